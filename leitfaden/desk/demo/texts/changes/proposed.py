"""Amendments of the edition of 2026: put forward since, none decided by the council."""

import datetime as dt

from leitfaden.amendments.models import Amendment
from leitfaden.desk.demo.texts.shapes import Change, Decision, Recommended

_K = Amendment.Kind

PROPOSED = (
    Change(
        "Der Beirat wird zu allen Drucksachen gehört",
        _K.REWORD,
        "6.2",
        text=(
            "Der Integrationsbeirat berät den Rat. Er wird zu allen Drucksachen gehört, bevor ein "
            "Ausschuss abstimmt, und hat in den Ausschüssen Rederecht."
        ),
        proposed_by="Integrationsbeirat",
        proposed_on=dt.date(2026, 9, 22),
        heaps=("mitreden",),
        cards=("rederecht",),
        recommended=Recommended(Decision.ADOPTED, "beirat", dt.date(2026, 9, 22)),
    ),
    Change(
        "Sprachmittlung: Grundschulung und Vergütung",
        _K.REWORD,
        "2.5",
        text=(
            "Sprachmittlerinnen und Sprachmittler erhalten eine Grundschulung von 16 Stunden, "
            "sind zur Verschwiegenheit verpflichtet und werden je Einsatz vergütet. Die Stadt "
            "führt eine Liste, in der niemand mit Namen öffentlich steht."
        ),
        proposed_by="Netzwerk Integration Musterstadt",
        proposed_on=dt.date(2026, 9, 8),
        heaps=("uebersetzen-arbeit", "schulung"),
        recommended=Recommended(Decision.ADOPTED_CHANGED, "sozialausschuss", dt.date(2026, 9, 30)),
    ),
    Change(
        "Treffpunkte selbst verwalten",
        _K.REWORD,
        "4.4",
        text=(
            "In jedem Stadtteil gibt es einen Treffpunkt, der ohne Anmeldung und ohne Eintritt "
            "offensteht. Wer ihn nutzt, verwaltet ihn selbst und erhält dafür ein Budget."
        ),
        proposed_by="Verein Elbufer",
        proposed_on=dt.date(2026, 9, 3),
        heaps=("feste",),
        recommended=Recommended(Decision.DECLINED, "sozialausschuss", dt.date(2026, 9, 30)),
    ),
    Change(
        "Auskunft auch am Samstag",
        _K.REWORD,
        "1.2",
        text=(
            "Auskünfte sind richtig, vollständig und überall gleich. Die Beratungsstellen stimmen "
            "sich untereinander ab, nennen, bis wann sie antworten, und sind an einem Samstag im "
            "Monat geöffnet."
        ),
        proposed_by="Migrationsberatung, Verein Elbufer",
        proposed_on=dt.date(2026, 10, 13),
    ),
    Change(
        "Selbständige und Gründende nennen",
        _K.ADD,
        field=5,
        text=(
            "Wer einen Betrieb gründet oder übernimmt, findet Rat in mehreren Sprachen: zu "
            "Genehmigungen, Geld und Nachfolge. Die Stadt wirbt für diese Betriebe wie für alle "
            "anderen."
        ),
        proposed_by="Integrationsbeirat",
        proposed_on=dt.date(2026, 10, 20),
        cards=("selbstaendig",),
    ),
    Change(
        "Das Wort Bürger im Handlungsfeld 6 ersetzen",
        _K.REWORD,
        "6.1",
        text=(
            "Alle, die in Musterstadt leben, haben die gleiche Möglichkeit, am Leben der Stadt "
            "teilzunehmen."
        ),
        proposed_by="Integrationsbeirat",
        proposed_on=dt.date(2026, 10, 20),
        cards=("alle-die-hier-leben",),
        published=False,
    ),
)
