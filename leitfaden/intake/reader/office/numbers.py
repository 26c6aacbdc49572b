"""The number of a list entry as the page shows it."""

STEPS = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def numeral(value: int, style: str) -> str:
    """Pandoc's name of the style: LowerAlpha, UpperRoman, Decimal and the like."""
    if style.endswith("Roman") and 0 < value < 4000:
        found = roman(value)
    elif style.endswith("Alpha") and value > 0:
        found = letters(value)
    else:
        return str(value)
    return found.upper() if style.startswith("Upper") else found


def roman(value: int) -> str:
    found = ""
    for step, sign in STEPS:
        found += sign * (value // step)
        value %= step
    return found


def letters(value: int) -> str:
    """a … z, aa, bb, as Word counts."""
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1)
