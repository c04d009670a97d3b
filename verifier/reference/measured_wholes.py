"""Home of the parts that a title tells by its measure: the rows of one table under the whole of all
of them, and the kind that a phrase for a measure opens with."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.codelists import Codelists
from verifier.reference.stems import stems_of
from verifier.reference.title_forms import blanked, is_form
from verifier.reference.title_pieces import BRACKETED, segments

_ALL_ITEMS = regex(
    r"all[- ](?:items|groups)(?!.*\b(?:ex|exclud|less|without))(?:\s.*)?", re.IGNORECASE
)
"""What tables of consumer prices call the whole of them."""
_PRICES = "cpi"
_CHANGES = ("percent", "index")


def of_their_wholes(series: Sequence[Series], lists: Codelists) -> Sequence[Series]:
    """The series, those of a table of prices as parts of the measure that the row of all items
    tells: "Change on the year; Housing; Malta" beside "Change on the year; All groups CPI; Malta".

    Rows of one table have titles alike but for one segment. One that the codelist has as a measure
    of its own is that, but for what it knows as a price in money.
    """
    cut = {one.key: _cut(one.title) for one in series if one.unit in _CHANGES}
    wholes: dict[tuple[object, ...], tuple[str, str]] = {}
    for one in series:
        for at, words in enumerate(cut.get(one.key, ())):
            if _ALL_ITEMS.fullmatch(words):
                known = one.indicator in lists.indicators
                told = one.indicator if known and one.indicator else _PRICES
                wholes[_frame(one, cut[one.key], at)] = one.key, told
    if not wholes:
        return series
    rows: dict[str, Series] = {}
    for one in series:
        pieces = cut.get(one.key, ())
        for at, words in enumerate(pieces):
            whole = wholes.get(_frame(one, pieces, at))
            if whole is None or is_form(words, ()):
                continue
            if whole[0] == one.key:
                rows[one.key] = replace(one, indicator=whole[1], breakdown=None)
            elif _may_be_a_row(one, lists):
                part = words if words[1:] != words[1:].lower() else words.lower()
                rows[one.key] = replace(one, indicator=whole[1], breakdown=part)
    return [rows.get(one.key, one) for one in series]


def _may_be_a_row(one: Series, lists: Codelists) -> bool:
    listed = lists.indicators.get(one.indicator or "")
    return listed is None or (listed.unit not in _CHANGES and "price" in listed.code)


def _cut(title: str) -> tuple[str, ...]:
    """The segments of a title without what stands in brackets."""
    text = blanked(BRACKETED.sub(lambda m: " " * len(m[0]), title))
    return tuple(text[span.start : span.end].strip() for span in segments(text))


def _frame(one: Series, pieces: Sequence[str], at: int) -> tuple[object, ...]:
    return (*pieces[:at], None, *pieces[at + 1 :], one.unit, one.frequency, one.ref_area)


def kind_in(phrases: Iterable[str], indicator: str | None, lists: Codelists) -> str | None:
    """The kind that a phrase for a measure opens with, where what is left is a phrase for it too:
    "services" of "Services PMI"; not "retail" of "retail sales", which the measure itself says."""
    if indicator is None or indicator not in lists.indicators:
        return None
    own = set(stems_of(indicator.replace("_", " ")))
    listed = {bare_words(told) for told, _ in lists.indicators[indicator].words}
    for words in (phrase.split() for phrase in phrases):
        for size in range(1, len(words)):
            kind = " ".join(words[:size])
            known = bare_words(kind) in lists.parts_listed and own.isdisjoint(stems_of(kind))
            if known and bare_words(" ".join(words[size:])) in listed:
                return kind.lower()
    return None
