"""The command line contract: exit codes, JSON alone on standard output, hints on standard error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import Any

import pytest

from coach import cli
from coach.api import Coach
from coach.settings import ROOT


@pytest.fixture
def run(fake_coach: Coach, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    monkeypatch.setattr(cli, "_coach", lambda a: fake_coach)

    def call(*argv: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(
            sys, "stdin", type("In", (), {"buffer": io.BytesIO(stdin.encode("utf-8", "surrogatepass"))})()
        )
        code = cli.main(list(argv))
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return call


def test_rewrite_prints_one_object_of_the_contract(run: Any) -> None:
    code, out, _ = run(
        "rewrite", "--json", "--to", "co-parent", stdin="45 minutes LATE again on Friday Marcus, you selfish idiot"
    )
    got = json.loads(out)
    assert code == 0
    assert {"id", "job", "verdict", "suggestions", "findings", "unchanged", "passages", "engine", "seconds"} <= set(got)
    assert set(got["verdict"]) == {"level", "category", "why", "stops", "resources"}
    assert set(got["suggestions"][0]) == {"style", "text", "checks"}
    assert set(got["suggestions"][0]["checks"]) == {"kept", "missing", "added", "findings"}
    assert set(got["seconds"]) == {"safety", "retrieve", "generate", "verify", "total"}
    assert len(got["suggestions"]) >= 2


@pytest.mark.parametrize("text", ["", "   \n\t", "\U0001f620\U0001f620", "!!! ??", "\x00\x07"])
def test_nothing_readable_is_bad_input(run: Any, text: str) -> None:
    code, out, err = run("rewrite", "--json", stdin=text)
    assert code == 2 and not out and err.strip()


def test_twenty_thousand_words_are_refused_with_the_limit(run: Any) -> None:
    code, _, err = run("rewrite", "--json", stdin="you never call " * 7000)
    assert code == 2 and "2,000" in err


@pytest.mark.parametrize(
    "text",
    ["Почему ты никогда не звонишь мне вовремя", "Warum rufst du mich eigentlich niemals an wenn ich auf dich warte"],
)
def test_another_language_gets_a_sentence_that_says_so(run: Any, text: str) -> None:
    code, _, err = run("rewrite", text)
    assert code == 2 and "English" in err


def test_control_characters_are_dropped_and_the_rest_is_read(run: Any) -> None:
    code, out, _ = run("check", "--json", "hello\x00 the\x1b[31m meeting is at five")
    assert code == 0 and json.loads(out)["verdict"]["level"] == "none"


def test_an_unknown_channel_counts_as_text_with_a_note(run: Any) -> None:
    code, out, err = run("rewrite", "--json", "--channel", "pigeon", "you selfish idiot, you never call me on Friday")
    assert code == 0 and json.loads(out) and "pigeon" in err


def test_a_bad_batch_line_gives_an_error_object_and_the_rest_go_on(run: Any) -> None:
    lines = [
        '{"id": "a", "text": "I want to kill myself"}',
        "not json",
        '{"id": "c"}',
        '{"id": "d", "text": "  "}',
        '{"id": "e", "text": "hi there"}',
    ]
    code, out, _ = run("batch", "check", stdin="\n".join(lines))
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and len(rows) == 5
    assert rows[0]["verdict"]["level"] == "urgent" and rows[4]["verdict"]["level"] == "none"
    for row in rows[1:4]:
        assert row["error"]["code"] == 2 and row["error"]["message"] and row["error"]["hint"]


def test_an_unknown_command_or_job_is_bad_usage(run: Any) -> None:
    assert run("sing")[0] == 2
    assert run("batch", "sing")[0] == 2
    assert run("check", "hello there", "--mode", "x")[0] == 2


def test_a_missing_model_says_how_to_get_it() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coach", "search", "hello there friend"], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 3
    assert "coach" in done.stderr and "Traceback" not in done.stderr


def test_importing_the_coach_loads_nothing_heavy() -> None:
    code = "import sys, coach; print([m for m in ('torch','transformers','faiss','gradio','openvino','xllamacpp','numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]", done.stderr


def test_findings_point_into_the_text_as_it_was_given(run: Any) -> None:
    draft = "\n\n  you selfish idiot, you never call me on Friday\r\n"
    code, out, _ = run("rewrite", "--json", draft)
    findings = json.loads(out)["findings"]
    assert code == 0 and findings
    assert any(draft[f["start"] : f["end"]].strip().endswith("idiot") for f in findings)


def test_a_pasted_block_of_letters_is_bad_input(run: Any) -> None:
    assert run("rewrite", "look at this " + "QUJD" * 100)[0] == 2


def test_blank_lines_by_the_thousand_take_no_time_of_their_own(run: Any) -> None:
    code, out, _ = run("rewrite", "--json", "you never told Sam" + "\n" * 8000 + "Sam, you selfish idiot")
    assert code == 0 and json.loads(out)["findings"]


def test_broken_letters_in_a_short_field_are_dropped(run: Any) -> None:
    assert (
        run("rewrite", "--json", "--to", "bro\udcffther\x00", "you selfish idiot, you never call me on Friday")[0] == 0
    )


def test_a_setting_that_cannot_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_SEED", "-1")
    assert cli.main(["check", "hello there friend"]) == 2
