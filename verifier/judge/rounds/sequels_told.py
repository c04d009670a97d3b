"""Home of plain sequels: sentences that only go on about the right figure before them.

"Exports came to 14.9 billion euros in October. That was 8.9% more than a year earlier": where the
words of a sentence are a pronoun, a comparison and its time, and nothing else, its figure can be of
nothing but the measure of the one before it, so that a wrong one is wrong.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.own_words import OTHERWISE, words_in
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.mention import NAMING_KINDS, Basis
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Frequency
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_OPERATIONS = ("growth", "change", "level")
_OPEN = (Reason.AMBIGUOUS, Reason.UNRESOLVED_PERIOD)
_UNSURE = LOOSE | {Caveat.MEASURE_ASSUMED, Caveat.BASIS_ASSUMED}
_GOES_ON = regex(
    r"\b(?:that|this|it|they|figure|total|number|tally|rate|value|count|level|increase|rise|fall|"
    r"drop|decline|decrease|gain|growth)\b(?![’'-])",
    re.IGNORECASE,
)
"""What points at the figure before, or at its move."""
_PRONOUN = regex(r"\b(?:that|this|it|they)\s", re.IGNORECASE)
_LIKE_ANOTHER = (Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_SERIES)
_MOST, _LEAST_DIGITS = 3, 2
_ANOTHER_SIZE = 3.0


def told_in_plain_sequels(sitting: Sitting) -> list[Verdict]:
    """Open figures of sentences that only go on about the right figure of the sentence before,
    mismatches where they are none of its values; accused ones of others, left open where all of
    the sentence before them is."""
    return [
        left_open(v) if _goes_on_about_the_open(v, sitting) else _in_a_sequel(v, sitting)
        for v in sitting.verdicts
    ]


def _goes_on_about_the_open(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether an accused figure goes on by a pronoun about figures that were all left open: "In
    Riga it was 5.2%. A year earlier it was 4.9%"."""
    claim = verdict.claim
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _LIKE_ANOTHER:
        return False
    if _PRONOUN.search(claim.clause.lead) is None:
        return False
    if any(s.own and s.term.kind in NAMING_KINDS for s in claim.clause.terms):
        return False
    told = _told_before(claim, sitting.verdicts)
    return bool(told) and all(v.rating is Rating.UNVERIFIED for v in told)


def _in_a_sequel(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or verdict.reason not in _OPEN:
        return verdict
    if verdict.series is None or not _is_plain(claim):
        return verdict
    one = sitting.series[verdict.series]
    if one.frequency is Frequency.DAY or not _is_timed(claim, one):
        return verdict
    told, beside = _told_before(claim, sitting.verdicts), _told_beside(claim, sitting.verdicts)
    if not told or {v.series for v in (*told, *beside)} != {one.key}:
        return verdict
    if not all(_is_right(v) for v in (*told, *beside)):
        return verdict
    if not _tells_nothing_else(claim, one, [v.claim for v in beside]):
        return verdict
    checker, write = sitting.judge.checker, sitting.judge.composer
    outcomes, _ = checker.outcomes(claim, checker.forms(one.key))
    top = best_of(outcomes) if outcomes else None
    if top is None or top.holds or _is_of_another_size(claim, top) or is_as_revised(claim, top):
        return verdict
    shown = tuple(slip.alternative for slip in slips(claim, top, checker, ()))
    shown = tuple(slip for slip in shown if slip.reason is not Reason.OFF_SERIES)[:_MOST]
    reason = reason_of(top, shown[0] if shown else None)
    judged = write.judged(claim, top, verdict.candidates, reason, (), alternatives=shown)
    return replace(judged, suggestion=suggestion(claim, top))


def _is_plain(claim: Claim) -> bool:
    """Whether a claim is a plain figure of two digits or more that the text itself asserts."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.bound is not Bound.EXACT or claim.assertion != "value":
        return False
    asserted = not clause.context and clause.role is Role.BODY and clause.speaker is None
    plain = claim.operation in _OPERATIONS and clause.basis is not Basis.ANNUALISED
    return asserted and plain and significant_digits(quantity) >= _LEAST_DIGITS


def _told_before(claim: Claim, others: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on the figures of the sentence right before in the paragraph."""
    own = claim.clause
    figures = [v for v in others if v.claim.quantity is not None]
    earlier = [v for v in figures if v.claim.clause.sentence.end <= own.sentence.start]
    last = earlier[-1].claim.clause if earlier else None
    if last is None or last.block != own.block or own.sentence.start - last.sentence.end > _MOST:
        return []
    return [v for v in earlier if v.claim.clause.sentence == last.sentence]


def _told_beside(claim: Claim, others: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on what else the sentence of a figure claims."""
    here = claim.clause.sentence
    return [v for v in others if v.claim.clause.sentence == here and v.claim.span != claim.span]


def _is_right(verdict: Verdict) -> bool:
    return verdict.rating is Rating.SUPPORTED and not _UNSURE & set(verdict.caveats)


def _is_timed(claim: Claim, one: Series) -> bool:
    """Whether the sentence says itself of when a level is, or against what a move is measured; of
    one over a step, copy may mean the adjusted series."""
    clause = claim.clause
    if claim.operation == "level":
        told = clause.time.mention
        return (
            told is not None and not clause.time.inherited and clause.sentence.contains(told.span)
        )
    if clause.baseline is None and clause.basis is None:
        return False
    return claim.operation == "change" or claim.basis is Basis.YEAR or one.adjustment == "SA"


def _tells_nothing_else(claim: Claim, one: Series, beside: Sequence[Claim]) -> bool:
    """Whether a sentence points at the figure before it, and all its other words are those of the
    measure, of a comparison or of a time."""
    clause = claim.clause
    lead = clause.lead
    if _GOES_ON.search(lead) is None or OTHERWISE.search(clause.sentence_text) is not None:
        return False
    if any(s.own and s.term.kind in NAMING_KINDS for s in clause.terms):
        return False
    place = clause.sentence.start
    for other in sorted((claim, *beside), key=lambda c: c.span):
        first = other.clause.figure.reach.start if other.clause.figure else other.span.start
        words = words_in(claim, one, Span(place, max(place, first)))
        if words.alien or words.strange:
            return False
        place = max(place, other.span.end)
    words = words_in(claim, one, Span(place, max(place, clause.sentence.end)))
    return not words.alien and not words.strange


def _is_of_another_size(claim: Claim, top: Outcome) -> bool:
    """Whether a figure is so far from what was computed that it may be told of something else."""
    computed, quantity = top.judgement.computed, claim.quantity
    if quantity is None or not computed or not quantity.value:
        return True
    ratio = abs(float(quantity.value)) / abs(computed)
    return not 1 / _ANOTHER_SIZE < ratio < _ANOTHER_SIZE
