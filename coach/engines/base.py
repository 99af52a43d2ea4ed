"""The one thing that an engine does: sample completions of prompts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from coach.types import Draw, EngineInfo, Prompt


class Engine(Protocol):
    """Samples completions. Knows nothing of drafts, checks or ranking."""

    info: EngineInfo
    tuned: bool  # True: trained on the house format, so it is given Prompt.text; else Prompt.chat

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """For each prompt its n completions, special tokens removed, with their log probability where known. seed 0 draws anew.

        Raises CoachError (exit code 4) when the model fails.
        """
        ...
