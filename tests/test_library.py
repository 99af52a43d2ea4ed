"""Cards and index: every strategy is covered, and a damaged index is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach.errors import CoachError
from coach.library import load, read_cards, rebuild
from coach.settings import ROOT
from tests.conftest import embed

KNOWLEDGE = ROOT / "knowledge"
# How many strategies each of the five seed texts has.
STRATEGIES = {f"S{seed}-{n:02d}" for seed, count in enumerate((10, 16, 9, 10, 9)) for n in range(1, count + 1)}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "index"
    rebuild(KNOWLEDGE, folder, embed)
    return folder


def test_all_54_strategies_are_covered_by_cards_that_name_three_at_most() -> None:
    cards = read_cards(KNOWLEDGE)
    assert len(STRATEGIES) == 54
    assert {c for card in cards for c in card.covers} == STRATEGIES
    assert all(len(card.covers) <= 3 for card in cards)


def test_every_card_names_a_source_and_eight_questions() -> None:
    for card in read_cards(KNOWLEDGE):
        assert card.source and len(card.questions) >= 8, card.id


def test_a_question_of_a_card_finds_that_card(built: Path) -> None:
    index = load(built, KNOWLEDGE)
    card = index.cards[5]
    assert index.nearest(embed([card.questions[0]]), 3)[0].card == card.id


@pytest.mark.parametrize("name", ["cards.faiss", "rows.json", "manifest.json"])
def test_a_truncated_index_is_refused_with_a_hint(built: Path, name: str) -> None:
    path = built / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(CoachError) as e:
        load(built, KNOWLEDGE)
    assert e.value.code == 3 and "rebuild" in e.value.hint


@pytest.mark.parametrize("key", ["knowledge", "weights", "dimension", "format"])
def test_an_index_made_of_something_else_is_refused(built: Path, key: str) -> None:
    path = built / "manifest.json"
    manifest = json.loads(path.read_text())
    manifest[key] = "other"
    path.write_text(json.dumps(manifest))
    with pytest.raises(CoachError) as e:
        load(built, KNOWLEDGE)
    assert e.value.code == 3


def test_a_full_disk_while_building_leaves_no_usable_half(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CoachError, match="disk is full"):
        rebuild(KNOWLEDGE, built, embed)
    monkeypatch.undo()
    assert not [p for p in built.iterdir() if p.name.startswith(".")]
    with pytest.raises(CoachError):
        load(built, KNOWLEDGE)


def test_a_card_that_is_not_well_formed_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text("---\nid: other\n---\nbody")
    with pytest.raises(CoachError, match=r"bad\.md"):
        read_cards(tmp_path)
