"""Everything a change must pass besides the tests; two checks at a time, all of them even when one fails."""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
PYTHON = sys.executable

# The slowest first.
CHECKS = {
    "types": [str(BIN / "mypy"), "leitfaden", "tools"],
    "models and migrations": [PYTHON, "-m", "leitfaden", "makemigrations", "--check", "--dry-run"],
    "system check": [PYTHON, "-m", "leitfaden", "check", "--fail-level", "WARNING"],
    "floors": [str(BIN / "lint-imports")],
    "licences": [PYTHON, "tools/licences.py"],
    "lint": [str(BIN / "ruff"), "check", "."],
    "format": [str(BIN / "ruff"), "format", "--check", "."],
    "translations": [PYTHON, "tools/messages.py", "--check"],
    "repository": [PYTHON, "tools/repository.py"],
}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        environment = os.environ | {"LEITFADEN_VAR": folder, "LEITFADEN_SECRET_KEY": "checks only"}
        environment.pop("LEITFADEN_DATABASE_URL", None)
        results = pool.map(lambda name: run(name, environment), CHECKS)
        failed = [name for name, passed in zip(CHECKS, results, strict=True) if not passed]
    if failed:
        print(f"make check: not passed: {', '.join(failed)}", file=sys.stderr)
        return 1
    return 0


def run(name: str, environment: dict[str, str]) -> bool:
    begin = time.monotonic()
    answer = subprocess.run(
        CHECKS[name],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = not answer.returncode
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({time.monotonic() - begin:.1f} s)")
    if not passed:
        print(answer.stdout, flush=True)
    return passed


if __name__ == "__main__":
    sys.exit(main())
