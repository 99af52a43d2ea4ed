"""Write a checkpoint's adapter as fp16, the form that is committed under models/house.

python training/export.py runs/house models/house
"""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from safetensors.torch import load_file, save_file


def main() -> None:
    run, out = Path(sys.argv[1]), Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    tensors = {k: v.half().contiguous() for k, v in load_file(run / "adapter" / "adapter_model.safetensors").items()}
    save_file(tensors, out / "adapter_model.safetensors", metadata={"format": "pt"})
    config = json.loads((run / "adapter" / "adapter_config.json").read_text())
    config["base_model_name_or_path"] = "Qwen/Qwen2.5-Coder-1.5B-Instruct"
    (out / "adapter_config.json").write_text(json.dumps(config, indent=1, sort_keys=True) + "\n")
    if (run / "log.jsonl").exists():
        shutil.copyfile(run / "log.jsonl", Path(__file__).parent / "log.jsonl")


if __name__ == "__main__":
    main()
