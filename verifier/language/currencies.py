"""Home of the names of currencies: which of them a phrase speaks of."""

import re
from functools import cache

from verifier.language.wordlists import rows

_BARE = {"USD": ("dollar",), "GBP": ("pound", "sterling"), "EUR": ("euro",), "JPY": ("yen",),
         "CNY": ("yuan", "renminbi"), "INR": ("rupee",), "NOK": ("kroner", "krone"),
         "SEK": ("krona", "kronor"), "KRW": ("won",), "CHF": ("franc",)}  # fmt: skip
"""What the currencies that are traded most are called without their place."""


@cache
def _names() -> re.Pattern[str]:
    return re.compile(
        r"\b(" + "|".join(sorted(map(re.escape, _codes()), key=lambda n: (-len(n), n))) + r")s?\b"
    )


@cache
def _codes() -> dict[str, str]:
    found = {name: code for code, names in _BARE.items() for name in names}
    listed = ((name, row["code"]) for row in rows("currencies") for name in row["names"].split(";"))
    return {**{name: code for name, code in listed if name}, **found}


def currencies_of(phrase: str) -> tuple[str, ...]:
    """The codes of the currencies that a phrase names, in its order, each once."""
    codes = _codes()
    found = (codes[match[1]] for match in _names().finditer(phrase.lower()))
    return tuple(dict.fromkeys(found))
