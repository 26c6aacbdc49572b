"""The smallest parts: sign, bead, state, button, link."""

from functools import lru_cache

from django.templatetags.static import static
from django.utils.safestring import SafeString, mark_safe

from leitfaden.core.html import esc, format_html
from leitfaden.core.thread import Sign, State, Text

ICONS = frozenset(
    {*Sign, "search", "menu", "knot", "out", "check", "print", "person", "mail", "down"}
)
TAGS = frozenset({"ok", "run", "wait", "end", "none"})
BEADS = {
    State.REACHED: "bead",
    State.HERE: "bead here",
    State.PARTLY: "bead half",
    State.WAITING: "bead waits",
    State.ENDED: "bead knot",
}
NOTHING = SafeString("")


@lru_cache(maxsize=64)
def icon(name: str) -> SafeString:
    """One sign of the sprite; it decorates, so it is never read aloud."""
    if name not in ICONS:
        raise LookupError(f"There is no icon {name!r}.")
    return format_html(
        '<svg class="ic" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        static("core/icons.svg"),
        name,
    )


@lru_cache(maxsize=64)
def bead(sign: str, state: str = State.REACHED) -> SafeString:
    """The bead of a station; without a sign it is a small dot."""
    kind = BEADS[State(state)]
    if not sign:
        return mark_safe(f'<span class="{kind} dot" aria-hidden="true"></span>')  # noqa: S308
    signs = icon(sign) * 2 if state == State.PARTLY else icon(sign)
    return format_html('<span class="{}" aria-hidden="true">{}</span>', kind, mark_safe(signs))  # noqa: S308


def tag(kind: object, text: Text = "") -> SafeString:
    """A state, told by shape and word; takes (kind, text) or an object that has both."""
    if not kind:
        return NOTHING
    if not isinstance(kind, str):
        kind, text = kind.kind, kind.text  # type: ignore[attr-defined]
    if kind not in TAGS:
        raise LookupError(f"There is no kind of tag {kind!r}.")
    return SafeString(f'<span class="tag {kind}">{esc(text)}</span>')


def classes(*, quiet: bool, small: bool) -> str:
    look = "kern-btn--secondary quiet" if quiet else "kern-btn--primary"
    return f"btn kern-btn {look}{' small' if small else ''}"


def button(
    text: Text,
    *,
    quiet: bool = False,
    small: bool = False,
    icon: str = "",
    name: str = "",
    value: str = "",
    type: str = "submit",  # noqa: A002
) -> SafeString:
    sends = format_html(' name="{}" value="{}"', name, value) if name else NOTHING
    return format_html(
        '<button class="{}" type="{}"{}>{}{}</button>',
        classes(quiet=quiet, small=small),
        type,
        sends,
        sign(icon),
        text,
    )


def link_button(
    text: Text, url: str, *, quiet: bool = False, small: bool = False, icon: str = ""
) -> SafeString:
    return format_html(
        '<a class="{}" href="{}">{}{}</a>', classes(quiet=quiet, small=small), url, sign(icon), text
    )


def sign(name: str) -> SafeString:
    return icon(name) if name else NOTHING


def link(text: Text, url: str) -> SafeString:
    """A link, or the bare words where there is no address."""
    return SafeString(f'<a href="{esc(url)}">{esc(text)}</a>') if url else esc(text)


def lang_of(code: str) -> SafeString:
    """The attributes of a text in another language than the page."""
    if not code:
        return NOTHING
    way = "rtl" if code.split("-")[0] in ("ar", "fa", "he", "ku", "ps", "ur") else "ltr"
    return format_html(' lang="{}" dir="{}"', code, way)
