"""How the project is built: stages do not know each other, the map is true, the API is what it says."""

from __future__ import annotations

import ast
import doctest
import importlib
import importlib.util
import inspect
import re
from pathlib import Path

import pytest

import coach
from coach import prompt, settings
from coach.errors import CoachError
from coach.settings import ROOT

STAGES = ("rewrite", "compose", "choose", "heat", "soften", "mend", "library", "engines", "safety")
# What a stage may use besides values: readers of text that are no stages themselves.
ALLOWED = {"heat": {"tone"}, "soften": {"heat"}, "choose": {"mend"}, "compose": set()}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == "coach":
            parts = node.module.split(".")
            found |= {parts[1]} if len(parts) > 1 else {a.name for a in node.names}
    return found


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_no_other_stage(stage: str) -> None:
    place = ROOT / "coach" / stage
    files = list(place.glob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    for file in files:
        others = (imports(file) & set(STAGES)) - {stage} - ALLOWED.get(stage, set())
        assert not others, f"{file.name} imports {others}"


def test_the_screen_holds_no_logic() -> None:
    for file in (ROOT / "coach" / "screen").glob("*.py"):
        assert imports(file) <= {"api", "screen", "errors", "types", "quiet"}, file.name


def test_the_exported_names_are_the_public_ones() -> None:
    assert sorted(coach.__all__) == coach.__all__
    assert all(hasattr(coach, name) for name in coach.__all__)
    assert len(coach.__all__) <= 12


def test_the_map_lists_every_module_and_nothing_else() -> None:
    text = (ROOT / "docs" / "map.md").read_text()
    listed = {line.split("`")[1] for line in text.splitlines() if line.startswith("- `")}
    real = {
        str(p.relative_to(ROOT))
        for folder in ("coach", "bench", "training", "tools")
        for p in (ROOT / folder).rglob("*.py")
        if p.name != "__init__.py" and "runs" not in p.parts
    }
    assert {name for name in listed if name.endswith(".py")} == real | {"app.py"}


def test_modules_stay_small() -> None:
    for file in (ROOT / "coach").rglob("*.py"):
        assert len(file.read_text().splitlines()) <= 400, file.name


def test_the_documented_prompt_format_is_the_one_in_code() -> None:
    text = (ROOT / "docs" / "prompt.md").read_text()
    shown = prompt.prefix("co-parent", "text", "{draft}") + prompt.branch("warm", ["own_feeling", "one_request"])
    assert shown in text
    for move, word in prompt.MOVE_WORDS.items():
        assert f"| {move} | {word} |" in text


def test_an_unknown_setting_is_an_error(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("colour = 1\n")
    with pytest.raises(CoachError, match="colour"):
        settings.load()


def test_a_flag_beats_the_environment_and_that_beats_the_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text('country = "GB"\n')
    assert settings.load().country == "GB"
    monkeypatch.setenv("COACH_COUNTRY", "IE")
    assert settings.load().country == "IE"
    assert settings.load(country="US").country == "US"


def test_public_functions_say_what_they_are_for() -> None:
    for name in coach.__all__:
        assert inspect.getdoc(getattr(coach, name)), name


EXAMPLES = sorted(str(p.relative_to(ROOT)) for p in (ROOT / "coach").rglob("*.py") if ">>>" in p.read_text())


@pytest.mark.parametrize("file", EXAMPLES)
def test_the_examples_in_a_docstring_hold(file: str) -> None:
    module = importlib.import_module(file.removesuffix(".py").replace("/", "."))
    found = doctest.testmod(module)
    assert found.attempted and not found.failed


def test_no_placeholder_is_left_in_a_document() -> None:
    for file in [ROOT / "README.md", *(ROOT / "docs").glob("*.md"), ROOT / "training" / "README.md"]:
        assert not re.search(r"[A-Z]{2,}_(?:HERE|ROWS)|\bLIBS\b|TODO|FIXME", file.read_text()), file.name


def test_no_dependency_that_reports_to_its_maker_is_locked() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    assert "openvino-telemetry" not in lock and "openvino_telemetry" not in lock
    assert importlib.util.find_spec("openvino_telemetry") is None
