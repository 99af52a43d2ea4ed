"""Build the virtual environment from the lock files: python3 tools/install.py .venv

Can be interrupted and run again; the stamp is written last. Standard library only.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDS = (3, 11)


def has_pip(python: Path) -> bool:
    """Whether an environment is whole: python is there before pip is."""
    if not python.exists():
        return False
    return not subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode


def main() -> int:
    target = Path(sys.argv[1])
    if sys.version_info < NEEDS:
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. Try: make PYTHON=python3.12 run")
        return 2
    python = target / "bin" / "python"
    if not has_pip(python):
        print(f"Making {target}", flush=True)
        try:
            venv.create(target, with_pip=True, clear=target.exists())
        except (subprocess.CalledProcessError, OSError) as e:
            print(f"The environment could not be made: {e}\nOn Debian and Ubuntu: apt install python3-venv")
            return 2
    pip = [str(python), "-m", "pip", "--disable-pip-version-check"]
    # Only whole packages of known hash, and nothing that they ask for beyond the lock.
    locked = [
        "install",
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
        "-r",
        str(ROOT / "requirements.lock"),
    ]
    # torch stands apart: its file differs by machine and index, so it is pinned by version alone.
    torch = ["install", "torch==2.13.0"]
    if os.environ.get("COACH_TORCH_INDEX"):
        torch += ["--index-url", os.environ["COACH_TORCH_INDEX"]]
    steps = [
        ("Installing the libraries (about 270 MB)", locked),
        ("Installing torch (about 200 MB as a CPU build)", torch),
        ("Installing the coach", ["install", "--no-deps", "--no-build-isolation", "--quiet", "-e", str(ROOT)]),
    ]
    for text, step in steps:
        print(text, flush=True)
        done = subprocess.run(pip + step, check=False)
        if done.returncode:
            print(
                "That failed. Check the network and the disk space, then run make again: it goes on where it stopped."
            )
            return done.returncode
    (target / ".installed").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
