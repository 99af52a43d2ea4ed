"""The C interface of llama.cpp, as far as the coach needs it, over ctypes.

The library is the one inside the xllamacpp package, whose Python side offers a server only; this
asks the same library directly, so that what several answers share is computed once and no port
is opened. The layouts below belong to the release that the lock file pins; load() refuses another.
Source: llama.h of llama.cpp (MIT).
"""

from __future__ import annotations

import ctypes as c
import functools
import importlib.metadata
import importlib.util
from pathlib import Path
from typing import Any

from coach.errors import MISSING, CoachError

RELEASE = "2026.10.11549"  # of xllamacpp; its layouts stand below
READ = 0  # llama_load_mode: read the file into memory once


class ModelParams(c.Structure):
    """struct llama_model_params"""

    _fields_ = [
        ("devices", c.c_void_p),
        ("tensor_buft_overrides", c.c_void_p),
        ("n_gpu_layers", c.c_int32),
        ("split_mode", c.c_int),
        ("load_mode", c.c_int),
        ("lazy_mode", c.c_int),
        ("main_gpu", c.c_int32),
        ("tensor_split", c.c_void_p),
        ("progress_callback", c.c_void_p),
        ("progress_callback_user_data", c.c_void_p),
        ("kv_overrides", c.c_void_p),
        ("vocab_only", c.c_bool),
        ("check_tensors", c.c_bool),
        ("use_extra_bufts", c.c_bool),
        ("no_host", c.c_bool),
        ("no_alloc", c.c_bool),
        ("load_mtp", c.c_bool),
    ]


class ContextParams(c.Structure):
    """struct llama_context_params"""

    _fields_ = [
        ("n_ctx", c.c_uint32),
        ("n_batch", c.c_uint32),
        ("n_ubatch", c.c_uint32),
        ("n_seq_max", c.c_uint32),
        ("n_rs_seq", c.c_uint32),
        ("n_outputs_max", c.c_uint32),
        ("n_outputs_max_per_seq", c.c_uint32),
        ("n_threads", c.c_int32),
        ("n_threads_batch", c.c_int32),
        ("ctx_type", c.c_int),
        ("rope_scaling_type", c.c_int),
        ("pooling_type", c.c_int),
        ("attention_type", c.c_int),
        ("flash_attn_type", c.c_int),
        ("rope_freq_base", c.c_float),
        ("rope_freq_scale", c.c_float),
        ("yarn_ext_factor", c.c_float),
        ("yarn_attn_factor", c.c_float),
        ("yarn_beta_fast", c.c_float),
        ("yarn_beta_slow", c.c_float),
        ("yarn_orig_ctx", c.c_uint32),
        ("defrag_thold", c.c_float),
        ("cb_eval", c.c_void_p),
        ("cb_eval_user_data", c.c_void_p),
        ("type_k", c.c_int),
        ("type_v", c.c_int),
        ("moe_cache_size", c.c_size_t),
        ("abort_callback", c.c_void_p),
        ("abort_callback_data", c.c_void_p),
        ("embeddings", c.c_bool),
        ("offload_kqv", c.c_bool),
        ("no_perf", c.c_bool),
        ("op_offload", c.c_bool),
        ("swa_full", c.c_bool),
        ("kv_unified", c.c_bool),
        ("samplers", c.c_void_p),
        ("n_samplers", c.c_size_t),
        ("ctx_other", c.c_void_p),
    ]


class Batch(c.Structure):
    """struct llama_batch"""

    _fields_ = [
        ("n_tokens", c.c_int32),
        ("token", c.POINTER(c.c_int32)),
        ("embd", c.POINTER(c.c_float)),
        ("pos", c.POINTER(c.c_int32)),
        ("n_seq_id", c.POINTER(c.c_int32)),
        ("seq_id", c.POINTER(c.POINTER(c.c_int32))),
        ("logits", c.POINTER(c.c_int8)),
    ]


LOG = c.CFUNCTYPE(None, c.c_int, c.c_char_p, c.c_void_p)
_P, _I = c.c_void_p, c.c_int32
# Name: result, arguments.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "llama_log_set": (None, [LOG, _P]),
    "llama_backend_init": (None, []),
    "llama_model_default_params": (ModelParams, []),
    "llama_context_default_params": (ContextParams, []),
    "llama_model_load_from_file": (_P, [c.c_char_p, ModelParams]),
    "llama_model_free": (None, [_P]),
    "llama_model_get_vocab": (_P, [_P]),
    "llama_model_chat_template": (c.c_char_p, [_P, c.c_char_p]),
    "llama_vocab_n_tokens": (_I, [_P]),
    "llama_vocab_is_eog": (c.c_bool, [_P, _I]),
    "llama_init_from_model": (_P, [_P, ContextParams]),
    "llama_free": (None, [_P]),
    "llama_adapter_lora_init": (_P, [_P, c.c_char_p]),
    "llama_set_adapters_lora": (_I, [_P, c.POINTER(_P), c.c_size_t, c.POINTER(c.c_float)]),
    "llama_get_memory": (_P, [_P]),
    "llama_memory_clear": (None, [_P, c.c_bool]),
    "llama_memory_seq_rm": (c.c_bool, [_P, _I, _I, _I]),
    "llama_memory_seq_cp": (None, [_P, _I, _I, _I, _I]),
    "llama_tokenize": (_I, [_P, c.c_char_p, _I, c.POINTER(_I), _I, c.c_bool, c.c_bool]),
    "llama_detokenize": (_I, [_P, c.POINTER(_I), _I, c.c_char_p, _I, c.c_bool, c.c_bool]),
    "llama_batch_init": (Batch, [_I, _I, _I]),
    "llama_batch_free": (None, [Batch]),
    "llama_decode": (_I, [_P, Batch]),
    "llama_get_logits_ith": (c.POINTER(c.c_float), [_P, _I]),
}


@LOG  # type: ignore[untyped-decorator]
def _quiet(_level: int, _text: bytes, _data: int) -> None:
    """llama.cpp says nothing: what it would print may hold the user's text."""


@functools.cache
def load() -> Any:
    """The library, its functions declared and its log switched off.

    Raises CoachError (exit code 3) when the package is missing or of another release.
    """
    mend = "Run: make run"
    try:
        found = importlib.metadata.version("xllamacpp")
        spec = importlib.util.find_spec("xllamacpp")
    except importlib.metadata.PackageNotFoundError as e:
        raise CoachError("The package xllamacpp is not installed.", mend, MISSING) from e
    if found != RELEASE or spec is None or not spec.submodule_search_locations:
        raise CoachError(f"The package xllamacpp is {found}; {RELEASE} is needed.", mend, MISSING)
    files = sorted(Path(spec.submodule_search_locations[0]).glob("xllamacpp*.so"))
    if not files:
        raise CoachError("The package xllamacpp holds no library for this machine.", mend, MISSING)
    try:
        lib = c.CDLL(str(files[0]))
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(lib, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as e:
        raise CoachError(f"llama.cpp could not be loaded: {e}", mend, MISSING) from e
    lib.llama_log_set(_quiet, None)
    lib.llama_backend_init()
    return lib
