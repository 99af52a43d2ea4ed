"""OpenVINO GenAI: the fast engine, for the merged house model or any folder in its form."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coach.errors import ENGINE_FAILED, MISSING, CoachError
from coach.types import Draw, EngineInfo, Prompt

CACHE_TOKENS = 16384  # tokens of attention cache; 12 kB each for the 0.5B


class OpenVinoEngine:
    """Samples many prompts in one batch; what prompts share at their start is computed once."""

    def __init__(self, folder: Path, model: str, revision: str = "", tuned: bool = True, threads: int = 0) -> None:
        import openvino_genai as genai

        self.info = EngineInfo("openvino", model, revision)
        self.tuned = tuned
        self._genai = genai
        scheduler = genai.SchedulerConfig()
        scheduler.enable_prefix_caching = True
        scheduler.max_num_batched_tokens = 2048
        scheduler.num_kv_blocks = CACHE_TOKENS // 32
        options: dict[str, Any] = {"INFERENCE_NUM_THREADS": threads or os.cpu_count() or 1}
        try:
            self._pipe = genai.ContinuousBatchingPipeline(str(folder), scheduler, "CPU", options)
        except RuntimeError as e:
            raise CoachError(
                f"The model in {folder} could not be loaded: {_first(e)}", "Run: coach doctor", MISSING
            ) from e
        self._tokenizer = self._pipe.get_tokenizer()

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """For each prompt its n completions.

        Raises CoachError when generation fails.
        """
        texts, configs = [], []
        for i, p in enumerate(prompts):
            texts.append(p.text if self.tuned else self._chat(p))
            c = self._genai.GenerationConfig()
            c.max_new_tokens = p.max_tokens
            c.apply_chat_template = False
            c.num_return_sequences = p.n
            c.eos_token_id = self._tokenizer.get_eos_token_id()
            c.stop_token_ids = {c.eos_token_id}
            if p.temperature > 0:
                c.do_sample = True
                c.temperature = p.temperature
                c.top_p = 0.95
                c.rng_seed = seed + i
            configs.append(c)
        try:
            results = self._pipe.generate(texts, configs)
        except RuntimeError as e:
            raise CoachError(
                f"The model failed: {_first(e)}", "Try a shorter text, or run: coach doctor", ENGINE_FAILED
            ) from e
        out = []
        for r in results:
            out.append([Draw(text, score) for text, score in zip(r.m_generation_ids, r.m_scores, strict=True)])
        return out

    def _chat(self, prompt: Prompt) -> str:
        turns = [{"role": role, "content": content} for role, content in prompt.chat]
        return str(self._tokenizer.apply_chat_template(turns, add_generation_prompt=True))


def _first(error: BaseException) -> str:
    return (str(error).strip().splitlines() or ["unknown error"])[0]
