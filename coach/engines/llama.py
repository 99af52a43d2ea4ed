"""llama.cpp: the fast engine, for the house model (base file and adapter) and any other GGUF.

All answers to one draft are written side by side: what their prompts share is read once, each
step advances every answer, and the likeliest ones run ahead by prompt lookup, since a rewrite
copies much of its draft. Knows nothing of drafts or jobs.
Source: prompt lookup decoding, Saxena 2023; batched decoding as in llama.cpp's parallel example.
"""

from __future__ import annotations

import contextlib
import ctypes as c
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from coach.engines import llama_api
from coach.errors import ENGINE_FAILED, MISSING, CoachError
from coach.types import Draw, EngineInfo, Prompt

CONTEXT = 6144  # tokens of all answers together; 28 kB each for the 1.5B
SEQUENCES = 16  # answers side by side
AHEAD = {1: 4, 2: 2}  # tokens that a greedy answer may run ahead, by the number of answers being written
CHUNK = 512  # tokens read at a time
TOP_P = 0.95
KEPT = 400  # tokens of the distribution that sampling looks at


@dataclass
class _Answer:
    """One answer being written."""

    prompt: int  # which prompt it answers
    slot: int  # llama.cpp's sequence
    source: list[int]  # the prompt's tokens, where prompt lookup looks
    limit: int  # tokens at most
    temperature: float
    rng: np.random.Generator
    written: list[int] = field(default_factory=list)
    logprob: float = 0.0
    done: bool = False
    ended: bool = False  # by the model itself

    @property
    def place(self) -> int:
        """Position of the next token to be read."""
        return len(self.source) + len(self.written) - 1


