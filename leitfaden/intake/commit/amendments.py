"""What a group proposes to change in the text."""

from dataclasses import dataclass

from leitfaden.amendments import actions as amendments
from leitfaden.amendments.models import Amendment
from leitfaden.guidelines.models import ActionField, Wording
from leitfaden.intake.commit import titles
from leitfaden.intake.commit.striking import text_after
from leitfaden.intake.commit.words import clipped, flowing, whole_number
from leitfaden.intake.commit.writing import Writing
from leitfaden.intake.models import Item
from leitfaden.intake.models.item import Type

Kind = Amendment.Kind


@dataclass(frozen=True)
class Proposal:
    """What one item asks for."""

    kind: Kind
    title: str
    wording: Wording | None = None
    field: ActionField | None = None
    text_after: str = ""


def write(writing: Writing) -> None:
    for item in writing.of(Type.AMENDMENT):
        for proposal in proposals(writing, item):
            writing.became(item, _draft(writing, item, proposal))


def _draft(writing: Writing, item: Item, proposal: Proposal) -> Amendment:
    event, group = writing.event_of(item), writing.group_of(item)
    edition = writing.edition
    assert edition, "placing.homeless leaves out amendments without a field"  # noqa: S101
    return amendments.draft(
        title=clipped(proposal.title, 300),
        kind=proposal.kind,
        edition=edition,
        by=writing.by,
        wording=proposal.wording,
        field=proposal.field,
        text_after=proposal.text_after,
        remark=remark_of(item),
        group=group,
        proposed_by=clipped(str(group), 200) if group else "",
        proposed_on=event.day if event else None,
        publish=True,
    )


def remark_of(item: Item) -> str:
    """The brackets below a proposal, without the brackets."""
    said = flowing(str(item.told.get("remark") or ""))
    return said[1:-1].strip() if said.startswith("(") and said.endswith(")") else said


def proposals(writing: Writing, item: Item) -> list[Proposal]:
    """One proposal; a unit that moves with other words is reworded and moved."""
    home, told = writing.field_of(item), item.told
    wording, goal = _wording(writing, item), _goal(writing, item)
    text = text_after(item, wording.text if wording else "")
    if told.get("renames"):
        return [_rename(home, str(told["renames"]))]
    if wording is None:
        return [_addition(goal or home, text)]
    if not text:
        return [Proposal(Kind.STRIKE, titles.strikes(wording.text), wording=wording)]
    moved = [_move(wording, goal)] if goal and goal.pk != wording.field_id else []
    reworded = [_reword(wording, text)] if text != wording.text else []
    return [*reworded, *moved]


def _wording(writing: Writing, item: Item) -> Wording | None:
    """The guideline the item changes, if that is kept."""
    position = item.told.get("unit")
    unit = writing.by_position.get(position) if isinstance(position, int) else None
    return writing.wordings.get(unit.pk) if unit else None


def _goal(writing: Writing, item: Item) -> ActionField | None:
    """The field the group wants to see it in."""
    number = whole_number(item.told.get("moved_to"))
    fields = writing.fields.values()
    return next((field for field in fields if field.number == number), None) if number else None


def _rename(field: ActionField | None, title: str) -> Proposal:
    name = titles.renames(field.number if field else None, title)
    return Proposal(Kind.RENAME_FIELD, name, field=field, text_after=flowing(title))


def _addition(field: ActionField | None, text: str) -> Proposal:
    return Proposal(Kind.ADD, titles.adds(text), field=field, text_after=text)


def _reword(wording: Wording, text: str) -> Proposal:
    title = titles.rewords(wording.number, wording.text, text)
    return Proposal(Kind.REWORD, title, wording=wording, text_after=text)


def _move(wording: Wording, goal: ActionField) -> Proposal:
    title = f"Leitlinie {wording.number} in Handlungsfeld {goal.number} verschieben"
    return Proposal(Kind.MOVE, title, wording=wording, field=goal)
