"""python -m bench: every benchmark, one after the other."""

import subprocess
import sys

for name in ("bench.quality", "bench.speed"):
    print(f"\n# {name}", flush=True)
    subprocess.run([sys.executable, "-m", name], check=True)
