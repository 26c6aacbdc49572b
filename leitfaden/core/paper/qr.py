"""QR codes as vectors and, where a format knows no vectors, as sharp pictures."""

import base64
import io
from functools import lru_cache

import segno


@lru_cache(maxsize=512)
def svg(address: str) -> str:
    """A drawing of the code with its quiet zone, scaled by whoever sets it; error level M."""
    stream = io.BytesIO()
    code = segno.make(address, error="m", micro=False)
    code.save(
        stream,
        kind="svg",
        border=2,
        xmldecl=False,
        svgns=True,
        nl=False,
        dark="#1b1d2e",
        light="#fff",
        omitsize=True,
    )
    return stream.getvalue().decode()


@lru_cache(maxsize=512)
def png(address: str) -> bytes:
    """The same as a PNG of ten pixels a module."""
    stream = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        stream, kind="png", border=2, scale=10, dark="#1b1d2e"
    )
    return stream.getvalue()


def data_address(address: str) -> str:
    """The drawing as an address a page may show without asking any server."""
    return f"data:image/svg+xml;base64,{base64.b64encode(svg(address).encode()).decode()}"
