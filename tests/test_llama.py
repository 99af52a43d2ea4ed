"""The llama.cpp engine without a model: sampling, running ahead, and the adapter's form."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from coach import merge
from coach.engines import llama_api
from coach.engines.llama import lookup, sampled
from coach.errors import CoachError


def test_running_ahead_copies_what_followed_the_same_two_tokens_last() -> None:
    assert lookup([1, 2, 3, 9, 1, 2, 4, 5], [1, 2], ahead=2) == [4, 5]
    assert lookup([1, 2, 3], [7, 1, 2], ahead=2) == [3, 7]


def test_nothing_runs_ahead_when_the_tokens_are_new_or_none_is_wanted() -> None:
    assert lookup([1, 2, 3], [8, 9]) == []
    assert lookup([1, 2, 3], [1]) == []
    assert lookup([1, 2, 3], [1, 2], ahead=0) == []


def test_a_draw_stays_inside_the_nucleus() -> None:
    logits = np.array([5.0, 4.9, -20.0, -20.0], dtype=np.float32)
    rng = np.random.default_rng(1)
    assert {sampled(logits, 0.8, rng) for _ in range(60)} == {0, 1}


def test_the_same_seed_draws_the_same_tokens() -> None:
    logits = np.random.default_rng(0).normal(size=3000).astype(np.float32)
    draws = [[sampled(logits, 1.0, rng) for _ in range(20)] for rng in map(np.random.default_rng, (5, 5, 6))]
    assert draws[0] == draws[1] != draws[2]


def test_another_release_of_the_library_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama_api, "RELEASE", "1.0")
    llama_api.load.cache_clear()
    try:
        with pytest.raises(CoachError) as e:
            llama_api.load()
        assert e.value.code == 3
    finally:
        llama_api.load.cache_clear()


def adapter(folder: Path) -> Path:
    """A PEFT adapter of rank 2 on one projection of layer 9."""
    from safetensors.numpy import save_file

    module = "base_model.model.model.layers.9.self_attn.q_proj"
    a, b = np.ones((2, 8), dtype=np.float16), np.full((6, 2), 0.5, dtype=np.float16)
    save_file({f"{module}.lora_A.weight": a, f"{module}.lora_B.weight": b}, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps({"lora_alpha": 4, "r": 2}))
    return folder


def test_the_adapter_keeps_its_numbers_names_and_strength_in_llama_cpps_form(tmp_path: Path) -> None:
    import gguf

    merge.adapter_to_gguf(adapter(tmp_path), tmp_path / "adapter.gguf", "test")
    reader = gguf.GGUFReader(tmp_path / "adapter.gguf")
    tensors = {t.name: t.data for t in reader.tensors}
    assert tensors["blk.9.attn_q.weight.lora_a"].shape == (2, 8)
    assert tensors["blk.9.attn_q.weight.lora_b"].shape == (6, 2)
    assert reader.fields["adapter.lora.alpha"].contents() == 4.0
    assert reader.fields["general.type"].contents() == "adapter"


def test_a_damaged_adapter_is_refused(tmp_path: Path) -> None:
    adapter(tmp_path)
    (tmp_path / "adapter_config.json").write_text("{")
    with pytest.raises(CoachError) as e:
        merge.adapter_to_gguf(tmp_path, tmp_path / "out.gguf", "test")
    assert e.value.code == 3
    assert not (tmp_path / "out.gguf").exists()
