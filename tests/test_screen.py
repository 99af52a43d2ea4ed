"""The page: what it shows is escaped, and in a real browser the main job works end to end."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator

import pytest

from coach.screen import view
from coach.settings import ROOT
from coach.types import Checks, Finding, Passage, Resource, Suggestion, Verdict

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def test_what_a_person_or_a_model_wrote_is_shown_as_text() -> None:
    bad = "<img src=x onerror=alert(1)>"
    shown = [
        view.marked(bad, (Finding(0, 4, "insult", bad),)),
        view.chips(Suggestion("warm", bad, Checks(kept=(bad,), missing=(bad,), added=(bad,)))),
        view.guidance((Passage("c", bad, bad, 0.5, (), bad),)),
        view.help_card(Verdict("urgent", "self_harm", bad, True, (Resource(bad, bad, "US", "s", "2026"),))),
    ]
    assert not any("<img" in s for s in shown)


def test_the_marks_stand_where_the_findings_are() -> None:
    assert "oh <mark" in view.marked("oh you idiot", (Finding(3, 12, "insult", "why"),))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    server = subprocess.Popen([sys.executable, str(ROOT / "app.py"), "--port", str(port)], cwd=ROOT)
    url = f"http://127.0.0.1:{port}"
    for _ in range(600):
        try:
            urllib.request.urlopen(url, timeout=1).close()
            break
        except OSError:
            time.sleep(0.1)
    yield url
    server.terminate()
    server.wait(20)


@pytest.mark.models
@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed: apt install chromium")
def test_a_pasted_draft_becomes_a_message_in_a_real_browser(address: str) -> None:
    from playwright.sync_api import expect, sync_playwright

    with sync_playwright() as p:
        browser = p.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
            ],
        )
        page = browser.new_page()
        asked: list[str] = []
        page.on("request", lambda r: asked.append(r.url))
        page.goto(address)
        page.fill(
            "#draft textarea",
            "You selfish clown, you said you'd pay me back on the 1st. It's the 19th. £240 Danny. Stop dodging my calls",
        )
        page.fill("#to textarea, #to input", "friend")
        page.click("#go")
        warm = page.locator("#say-warm textarea")
        expect(warm).to_be_visible(timeout=120_000)
        assert "240" in warm.input_value()
        expect(page.locator("#findings mark").first).to_be_visible()
        expect(page.locator("#guidance details").first).to_be_visible()
        page.fill("#draft textarea", "I want to kill myself tonight and I wrote the letters")
        page.click("#go")
        expect(page.locator("#help .help")).to_be_visible(timeout=60_000)
        expect(warm).to_be_hidden()
        page.click("#parts button")
        page.fill("#happened textarea, #happened input", "You came home at 2am on Saturday")
        page.fill("#feeling textarea, #feeling input", "worried")
        page.click("#make")
        expect(warm).to_be_visible(timeout=60_000)
        assert "2am" in warm.input_value()
        assert page.evaluate(
            "JSON.stringify([localStorage.length, sessionStorage.length])"
        ) == "[0,0]" or not page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").count(
            "Danny"
        )
        assert all(u.startswith((address, "data:", "blob:")) for u in asked), [
            u for u in asked if not u.startswith(address)
        ]
        browser.close()


@pytest.mark.models
def test_the_page_is_only_served_to_this_machine_and_carries_a_content_policy(address: str) -> None:
    with urllib.request.urlopen(address) as answer:
        assert "default-src 'self'" in answer.headers["content-security-policy"]
    done = subprocess.run(
        [sys.executable, "-m", "coach", "app", "--host", "0.0.0.0"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 2 and "only opens on this machine" in done.stderr
