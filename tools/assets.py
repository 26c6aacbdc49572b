"""Builds what the browser gets: one stylesheet, the fonts, htmx. Needs `npm ci` to have run, nothing else.

Order of the layers: KERN, then ours, one folder of leitfaden/core/static/core/css/ each; stylesheets of
the other rooms join the layer "pages". Running it twice changes nothing.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OURS = ROOT / "leitfaden/core/static/core/css"
OUT = ROOT / "leitfaden/core/static/vendor"
MODULES = ROOT / "node_modules"
KERN = MODULES / "@kern-ux/native"
NOTO = MODULES / "@fontsource/noto-sans-arabic"

LAYERS = ("kern", "tokens", "base", "thread", "parts", "pages", "print")
KERN_PARTS = re.compile(
    r"\.kern-(btn|form-input|form-check|fieldset|error|label|hint|alert|title)(--[\w-]+|__[\w-]+)*"
    r"|\.kern-(sr-only|light|dark|icon(--(small|default|large|danger|info|success|warning))?)"
)
FIRA = (
    ("Regular", 400, "normal"),
    ("Italic", 400, "italic"),
    ("Medium", 500, "normal"),
    ("SemiBold", 600, "normal"),
)
NOTO_WEIGHTS = (400, 500, 600)


def main() -> int:
    if not KERN.is_dir() or not NOTO.is_dir():
        print("The design system is missing: run `npm ci` first.", file=sys.stderr)
        return 1
    try:
        write(OUT / "leitfaden.css", stylesheet().encode())
        for source, name in files():
            write(OUT / name, source.read_bytes())
    except OSError as error:
        print(f"The stylesheet could not be written: {error}.", file=sys.stderr)
        return 1
    return 0


def stylesheet() -> str:
    pages = sorted(
        sheet
        for sheet in ROOT.glob("leitfaden/*/static/*/*.css")
        if sheet.parent.name not in ("vendor", "core")
    )
    parts = [f'@charset "UTF-8";\n@layer {", ".join(LAYERS)};', *fira(), *noto()]
    parts.append(layer("kern", kern()))
    for name in LAYERS[1:]:
        sheets = sorted((OURS / name).glob("*.css")) + (pages if name == "pages" else [])
        parts.append(layer(name, "\n".join(squeeze(s.read_text("utf-8")) for s in sheets)))
    return "\n".join(parts) + "\n"


def layer(name: str, css: str) -> str:
    return f"@layer {name} {{\n{css}\n}}"


def squeeze(css: str) -> str:
    """Without comments, indentation and empty lines."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return "\n".join(line.strip() for line in css.splitlines() if line.strip())


def kern() -> str:
    """Of KERN the base, the variables and the parts in use; its other parts would be 350 KB of icons and utilities."""
    css = squeeze((KERN / "dist/kern.css").read_text("utf-8"))
    return "\n".join(pick(css.replace('@charset "UTF-8";', "")))


def pick(css: str) -> Iterator[str]:
    for prelude, body in blocks(css):
        if prelude.startswith(("@media", "@supports")):
            # KERN paints white icons in forced colours; ours (print/forced.css) follow the reader's palette.
            inner = "" if "forced-colors" in prelude else "\n".join(pick(body))
            if inner:
                yield f"{prelude}{{{inner}}}"
        elif kept := [s for s in selectors(prelude) if wanted(s)]:
            yield f"{','.join(kept)}{{{body}}}"


def wanted(selector: str) -> bool:
    used = set(re.findall(r"\.kern-[\w-]+", selector))
    return all(KERN_PARTS.fullmatch(name) for name in used)


def selectors(prelude: str) -> Iterator[str]:
    depth = start = 0
    for at, sign in enumerate(prelude):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and not depth:
            yield prelude[start:at].strip()
            start = at + 1
    yield prelude[start:].strip()


def blocks(css: str) -> Iterator[tuple[str, str]]:
    """The top-level rules as (what stands before the brace, what stands between the braces)."""
    depth = start = 0
    prelude = ""
    for match in re.finditer(r'"[^"]*"|\'[^\']*\'|[{}]', css):
        if match[0] == "{":
            if not depth:
                prelude, start = css[start : match.start()].strip(), match.end()
            depth += 1
        elif match[0] == "}":
            depth -= 1
            if not depth:
                yield prelude, css[start : match.start()]
                start = match.end()


def fira() -> Iterator[str]:
    for name, weight, style in FIRA:
        yield face("Fira Sans", weight, style, f"FiraSans-{name}.woff2")


def noto() -> Iterator[str]:
    for weight in NOTO_WEIGHTS:
        css = (NOTO / f"arabic-{weight}.css").read_text("utf-8")
        reach = re.search(r"unicode-range:[^;}]+", css)
        yield face(
            "Noto Sans Arabic", weight, "normal", noto_file(weight), reach[0] if reach else ""
        )


def noto_file(weight: int) -> str:
    return f"noto-sans-arabic-arabic-{weight}-normal.woff2"


def face(family: str, weight: int, style: str, file: str, reach: str = "") -> str:
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{style};font-display:swap;'
        f'src:url("fonts/{file}") format("woff2");{reach}}}'
    )


def files() -> Iterator[tuple[Path, str]]:
    for name, _weight, _style in FIRA:
        file = f"FiraSans-{name}.woff2"
        yield KERN / "dist/fonts/fira-sans" / file, f"fonts/{file}"
    for weight in NOTO_WEIGHTS:
        yield NOTO / "files" / noto_file(weight), f"fonts/{noto_file(weight)}"
    yield NOTO / "LICENSE", "fonts/noto-sans-arabic.LICENCE.txt"
    yield KERN / "LICENSE.md", "kern.LICENCE.txt"
    yield MODULES / "htmx.org/dist/htmx.min.js", "htmx.min.js"


def write(path: Path, content: bytes) -> None:
    """Touch the file only if it would change, so that servers and caches stay quiet."""
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    sys.exit(main())
