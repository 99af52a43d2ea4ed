"""An engine for tests: answers from a queue and remembers what it was asked. Never a default."""

from __future__ import annotations

from collections.abc import Sequence

from coach.types import Draw, EngineInfo, Prompt


class FakeEngine:
    """Gives the queued answers by job; an empty queue gives empty texts."""

    info = EngineInfo("fake", "fake")

    def __init__(self, answers: dict[str, list[str]] | None = None, tuned: bool = True) -> None:
        self.answers = answers or {}
        self.tuned = tuned
        self.history: list[Prompt] = []

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """The answers queued under the job that the prompt's last line names, n of them."""
        out = []
        for prompt in prompts:
            self.history.append(prompt)
            job = prompt.text.rsplit("<|im_start|>", 1)[-1].split()[0]
            ready = self.answers.get(job, [])
            out.append([Draw(ready[i % len(ready)] if ready else "") for i in range(prompt.n)])
        return out
