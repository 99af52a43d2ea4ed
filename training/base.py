"""Write the base model in transformers' form: python training/base.py DIR"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from coach import house, settings, weights  # noqa: E402
from coach.merge import base_weights  # noqa: E402


def main() -> None:
    import torch
    from transformers import AutoTokenizer, Qwen2Config, Qwen2ForCausalLM

    file = weights.require(settings.load().weights, house.BASE) / house.BASE_FILE
    arrays, shape = base_weights(file)
    model = Qwen2ForCausalLM(Qwen2Config(tie_word_embeddings=True, eos_token_id=151645, bos_token_id=151643, **shape))
    model.load_state_dict({k: torch.from_numpy(v) for k, v in arrays.items()}, strict=False)
    model.tie_weights()
    model.to(torch.float32).save_pretrained(sys.argv[1])
    AutoTokenizer.from_pretrained(str(file.parent), gguf_file=file.name, local_files_only=True).save_pretrained(
        sys.argv[1]
    )


if __name__ == "__main__":
    main()
