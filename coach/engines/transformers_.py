"""transformers: any Hugging Face folder or cached id, with an adapter or without. Slow, and general."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coach.errors import ENGINE_FAILED, MISSING, CoachError
from coach.types import Draw, EngineInfo, Prompt


def load(name: str) -> tuple[Any, Any]:
    """(model, tokenizer) of a folder, or of an id that is already in the local cache.

    An adapter folder loads its base too. Code that a model brings along is never run.
    Raises CoachError when it is not there.
    """
    from transformers import AutoModelForCausalLM, AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(name, local_files_only=True, trust_remote_code=False)
        model = AutoModelForCausalLM.from_pretrained(
            name, local_files_only=True, trust_remote_code=False, use_safetensors=True
        )
    except Exception as e:
        first = str(e).splitlines()[0] if str(e) else type(e).__name__
        raise CoachError(
            f"The model {name} cannot be loaded: {first}", "Give a folder, or download the model first.", MISSING
        ) from e
    return model.eval(), tokenizer


def load_gguf(base: Path, adapter: Path) -> tuple[Any, Any]:
    """(model, tokenizer) of the house model: the base GGUF de-quantised, the adapter merged in.

    Raises CoachError when either is missing or damaged.
    """
    import torch
    from transformers import AutoTokenizer, Qwen2Config, Qwen2ForCausalLM

    from coach.merge import adapter_deltas, base_weights

    weights, shape = base_weights(base)
    deltas, scale = adapter_deltas(adapter)
    for module, (a, b) in deltas.items():
        weights[f"{module}.weight"] = weights[f"{module}.weight"] + scale * (b @ a)
    config = Qwen2Config(tie_word_embeddings=True, **shape)
    with torch.device("meta"):
        model = Qwen2ForCausalLM(config)
    state = {k: torch.from_numpy(v) for k, v in weights.items()}
    state["lm_head.weight"] = state["model.embed_tokens.weight"]
    model.load_state_dict(state, assign=True)
    model.tie_weights()
    model.model.rotary_emb = type(model.model.rotary_emb)(config)  # its buffers are not among the weights
    return model.eval(), AutoTokenizer.from_pretrained(str(base.parent), gguf_file=base.name, local_files_only=True)


class TransformersEngine:
    """Samples prompt by prompt, the n completions of one prompt at once."""

    def __init__(self, model: Any, tokenizer: Any, name: str, revision: str = "", tuned: bool = False) -> None:
        self.info = EngineInfo("transformers", name, revision)
        self.tuned = tuned
        self._model = model
        self._tokenizer = tokenizer

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """For each prompt its n completions.

        Raises CoachError when generation fails.
        """
        import torch

        if seed:
            torch.manual_seed(seed)
        out = []
        for p in prompts:
            text = p.text if self.tuned else self._chat(p)
            given = self._tokenizer(text, return_tensors="pt", add_special_tokens=False)
            options: dict[str, Any] = {"max_new_tokens": p.max_tokens, "num_return_sequences": p.n}
            if p.temperature > 0:
                options |= {"do_sample": True, "temperature": p.temperature, "top_p": 0.95}
            else:
                options |= {"do_sample": False}
            stop = self._tokenizer.convert_tokens_to_ids("<|im_end|>")
            if isinstance(stop, int) and stop != self._tokenizer.unk_token_id:
                options["eos_token_id"] = stop
            try:
                with torch.inference_mode():
                    ids = self._model.generate(**given, **options, pad_token_id=self._tokenizer.eos_token_id)
            except (RuntimeError, ValueError) as e:
                raise CoachError(f"The model failed: {e}", "Try a shorter text.", ENGINE_FAILED) from e
            start = given["input_ids"].shape[1]
            out.append([Draw(t) for t in self._tokenizer.batch_decode(ids[:, start:], skip_special_tokens=True)])
        return out

    def _chat(self, prompt: Prompt) -> str:
        turns = [{"role": r, "content": c} for r, c in prompt.chat]
        if self._tokenizer.chat_template:
            return str(self._tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True))
        return "\n\n".join(t["content"] for t in turns) + "\n\n"
