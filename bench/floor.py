"""Django's own floor, to hold a page's cost against on the same machine in the same minute.

One page that says hello, and one of the usual kind: one question of twenty rows, a template of 10.5 KB
with an include, a date, shortened and translated words for each. Nothing of Leitfaden's but the rows.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template import Context, Engine
from django.urls import path

ROWS = 20
FRAME = """<p class="frame">What a page carries around its rows: a head with its links, a menu, a foot. It is plain
text here, because Django writes that at no cost worth the name, and a floor shall not be made high.</p>
"""
PAGE = f"""<!doctype html><html lang="de"><head><title>{{{{ title }}}}</title></head><body>{FRAME * 10}<main><ol>
{{% for card in cards %}}{{% include "row" %}}{{% endfor %}}</ol></main>{FRAME * 10}</body></html>"""
ROW = """<li class="{% cycle 'odd' 'even' %}"><article><h2><a href="/karten/{{ card.number }}/">
{% translate "Karte" %} {{ card.number }}</a></h2><p class="when">{{ card.published_at|date:"j. F Y" }}</p>
<p class="say">{{ card.text|truncatewords:20 }}</p>{% if card.channel %}<footer><span class="channel">
{{ card.get_channel_display }}</span> <span>{% translate "Beleg" %}: {{ card.evidence|default:"–" }}</span>
</footer>{% endif %}</article></li>
"""
ENGINE = Engine(
    builtins=["django.templatetags.i18n"],
    loaders=[("django.template.loaders.locmem.Loader", {"page": PAGE, "row": ROW})],
)


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


def page(request: HttpRequest) -> HttpResponse:
    from leitfaden.workshops.models import Card

    cards = Card.objects.order_by("number")[:ROWS]
    found: Any = ENGINE.get_template("page")
    return HttpResponse(found.render(Context({"title": "Karten", "cards": cards})))


urlpatterns = [path("hello/", hello), path("page/", page)]
