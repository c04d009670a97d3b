"""Home of places told in apposition and judged by the figure behind them: "Mexico, now second,
accounted for $196.9bn"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.apposition import is_in_apposition
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.verdict import Rating, Reason, Verdict

_HELD = regex(
    r"(?:[\s-](?:place|spot|biggest|largest|most))?,\s(?:(?:also|alone|still|then)\s)?"
    r"(?:is|was|has|had|with|on|at|accounted for|accounts for|made up|makes up|took|takes|drew|"
    r"draws|received|recorded|posted|came to|stood at|rang up|ran up)\s(?:(?:at|on|only|just|about|"
    r"some|a|an|the)\s){0,2}[$£€¥₹]?"
)
"""What stands between such a place and the figure of whoever has it."""
_DIGITS = 3
"""So many digits fit nobody else's figure by chance."""


def of_places_in_apposition(sitting: Sitting) -> list[Verdict]:
    """Open places between a name and what it has, judged as those of that figure where it is
    right; and places right behind the name of another one than they were judged for, as its."""
    return [
        _of_the_name_before(_of_its_figure(verdict, sitting), sitting)
        for verdict in sitting.verdicts
    ]


def _of_the_name_before(verdict: Verdict, sitting: Sitting) -> Verdict:
    """A place that does not hold for what it was read of, judged for the one named right before it:
    "which leaves China behind Poland, the fourth-biggest market"; open where it does not hold
    there either."""
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    wrong = verdict.reason is Reason.OFF_RANK and claim.quantity is not None
    code = _place_before(claim) if wrong else None
    if one is None or code is None or code in (one.ref_area, one.counterpart):
        return verdict
    for other in sitting.catalogue.siblings(one):
        if code in (other.counterpart, other.ref_area) and other.breakdown == one.breakdown:
            held = sitting.judge.held(claim, other.key)
            if held is not None:
                return sitting.judge.composer.judged(claim, held, verdict.candidates)
    return left_open(verdict)


def _place_before(claim: Claim) -> str | None:
    """The place named right before a figure, which then tells of it: "Poland, the fourth"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    for s in claim.clause.terms:
        if s.own and s.span is not None and s.term.kind is TermKind.AREA:
            between = text[max(0, s.span.end - start) : claim.span.start - start]
            if s.span.end <= claim.span.start and _THE.fullmatch(between):
                return s.term.code
    return None


_THE = regex(r",\s(?:(?:now|still|once|currently|already)\s)?(?:the|its|their|our)\s(?:world’s\s)?")


def _of_its_figure(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or not is_in_apposition(claim):
        return verdict
    figure = _behind(verdict, sitting.verdicts)
    one = sitting.series.get(figure.series or "") if figure is not None else None
    if figure is None or one is None:
        return verdict
    checker, write = sitting.judge.checker, sitting.judge.composer
    found, _ = checker.outcomes(told_of(claim, figure, one), checker.forms(one.key))
    top = next(iter(found), None)
    if top is None or not (top.holds or top.judgement.reason is Reason.OFF_RANK):
        return verdict
    judged = write.judged(claim, top, verdict.candidates)
    return judged if top.holds else replace(judged, suggestion=suggestion(claim, top))


def _behind(place: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right figure of whoever has a place, in so many digits that it fits by no chance."""
    claim = place.claim
    behind = (
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence and v.claim.span.start > claim.span.end
    )
    figure = next(behind, None)
    if figure is None or figure.rating is not Rating.SUPPORTED or figure.claim.quantity is None:
        return None
    held = _HELD.fullmatch(words_between(claim, figure.claim)) is not None
    return figure if held and significant_digits(figure.claim.quantity) >= _DIGITS else None
