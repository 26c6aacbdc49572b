"""In which language a text is, told by its letters and its small words; "" where that is unsure."""

import re
from collections import Counter

GERMAN = "de"
SMALL_WORDS = {
    "de": "der die das und ist nicht mit für wird werden von auf zu den dem ein eine einen im in des sich wir sie"
          " zur zum bei oder auch nach als aus an sind haben hat es er wer alle mehr durch über kann",
    "en": "the and of to is that are for with on all be who this they have it from can we you as at by not what"
          " in a will which or their our nobody everybody",
    "fr": "le la les et des est pour dans une un du que qui sont avec sur pas au aux ce il nous vous leur par",
    "es": "el la los las y de que es en para una un con por del se no son su como más",
    "tr": "ve bir için ile bu da de olarak daha çok var ya gibi olan her kadar",
    "pl": "i w na z się jest do nie dla że są oraz przez jak po od ich",
    "it": "il la e di che per una un con del sono gli le non si da dei alla",
    "ro": "și de la în cu este pentru din nu care sunt mai un o pe",
}  # fmt: skip
WORDS = {code: frozenset(said.split()) for code, said in SMALL_WORDS.items()}
SCRIPTS = (("ar", re.compile("[\u0600-\u06ff]")), ("ru", re.compile("[\u0400-\u04ff]")),
           ("el", re.compile("[\u0370-\u03ff]")), ("zh", re.compile("[\u4e00-\u9fff]")))  # fmt: skip
UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
PERSIAN = re.compile("[پچژگ]")
UMLAUT = re.compile("[äöüßÄÖÜ]")
LOOKED_AT = 600  # characters
FEWEST = 2  # small words that settle it


def language(text: str) -> str:
    """A code as in HTML's lang."""
    text = text[:LOOKED_AT]
    letters = sum(sign.isalpha() for sign in text) or 1
    for code, script in SCRIPTS:
        if len(script.findall(text)) > letters / 2:
            return _variant(code, text)
    words = re.findall(r"[^\W\d_]+", text.lower())
    counts = Counter({code: sum(word in small for word in words) for code, small in WORDS.items()})
    german = counts.pop(GERMAN) + bool(UMLAUT.search(text))
    code, most = counts.most_common(1)[0]
    if (most >= FEWEST and most > 2 * german and code != "tr") or (
        code == "tr" and most > 2 + german
    ):
        return code
    return GERMAN if german >= FEWEST else ""


def _variant(code: str, text: str) -> str:
    if code == "ru" and UKRAINIAN.search(text):
        return "uk"
    return "fa" if code == "ar" and PERSIAN.search(text) else code
