"""Engines: one Protocol that samples completions, one file per engine, one factory."""

from __future__ import annotations

from coach.engines.base import Engine
from coach.engines.factory import make

__all__ = ["Engine", "make"]
