"""The page as a whole, and the server it comes from: this machine only, no sharing, no analytics."""

from __future__ import annotations

import os
import tempfile
import threading
from pathlib import Path
from typing import Any

from coach.api import Coach
from coach.errors import CoachError

LOOPBACK = ("127.0.0.1", "localhost", "::1")
# Scripts and styles are Gradio's own and inline; nothing may come from, or go to, another address.
POLICY = (
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self' blob: data:;"
    " img-src 'self' data: blob:; form-action 'self'; frame-ancestors 'self'; base-uri 'self'"
)


class Headers:
    """Adds the content policy to every answer. Plain ASGI, so that streams pass through unbuffered."""

    def __init__(self, app: Any) -> None:
        self.app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        async def with_headers(message: Any) -> None:
            if message["type"] == "http.response.start":
                extra = [(b"content-security-policy", POLICY.encode()), (b"referrer-policy", b"no-referrer")]
                message = {**message, "headers": [*message.get("headers", []), *extra]}
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


def build(coach: Coach) -> Any:
    """The page, not yet served."""
    import gradio as gr

    from coach.screen import rewrite_tab

    with gr.Blocks(title="Conversation coach", analytics_enabled=False, delete_cache=(60, 60)) as page:
        gr.HTML(
            "<header><h1>Conversation coach</h1><p>Paste what you want to send. Nothing leaves this machine.</p></header>"
        )
        help_card = gr.HTML(elem_id="help")
        with gr.Tab("Rewrite"):
            rewrite_tab.build(coach, help_card)
    return page


def serve(coach: Coach, host: str = "127.0.0.1", port: int = 7860, block: bool = True) -> str:
    """Serve the page; returns its address. Models load in the background meanwhile.

    Raises CoachError when the host is not this machine's own or the port is taken.
    """
    if host not in LOOPBACK:
        raise CoachError(
            f"The coach only opens on this machine, not on {host}.",
            "Other people could read what is written here. Use --host 127.0.0.1.",
        )
    os.environ["GRADIO_TEMP_DIR"] = tempfile.mkdtemp(prefix="coach-")  # 0700, ours alone
    import gradio as gr
    from starlette.middleware import Middleware

    threading.Thread(target=_warm, args=(coach,), daemon=True).start()
    page = build(coach)
    style = (Path(__file__).parent / "style.css").read_text(encoding="utf-8")
    theme = gr.themes.Default(
        font=["system-ui", "sans-serif"], font_mono=["ui-monospace", "monospace"], primary_hue="teal"
    )
    try:
        _, address, _ = page.queue(default_concurrency_limit=4).launch(
            server_name=host,
            server_port=port,
            share=False,
            quiet=True,
            prevent_thread_lock=True,
            theme=theme,
            css=style,
            footer_links=[],
            run_history=False,
            app_kwargs={"middleware": [Middleware(Headers)]},
        )
    except OSError as e:
        raise CoachError(f"The port {port} is taken.", f"Try: coach app --port {port + 1}") from e
    print(f"The coach is open on {address}", flush=True)
    if block:
        page.block_thread()
    return str(address)


def _warm(coach: Coach) -> None:
    """Load the models; what is missing is said when it is needed."""
    try:
        coach.warm_up()
    except CoachError as e:
        print(f"{e.message} {e.hint}", flush=True)
