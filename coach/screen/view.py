"""A Result as HTML for the page. Everything that a person or a model wrote is escaped."""

from __future__ import annotations

from html import escape

from coach.types import Finding, Passage, Result, Suggestion, Verdict

STYLE_NAMES = {"warm": "Warm", "firm": "Firm", "brief": "Brief"}


def help_card(v: Verdict) -> str:
    """The card above everything; "" when the verdict has no help to show."""
    if not v.resources and not v.why:
        return ""
    lines = [f"<p><strong>{escape(v.why)}</strong></p>"]
    if v.stops:
        lines.append(
            "<p>This is more than wording can mend, so the coach stops here. What is happening is not caused by how you say things. "
            "If someone may be reading your screen, use another device for these.</p>"
        )
    items = "".join(f"<li><strong>{escape(r.name)}</strong>: {escape(r.contact)}</li>" for r in v.resources)
    if items:
        lines.append(f"<ul>{items}</ul>")
    return f'<section class="help" role="alert" aria-label="Help">{"".join(lines)}</section>'


def marked(draft: str, findings: tuple[Finding, ...]) -> str:
    """The draft with its findings marked, the reason on hover and in a list below."""
    if not findings:
        return ""
    out, at = [], 0
    for f in findings:
        out.append(escape(draft[at : f.start]))
        out.append(f'<mark title="{escape(f.why)}">{escape(draft[f.start : f.end])}</mark>')
        at = f.end
    out.append(escape(draft[at:]))
    listed = "".join(f"<li><q>{escape(draft[f.start : f.end])}</q> {escape(f.why)}</li>" for f in findings[:8])
    return f'<h3>What may inflame</h3><p class="draft">{"".join(out)}</p><ul class="why">{listed}</ul>'


def chips(s: Suggestion) -> str:
    """What was kept, what was left out and what was added."""
    rows = [
        ("kept", "Kept", s.checks.kept),
        ("missing", "Left out", s.checks.missing),
        ("added", "Added", s.checks.added),
    ]
    out = []
    for kind, name, items in rows:
        if items:
            words = "".join(f'<span class="chip {kind}">{escape(i)}</span>' for i in items)
            out.append(f"<p>{name}: {words}</p>")
    return "".join(out)


def guidance(passages: tuple[Passage, ...] | None) -> str:
    """The cards it rests on, each opening in place."""
    if not passages:
        return ""
    cards = "".join(
        f"<details><summary>{escape(p.title)}</summary>{paragraphs(p.text)}<p class='source'>{escape(p.source)}</p></details>"
        for p in passages
    )
    return f"<h3>The guidance it rests on</h3>{cards}"


def paragraphs(text: str) -> str:
    """Plain text with "- " lists as HTML."""
    out = []
    for block in text.split("\n\n"):
        lines = block.strip().split("\n")
        if all(line.startswith("- ") for line in lines):
            out.append("<ul>" + "".join(f"<li>{escape(line[2:])}</li>" for line in lines) + "</ul>")
        else:
            out.append(f"<p>{escape(' '.join(lines))}</p>")
    return "".join(out)


def reading(result: Result) -> str:
    """What the coach read out of the draft."""
    r = result.reading
    if r is None:
        return ""
    rows = [("What happened", r.observation), ("Feelings", ", ".join(r.feelings)), ("Need", r.need), ("Ask", r.request)]
    items = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in rows if value)
    return f"<h3>How the coach read it</h3><dl>{items}</dl>" if items else ""


def status(result: Result) -> str:
    """One line on how it went."""
    if result.verdict.stops:
        return ""
    if result.note:
        return result.note
    return f"Done in {result.seconds.total:.1f} seconds. Read it once more before you send it."
