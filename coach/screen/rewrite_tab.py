"""The Rewrite tab: a draft in, suggestions out; or the parts in, for someone with no draft."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from html import escape
from typing import Any

import gradio as gr

from coach.api import Coach
from coach.errors import CoachError
from coach.screen import view
from coach.types import CHANNELS, Result

STAGES = {
    "reading": "Reading your draft",
    "looking up": "Looking up guidance",
    "writing": "Writing several versions",
    "checking": "Checking that they keep your meaning",
}
EXAMPLES = [
    [
        "You said you'd pay me back on the 1st. It's the 19th. £240 Danny. I'm not a bank, stop dodging my calls",
        "friend",
        "text",
    ],
    [
        "45 minutes late AGAIN. the kids were on the step in their coats. next time just don't bother coming",
        "co-parent",
        "text",
    ],
    [
        "Great meeting, Ruth. Loved how my numbers were suddenly yours. Next time put my name on slide 4 or do your own work",
        "colleague",
        "email",
    ],
]
BLANK = {"spellcheck": False, "autocomplete": "off"}


def plain_box(**options: Any) -> Any:
    """A text field that the browser neither stores nor sends to a spell checker."""
    return gr.Textbox(html_attributes=gr.InputHTMLAttributes(**BLANK), **options)


def build(coach: Coach, help_card: Any) -> None:
    """Put the tab's widgets on the page and wire them."""
    with gr.Row():
        with gr.Column():
            draft = plain_box(label="Your draft, just as it came out", lines=7, elem_id="draft", max_length=20000)
            with gr.Row():
                relationship = plain_box(
                    label="Who is it for?", placeholder="co-parent, boss, friend ...", elem_id="to"
                )
                channel = gr.Radio(list(CHANNELS), value="text", label="How will you send it?", elem_id="channel")
            go = gr.Button("Make it sendable", variant="primary", elem_id="go")
            gr.Examples(EXAMPLES, [draft, relationship, channel], label="Try one", api_visibility="private")
            with gr.Accordion("No draft yet? Say it in four parts", open=False, elem_id="parts"):
                happened = plain_box(label="What happened", elem_id="happened")
                feeling = plain_box(label="How you feel", elem_id="feeling")
                need = plain_box(label="What you need", elem_id="need")
                ask = plain_box(label="What you ask for", elem_id="ask")
                make = gr.Button("Make a message", elem_id="make")
        with gr.Column():
            status = gr.HTML(elem_id="status", html_template='<p role="status" aria-live="polite">${value}</p>')
            boxes, notes = [], []
            for style in ("warm", "firm", "brief"):
                boxes.append(
                    gr.Textbox(
                        label=view.STYLE_NAMES[style], visible=False, buttons=["copy"], lines=2, elem_id=f"say-{style}"
                    )
                )
                notes.append(gr.HTML(elem_id=f"chips-{style}"))
            findings = gr.HTML(elem_id="findings")
            read = gr.HTML(elem_id="reading")
            cards = gr.HTML(elem_id="guidance")
    outputs = [status, *boxes, *notes, findings, read, cards]

    def rewrite(text: str, to: str, how: str) -> Iterator[list[Any]]:
        yield from _run(lambda tell: coach.rewrite(text, to or "", how, tell), text)

    def compose(what: str, felt: str, wanted: str, asked: str) -> Iterator[list[Any]]:
        yield from _run(lambda _: coach.compose(what, felt, wanted, asked), what)

    quiet = {"show_progress": "hidden", "api_visibility": "private"}
    targets = [*outputs, help_card]
    go.click(rewrite, [draft, relationship, channel], targets, **quiet)
    make.click(compose, [happened, feeling, need, ask], targets, **quiet)


def _run(job: Any, source: str) -> Iterator[list[Any]]:
    """Updates of the page while a job runs in a thread of its own."""
    told: queue.Queue[Any] = queue.Queue()

    def work() -> None:
        try:
            told.put(job(lambda stage: told.put(STAGES[stage] + " ...")))
        except CoachError as e:
            told.put(e)
        except Exception as e:
            told.put(
                CoachError(f"Something went wrong: {type(e).__name__}.", "Run coach doctor to see what is missing.")
            )

    threading.Thread(target=work, daemon=True).start()
    yield blank("Reading your draft ...")
    while True:
        item = told.get()
        if isinstance(item, Result):
            yield filled(item, source)
            return
        if isinstance(item, CoachError):
            yield blank(f"{item.message} {item.hint}")
            return
        yield blank(item)


def blank(status: str) -> list[Any]:
    """The page with a status line and nothing else."""
    return [escape(status), *[gr.update(visible=False, value="")] * 3, *[""] * 7]


def filled(result: Result, source: str) -> list[Any]:
    """The page for a result."""
    by_style = {s.style: s for s in result.suggestions or ()}
    boxes, notes = [], []
    for style in view.STYLE_NAMES:
        s = by_style.get(style)  # type: ignore[call-overload]
        boxes.append(gr.update(visible=s is not None, value=s.text if s else ""))
        notes.append(view.chips(s) if s else "")
    found = "" if result.unchanged else view.marked(source, result.findings or ())
    return [
        escape(view.status(result)),
        *boxes,
        *notes,
        found,
        view.reading(result),
        view.guidance(result.passages),
        view.help_card(result.verdict),
    ]
