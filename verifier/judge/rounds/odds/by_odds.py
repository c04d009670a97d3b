"""Home of figures that words and digits tell together: odds on a series against those of chance.

"Shoppers sent back 37.9 per cent of what they ordered": no word leads to the rate of returns, and a
dozen series are in percent. Of those that the words may mean as well, hardly one would have had the
figure by chance; this one has had it, at the time that is told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, fsum

from verifier.check.certainty import NEAR, tells_apart
from verifier.diagnose.misprints import significant_digits
from verifier.judge.checkable import of_two_measures
from verifier.judge.rarity import Rarity, rarity_of
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.odds.by_figure import (
    CHANCE,
    differ_in_part,
    drawn_on,
    has_had,
    has_its_own_words,
    magnitudes_of,
    names_a_sibling,
    that_may_be_told,
)
from verifier.judge.rounds.odds.by_words import weights_of, words_beside
from verifier.judge.rounds.retellings import leads_to
from verifier.judge.rounds.sitting import Sitting, is_right
from verifier.language.figures.respectively import tells_order
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import Direction, TermKind
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Caveat, Verdict
from verifier.reference.stems import stems_of

_BESIDE, _IN_SENTENCE, _SCORE, _LAST, _SAME = 0.4, 0.2, 3.0, 1.0, 1.0
"""The logarithms of what a word that every e-th series has beside the figure or in its sentence, a
point of the matcher's score, and a right figure before it or in its sentence speak for a series:
those of a softmax over the series that could answer, fitted to the true figures left open in either
half of the labelled articles (0.34 and 0.43, 0.16 and 0.32, 2.5 and 3.2, 1.2 and 1.9, 0.9 and 1.3),
rounded."""
MAY_BE = {"level": "growth", "growth": "level", "share": "level"}
"""What a percentage may be told as besides what it was read for."""
_DIGITS = 2
"""Fewer digits tell too little, however few series there are: "5 percent"."""
_SLACK = 1 + 1e-9


@dataclass(frozen=True, slots=True)
class _Trial:
    """A series that a figure may be of, and how the figure stands among its own."""

    series: Series
    rarity: Rarity


def by_the_odds(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by a series of the packs from which the right figures of the article
    are, where so much more speaks for it than for chance.

    Of the figures left open in the labelled articles 19 are borne out so, all of them right; with
    two in five series taken out of their packs, five figures of those are borne out by others.
    """
    packs = drawn_on(sitting)
    return [_by_the_odds(place, packs, sitting) for place in range(len(sitting.verdicts))]


