"""Django's filters on texts, made so that a text keeps its language on the way through."""

from django.template import defaultfilters
from django.template.defaultfilters import linebreaks_filter
from django.utils.safestring import SafeString

from leitfaden.core.ui.soft import soften
from leitfaden.core.written import Written, alike, signed


def soft(text: object) -> str:
    """Soft hyphens in long compounds."""
    return alike(soften(str(text)), text)


def linebreaks(text: object) -> SafeString:
    """Paragraphs; each is of the language of the whole."""
    html = linebreaks_filter(str(text))
    if not isinstance(text, Written):
        return SafeString(html)
    paragraphs = html.removeprefix("<p>").removesuffix("</p>").split("</p>\n\n<p>")
    return SafeString("\n\n".join(f"<p>{signed(one)}</p>" for one in paragraphs))


def linebreaksbr(text: object) -> SafeString:
    return _alike(defaultfilters.linebreaksbr(str(text)), text)


def urlize(text: object) -> SafeString:
    """Addresses in a text become links."""
    return _alike(defaultfilters.urlize(str(text)), text)


def _alike(html: str, source: object) -> SafeString:
    return signed(html) if isinstance(source, Written) else SafeString(html)


def written(text: object) -> Written:
    """Words that no row holds, in the language of the town all the same."""
    return Written(text or "")
