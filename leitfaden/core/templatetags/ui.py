"""Template tags of the parts; each is described in leitfaden/core/README.md and shown at /ui/."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zlib import crc32

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.forms import BaseForm
from django.utils.safestring import SafeString

from leitfaden.core import charts, ui
from leitfaden.core.html import format_html
from leitfaden.core.thread import Station, Text
from leitfaden.core.ui import bidi, cords, faults, filters, fragments, grids, paging, shell, texts
from leitfaden.core.ui import fields as form_fields
from leitfaden.core.ui import programme as programmes

register = template.Library()
type Context = dict[str, Any]

for tag in (
    ui.icon,
    ui.bead,
    ui.tag,
    ui.button,
    ui.link_button,
    ui.voice,
    ui.voices,
    ui.facts,
    ui.tiles,
    ui.rows,
    ui.account,
    ui.chips,
    ui.segments,
    charts.strip_chart,
    charts.district_map,
    charts.ages,
    texts.diff,
    texts.diff_key,
    texts.vote,
    shell.crumbs,
    fragments.address,
    form_fields.fields,
    programmes.programme,
    grids.row_grid,
):
    register.simple_tag(tag)

register.simple_tag(form_fields.field_html, name="field")
register.simple_tag(faults.faults)
register.simple_tag(faults.fault_in_title, takes_context=True)

register.filter("isolated", bidi.isolated)
register.filter("soft", filters.soft, is_safe=True)
register.filter("linebreaks", filters.linebreaks)
register.filter("linebreaksbr", filters.linebreaksbr)
register.filter("urlize", filters.urlize)
register.filter("written", filters.written)


@register.simple_tag(takes_context=True)
def main_menu(context: Context) -> SafeString:
    user = context.get("user")
    staff = bool(user and user.is_authenticated)
    return shell.menu(context["request"], context.get("section", ""), staff=staff)


@register.simple_tag(takes_context=True)
def fragment(context: Context, name: str) -> SafeString:
    return fragments.fragment(name, context.get("town") or settings.LEITFADEN_TOWN)


@register.simple_tag(takes_context=True)
def language_links(context: Context) -> SafeString:
    return shell.language_links(context["request"])


@register.simple_tag
def page_head(
    title: Text,
    *,
    kind: Text = "",
    meta: Text = "",
    lead: Text = "",
    tag: object = None,
    after: Text = "",
) -> SafeString:
    return shell.page_head(title, kind=kind, meta=meta, lead=lead, tag_=tag, after=after)


@register.simple_block_tag
def panel(content: str, title: Text = "", *, level: int = 2) -> SafeString:
    head = format_html("<h{}>{}</h{}>", level, title, level) if title else ""
    return format_html('<section class="panel stack">{}{}</section>', head, content)


ALERTS = {"info": "info", "wait": "warning", "bad": "danger", "ok": "success"}


@register.simple_block_tag
def note(content: str, kind: str = "info", title: Text = "") -> SafeString:
    look = ALERTS[kind]
    head = format_html('<p class="kern-title">{}</p>', title) if title else ""
    return format_html(
        '<div class="kern-alert kern-alert--{}"><div class="kern-alert__header">'
        '<span class="kern-icon kern-icon--{}" aria-hidden="true"></span><div>{}{}</div></div></div>',
        look,
        look,
        head,
        content,
    )


@register.simple_block_tag
def table(content: str, caption: Text) -> SafeString:
    """A table that scrolls sideways by itself; reachable by keyboard."""
    return format_html(
        '<div class="scrollx" tabindex="0" role="region" aria-label="{}"><table>'
        "<caption>{}</caption>{}</table></div>",
        caption,
        caption,
        content,
    )


@register.inclusion_tag("core/ui/search_box.html")
def search_box(
    action: str,
    label: Text,
    *,
    placeholder: Text = "",
    hint: Text = "",
    value: str = "",
    name: str = "q",
) -> Context:
    return {
        "action": action,
        "label": label,
        "key": f"{crc32(f'{action} {name} {label}'.encode()):x}",
        "placeholder": placeholder,
        "hint": hint,
        "value": value,
        "name": name,
    }


@register.simple_tag(takes_context=True)
def pages(
    context: Context, page: Page[Any], *, name: str = "seite", label: Text = ""
) -> SafeString:
    return paging.pages(context["request"], page, name=name, label=label)


@register.inclusion_tag("core/ui/empty.html")
def empty(text: Text, action: Text = "", url: str = "") -> Context:
    return {"text": text, "action": action, "url": url}


@register.inclusion_tag("core/ui/form.html", takes_context=True)
def form(
    context: Context,
    form: BaseForm,
    submit: Text,
    *,
    action: str = "",
    cancel: str = "",
    method: str = "post",
) -> Context:
    return {
        "form": form,
        "submit": submit,
        "action": action,
        "cancel": cancel,
        "method": method,
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("core/ui/event_card.html")
def event_card(
    day: date,
    title: Text,
    url: str = "",
    *,
    when: Text = "",
    place: Text = "",
    text: Text = "",
    tag: object = None,
) -> Context:
    return {
        "day": day,
        "title": title,
        "url": url,
        "when": when,
        "place": place,
        "text": text,
        "state": tag,
    }


@register.inclusion_tag("core/ui/hero.html")
def hero(
    title: Text,
    lead: Text,
    stations: Sequence[Station] = (),
    *,
    voice: object = None,
    search_url: str = "",
    hint: Text = "",
    leads_to: bool = True,
) -> Context:
    return {
        "title": title,
        "lead": lead,
        "stations": stations,
        "card": voice,
        "search_url": search_url,
        "hint": hint,
        "leads_to": leads_to,
        "sweep": cords.SWEEP,
        "drop": cords.DROP,
    }


@register.simple_tag
def home_lead() -> SafeString:
    return cords.LEAD
