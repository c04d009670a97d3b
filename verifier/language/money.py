"""Home of currencies that share a word: whose "pesos", "rupees" or "cents" a text means."""

from functools import cache

from verifier.language.wordlists import rows

_WORDS = {
    "MXN": "peso", "PHP": "peso", "INR": "rupee", "KES": "shilling", "NOK": "krona", "SEK": "krona",
    "USD": "cent",
}  # fmt: skip
_SIGNS = {
    "peso": ("p",),
    "rupee": ("rs", "re"),
    "shilling": ("sh", "shs"),
    "krona": ("kr", "kroner", "krone", "kronor"),
    "cent": ("c",),
}
_WINDOW = 3000


@cache
def _places(word: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a name and the currency that it points to."""
    pairs = [
        (name, row["code"])
        for row in rows("shared_money")
        if row["word"] == word
        for name in row["places"].split(";")
    ]
    return tuple(sorted(pairs, key=lambda pair: (len(pair[0]), pair[0])))


def shared_currency(text: str, start: int, end: int, code: str, minor: bool) -> str:
    """The currency meant by a word that several share, read between `start` and `end` as `code`.

    It is that of the place named last before it (in the 3,000 characters before), else the one
    named just behind, else `code`. Words that name their place ("US cents") keep it.
    """
    word = _WORDS.get(code)
    if word is None or (word == "cent") != minor:
        return code
    printed = text[start:end].lower().strip(" \u00a0-.")
    if word not in printed and printed not in _SIGNS.get(word, ()):
        return code
    if printed.startswith(("us", "u.s.")):
        return code
    low = max(0, start - _WINDOW)
    return _last(text[low:start], word) or _last(text[end : end + 200], word) or code


def _last(text: str, word: str) -> str | None:
    """The currency of the name that ends last in `text`; of two that end together the longer's."""
    place, best, lower = 0, None, text.lower()
    for name, code in _places(word):
        at = (lower if name.islower() else text).rfind(name)
        if at >= 0 and at + len(name) >= place:
            place, best = at + len(name), code
    return best
