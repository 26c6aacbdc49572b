"""Compile `requirements/*.txt` from `pyproject.toml`, pinned with hashes and without addresses."""

import hashlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
REQUIREMENTS = ROOT / "requirements"

# File of pinned packages → the tables of pyproject.toml it is compiled from; "project" is what runs the town.
FILES = {
    "base": ("project", "build"),
    "dev": ("project", "build", "dev"),
    "uv": ("uv",),
    "node": ("node",),
    "outloud": ("outloud",),
}


def asked_for(name: str) -> str:
    """A short hash of everything `pyproject.toml` asks for in one file."""
    data = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    tables = {"project": data["project"]["dependencies"], **data["dependency-groups"]}
    wanted = [data["project"]["requires-python"], *(tables[table] for table in FILES[name])]
    return hashlib.sha256(json.dumps(wanted).encode()).hexdigest()[:16]


def header(name: str) -> str:
    return f"# Compiled from pyproject.toml by `make requirements`; asked for: {asked_for(name)}\n"


def outdated() -> list[str]:
    """The files that were not compiled from the present `pyproject.toml`."""
    return [name for name in FILES if _first_line(name) != header(name)]


def _first_line(name: str) -> str:
    path = REQUIREMENTS / f"{name}.txt"
    return path.read_text(encoding="utf-8").partition("\n")[0] + "\n" if path.exists() else ""


def compile_file(name: str, *, upgrade: bool) -> None:
    path = REQUIREMENTS / f"{name}.txt"
    project, groups = "project" in FILES[name], [t for t in FILES[name] if t != "project"]
    command = [
        str(ROOT / ".tools/uv/bin/uv"), "pip", "compile", "--quiet",
        "--universal", "--generate-hashes", "--no-header", "--no-annotate",
        "--no-emit-index-url", "--no-emit-find-links", "--no-strip-extras",
        "--python-version", "3.12", "--output-file", str(path),
    ]  # fmt: skip
    command += ["pyproject.toml"] * project
    command += [word for group in groups for word in ("--group", group)]
    command += ["--upgrade"] * upgrade
    if name == "dev":
        command += ["--constraint", str(REQUIREMENTS / "base.txt")]
    subprocess.run(command, check=True, cwd=ROOT)
    path.write_text(header(name) + path.read_text(encoding="utf-8"), encoding="utf-8")


def main() -> None:
    for name in FILES:
        compile_file(name, upgrade="--upgrade" in sys.argv)
        print(f"requirements/{name}.txt")


if __name__ == "__main__":
    main()
