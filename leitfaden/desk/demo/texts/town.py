"""Places, topics and bodies of a town that does not exist."""

from leitfaden.bodies.models import Organization
from leitfaden.desk.demo.texts.shapes import Body, District

DISTRICTS = (
    District("Altstadt", "altstadt", ((300, 170), (404, 152), (452, 214), (428, 276), (306, 264))),
    District("Elbaue", "elbaue", ((306, 272), (427, 284), (446, 382), (318, 380))),
    District(
        "Hafenviertel", "hafenviertel", ((150, 168), (236, 128), (293, 168), (299, 262), (184, 272))
    ),
    District("Lindenau", "lindenau", ((206, 404), (314, 388), (446, 390), (430, 460), (230, 464))),
    District("Neustadt", "neustadt", ((44, 46), (206, 32), (228, 122), (142, 162), (48, 134))),
    District("Nordend", "nordend", ((214, 32), (392, 48), (402, 144), (298, 161), (237, 120))),
    District("Südhang", "suedhang", ((184, 280), (298, 270), (310, 381), (203, 397), (134, 344))),
    District("Werder", "werder", ((46, 143), (142, 171), (176, 278), (127, 339), (40, 308))),
)

FOCUS_AREAS = (
    ("Schwerpunktbereich Hafen und Neustadt", ("hafenviertel", "neustadt", "werder")),
    ("Schwerpunktbereich Süd", ("suedhang", "lindenau")),
)

TOPICS = (
    ("Arbeit", "arbeit"),
    ("Beteiligung", "beteiligung"),
    ("Bildung", "bildung"),
    ("Ehrenamt", "ehrenamt"),
    ("Gesundheit", "gesundheit"),
    ("Kinder und Familie", "kinder-und-familie"),
    ("Kultur", "kultur"),
    ("Nachbarschaft", "nachbarschaft"),
    ("Schutz vor Diskriminierung", "schutz-vor-diskriminierung"),
    ("Sport", "sport"),
    ("Sprache", "sprache"),
    ("Verwaltung", "verwaltung"),
    ("Wohnen", "wohnen"),
)

_K = Organization.Classification

BODIES = (
    Body("rat", "Rat der Stadt Musterstadt", "Rat", _K.COUNCIL),
    Body("sozialausschuss", "Ausschuss für Soziales und Teilhabe", "Sozialausschuss", _K.COMMITTEE),
    Body("beirat", "Integrationsbeirat", "Beirat", _K.ADVISORY_BOARD),
    Body("netzwerk", "Netzwerk Integration Musterstadt", "Netzwerk", _K.NETWORK),
    Body("stabsstelle", "Stabsstelle Integration", "Stabsstelle", _K.DEPARTMENT),
    Body("buergerservice", "Fachbereich Bürgerservice", "Bürgerservice", _K.DEPARTMENT),
    Body("gebaeude", "Fachbereich Gebäude", "Gebäude", _K.DEPARTMENT),
    Body("hauptamt", "Hauptamt", "", _K.DEPARTMENT),
    Body("soziales", "Fachbereich Soziales", "Soziales", _K.DEPARTMENT),
    Body("gesundheit", "Gesundheitsamt", "", _K.DEPARTMENT),
    Body("jugend", "Jugendamt", "", _K.DEPARTMENT),
    Body("schule", "Fachbereich Schule und Sport", "Schule und Sport", _K.DEPARTMENT),
    Body("kultur", "Fachbereich Kultur", "Kultur", _K.DEPARTMENT),
    Body("stadtentwicklung", "Fachbereich Stadtentwicklung", "Stadtentwicklung", _K.DEPARTMENT),
    Body("ordnung", "Ordnungsamt", "", _K.DEPARTMENT),
    Body("auslaenderbehoerde", "Ausländerbehörde", "", _K.DEPARTMENT),
    Body("it", "IT-Service", "", _K.DEPARTMENT),
    Body("vhs", "Volkshochschule Musterstadt", "Volkshochschule", _K.DEPARTMENT),
    Body("bibliothek", "Stadtbibliothek", "", _K.DEPARTMENT),
    Body("elbufer", "Verein Elbufer e. V.", "Verein Elbufer", _K.PARTNER),
    Body("elbkinder", "Verein Elbkinder e. V.", "Verein Elbkinder", _K.PARTNER),
    Body("bruecke", "Frauentreff Brücke e. V.", "Frauentreff Brücke", _K.PARTNER),
    Body("sportbund", "Stadtsportbund Musterstadt", "Stadtsportbund", _K.PARTNER),
    Body("freiwillige", "Freiwilligenagentur Musterstadt", "Freiwilligenagentur", _K.PARTNER),
    Body("wohnen", "Musterstädter Wohnungsgesellschaft", "Wohnungsgesellschaft", _K.PARTNER),
    Body("lindenhof", "Wohnungsgenossenschaft Lindenhof", "Lindenhof", _K.PARTNER),
    Body("jobcenter", "Jobcenter Musterstadt", "Jobcenter", _K.PARTNER),
    Body("handwerk", "Kreishandwerkerschaft Elbe-Mitte", "Kreishandwerkerschaft", _K.PARTNER),
    Body("klinikum", "Klinikum Musterstadt", "Klinikum", _K.PARTNER),
    Body("verkehr", "Musterstädter Verkehrsbetriebe", "Verkehrsbetriebe", _K.PARTNER),
    Body(
        "bildungsministerium", "Bildungsministerium des Landes", "Bildungsministerium", _K.PARTNER
    ),
    Body("innenministerium", "Innenministerium des Landes", "Innenministerium", _K.PARTNER),
)
