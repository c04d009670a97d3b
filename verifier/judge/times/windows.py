"""Home of worded windows: the stretches of months that the words of a sentence may tell up to a
time that its figure may be of.

"Since January it's 36,009", "for the first nine months of the financial year shipments come to":
where the time that was read is the last step alone, a sum of its year is what is told.
"""

from collections.abc import Iterator, Sequence

from verifier.language.times.words import FISCAL
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.counts import count_of
from verifier.model.months import MONTH, MONTHS
from verifier.model.period import Frequency, Period

Shares = list[tuple[Period, float]]

_ENDS, _PART = 2, 0.5
"""Of so many times, the likeliest, the end may be that of a window; what share of such a time its
windows have, each."""
_YEAR, _QUARTER, _HALF = 12, 3, 6
_LONGEST = 50 * _YEAR
"""So many months has a window at most: no series is told of over more."""
_COUNTED = regex(
    r"\b(?:(?:first|latest|last|past|same|previous|preceding|those|these)\s(?P<count>\w+)|"
    r"(?P<months>\d+|twelve))\s(?P<step>months|quarters)\b"
)
_OF_A_YEAR = regex(r"\b(?:year\sto\b(?!\sdate)|(?:four|4)\squarters\b)")
_SINCE = regex(
    rf"\b[Ss]ince\s(?:the\s(?:start|beginning)\sof\s)?(?P<month>{MONTH})\b"
    r"(?:\s(?P<year>(?:19|20)\d\d))?"
)
_SO_FAR = regex(
    r"\b(?:[Ss]o\sfar|to\sdate|this\syear|[Bb]y\sthe\send\sof|"
    r"[Ss]ince\s(?:the\s(?:start|beginning|turn)\sof\sthe\syear|(?:the\s)?[Nn]ew\s[Yy]ear))\b"
)
_OF_A_HALF = regex(r"\bhalf(?:[-\s]year)?\b")
_WHOLE = regex(
    r"\b(?:last\syear|(?:financial|fiscal|full|whole)\syear|year\sas\sa\swhole|"
    r"(?:finished|ended|closed)\s(?P<year>(?:19|20)\d\d))\b"
)


def windows_of(claim: Claim, times: Shares, home: str | None) -> Shares:
    """The windows that the sentence of a figure tells up to the likeliest of the times that it may
    be of, each by its days, with their shares; `home` is the place whose fiscal years count."""
    ends = sorted(times, key=lambda one: one[1], reverse=True)[:_ENDS]
    known = {(period.start, period.end): period for period, _ in times}
    found: dict[Period, float] = {}
    for period, share in ends:
        for window in _windows(claim, Period.of(Frequency.MONTH, period.end), home):
            found.setdefault(known.get((window.start, window.end), window), share * _PART)
    return list(found.items())


def _windows(claim: Claim, last: Period, home: str | None) -> Iterator[Period]:
    """The windows up to a month that the words of a sentence may tell; else the newest whole year
    by then."""
    text, years = claim.clause.sentence_text, _years(last, home)
    stretches = list(_stretches(text, last, years))
    yield from stretches
    whole = _WHOLE.search(text) if not stretches else None
    if whole is not None and whole["year"] is not None:
        yield _up_to(Period.at(Frequency.MONTH, int(whole["year"]), _YEAR), _YEAR)
    elif whole is not None:
        yield from (year if year.end <= last.end else year.shift(-_YEAR) for year in years)


def _stretches(text: str, last: Period, years: Sequence[Period]) -> Iterator[Period]:
    for told in _COUNTED.finditer(text):
        steps = count_of(told["count"] or told["months"])
        months = steps * (_QUARTER if told["step"] == "quarters" else 1) if steps else 0
        if 1 < months <= _LONGEST:
            yield _up_to(last, months)
    if _OF_A_YEAR.search(text):
        yield _up_to(last, _YEAR)
    if _OF_A_HALF.search(text):
        yield _up_to(last, _HALF)
    for since in _SINCE.finditer(text):
        first = _newest(MONTHS.index(since["month"]) + 1, last, since["year"])
        if first.first < last.first:
            yield Period.between(first, last)
    if _SO_FAR.search(text):
        for year in years:
            if year.first < last.first:
                yield Period.between(Period(Frequency.MONTH, year.first, year.first), last)


def _up_to(last: Period, months: int) -> Period:
    return Period.between(last.shift(1 - months), last)


def _newest(month: int, last: Period, year: str | None) -> Period:
    """The newest month of a name up to another one, or that of a year."""
    if year is not None:
        return Period.at(Frequency.MONTH, int(year), month)
    own = Period.at(Frequency.MONTH, last.start.year, month)
    return own if own.first <= last.first else own.shift(-_YEAR)


def _years(last: Period, home: str | None) -> Sequence[Period]:
    """The calendar year that a month lies in, and the fiscal one of a place."""
    rule = FISCAL.get(home or "")
    firsts = dict.fromkeys((1, rule.first_month if rule is not None else 1))
    return [_up_to(_newest(month, last, None).shift(_YEAR - 1), _YEAR) for month in firsts]
