"""Fixtures: a home of the test's own, fakes, and the real coach where make has built it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coach import pipeline, safety, settings
from coach.api import Coach
from coach.engines.fake import FakeEngine
from coach.errors import CoachError
from coach.library.cards import Card
from coach.library.embed import DIMENSION
from coach.library.index import Index

ROOT = Path(__file__).resolve().parent.parent
REAL = settings.load()


def _built() -> str:
    """Why the real models cannot be driven; "" when they can."""
    from coach import house
    from coach.library import load

    try:
        house.require(REAL)
        load(REAL.index, REAL.knowledge)
    except CoachError as e:
        return e.message
    return ""


NOT_BUILT = _built()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.get_closest_marker("models") and NOT_BUILT:
            item.add_marker(pytest.mark.skip(reason=f"real models: {NOT_BUILT} Run make models."))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """COACH_HOME points into the test's own folder, unless the test drives the real models."""
    if request.node.get_closest_marker("models"):
        return REAL.home
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    for name in list(os.environ):
        if name.startswith("COACH_") and name != "COACH_HOME":
            monkeypatch.delenv(name)
    return tmp_path / "home"


def embed(texts: Sequence[str]) -> Any:
    """A hand-checkable encoder: each word adds one to a place that its letters give."""
    out = np.zeros((len(texts), DIMENSION), dtype=np.float32)
    for i, text in enumerate(texts):
        for word in text.lower().split():
            out[i, sum(map(ord, word.strip(".,?!"))) % DIMENSION] += 1
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)


def card(name: str, moves: tuple[str, ...], question: str) -> Card:
    return Card(name, name.title(), (), moves, ("t",), "A source", "practice", (question,) * 8, (), "Body of the card.")


@pytest.fixture
def fake_engine() -> FakeEngine:
    return FakeEngine(
        {
            "read": [
                "heated\nyou came 45 minutes late on Friday\nhurt, worried\nto know when you're coming\ntext me before five"
            ],
            "warm": [
                "Marcus, you came 45 minutes late on Friday and I was worried. I need to know when you're coming. Could you text me before five?",
                "Marcus, you are always 45 minutes late, you selfish idiot.",
                "Marcus, on Friday Priya waited 45 minutes and I was worried. Could you text me?",
            ],
            "firm": ["You came 45 minutes late on Friday, Marcus, and I'm worried. Please text me before five."],
        }
    )


@pytest.fixture
def fake_parts(fake_engine: FakeEngine) -> pipeline.Parts:
    import faiss

    cards = [
        card("late", ("one_request", "own_feeling"), "he is always late"),
        card("sorry", ("own_part",), "i forgot her birthday"),
        card("limit", ("boundary",), "stop calling me at night"),
    ]
    texts = [q for c in cards for q in c.questions[:1]]
    index = faiss.IndexFlatIP(DIMENSION)
    index.add(embed(texts))
    return pipeline.Parts(
        safety=lambda text, mode: safety.verdict(text, mode, "US"),
        engine=lambda: fake_engine,
        index=lambda: Index(index, [0, 1, 2], cards),
        embed=lambda: embed,
    )


@pytest.fixture
def fake_coach(fake_parts: pipeline.Parts, home: Path) -> Coach:
    return Coach(settings.load(), fake_parts)


@pytest.fixture(scope="session")
def real_coach() -> Coach:
    """The default install, as make built it."""
    return Coach(REAL)
