"""Home of ranks of the figure that stands beside them: "Andalusia came third, with 49.2".

Which of several measures a rank is of, the figure in its sentence tells that is right of one.
"""

from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.ranks.field import told_size

_ANOTHER = regex(
    r"[;:]|\b(?:behind|ahead|after|before|followed|than|below|above|and(?!\s[a-z]+,\swith\b)|"
    r"but|while|whereas)\b"
)
"""What stands before a figure of something else than what is ranked: "behind China, on 43"."""
_NARROWED = regex(r"(?:\s[\w-]+){0,3}\s(?:among|within)\b")
"""Behind a rank, what narrows its field: "second among its fuels"."""
_OF_A_PACE = regex(
    r"(?:strongest|fastest|quickest|sharpest|steepest|weakest|slowest)\b(?![\s-](?:level|rate\b))"
)
"""What orders moves and no levels."""
_BEHIND, _BEFORE = 60, 40
"""So many characters at most stand between a rank and the figure behind or before it."""


def of_ranks_beside(sitting: Sitting) -> list[Verdict]:
    """Open ranks judged as those of the right level nearest to them in their sentence: right where
    they hold, wrong where a number tells them and they are off by one. In the labelled articles so
    were eight errors and no right rank, which is off by more where its field is not held."""
    return [_of_the_figure_beside(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_figure_beside(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.reason is Reason.OFF_RANK and _is_in_a_narrower_field(verdict, sitting):
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    if claim.assertion != "rank" or not is_open_yet(verdict):
        return verdict
    beside = _figure_beside(verdict, sitting)
    if beside is None or beside.series is None:
        return verdict
    told = at_the_time(claim, beside.period)
    if beside.operation == "growth":  # "the strongest of all, with prices up 6.2%"
        told = replace(told, operation="growth", basis=beside.claim.basis)
    found, _ = judge.checker.outcomes(told, judge.checker.forms(beside.series))
    if not found:
        return verdict
    judged = found[0].judgement
    if found[0].holds:
        return judge.composer.held(verdict, found[0], Caveat.MEASURE_ASSUMED)
    if claim.quantity is None:
        return verdict  # "the biggest" of what, the words say less often
    place = int(claim.quantity.value)
    by_one = judged.computed is not None and abs(judged.computed - place) == 1
    behind = claim.clause.tail
    narrowed = _NARROWED.match(behind) is not None or _has_its_field_told_before(claim, sitting)
    if judged.reason is Reason.OFF_RANK and by_one and not narrowed:
        wrong = judge.composer.judged(claim, found[0], verdict.candidates)
        return replace(wrong, suggestion=suggestion(claim, found[0]))
    return verdict


def _has_its_field_told_before(claim: Claim, sitting: Sitting) -> bool:
    """Whether a rank that names no field comes behind one of its block that does: "the second of
    the five kinds in May. In June it was the second again"."""
    if told_size(claim.clause) is not None:
        return False
    before = (v.claim for v in sitting.verdicts if v.claim.span.end <= claim.span.start)
    ranks = (c for c in before if c.assertion == "rank" and c.clause.block == claim.clause.block)
    return any(told_size(one.clause) is not None for one in ranks)


def _is_in_a_narrower_field(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a rank that names no field comes behind one of the same measure that is open, as the
    text tells of fewer members than are held."""
    if not _has_its_field_told_before(verdict.claim, sitting):
        return False
    return any(
        v.claim.assertion == "rank" and v.series == verdict.series and v.reason is Reason.NO_SERIES
        for v in sitting.verdicts
        if v.claim.span.end <= verdict.claim.span.start and told_size(v.claim.clause) is not None
    )


def _figure_beside(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right level nearest to a rank in its sentence, one behind it before all others."""
    own = verdict.claim
    right = [
        v
        for v in sitting.verdicts
        if v.rating is Rating.SUPPORTED and v.claim.assertion == "value"
        if v.claim.clause.sentence == own.clause.sentence
        if (v.operation or "level") == ("growth" if _OF_A_PACE.match(own.printed) else "level")
    ]
    text, start = own.clause.sentence_text, own.clause.sentence.start

    def is_of_it(one: int, other: int) -> bool:
        return _ANOTHER.search(text, one - start, other - start) is None

    behind = [v for v in right if 0 <= v.claim.span.start - own.span.end <= _BEHIND]
    behind = [v for v in behind if is_of_it(own.span.end, v.claim.span.start)]
    before = [v for v in right if 0 <= own.span.start - v.claim.span.end <= _BEFORE]
    before = [v for v in before if is_of_it(v.claim.span.end, own.span.start)]
    near = sorted(behind or before, key=lambda v: v.claim.span.gap(own.span))
    return near[0] if near else None