def _by_the_odds(place: int, packs: frozenset[str], sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    if not packs or not _may_be_tried(verdict):
        return verdict
    for told in _tellings(verdict.claim, sitting.claims[place]):
        held = _held(place, told, packs, sitting)
        if held is not None:
            told_so = replace(verdict, claim=told)
            return sitting.judge.composer.held(told_so, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _may_be_tried(verdict: Verdict) -> bool:
    """Whether a figure is open that is told by itself and without a loose hedge."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return False
    if quantity.bound is not Bound.EXACT or quantity.unit == "ratio":
        return False
    if significant_digits(quantity) < _DIGITS:
        return False
    if Context.QUOTE in claim.clause.context:
        return False  # "my last shift had 40 people in corridors"
    by_itself = not tells_order(claim.clause.sentence_text) and not of_two_measures(claim)
    return by_itself and claim.clause.role is not Role.TABLE and not claim.clause.time.apart


def _tellings(claim: Claim, as_read: Claim) -> Iterator[Claim]:
    """A claim on the basis that its words name, not on one that was taken for it, and then told as
    what else its words may mean."""
    plain = claim if claim.basis_stated else replace(claim, basis=as_read.basis)
    yield plain
    other = MAY_BE.get(plain.operation or "level")
    percent = plain.quantity is not None and plain.quantity.unit == "percent"
    state = _STATE.match(plain.clause.tail) or _A_RATE_OF.search(plain.clause.lead)
    stood = other == "growth" and state is not None
    if other is not None and percent and not stood and not leads_to(plain):
        yield replace(plain, operation=other)


_STATE = regex(r"(?:\sof\s(?:[\w’'-]+\s){0,3}?[\w’'-]+)?\s(?:had|have|has|were|are)\b")
"""Behind a percentage, what tells that it is of people or things, and by which nothing grew: "62%
had waited less than 18 weeks"."""
_A_RATE_OF = regex(
    r"\b(?:margin|share|proportion|ratio|yield|occupancy|density|load\sfactor)\s(?:of|at)\s"
    r"(?:(?:about|just|only|nearly|around|roughly|some|over|under|a)\s){0,2}$",
    re.IGNORECASE,
)
"""Before a percentage, the noun of a state counted in percent: "a margin of 9.7 percent"."""


def _held(place: int, told: Claim, packs: frozenset[str], sitting: Sitting) -> Outcome | None:
    """What bears a claim out by more than chance; None where nothing does."""
    pool = list(that_may_be_told(told, packs, sitting.catalogue))
    if not any(has_had(told, one, sitting.catalogue) for one in pool):
        return None
    trials = _trials(told, pool, sitting)
    fitting = [t.series for t in trials if t.rarity.fits]
    odds = _odds(place, told, [t.series for t in trials], sitting)
    by_chance = fsum(odds[t.series.key] * t.rarity.chance for t in trials)
    likely = [one for one in fitting if by_chance <= CHANCE * odds[one.key]]
    found = [o for one in likely if (o := sitting.held_closely(told, one.key)) is not None]
    open_to = [
        o
        for o in found
        if _is_rounded(told, o) and words_leave_open(sitting.verdicts[place], told, o, sitting)
    ]
    return max(open_to, key=lambda o: (odds[o.forms.series.key], o.forms.series.key), default=None)


def _trials(told: Claim, pool: Iterable[Series], sitting: Sitting) -> list[_Trial]:
    quantity, catalogue = told.quantity, sitting.catalogue
    if quantity is None:
        return []
    return [
        _Trial(one, rarity_of(told, quantity, magnitudes_of(catalogue, one.key))) for one in pool
    ]


def _odds(place: int, told: Claim, pool: Sequence[Series], sitting: Sitting) -> Mapping[str, float]:
    """What speaks for each series before the figure is looked at: the words that it shares with
    those beside the figure and with the sentence, what the matcher gives it, and whether the right
    figure before is of it, or one in the sentence."""
    verdict = sitting.verdicts[place]
    beside = weights_of(pool, words_beside(told))
    sentence = weights_of(pool, frozenset(stems_of(told.clause.sentence_text)))
    scores = {c.series: c.score for c in verdict.candidates}
    right = [v for v in sitting.verdicts[:place] if is_right(v)]
    last = right[-1].series if right else None
    same = set(_right_in(told, sitting.verdicts))
    return {
        one.key: exp(
            _BESIDE * beside[one.key]
            + _IN_SENTENCE * sentence[one.key]
            + _SCORE * scores.get(one.key, 0.0)
            + _LAST * (one.key == last)
            + _SAME * (one.key in same)
        )
        for one in pool
    }


def _right_in(told: Claim, others: Iterable[Verdict]) -> Iterator[str | None]:
    sentence = told.clause.sentence
    return (v.series for v in others if is_right(v) and v.claim.clause.sentence == sentence)


def words_leave_open(verdict: Verdict, told: Claim, held: Outcome, sitting: Sitting) -> bool:
    """Whether the words leave a series open: they name no other place of it, the text is about its
    place, and what the figure was read for is not told by them against it."""
    one = held.forms.series
    read = sitting.series.get(verdict.series or "")
    if not _is_of_its_time(told, held):
        return False
    if names_a_sibling(told, one, sitting) or not _is_about_its_place(told, one, sitting):
        return False
    if _is_told_as_a_rate(verdict.claim, told, one) or _went_the_other_way(verdict.claim, held):
        return False
    if read is None or verdict.computed is None:
        return True
    if read.family == one.family:
        again = told.operation == verdict.claim.operation and read.key == one.key
        return not again and held.frame.period in (verdict.period, told.clause.time.period)
    if differ_in_part(read, one) and not has_its_own_words(told, one, read):
        return False
    return not tells_apart(told, read, one) and not has_its_own_words(told, read, one)


def _is_rounded(told: Claim, held: Outcome) -> bool:
    """Whether a figure is the computed one to the last digit, with no room for what that was
    rounded from: the chance is that of so narrow a fit."""
    quantity, computed = told.quantity, held.judgement.computed
    if quantity is None or computed is None:
        return False
    return abs(abs(computed) - abs(float(quantity.value))) <= float(quantity.step) / 2 * _SLACK


def _is_of_its_time(told: Claim, held: Outcome) -> bool:
    """Whether an outcome is of the very time that the words of a figure name, if they name one."""
    time, used = told.clause.time, held.frame.period
    if time.period is None or time.inherited or time.to_date:
        return True
    return (used.start, used.end) == (time.period.start, time.period.end)


def _is_about_its_place(told: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether a series is of the place that the article is about, of one that the text around the
    figure names, or of one that a right figure is of."""
    terms = told.clause.terms
    named = {s.term.code for s in terms if s.term.kind is TermKind.AREA and s.weight >= NEAR}
    right = (v.series for v in sitting.verdicts if is_right(v))
    near = {sitting.series[key].ref_area for key in right if key is not None}
    return one.ref_area in {None, sitting.subject.home, *named, *near}


def _is_told_as_a_rate(read: Claim, told: Claim, one: Series) -> bool:
    """Whether a figure by which something grew is held against a rate that is no growth: "stores
    dropped by 63.5%"."""
    grown = read.operation == "growth" and told.operation == "level" and read.clause.link == "by"
    grows = one.transformation is not Transformation.NONE or one.grows_on is not None
    return grown and not grows


def _went_the_other_way(read: Claim, held: Outcome) -> bool:
    """Whether a figure by which something is told to have risen is that of a fall, or the reverse:
    "deliveries to China fell 20.9%" beside imports that grew by so much."""
    one, value = held.forms.series, held.judgement.value
    grows = one.transformation is not Transformation.NONE or one.grows_on is not None
    if read.operation != "growth" or read.direction is None or value is None or not grows:
        return False
    return value.value * (1 if read.direction is Direction.UP else -1) < 0
