"""Knowledge cards: Markdown files with YAML front matter, read and checked."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.errors import MISSING, CoachError
from coach.prompt import MOVE_WORDS

KINDS = ("study", "review", "book", "guideline", "seed", "practice")
STRATEGY = re.compile(r"S[0-4]-\d\d")


@dataclass(frozen=True)
class Card:
    """One strategy or skill."""

    id: str
    title: str
    covers: tuple[str, ...]  # seed strategy ids, at most three
    moves: tuple[str, ...]  # what a message that follows the card does
    topics: tuple[str, ...]
    source: str  # first source, as cited
    evidence: str  # what kind of evidence that is
    questions: tuple[str, ...]  # what people ask when they need this card
    stops_for: tuple[str, ...]  # safety categories under which the card is not for use
    body: str

    @property
    def summary(self) -> str:
        """First paragraph, as plain text."""
        return re.sub(r"[*_`]", "", self.body.split("\n\n")[0]).strip()


def files(folder: Path) -> list[Path]:
    """The card files of a folder, by name."""
    return [p for p in sorted(folder.glob("*.md")) if p.stem != "README"]


def read_cards(folder: Path) -> list[Card]:
    """Every card in a folder, by id.

    Raises CoachError when the folder is empty or a card is not well formed.
    """
    cards = [parse(p) for p in files(folder)]
    if not cards:
        raise CoachError(
            f"No knowledge cards in {folder}.", "Point the knowledge setting at a folder of cards.", MISSING
        )
    return cards


def parse(path: Path) -> Card:
    """One card from its file.

    Raises CoachError that names the file and what is wrong with it.
    """
    import yaml

    try:
        text = path.read_text(encoding="utf-8")
        _, front, body = text.split("---\n", 2)
        meta: dict[str, Any] = yaml.safe_load(front)
        source = meta["sources"][0]
        card = Card(
            id=str(meta["id"]),
            title=str(meta["title"]),
            covers=tuple(meta["covers"]),
            moves=tuple(meta["moves"]),
            topics=tuple(map(str, meta["topics"])),
            source=str(source["cite"]),
            evidence=str(source["kind"]),
            questions=tuple(map(str, meta["questions"])),
            stops_for=tuple(meta.get("stops_for") or ()),
            body=body.strip(),
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError, yaml.YAMLError) as e:
        raise CoachError(
            f"The card {path.name} cannot be read: {e}", "See knowledge/README.md for the form of a card."
        ) from e
    problems = lint(card, path.stem)
    if problems:
        raise CoachError(f"The card {path.name} is not well formed: {problems[0]}", "See knowledge/README.md.")
    return card


def lint(card: Card, stem: str) -> list[str]:
    """What is wrong with a card, in plain words; empty when nothing is."""
    out = []
    if card.id != stem:
        out.append(f"its id {card.id!r} is not its file name")
    if len(card.covers) > 3 or not all(STRATEGY.fullmatch(c) for c in card.covers):
        out.append("covers takes at most three ids such as S0-03")
    if not 1 <= len(card.moves) <= 4 or not set(card.moves) <= set(MOVE_WORDS):
        out.append(f"moves takes one to four of {', '.join(MOVE_WORDS)}")
    if card.evidence not in KINDS:
        out.append(f"the kind of its source is not one of {', '.join(KINDS)}")
    if len(card.questions) < 8:
        out.append("it needs at least eight questions")
    words = len(card.body.split())
    if not 80 <= words <= 320:
        out.append(f"its body has {words} words, 80 to 320 are wanted")
    return out


def fingerprint(folder: Path) -> str:
    """SHA-256 over the names and bytes of every card."""
    digest = hashlib.sha256()
    for path in files(folder):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
