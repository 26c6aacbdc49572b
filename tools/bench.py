"""Run every `bench/bench_*.py` and hold its figures against bench/budgets.toml.

A figure is a line "name: 12.3 unit"; everything else a script prints is passed on. Words given on the command
line choose scripts by their name: `python tools/bench.py trace`.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUDGETS = ROOT / "bench/budgets.toml"
FIGURE = re.compile(r"(?P<name>[^:]+): (?P<value>\d+(?:\.\d+)?) (?P<unit>\S+)\s*")


def main() -> int:
    budgets: dict[str, float] = tomllib.loads(BUDGETS.read_text(encoding="utf-8"))["at_most"]
    chosen = sys.argv[1:] or [""]
    scripts = [
        path
        for path in sorted((ROOT / "bench").glob("bench_*.py"))
        if any(word in path.name for word in chosen)
    ]
    misses = [miss for script in scripts for miss in run(script, budgets)]
    for miss in misses:
        print(f"MISSED {miss}", file=sys.stderr)
    return 1 if misses else 0


def run(script: Path, budgets: dict[str, float]) -> Iterator[str]:
    print(f"== {script.name}", flush=True)
    answer = subprocess.run(
        [sys.executable, str(script)], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    for line in answer.stdout.splitlines():
        figure = FIGURE.fullmatch(line)
        budget = budgets.get(figure["name"]) if figure else None
        print(f"{line}  (at most {budget:g})" if budget is not None else line)
        if figure and budget is not None and float(figure["value"]) > budget:
            yield f"{script.name}: {figure['name']}: {figure['value']} {figure['unit']} > {budget:g}"
    if answer.returncode:
        yield f"{script.name} ended with {answer.returncode}"


if __name__ == "__main__":
    sys.exit(main())
