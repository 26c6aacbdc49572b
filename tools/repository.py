"""What no file of the repository may hold: download addresses, paths of one machine, foreign hosts in pages."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import languages
import requirements

ROOT = Path(__file__).resolve().parents[1]
WRITTEN_BY_MACHINES = {".mo", ".woff2", ".png", ".jpg", ".pdf", ".docx", ".ico", ".gz"}

ADDRESSES = re.compile(
    r"(?:\bpypi|pythonhosted|npmjs|yarnpkg|jsdelivr|unpkg|\bdebian|crates|golang)\.(?:org|com|net|io)\b",
    re.IGNORECASE,
)
INDEXES = re.compile(
    r"^\s*--(?:extra-)?index-url|^\s*--find-links|^\s*\w[\w.-]* @ \w+://", re.MULTILINE
)
MACHINE_PATHS = re.compile(r"(?<![\w.}/-])/(?:work|root|home/\w+)/(?=\w)")
FOREIGN_HOSTS = re.compile(
    r"""(?:\bsrc|<link\b[^>]*\bhref)\s*=\s*["'](?:https?:)?//|url\(\s*["']?(?:https?:)?//|@import\s+["']https?:"""
)


def main() -> int:
    complaints = [*files_with_addresses(), *lock_file(), *requirement_files(), *catalogues()]
    for complaint in complaints:
        print(complaint)
    return 1 if complaints else 0


def files_with_addresses() -> Iterator[str]:
    for path in tracked():
        if path.suffix in WRITTEN_BY_MACHINES:
            continue
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue
        yield from findings(path, text, ADDRESSES, "names a package registry's host")
        yield from findings(path, text, MACHINE_PATHS, "names a path of one machine")
        if path.parts[0] == "requirements":
            yield from findings(path, text, INDEXES, "records where a package was downloaded")
        if {"templates", "static"} & set(path.parts):
            yield from findings(path, text, FOREIGN_HOSTS, "loads something from a foreign host")


def tracked() -> list[Path]:
    """What is in the repository, or is about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Path(name) for name in sorted(set(answer.stdout.split("\0"))) if name]


def findings(path: Path, text: str, pattern: re.Pattern[str], what: str) -> Iterator[str]:
    for found in pattern.finditer(text):
        line = text.count("\n", 0, found.start()) + 1
        yield f"{path}:{line}: {what}: {found[0].strip()}"


def lock_file() -> Iterator[str]:
    packages = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    for name, package in packages.items():
        if "resolved" in package:
            yield f"package-lock.json: {name} records where it was downloaded"
        if name and "integrity" not in package:
            yield f"package-lock.json: {name} has no hash"
    if (ROOT / "uv.lock").exists():
        yield "uv.lock records addresses; requirements/*.txt is what counts"


def requirement_files() -> Iterator[str]:
    for name in requirements.outdated():
        yield f"requirements/{name}.txt is older than pyproject.toml: `make requirements` compiles it anew"


def catalogues() -> Iterator[str]:
    yield from languages.complaints()


if __name__ == "__main__":
    sys.exit(main())
