"""A server with the OpenAI chat interface (vLLM, llama.cpp, Ollama), on a host the user allows."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Sequence
from typing import Any

from coach.errors import ENGINE_FAILED, CoachError
from coach.types import Draw, EngineInfo, Prompt

TIMEOUT = 120  # seconds for one answer


class ServerEngine:
    """Asks the server once for each completion; not every server can give several at once."""

    tuned = False

    def __init__(self, url: str, model: str = "") -> None:
        self._url = url.rstrip("/").removesuffix("/v1") + "/v1"
        # No proxy: drafts go to the named host and nowhere else.
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        self._model = model or self._first_model()
        self.info = EngineInfo("server", self._model)

    def sample(self, prompts: Sequence[Prompt], seed: int = 0) -> list[list[Draw]]:
        """For each prompt its n completions.

        Raises CoachError when the server does not answer.
        """
        out = []
        for p in prompts:
            texts = []
            for i in range(p.n):
                body: dict[str, Any] = {
                    "model": self._model,
                    "messages": [{"role": r, "content": c} for r, c in p.chat],
                    "max_tokens": p.max_tokens,
                    "temperature": p.temperature,
                }
                if seed:
                    body["seed"] = seed + i
                answer = self._call("/chat/completions", body)
                try:
                    texts.append(Draw(str(answer["choices"][0]["message"]["content"]).strip()))
                except (KeyError, IndexError, TypeError) as e:
                    raise CoachError(
                        "The model server gave an answer of another form.",
                        "Is it an OpenAI-compatible server?",
                        ENGINE_FAILED,
                    ) from e
            out.append(texts)
        return out

    def _first_model(self) -> str:
        try:
            return str(self._call("/models", None)["data"][0]["id"])
        except (KeyError, IndexError, TypeError) as e:
            raise CoachError("The model server names no model.", "Load one there first.", ENGINE_FAILED) from e

    def _call(self, path: str, body: dict[str, Any] | None) -> Any:
        data = json.dumps(body).encode() if body is not None else None
        request = urllib.request.Request(self._url + path, data, {"Content-Type": "application/json"})
        try:
            with self._opener.open(request, timeout=TIMEOUT) as response:
                return json.load(response)
        except (urllib.error.URLError, TimeoutError, ValueError, OSError) as e:
            raise CoachError(
                f"The model server at {self._url} did not answer: {e}", "Is it running?", ENGINE_FAILED
            ) from e
