"""The index follows what the rooms record."""

from django.tasks import task

from leitfaden.audit.subscriptions import name_of, subscribe
from leitfaden.search import actions


@subscribe(
    "events.*", "workshops.*", "guidelines.*", "amendments.*", "bodies.*", "measures.*",
    "people.published", "people.withdrawn", "intake.committed",
)  # fmt: skip
@task()
def keep_fresh() -> None:
    actions.catch_up(name_of(keep_fresh))
