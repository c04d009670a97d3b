"""Home of what people told a survey that they expect: "consumers see prices rising 4.5% over the
next year", which is the level of a series of expectations and no forecast of prices.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.odds.by_figure import drawn_on, that_may_be_told
from verifier.judge.rounds.odds.by_words import weights_of
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context, TimeRef
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS

_PEOPLE = regex(
    r"\b(?:consumers|households|respondents|people|the public|families|shoppers|workers|tenants|"
    r"businesses|firms|companies|employers|manufacturers|retailers|americans|britons|australians|"
    r"canadians|they|those (?:surveyed|polled|asked))\s(?:[\w’'-]+\s){0,3}?(?:sees?|saw|"
    r"expect(?:s|ed)?|anticipated?|predict(?:ed)?|foresee|foresaw|thought|think|reckon(?:ed)?)\b",
    re.IGNORECASE,
)
_EXPECTED = regex(r"\bexpect(?:ed|ations?)\b", re.IGNORECASE)
_EARLIER = regex(
    r"^\s(?:(?:a|one|the)\s)?(?:(?P<step>month|quarter)|(?P<year>year))\s(?:earlier|before|ago|"
    r"previously)\b|^\s(?:in\s)?the\s(?:previous|prior)\s(?:month|quarter)\b|^\slast\smonth\b",
    re.IGNORECASE,
)
_DIGITS, _SHORT = 2, 3
_PRICES = frozenset(stems_of("price prices inflation"))
_AHEAD = frozenset(stems_of("expect expected expectations expectation next ahead coming future"))
"""What every series of expectations tells."""


def that_people_expect(sitting: Sitting) -> list[Verdict]:
    """Open percentages of sentences that tell what people expect, borne out by the one series of
    expectations that has had them."""
    found = list(sitting.verdicts)
    packs = drawn_on(sitting)
    for place, verdict in enumerate(found):
        if packs and _may_be_expected(verdict):
            found[place] = _as_expected(verdict, packs, found[:place], sitting)
    return found


def _may_be_expected(verdict: Verdict) -> bool:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.UNVERIFIED or quantity is None or claim.assertion != "value":
        return False
    exact = quantity.bound in (Bound.EXACT, Bound.ABOUT) and quantity.unit == "percent"
    telling = exact and significant_digits(quantity) >= _DIGITS
    return telling and _PEOPLE.search(claim.clause.sentence_text) is not None


def _as_expected(
    verdict: Verdict, packs: frozenset[str], before: Sequence[Verdict], sitting: Sitting
) -> Verdict:
    told = _told_as_level(verdict.claim, sitting)
    pool = [
        one
        for one in that_may_be_told(told, packs, sitting.catalogue)
        if one.status != "forecast" and _EXPECTED.search(f"{one.title} {one.indicator}")
    ]
    held = [o for one in pool for o in _held(told, one, before, sitting)]
    if len({o.forms.series.key for o in held}) != 1:
        return verdict
    words = stems_of(told.clause.sentence_text)
    near = frozenset(word for word in words if len(word) > _SHORT) - FORM_WORDS | _PRICES & {*words}
    weights = weights_of(pool, near)
    one = held[0].forms.series
    named = near & {*stems_of(f"{one.title} {one.indicator}".replace("_", " "))} - _AHEAD
    if not named or any(weight > weights[one.key] for weight in weights.values()):
        return verdict
    told_so = replace(verdict, claim=told)
    return sitting.judge.composer.held(told_so, held[0], Caveat.MEASURE_ASSUMED)


def _told_as_level(claim: Claim, sitting: Sitting) -> Claim:
    """The claim as what people said, at the time that its words name, and not at the one ahead."""
    clause, period = claim.clause, claim.clause.time.period
    day = sitting.judge.checker.published
    ahead = period is None or period.end > day
    context = tuple(one for one in clause.context if one is not Context.FORECAST)
    clause = replace(
        clause,
        time=TimeRef() if ahead else clause.time,
        context=context,
        baseline=None,
        change=None,
    )
    return replace(
        claim, clause=clause, operation="level", direction=None, basis=None, basis_stated=False
    )


def _held(
    told: Claim, one: Series, before: Sequence[Verdict], sitting: Sitting
) -> Iterator[Outcome]:
    """The outcome of a figure told of a series, at its own time or so long before that of the right
    figure before it in its sentence."""
    earlier = _EARLIER.match(stretch_of(told, years=True)[1])
    if earlier is not None:
        last = next((v.period for v in reversed(before) if v.series == one.key and v.period), None)
        if last is None:
            return
        told = at_the_time(told, _back(last, earlier["year"] is not None))
    held = sitting.held_closely(told, one.key)
    if held is not None:
        yield held


def _back(period: Period, a_year: bool) -> Period:
    return period.years_later(-1) if a_year else period.shift(-1)
