"""Home of measures that the words ask for and no pack prints: a head, in real terms, in another
currency, on another base, as a multiple of a second measure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from verifier.check import Checker
from verifier.check.heads import heads_told, is_a_density, is_for_each
from verifier.language.figures.currencies import currencies_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.forms import Forms
from verifier.model.mention import FigureKind
from verifier.model.months import MONTH, MONTHS
from verifier.model.period import PER_YEAR, Period
from verifier.model.series import Nature, Series, Transformation
from verifier.reference.catalogue import Catalogue

_REAL = regex(
    r"\b(?:in real terms|(?:adjust(?:ed|ing)|allowing|accounting|corrected) for "
    r"(?:inflation|(?:(?:consumer|rising|higher) )?prices?|the cost of living)|"
    r"(?:inflation|price)-adjusted|after inflation|net of inflation|in volume terms|"
    r"(?:stripped of|stripping out|strip out|discounting|taking out|leaving aside) "
    r"(?:inflation|(?:the )?(?:price rises|rises? in prices|price increases|price changes))|"
    r"(?:taking|knocking|stripping) (?:out|off) inflation|"
    r"(?:take|knock|strip)s? (?:off|out) inflation|"
    r"inflation (?:is |has been |was )?(?:stripped|taken|knocked|netted|factored) (?:out|off|away)|"
    r"real (?:[a-z]+ ){0,2}?(?:wages?|pay|earnings|incomes?|salar(?:y|ies)|spending|sales))\b",
    re.IGNORECASE,
)
BASE = regex(
    rf"\b(?P<base>(?:{MONTH}\s|Q[1-4]\s)?(?P<year>\d{{4}}))(?P<fiscal>[-/]\d\d)?\s?=\s?100\b"
)
"""What period is 100: "2015 = 100", "January 2020=100", "2011-12 = 100"."""
_QUARTERS = ("First", "Second", "Third", "Fourth")
_TIME = rf"(?:{MONTH}\s|Q[1-4]\s|(?:first|second|third|fourth)\squarter\s(?:of\s)?)?\d{{4}}"
_BASE_IN_WORDS = regex(
    rf"\b(?:re-?)?(?:based|set|scaled|indexed)\s(?:on|to|at)\s(?:a\svalue\sof\s)?100\s(?:in|for)\s"
    rf"(?:the\s)?(?P<base>{_TIME})\b(?![-/]\d)|"
    rf"\b(?:with|where|taking|setting|counting|if|when)\s(?:the\s)?(?P<ahead>{_TIME})\s"
    r"(?:(?:is|was|being)\s)?(?:(?:set|taken)\s)?(?:as|to|at|equals|equal\sto|is|was)?\s?100\b(?![.,]\d|%)",
    re.IGNORECASE,
)
"""The same in words: "rebased to 100 in March 2020", "with the first quarter of 2020 as 100"; no
level of 100 ("rose to 104 from 100 in March")."""
CONSUMER_PRICES = ("cpi", "hicp", "consumer_prices", "pce_prices")
"""The indicators that wages and sales are deflated with."""
_DEFLATORS = {"gdp": ("gdp_deflator", *CONSUMER_PRICES)}
_MOST = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """A measure to hold a claim against, and the claim as it is told of that measure."""

    forms: Forms
    claim: Claim

    @property
    def keys(self) -> tuple[str, ...]:
        """The series that it is made of, for so many heads of the one or the other."""
        per = self.forms.per
        return (
            self.forms.series.key,
            *([per.series.key] if per and is_for_each(self.claim) else []),
        )


def measures_asked(
    claim: Claim, spoken: Sequence[Series], checker: Checker, catalogue: Catalogue
) -> Iterator[Asked]:
    """The measures that the words ask for, made of what the text speaks of and what the packs hold
    of the same place, the likeliest first; nothing where the words ask for none."""
    for one in spoken[:_MOST]:
        if one.transformation is not Transformation.NONE:
            continue
        for forms in _made_of(claim, checker.forms(one.key), checker, catalogue):
            yield Asked(forms, claim)


def _made_of(claim: Claim, forms: Forms, checker: Checker, catalogue: Catalogue) -> Iterator[Forms]:
    one, level = forms.series, claim.operation in ("level", "per_capita", None)
    unit = claim.quantity.unit if claim.quantity else None
    foreign = unit if level and unit is not None and _is_foreign(unit, one) else None
    made: list[Forms] = []
    if forms.is_a_total and is_a_density(claim):
        for other in _of_its_place(one, ("population",), catalogue):
            if other.breakdown is None and other.nature is Nature.STOCK and other.key != one.key:
                people, heads = checker.forms(other.key), heads_told(claim) or 1
                inverse = is_for_each(claim)
                per_heads = replace(forms, per=people, heads=heads)
                made.append(replace(people, per=forms) if inverse else per_heads)
    elif foreign is not None:
        made.append(forms)
    for each in made:
        yield from _converted(each, foreign, checker, catalogue) if foreign else [each]
    if claim.operation == "growth" and _is_nominal(one) and is_real(claim):
        prices = _DEFLATORS.get(one.indicator or "", CONSUMER_PRICES)
        for other in _of_its_place(one, prices, catalogue):
            if other.nature is Nature.INDEX and other.transformation is Transformation.NONE:
                yield replace(forms, per=checker.forms(other.key))
    base = base_told(claim)
    if base is not None and one.nature is Nature.INDEX and claim.operation in ("level", None):
        yield replace(forms, base=base)


def is_real(claim: Claim) -> bool:
    """Whether a growth rate is told after inflation."""
    return _REAL.search(claim.clause.sentence_text) is not None


def base_told(claim: Claim) -> Period | None:
    """The period that is 100 for an index, where the sentence names it."""
    told = base_words(claim)
    if told is None or told[-3] in "-/":
        return None
    year, first = told[-4:], told.split()[0].capitalize()
    if first in MONTHS:
        return Period.parse(f"{year}-{MONTHS.index(first) + 1:02d}")
    if first in _QUARTERS:
        return Period.parse(f"{year}-Q{_QUARTERS.index(first) + 1}")
    return Period.parse(f"{year}-{first}" if first != year else year)


def base_words(claim: Claim) -> str | None:
    """The words for the period that is 100, behind the figure or else before it: "January 2020" of
    "rebased to 100 in January 2020", "2011-12" of "2011-12 = 100"."""
    text = claim.clause.sentence_text
    match = BASE.search(text, claim.span.end - claim.clause.sentence.start) or BASE.search(text)
    if match is not None:
        return f"{match['base']}{match['fiscal'] or ''}"
    match = _BASE_IN_WORDS.search(text)
    return (match["base"] or match["ahead"]) if match is not None else None


def _is_nominal(one: Series) -> bool:
    told = f"{one.title} {one.indicator or ''}".lower()
    real = one.prices == "constant" or re.search(r"\breal\b|volume|inflation-adj", told) is not None
    return not real and (one.currency is not None or one.nature is Nature.INDEX)


def _is_foreign(unit: str, one: Series) -> bool:
    counted = one.nature in (Nature.FLOW, Nature.STOCK) and one.unit == one.currency
    return counted and is_currency(unit) and unit != one.currency


def _converted(forms: Forms, unit: str, checker: Checker, catalogue: Catalogue) -> Iterator[Forms]:
    """A measure in another currency, at the exchange rate that a pack holds of the two."""
    own = forms.series.unit
    rates = catalogue.by_indicator("exchange_rate")
    fine = PER_YEAR.get(forms.series.frequency, 0)
    fitting = (r for r in rates if PER_YEAR.get(r.frequency, 99) >= fine)
    for rate in fitting:
        others = [code for code in currencies_of(rate.title) if code != rate.unit]
        if len(others) != 1 or rate.nature is not Nature.PRICE:
            continue
        if (others[0], rate.unit) == (own, unit):
            yield replace(forms, times=checker.forms(rate.key), told_in=unit)
        if (others[0], rate.unit) == (unit, own):
            yield replace(forms, over=checker.forms(rate.key), told_in=unit)


def _of_its_place(one: Series, indicators: Sequence[str], catalogue: Catalogue) -> Iterator[Series]:
    """The headline measures of some kinds in the place of a series, the first kind first; of
    several those of its own pack, which count alike."""
    for indicator in indicators:
        found = [s for s in catalogue.by_indicator(indicator) if s.ref_area == one.ref_area]
        found.sort(
            key=lambda s: (s.breakdown is not None, s.pack != one.pack, not s.headline, s.key)
        )
        yield from found[:2]


def is_a_multiple_of_another(claim: Claim) -> bool:
    """Whether a figure says how many times one measure is another: "2.6 times those to France"."""
    figure = claim.clause.figure
    if figure is None or figure.quantity.unit != "ratio" or claim.clause.baseline is not None:
        return False
    if figure.kind not in (FigureKind.MULTIPLE, FigureKind.FRACTION):
        return False
    found = _OF_ANOTHER.match(claim.clause.tail)
    if found is None:
        return False
    place = claim.span.end + found.end()
    return not any(-_AT <= time.span.start - place <= _AT for time in claim.clause.times)


_AT = 4


_OF_ANOTHER = regex(
    r"\s(?:(?:that|those)\s(?:of|to|from|in|for|with)\b|"
    r"(?:again\s)?as\s(?:much|many|high|large|big|great|dear|expensive|costly|busy|numerous|common|"
    r"frequent|popular|long|fast)\b"
    r"[^,;.]{0,40}?\sas\s(?:in\s)?(?!it\b|they\b|a\b|last\b|before\b|usual\b|ever\b)|(?:the\s)?(?:size|value|number|amount|level|rate|price)\sof\b|"
    r"(?:the\s)?(?!same\b|previous\b|year\b|usual\b|average\b)[a-z]+\s(?:to|from|of|in|for)\s[A-Z]|"
    r"the\s(?!same\b|previous\b|old\b|new\b|original\b)[a-z-]+\sones?\b|"
    r"(?:the|its|their)\s(?:national|overall|nationwide|country[’']s|[A-Z][\w-]+)\s"
    r"(?:average|rate|figure|level|total|mean|median)\b|"
    r"the\s(?:rate|figure|level|price|share|tally|total|average|pace)\s(?:for|in|among|at)\s(?!the\b)"
    r"(?=[a-zA-Z])|"
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?[’']s?\b)"
)
