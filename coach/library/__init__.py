"""The library: knowledge cards, the index built from them, and the search over it."""

from __future__ import annotations

from coach.library.cards import Card, read_cards
from coach.library.index import Index, load, rebuild

__all__ = ["Card", "Index", "load", "read_cards", "rebuild"]
