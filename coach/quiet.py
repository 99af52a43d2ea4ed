"""Switches off telemetry and hub look-ups of every dependency, by environment.

Knows nothing of the libraries themselves: it has to run before any is imported,
and the settings must reach child processes too.
"""

from __future__ import annotations

import os

SWITCHES = {
    "ORT_DISABLE_TELEMETRY": "1",
    "GRADIO_ANALYTICS_ENABLED": "False",
    "GRADIO_RUN_HISTORY": "False",
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TRANSFORMERS_VERBOSITY": "error",
}


def hush() -> None:
    """Set every switch for this process and its children."""
    os.environ.update(SWITCHES)
