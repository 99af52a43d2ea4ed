"""A LoRA adapter as GGUF: by itself for llama.cpp, or merged into its base as one Q8_0 file.

Works tensor by tensor on NumPy arrays, so it needs no torch and about 1 GB of memory.
Knows the Qwen2 layout only (no row permutation, tied embedding).
Source: LoRA, Hu et al. 2021, arXiv 2106.09685 (W + alpha/r * B A); the GGUF layout of
llama.cpp (Q8_0: blocks of 32 int8 with one fp16 scale).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coach.errors import MISSING, CoachError
from coach.weights import written_whole

# GGUF tensor name -> the module name that PEFT gives it.
MODULES = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
Q8_0_FILE = 7  # general.file_type of a mostly-Q8_0 file


def adapter_deltas(adapter: Path) -> tuple[dict[str, tuple[Any, Any]], float]:
    """({module path: (A of shape (r, in), B of shape (out, r))}, scale alpha / r).

    Raises CoachError when the adapter is missing or is not a LoRA adapter.
    """
    from safetensors.numpy import load_file

    try:
        config = json.loads((adapter / "adapter_config.json").read_text(encoding="utf-8"))
        tensors = load_file(adapter / "adapter_model.safetensors")
        scale = config["lora_alpha"] / config["r"]
    except Exception as e:
        raise CoachError(f"The adapter in {adapter} cannot be read: {e}", "Fetch the project again.", MISSING) from e
    pairs: dict[str, dict[str, Any]] = {}
    for name, tensor in tensors.items():
        module, side = name.removeprefix("base_model.model.").rsplit(".lora_", 1)
        pairs.setdefault(module, {})[side[0]] = tensor.astype("float32")
    return {m: (p["A"], p["B"]) for m, p in pairs.items()}, scale


def adapter_to_gguf(adapter: Path, target: Path, name: str) -> None:
    """Write a PEFT adapter as the GGUF that llama.cpp lays over its base file; fp32, which it multiplies fastest. All of it or nothing.

    Raises CoachError when the adapter is unreadable or the disk is full.
    """
    import gguf
    import numpy as np

    deltas, scale = adapter_deltas(adapter)
    ggml = {module: kind for kind, module in MODULES.items()}
    with written_whole(target) as temporary:
        writer = gguf.GGUFWriter(temporary, "qwen2")
        writer.add_type("adapter")
        writer.add_name(name)
        writer.add_string("adapter.type", "lora")
        for module, (a, b) in sorted(deltas.items()):
            _, _, layer, part = module.split(".", 3)
            place = f"blk.{layer}.{ggml[part]}.weight"
            writer.add_tensor(f"{place}.lora_a", a.astype(np.float32))
            writer.add_tensor(f"{place}.lora_b", b.astype(np.float32))
        rank = next(iter(deltas.values()))[0].shape[0]
        writer.add_float32("adapter.lora.alpha", scale * rank)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()


def merge(base: Path, adapter: Path, target: Path, name: str, say: Callable[[str], None]) -> None:
    """Write target, a Q8_0 GGUF of base with the adapter merged in; all of it or nothing.

    Raises CoachError when a file is unreadable, the adapter does not fit, or the disk is full.
    """
    import gguf
    import numpy as np
    from gguf.quants import dequantize, quantize

    deltas, scale = adapter_deltas(adapter)
    try:
        reader = gguf.GGUFReader(base)
    except Exception as e:
        raise CoachError(f"{base.name} is not a readable GGUF file: {e}", "Run: coach models pull", MISSING) from e
    tensors = {t.name: t for t in reader.tensors}
    used = 0
    with written_whole(target) as temporary:
        writer = gguf.GGUFWriter(temporary, "qwen2")
        _copy_fields(reader, writer, name)
        todo = [t for t in reader.tensors if t.name != "output.weight"]
        for n, tensor in enumerate(todo, 1):
            source = tensor
            if tensor.name == "token_embd.weight" and "output.weight" in tensors:
                source = tensors["output.weight"]  # tied; the file keeps the finer copy here
            weight = dequantize(source.data, source.tensor_type)
            if weight.ndim == 1:
                writer.add_tensor(tensor.name, weight.astype(np.float32))
                continue
            if tensor.name.startswith("blk."):
                _, layer, kind, _ = tensor.name.split(".")
                pair = deltas.get(f"model.layers.{layer}.{MODULES[kind]}")
                if pair is not None:
                    if pair[1].shape[0] != weight.shape[0] or pair[0].shape[1] != weight.shape[1]:
                        raise CoachError(f"The adapter does not fit {base.name}.", "Fetch the project again.", MISSING)
                    weight = weight + scale * (pair[1] @ pair[0])
                    used += 1
            kind_out = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(tensor.name, quantize(weight.astype(np.float32), kind_out), raw_dtype=kind_out)
            if n % 58 == 0 or n == len(todo):
                say(f"  merging {100 * n // len(todo)}%")
        if used != len(deltas):
            raise CoachError(f"The adapter does not fit {base.name}.", "Fetch the project again.", MISSING)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()


def base_weights(base: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """({Hugging Face tensor name: float32 array}, shape settings of a Qwen2 model) of a GGUF file.

    Raises CoachError when the file is unreadable.
    """
    import gguf
    import numpy as np
    from gguf.quants import dequantize

    try:
        reader = gguf.GGUFReader(base)
    except Exception as e:
        raise CoachError(f"{base.name} is not a readable GGUF file: {e}", "Run: coach models pull", MISSING) from e
    fixed = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight"}
    norms = {"attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm"}
    tensors = {t.name: t for t in reader.tensors}
    out: dict[str, Any] = {}
    for name, tensor in tensors.items():
        if name == "output.weight":
            continue
        source = tensors.get("output.weight", tensor) if name == "token_embd.weight" else tensor
        array = np.array(dequantize(source.data, source.tensor_type), dtype=np.float32)
        if name in fixed:
            out[fixed[name]] = array
        else:
            _, layer, kind, suffix = name.split(".")
            out[f"model.layers.{layer}.{MODULES.get(kind) or norms[kind]}.{suffix}"] = array
    field = {k.removeprefix("qwen2."): f.contents() for k, f in reader.fields.items() if k.startswith("qwen2.")}
    shape = {
        "vocab_size": out["model.embed_tokens.weight"].shape[0],
        "hidden_size": field["embedding_length"],
        "intermediate_size": field["feed_forward_length"],
        "num_hidden_layers": field["block_count"],
        "num_attention_heads": field["attention.head_count"],
        "num_key_value_heads": field["attention.head_count_kv"],
        "rms_norm_eps": field["attention.layer_norm_rms_epsilon"],
        "max_position_embeddings": field["context_length"],
        "rope_parameters": {"rope_type": "default", "rope_theta": field["rope.freq_base"]},
    }
    return out, shape


def _copy_fields(reader: Any, writer: Any, name: str) -> None:
    """Metadata of the base file, with our own name and file type."""
    import gguf

    skip = {"general.architecture", "general.name", "general.file_type", "general.finetune", "general.basename"}
    for key, field in reader.fields.items():
        if key.startswith("GGUF.") or key in skip:
            continue
        kind = field.types[0]
        sub = field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None
        writer.add_key_value(key, field.contents(), kind, sub_type=sub)
    writer.add_name(name)
    writer.add_file_type(Q8_0_FILE)
