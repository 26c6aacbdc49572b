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

type Budgets = dict[str, dict[str, float]]
"""Limits by name, under `at_most` and `at_least`."""


def main() -> int:
    budgets: Budgets = tomllib.loads(BUDGETS.read_text(encoding="utf-8"))
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


def run(script: Path, budgets: Budgets) -> Iterator[str]:
    print(f"== {script.name}", flush=True)
    answer = subprocess.run(
        [sys.executable, str(script)], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False
    )
    for line in answer.stdout.splitlines():
        figure = FIGURE.fullmatch(line)
        limit = limit_of(figure["name"], budgets) if figure else None
        if figure is None or limit is None:
            print(line)
            continue
        words, budget, value = *limit, float(figure["value"])
        print(f"{line}  ({words} {budget:g})")
        if value > budget if words == "at most" else value < budget:
            yield f"{script.name}: {line}, {words} {budget:g}"
    if answer.returncode:
        yield f"{script.name} ended with {answer.returncode}"


def limit_of(name: str, budgets: Budgets) -> tuple[str, float] | None:
    for kind, limits in budgets.items():
        if name in limits:
            return kind.replace("_", " "), limits[name]
    return None


if __name__ == "__main__":
    sys.exit(main())
