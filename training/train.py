"""Fine-tune the house model with LoRA; stop and resume at any time.

    python training/train.py --base DIR --minutes 60            starts, or takes up the last checkpoint
    python training/train.py --base DIR --minutes 20 --decay    last leg: learning rate falls to zero

Each draft is read once and its branches (warm, firm, brief, read) are trained side by side:
a branch attends to the draft and to itself only, its positions start where the draft ends.
That costs about half of one sequence a branch. Loss is on the branches alone, and logits are
computed there only. Drafts seen least often come first, so rows added between legs come first.

Base weights run in bfloat16 where the processor has it; the adapter's master weights are fp32.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from coach import facts, tone  # noqa: E402
from coach.merge import MODULES  # noqa: E402
from coach.prompt import branch, moves_in, prefix, reading  # noqa: E402
from training.rows import load_rows  # noqa: E402

MAX_TOKENS = 512  # tokens in one packed sequence
ALPHA_PER_R = 2


# How often a branch is trained when its draft comes up: the warm message matters most.
SHARE = {"warm": 1.0, "firm": 0.5, "brief": 1.0, "read": 0.4}


def faithful(draft: str, target: str, relationship: str) -> bool:
    """Whether a hand-written target adds no fact and has no harsh word: others teach to invent."""
    return not facts.compare(draft, target, relationship.split()).added and not tone.hard(target)


def dictated(text: str) -> str:
    """The draft as dictation or hasty typing has it: no capitals, no stops."""
    return "".join(c for c in text.lower() if c not in '.,!?;:"')


def encode(
    row: dict[str, Any], tok: Any, rng: random.Random, augment: bool
) -> tuple[list[int], list[tuple[list[int], list[int]]]]:
    """(prefix tokens, [(branch head, branch target), ...])."""
    draft = row["draft"]
    calm = row["kind"] in ("calm", "neutral")
    if augment and not calm and rng.random() < 0.12:
        draft = dictated(draft)
    pre = tok.encode(prefix(row["relationship"], row["channel"], draft))
    branches = []
    if row.get("mended") and (not augment or rng.random() < SHARE["read"]):
        branches.append(("read", [], reading(row)))
    if not calm:
        for job, key in (("warm", "message"), ("firm", "direct"), ("brief", "brief")):
            if row.get(key) and faithful(draft, row[key], row["relationship"]):
                if augment and rng.random() >= SHARE[job]:
                    continue
                moves = moves_in(row[key])
                moves = [m for m in moves if rng.random() < 0.8] if augment and rng.random() >= 0.4 else []
                branches.append((job, moves, row[key]))
    out = []
    for job, moves, text in branches:
        head = tok.encode(branch(job, moves))
        out.append((head, tok.encode(text + "<|im_end|>")))
    return pre, out


def pack(items: list[Any]) -> dict[str, torch.Tensor]:
    """Token, position, mask and label tensors of one packed sequence, shapes (1, L) and (1, 1, L, L)."""
    ids: list[int] = []
    pos: list[int] = []
    owner: list[tuple[int, int]] = []  # (draft, branch); branch -1 is the draft itself
    at: list[int] = []  # places whose next token is scored
    goal: list[int] = []
    for d, (pre, branches) in enumerate(items):
        ids += pre
        pos += range(len(pre))
        owner += [(d, -1)] * len(pre)
        for b, (head, target) in enumerate(branches):
            start = len(ids) + len(head) - 1
            seq = head + target
            ids += seq
            pos += range(len(pre), len(pre) + len(seq))
            owner += [(d, b)] * len(seq)
            at += range(start, start + len(target))
            goal += target
    own = torch.tensor(owner)
    same_draft = own[:, None, 0] == own[None, :, 0]
    visible = (own[None, :, 1] == -1) | (own[:, None, 1] == own[None, :, 1])
    causal = torch.ones(len(ids), len(ids), dtype=torch.bool).tril()
    mask = (same_draft & visible & causal)[None, None]
    return {
        "ids": torch.tensor(ids)[None],
        "pos": torch.tensor(pos)[None],
        "mask": mask,
        "at": torch.tensor(at),
        "goal": torch.tensor(goal),
    }


def loss_of(model: Any, batch: dict[str, torch.Tensor], words: torch.Tensor | None = None) -> torch.Tensor:
    """Sum of token losses over the branches; with words, the softmax runs over those token ids only."""
    base = model.get_base_model()
    hidden = base.model(
        input_ids=batch["ids"], position_ids=batch["pos"], attention_mask=batch["mask"], use_cache=False
    )[0]
    picked, goal, head = hidden[0, batch["at"]], batch["goal"], base.lm_head.weight
    if words is not None:
        goal = torch.searchsorted(words, goal)
        head = head[words]
    return torch.nn.functional.cross_entropy((picked @ head.T).float(), goal, reduction="sum")


def vocabulary(rows: list[dict[str, Any]], tok: Any) -> torch.Tensor:
    """Sorted ids of every token that a target of these rows uses, and of every draft's."""
    used: set[int] = {tok.convert_tokens_to_ids("<|im_end|>")}
    for r in rows:
        for text in (r["draft"], r["message"], r["direct"], r.get("brief", ""), reading(r)):
            used.update(tok.encode(text))
            used.update(tok.encode(text + "<|im_end|>"))
    return torch.tensor(sorted(used))


