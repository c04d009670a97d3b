"""Home of distances from a norm, the mean of the same time of several years: "It was 4.4% above
the five-year average of 3,765 bcf", where a series holds the distance, or the norm."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge.rounds.moves.made_of_moves import judged_as
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.arithmetic import difference, growth, negated
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.rule import Frame
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_NORM = (
    r"(?:(?:the|its|their|an?)\s)?(?:(?P<years>two|three|four|five|six|seven|eight|ten|15|20|30|\d{1,2})"
    r"[-\s]years?\s(?:[a-z]+\s)?(?:average|mean|norm)|(?:seasonal|long-(?:run|term|period)|historical)\s"
    r"(?:average|mean|norm))\b"
)
_OFF = regex(
    r"\s(?:[a-z]+\s){0,2}?(?:(?P<up>above|over|(?:more|greater|higher|larger|bigger)\sthan|in\sexcess\sof)|"
    rf"(?P<down>below|under|beneath|short\sof|(?:less|fewer|lower|smaller)\sthan))\s{_NORM}"
)
"""Behind a distance, the norm that it is counted from: "above the five-year average"."""
_OF_IT = regex(rf"{_OFF.pattern}\s(?:of|at)\s(?:[a-z]+\s){{0,2}}\W?")
_OFF_TITLE = regex(
    r"\b(?:differ\w+|deviat\w+|departure|distance|gap|surplus|anomaly)\b.*\b(?:average|mean|norm|normal)\b",
    re.IGNORECASE,
)
_NORM_TITLE = regex(
    r"\b(?:\w+-year|seasonal|long-(?:run|term|period)|historical)\s(?:average|mean|norm)\b",
    re.IGNORECASE,
)


def of_distances_off_a_norm(sitting: Sitting) -> list[Verdict]:
    """Distances from a norm, held at the time of the right figure before them against the series of
    its measure that holds such distances, or against that and its norm: right where they fit, and
    open else, for no move in time is told."""
    found: list[Verdict] = []
    for verdict in sitting.verdicts:
        off = _off_a_norm(verdict, found, sitting)
        found.append(_at_its_time(off, found, sitting))
    return found


def _at_its_time(verdict: Verdict, told: Sequence[Verdict], sitting: Sitting) -> Verdict:
    """The verdict on the norm told right behind a right distance from it, which is that of the same
    time: "4.4% above the five-year average of 3,765 bcf"; one of another time is off."""
    last, claim = told[-1] if told else None, verdict.claim
    one = sitting.series.get(verdict.series or "")
    if last is None or one is None or verdict.rating is not Rating.SUPPORTED:
        return verdict
    between = words_between(last.claim, claim)
    same = last.claim.clause.sentence == claim.clause.sentence
    if not same or last.rating is not Rating.SUPPORTED or _NORM_TITLE.search(one.title) is None:
        return verdict
    if _OF_IT.fullmatch(between) is None or last.period in (None, verdict.period):
        return verdict
    checker = sitting.judge.checker
    found, _ = checker.outcomes(at_the_time(claim, last.period), checker.forms(one.key))
    if not found or any(outcome.holds for outcome in found):
        return verdict
    return sitting.judge.composer.judged(claim, found[0], verdict.candidates, Reason.OFF_PERIOD)


def _off_a_norm(verdict: Verdict, told: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.quantity is None or claim.assertion != "value" or claim.quantity.unit == "ratio":
        return verdict
    off = _OFF.match(claim.clause.tail)
    right = verdict.rating is Rating.SUPPORTED and verdict.operation not in _MOVES
    if off is None or right:
        return verdict
    for key, period in _hosts(verdict, told, sitting):
        one = sitting.series[key]
        if not _follows(told, one, claim, sitting):
            continue
        if not tells_of_nothing_else(claim, period, one, off.end()):
            continue
        for distance, of in _distances(one, period, claim, off["years"], sitting):
            held = _held(claim, distance, of, period, off["up"] is not None, sitting)
            if held is not None and held.holds:
                return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    return sitting.judge.composer.unanswered(claim, Reason.NO_SERIES, verdict.candidates)


def _follows(told: Sequence[Verdict], one: Series, claim: Claim, sitting: Sitting) -> bool:
    """Whether the figure right before a distance in its sentence, if any, is right and of the
    measure that it is told of."""
    last = told[-1] if told else None
    if last is None or last.claim.clause.sentence != claim.clause.sentence:
        return True
    of = sitting.series.get(last.series or "")
    right = last.rating is Rating.SUPPORTED and of is not None
    return right and of is not None and (of.indicator, of.ref_area) == (one.indicator, one.ref_area)


def _hosts(
    verdict: Verdict, told: Sequence[Verdict], sitting: Sitting
) -> Iterator[tuple[str, Period]]:
    """The series and times that a distance may be of: those of the last right figures before it in
    its paragraph, and what it was read for."""
    block = verdict.claim.clause.block
    near = [v for v in reversed(told) if v.claim.clause.block == block]
    right = [v for v in near if v.rating is Rating.SUPPORTED and v.claim.assertion == "value"]
    found = [(v.series, v.period) for v in right[:_NEAREST]]
    found.append((verdict.series, verdict.period))
    for key, period in dict.fromkeys(found):
        if key is not None and period is not None and key in sitting.series:
            yield key, period


def _distances(
    one: Series, period: Period, claim: Claim, years: str | None, sitting: Sitting
) -> Iterator[tuple[Value, Series]]:
    """How far a measure lay from its norm of so many years, as printed and as reckoned."""
    checker, catalogue = sitting.judge.checker, sitting.catalogue
    unit = claim.quantity.unit if claim.quantity is not None else None
    kin = dict.fromkeys(o.key for o in (one, *catalogue.siblings(one), *catalogue.beside(one)))
    every = (*kin, *(k for k, o in sitting.series.items() if o.indicator == one.indicator))
    alike = [
        o
        for o in sitting.series_of(every)
        if (o.indicator, o.ref_area) == (one.indicator, one.ref_area)
    ]
    alike.sort(key=lambda other: _OFF_TITLE.search(other.title) is None)
    for other in alike:
        level = checker.forms(other.key).as_printed.level(period)
        if level is None or other.status == "forecast" or _is_of_other_years(years, other):
            continue
        if _OFF_TITLE.search(other.title) is not None and (unit or other.unit) == other.unit:
            yield level[1], other
        elif _NORM_TITLE.search(other.title) is not None and other.key != one.key:
            now = checker.forms(one.key).as_printed.level(period)
            if now is None or other.unit != one.unit:
                continue
            percent = unit == "percent" and one.unit != "percent"
            made = growth(now[1], level[1]) if percent else difference(now[1], level[1], unit)
            if made is not None:
                yield made, one


def _is_of_other_years(told: str | None, norm: Series) -> bool:
    """Whether a norm is by its title one of more or fewer years than are told."""
    said = _YEARS.search(norm.title)
    if told is None or said is None:
        return False
    one, other = told.lower(), said["years"].lower()
    return _COUNTS.get(one, one) != _COUNTS.get(other, other)


def _held(
    claim: Claim, off: Value, one: Series, period: Period, above: bool, sitting: Sitting
) -> Outcome | None:
    """A distance held as one on the side of the norm that is told."""
    if claim.quantity is None or (off.value > 0) is not above:
        return None
    unit = claim.quantity.unit or one.unit
    size = off if above else negated(off, unit)
    plain = replace(at_the_time(claim, period), operation="level", direction=None, basis=None)
    plain = replace(plain, clause=replace(plain.clause, baseline=None))
    return judged_as(plain, claim.quantity, "level", size, one.key, Frame(period), sitting, unit)


_YEARS = regex(r"\b(?P<years>[a-z]+|\d+)[-\s]year\b", re.IGNORECASE)
_COUNTS = dict(
    zip("two three four five six seven eight nine ten".split(), map(str, range(2, 11)), strict=True)
)
_MOVES = ("growth", "change")
_NEAREST = 3
"""So many right figures before a distance are asked."""