class LlamaEngine:
    """Samples many prompts in one batch; one call at a time."""

    # llama.cpp's own objects, as addresses.
    _lib: Any
    _model: Any
    _context: Any
    _memory: Any
    _vocab: Any
    _size: int  # tokens in the vocabulary

    def __init__(
        self,
        file: Path,
        model: str,
        revision: str = "",
        tuned: bool = False,
        adapter: Path | None = None,
        threads: int = 0,
    ) -> None:
        self.info = EngineInfo("llama.cpp", model, revision)
        self.tuned = tuned
        self._lib = llama_api.load()
        self._model = self._context = None
        try:
            self._open(file, threads or processors())
            if adapter:
                self._adapt(adapter)
        except BaseException:
            self.close()
            raise
        self._shared: list[int] = []  # tokens that sequence 0 holds

    def _open(self, file: Path, threads: int) -> None:
        lib = self._lib
        params = lib.llama_model_default_params()
        params.load_mode = llama_api.READ  # mapped pages would stay beside the repacked weights
        self._model = lib.llama_model_load_from_file(os.fsencode(file), params)
        if not self._model:
            raise CoachError(f"The model file {file.name} could not be loaded.", "Run: coach doctor", MISSING)
        if not self.tuned and b"<|im_start|>" not in (lib.llama_model_chat_template(self._model, None) or b""):
            raise CoachError(
                f"The model {file.name} does not speak ChatML, the one form of chat that this engine knows.",
                "Run it in a model server, and give the coach its URL.",
                MISSING,
            )
        self._vocab = lib.llama_model_get_vocab(self._model)
        self._size = lib.llama_vocab_n_tokens(self._vocab)
        context = lib.llama_context_default_params()
        context.n_ctx, context.n_batch, context.n_ubatch = CONTEXT, CHUNK, CHUNK
        context.n_seq_max, context.kv_unified = SEQUENCES, True
        context.n_threads = context.n_threads_batch = threads
        self._context = lib.llama_init_from_model(self._model, context)
        if not self._context:
            raise CoachError("There is not enough memory for the model.", "Close other programs.", ENGINE_FAILED)
        self._memory = lib.llama_get_memory(self._context)

    def _adapt(self, adapter: Path) -> None:
        lora = self._lib.llama_adapter_lora_init(self._model, os.fsencode(adapter))
        one = (c.c_void_p * 1)(lora)
        if not lora or self._lib.llama_set_adapters_lora(self._context, one, 1, (c.c_float * 1)(1.0)):
            raise CoachError(f"The adapter {adapter.name} does not fit the model.", "Run: coach models pull", MISSING)

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """For each prompt its n completions.

        Raises CoachError when generation fails or the prompts do not fit.
        """
        out: list[list[Draw]] = []
        for start in range(0, len(prompts), SEQUENCES - 1):
            out += self._sample(prompts[start : start + SEQUENCES - 1], seed)
        return out

    def _sample(self, prompts: Sequence[Prompt], seed: int) -> list[list[Draw]]:
        sources = [self.tokens(p.text if self.tuned else self._chat(p)) for p in prompts]
        answers: list[_Answer] = []
        for i, p in enumerate(prompts):
            for k in range(min(p.n, SEQUENCES - 1 - len(answers))):
                rng = np.random.default_rng(None if not seed else seed * 1009 + 31 * i + k)
                answers.append(_Answer(i, len(answers) + 1, sources[i], p.max_tokens, p.temperature, rng))
        if not answers:
            return [[] for _ in prompts]
        shared = len(shared_start(sources))
        if shared + sum(len(a.source) - shared + a.limit + 4 for a in answers) > CONTEXT:
            raise CoachError("The text is too long for the model.", "Try a shorter text.", ENGINE_FAILED)
        try:
            self._read(sources, answers)
            while live := [a for a in answers if not a.done]:
                self._step(live)
        finally:
            for a in answers:
                self._lib.llama_memory_seq_rm(self._memory, a.slot, -1, -1)
        out: list[list[Draw]] = [[] for _ in prompts]
        for a in answers:
            out[a.prompt].append(Draw(self.text(a.written), a.logprob, a.ended))
        return out

    def _read(self, sources: list[list[int]], answers: list[_Answer]) -> None:
        """Read the prompts: what they share once, in sequence 0, then the rest of each."""
        shared = shared_start([s[:-1] for s in sources])
        known = len(shared_start([self._shared, shared]))
        self._shared = self._shared[:known]
        self._lib.llama_memory_seq_rm(self._memory, 0, known, -1)
        for at in range(known, len(shared), CHUNK):
            part = shared[at : at + CHUNK]
            self._decode([(t, at + i, 0, False) for i, t in enumerate(part)])
        self._shared = shared
        leads: dict[int, _Answer] = {}
        rows = []
        for a in answers:
            if a.prompt not in leads:
                leads[a.prompt] = a
                self._lib.llama_memory_seq_cp(self._memory, 0, a.slot, -1, -1)
                rest = a.source[len(shared) :]
                rows += [(t, len(shared) + i, a.slot, i == len(rest) - 1) for i, t in enumerate(rest)]
        first: dict[int, Any] = {}
        lead_of = {a.slot: a for a in leads.values()}
        for at in range(0, len(rows), CHUNK):
            chunk = rows[at : at + CHUNK]
            self._decode(chunk)
            for i, row in enumerate(chunk):
                if row[3]:
                    first[lead_of[row[2]].prompt] = self._logits(i).copy()
        for a in answers:
            if leads[a.prompt] is not a:
                self._lib.llama_memory_seq_cp(self._memory, leads[a.prompt].slot, a.slot, -1, -1)
            self._take(a, first[a.prompt])

    def _step(self, live: list[_Answer]) -> None:
        """One token more for each answer; more for a greedy one whose guess was right."""
        rows: list[tuple[int, int, int, bool]] = []
        plan = []
        for a in live:
            guess = lookup(a.source, a.written, AHEAD.get(len(live), 0)) if a.temperature <= 0 else []
            plan.append((a, len(rows), guess))
            rows += [(t, a.place + i, a.slot, True) for i, t in enumerate([a.written[-1], *guess])]
        self._decode(rows)
        for a, at, guess in plan:
            for i in range(len(guess) + 1):
                self._take(a, self._logits(at + i))
                if a.done or i == len(guess) or a.written[-1] != guess[i]:
                    break
            if guess and not a.done:
                self._lib.llama_memory_seq_rm(self._memory, a.slot, a.place, -1)

    def _take(self, a: _Answer, logits: Any) -> None:
        """Choose the next token of an answer from logits of shape (vocabulary,)."""
        top = float(logits.max())
        token = int(logits.argmax()) if a.temperature <= 0 else sampled(logits, a.temperature, a.rng)
        a.logprob += float(logits[token]) - top - float(np.log(np.exp(logits - top).sum()))
        if self._lib.llama_vocab_is_eog(self._vocab, token):
            a.done = a.ended = True
            return
        a.written.append(token)
        a.done = len(a.written) >= a.limit

    def _decode(self, rows: Sequence[tuple[int, int, int, bool]]) -> None:
        """Run rows of (token, position, sequence, whether its logits are wanted)."""
        if not rows:
            return
        with self._batch(len(rows)) as batch:
            batch.n_tokens = len(rows)
            for i, (token, place, slot, wanted) in enumerate(rows):
                batch.token[i], batch.pos[i] = token, place
                batch.n_seq_id[i], batch.seq_id[i][0] = 1, slot
                batch.logits[i] = wanted
            if self._lib.llama_decode(self._context, batch):
                self._lib.llama_memory_clear(self._memory, False)
                self._shared = []
                raise CoachError("The model failed.", "Try a shorter text, or run: coach doctor", ENGINE_FAILED)

    @contextlib.contextmanager
    def _batch(self, size: int) -> Iterator[Any]:
        batch = self._lib.llama_batch_init(size, 0, 1)
        try:
            yield batch
        finally:
            self._lib.llama_batch_free(batch)

    def _logits(self, row: int) -> Any:
        """Logits of a decoded row, float32 of shape (vocabulary,); valid until the next decode."""
        return np.ctypeslib.as_array(self._lib.llama_get_logits_ith(self._context, row), (self._size,))

    def tokens(self, text: str) -> list[int]:
        """A prompt as token ids; control tokens in it count as such."""
        data = text.encode("utf-8")
        room = len(data) + 16
        buffer = (c.c_int32 * room)()
        n = self._lib.llama_tokenize(self._vocab, data, len(data), buffer, room, False, True)
        return list(buffer[:n])

    def text(self, tokens: Sequence[int]) -> str:
        """Token ids as text, control tokens left out."""
        room = 16 * len(tokens) + 64
        out = c.create_string_buffer(room)
        ids = (c.c_int32 * len(tokens))(*tokens)
        n = self._lib.llama_detokenize(self._vocab, ids, len(tokens), out, room, True, False)
        return out.raw[: max(0, n)].decode("utf-8", errors="ignore")

    def _chat(self, prompt: Prompt) -> str:
        """The turns in the form of ChatML, which the Qwen family and many others use."""
        turns = "".join(f"<|im_start|>{role}\n{content}<|im_end|>\n" for role, content in prompt.chat)
        return turns + "<|im_start|>assistant\n"

    def close(self) -> None:
        """Give the memory back."""
        if self._context:
            self._lib.llama_free(self._context)
        if self._model:
            self._lib.llama_model_free(self._model)
        self._context = self._model = None


