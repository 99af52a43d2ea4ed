"""A Result as the JSON object of the contract; absent parts are left out."""

from __future__ import annotations

from typing import Any

from coach.types import Checks, Finding, Passage, Result, Verdict


def to_json(result: Result) -> dict[str, Any]:
    """The object that --json prints."""
    out: dict[str, Any] = {"id": result.id, "job": result.job, "verdict": verdict(result.verdict)}
    if result.suggestions is not None:
        out["suggestions"] = [
            {"style": s.style, "text": s.text, "checks": checks(s.checks)} for s in result.suggestions
        ]
    if result.reading is not None:
        r = result.reading
        out["reading"] = {
            "observation": r.observation,
            "feelings": list(r.feelings),
            "need": r.need,
            "request": r.request,
        }
    if result.findings is not None:
        out["findings"] = [finding(f) for f in result.findings]
    if result.unchanged is not None:
        out["unchanged"] = result.unchanged
    if result.passages is not None:
        out["passages"] = [passage(p) for p in result.passages]
    if result.note:
        out["note"] = result.note
    if result.engine is not None:
        out["engine"] = {"name": result.engine.name, "model": result.engine.model, "revision": result.engine.revision}
    s = result.seconds
    out["seconds"] = {
        "safety": s.safety,
        "retrieve": s.retrieve,
        "generate": s.generate,
        "verify": s.verify,
        "total": s.total,
    }
    return out


def verdict(v: Verdict) -> dict[str, Any]:
    resources = [
        {"name": r.name, "contact": r.contact, "country": r.country, "source": r.source, "checked": r.checked}
        for r in v.resources
    ]
    return {"level": v.level, "category": v.category, "why": v.why, "stops": v.stops, "resources": resources}


def finding(f: Finding) -> dict[str, Any]:
    return {"start": f.start, "end": f.end, "kind": f.kind, "why": f.why}


def checks(c: Checks) -> dict[str, Any]:
    return {
        "kept": list(c.kept),
        "missing": list(c.missing),
        "added": list(c.added),
        "findings": [finding(f) for f in c.findings],
    }


def passage(p: Passage) -> dict[str, Any]:
    return {
        "card": p.card,
        "title": p.title,
        "text": p.text,
        "score": p.score,
        "covers": list(p.covers),
        "source": p.source,
    }


def to_text(result: Result, source: str = "") -> str:
    """The result for a person at a terminal."""
    lines: list[str] = []
    v = result.verdict
    if v.level != "none":
        lines += [v.why, *(f"  {r.name}: {r.contact}" for r in v.resources), ""]
    if v.stops:
        lines.append(
            "This is more than wording can mend, so there is no rewrite here. Your safety, and theirs, comes first."
        )
        return "\n".join(lines)
    if result.note:
        lines += [result.note, ""]
    for s in result.suggestions or ():
        lines += [f"[{s.style}]", s.text, ""]
        if s.checks.missing:
            lines += ["  left out: " + ", ".join(s.checks.missing), ""]
    if result.findings and not result.unchanged:
        lines.append("What may inflame:")
        lines += [f"  {source[f.start : f.end]!r}: {f.why}" for f in result.findings[:6]]
        lines.append("")
    if result.passages:
        lines.append("Guidance: " + "; ".join(f"{p.title} ({p.card})" for p in result.passages))
    if result.job == "check" and v.level == "none":
        lines.append("Nothing here calls for outside help.")
    return "\n".join(lines).rstrip()