def evaluate(model: Any, tok: Any, rows: list[dict[str, Any]]) -> float:
    """Mean token loss on held-out rows."""
    total, n = 0.0, 0
    model.eval()
    with torch.no_grad():
        for i in range(0, len(rows), 5):
            batch = pack([encode(r, tok, random.Random(0), False) for r in rows[i : i + 5]])
            if len(batch["goal"]):
                total += loss_of(model, batch).item()
                n += len(batch["goal"])
    model.train()
    return total / n


def keep_memory() -> None:
    """Start again with an allocator that keeps what it has: giving pages back costs a third of the time."""
    if "MALLOC_TRIM_THRESHOLD_" not in os.environ:
        os.environ.update(MALLOC_MMAP_MAX_="0", MALLOC_TRIM_THRESHOLD_=str(1 << 40), MALLOC_TOP_PAD_=str(1 << 28))
        os.execv(sys.executable, [sys.executable, *sys.argv])


def main() -> None:
    keep_memory()
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--base", required=True, help="folder of the base model (transformers format)")
    p.add_argument("--out", default="runs/house", help="checkpoint folder")
    p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--lr", type=float, default=4e-4)
    p.add_argument("--rank", type=int, default=8)
    p.add_argument("--packs", type=int, default=1, help="packed sequences a step")
    p.add_argument("--decay", action="store_true", help="let the learning rate fall to zero over this leg")
    p.add_argument(
        "--from-layer", type=int, default=8, help="first tuned layer; below it nothing is computed backwards"
    )
    p.add_argument("--bf16", action="store_true", help="base weights in bfloat16, for processors with its units")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    rng = random.Random(a.seed)
    torch.manual_seed(a.seed)
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    tok = AutoTokenizer.from_pretrained(a.base)
    model = AutoModelForCausalLM.from_pretrained(a.base, dtype=torch.bfloat16 if a.bf16 else torch.float32)
    for q in model.parameters():
        q.data = q.data.clone()  # out of the mapped file, which the system may drop and read again
    state: dict[str, Any] = {"step": 0, "seen": {}, "seconds": 0.0}
    if (out / "state.json").exists():
        state = json.loads((out / "state.json").read_text())
        model = PeftModel.from_pretrained(model, out / "adapter", is_trainable=True, autocast_adapter_dtype=False)
        rng.seed(a.seed + state["step"])
    else:
        cfg = LoraConfig(
            r=a.rank,
            lora_alpha=ALPHA_PER_R * a.rank,
            target_modules=[m.split(".")[1] for m in MODULES.values()],
            task_type="CAUSAL_LM",
            layers_to_transform=list(range(a.from_layer, model.config.num_hidden_layers)),
        )
        model = get_peft_model(model, cfg, autocast_adapter_dtype=False)
    live = [q for q in model.parameters() if q.requires_grad]
    master = [q.detach().clone().float() for q in live]
    if (out / "optim.pt").exists():
        saved = torch.load(out / "optim.pt", weights_only=True)
        master = saved["master"]
        for q, m in zip(live, master, strict=True):
            q.data.copy_(m)
    optim = torch.optim.AdamW(master, lr=a.lr, weight_decay=0.01, betas=(0.9, 0.98))
    if (out / "optim.pt").exists():
        optim.load_state_dict(saved["optim"])
    train, dev = load_rows("train"), load_rows("dev")
    print(
        f"{len(train)} training rows, {len(dev)} dev rows, {sum(q.numel() for q in live) / 1e6:.1f}M trained weights",
        flush=True,
    )
    log = (out / "log.jsonl").open("a")
    words = vocabulary(train, tok)

    def save() -> None:
        for q, m in zip(live, master, strict=True):
            q.data.copy_(m)
        model.save_pretrained(out / "adapter")
        torch.save({"master": master, "optim": optim.state_dict()}, out / "optim.tmp")
        (out / "optim.tmp").rename(out / "optim.pt")
        (out / "state.json").write_text(json.dumps(state))

    start = last_save = time.time()
    tokens, losses, goals = 0, 0.0, 0
    queue: list[dict[str, Any]] = []
    while True:
        spent = (time.time() - start) / 60
        if spent > a.minutes:
            break
        rate = a.lr * min(1.0, (state["step"] + 1) / 10)
        if a.decay:
            rate *= max(0.02, 1 - spent / a.minutes)
        for g in optim.param_groups:
            g["lr"] = rate
        step_loss, step_goals = 0.0, 0
        for k in range(a.packs):
            items: list[Any] = []
            size = 0
            while True:
                if not queue:
                    fewest = min(state["seen"].get(r["id"], 0) for r in train)
                    queue = [r for r in train if state["seen"].get(r["id"], 0) == fewest]
                    rng.shuffle(queue)
                    # Newest rows first (they are taken from the end): they were written to be faithful.
                    queue.sort(key=lambda r: r["id"].startswith("w3"))
                item = encode(queue[-1], tok, rng, True)
                length = len(item[0]) + sum(len(h) + len(t) for h, t in item[1])
                if items and size + length > MAX_TOKENS:
                    break
                row = queue.pop()
                state["seen"][row["id"]] = state["seen"].get(row["id"], 0) + 1
                if item[1]:
                    items.append(item)
                    size += length
            batch = pack(items)
            # One sequence in four is scored over the whole vocabulary, so that no unused token drifts up.
            loss = loss_of(model, batch, None if (k == 0 and state["step"] % 2 == 0) else words)
            (loss / 500).backward()
            step_loss += loss.item()
            step_goals += len(batch["goal"])
            tokens += batch["ids"].shape[1]
        for q, m in zip(live, master, strict=True):
            m.grad = q.grad.float() * (500 / step_goals)
            q.grad = None
        torch.nn.utils.clip_grad_norm_(master, 1.0)
        optim.step()
        for q, m in zip(live, master, strict=True):
            q.data.copy_(m)
        state["step"] += 1
        losses += step_loss
        goals += step_goals
        if state["step"] % 5 == 0:
            sec = time.time() - start
            print(
                f"step {state['step']} loss {losses / goals:.3f} lr {rate:.1e} {tokens / sec:.0f} tok/s {sum(state['seen'].values())} rows {sec / 60:.1f} min",
                flush=True,
            )
            losses, goals = 0.0, 0
        if time.time() - last_save > 1500:
            state["seconds"] += time.time() - last_save
            last_save = time.time()
            save()
            d = evaluate(model, tok, dev[:16])
            log.write(
                json.dumps(
                    {
                        "step": state["step"],
                        "rows": sum(state["seen"].values()),
                        "dev": d,
                        "minutes": (time.time() - start) / 60,
                    }
                )
                + "\n"
            )
            log.flush()
            print(f"dev {d:.4f}", flush=True)
    state["seconds"] += time.time() - last_save
    save()
    d = evaluate(model, tok, dev[:32])
    log.write(
        json.dumps({"step": state["step"], "rows": sum(state["seen"].values()), "dev_all": d, "decay": a.decay}) + "\n"
    )
    print(f"done: dev {d:.4f}", flush=True)


if __name__ == "__main__":
    main()