def processors() -> int:
    """Processors that this process may use, at most eight: more only wait for each other."""
    own = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(8, own)


def shared_start(rows: Sequence[Sequence[int]]) -> list[int]:
    """The tokens with which every row begins.

    >>> shared_start([[1, 2, 3], [1, 2, 4]])
    [1, 2]
    """
    out = []
    for column in zip(*rows, strict=False):
        if len(set(column)) > 1:
            break
        out.append(column[0])
    return out


def lookup(source: Sequence[int], written: Sequence[int], ahead: int = 3) -> list[int]:
    """What followed the last two tokens where they stood before, at most `ahead` tokens.

    >>> lookup([5, 6, 7, 8, 9, 1], [6, 7])
    [8, 9, 1]
    >>> lookup([5, 6, 7], [1, 2])
    []
    """
    if len(written) < 2 or not ahead:
        return []
    a, b = written[-2:]
    text = [*source, *written[:-2]]
    for i in range(len(text) - 2, -1, -1):
        if text[i] == a and i + 1 < len(text) and text[i + 1] == b:
            return text[i + 2 : i + 2 + ahead]
    return []


def sampled(logits: Any, temperature: float, rng: np.random.Generator, top_p: float = TOP_P) -> int:
    """A token drawn from logits of shape (vocabulary,), by nucleus sampling.

    Source: Holtzman et al. 2020, The Curious Case of Neural Text Degeneration.
    """
    few = np.argpartition(logits, -KEPT)[-KEPT:] if len(logits) > KEPT else np.arange(len(logits))
    few = few[np.argsort(-logits[few])]
    p = np.exp((logits[few] - logits[few[0]]) / temperature)
    p /= p.sum()
    keep = max(1, int(np.searchsorted(np.cumsum(p), top_p)) + 1)
    return int(rng.choice(few[:keep], p=p[:keep] / p[:keep].sum()))
