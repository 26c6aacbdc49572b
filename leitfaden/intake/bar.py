"""A bar that fills while a document is read; only on a terminal, never in a pipe."""

from django.core.management.base import OutputWrapper

from leitfaden.intake.reader.progress import Progress, nobody

WIDTH = 32


def bar(stream: OutputWrapper) -> Progress:
    """Draws on the stream, at most once for each percent; the full bar is wiped away."""
    if not stream.isatty():
        return nobody
    drawn = -1

    def draw(share: float) -> None:
        nonlocal drawn
        percent = int(100 * min(max(share, 0.0), 1.0))
        if percent != drawn:
            drawn = percent
            filled = "█" * (WIDTH * percent // 100)
            shown = f"\r{filled:░<{WIDTH}} {percent:3} %" if percent < 100 else WIPED
            stream.write(shown, style_func=str, ending="")
            stream.flush()

    return draw


WIPED = "\r" + " " * (WIDTH + 6) + "\r"
