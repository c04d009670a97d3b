"""Home of ranks of the figure that stands beside them: "Andalusia came third, with 49.2".

Which of several measures a rank is of, the figure in its sentence tells that is right of one.
"""

from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.language.extremes.records_of_moves import way_of_a_rank
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.ranks.field import is_from_either_end, told_size

_ANOTHER = regex(
    r"[;:]|\b(?:behind|ahead|after|before|followed|than|below|above|and(?!\s[a-z]+,\swith\b|\s(?:the|its)\s$)|"
    r"but|while|whereas)\b"
)
"""What stands before a figure of something else than what is ranked: "behind China, on 43"; a rank
right behind "and the" goes on about the same one."""
_NARROWED = regex(r"(?:\s[\w-]+){0,3}\s(?:among|within)\b")
"""Behind a rank, what narrows its field: "second among its fuels"."""
_OF_A_PACE = regex(
    r"(?:strongest|fastest|quickest|sharpest|steepest|weakest|slowest)\b(?![\s-](?:level|rate\b))"
)
"""What orders moves and no levels."""
_BEHIND, _BEFORE = 60, 50
"""So many characters at most stand between a rank and the figure behind or before it."""


def of_ranks_beside(sitting: Sitting) -> list[Verdict]:
    """Open ranks judged as those of the right level nearest to them in their sentence: right where
    they hold, wrong where a number tells them and they are off by one. In the labelled articles so
    were eight errors and no right rank, which is off by more where its field is not held."""
    return [_of_thefigure_beside(verdict, sitting) for verdict in sitting.verdicts]


def _of_thefigure_beside(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if verdict.reason is Reason.OFF_RANK and _is_in_a_narrower_field(verdict, sitting):
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    if claim.assertion != "rank" or not is_open_yet(verdict) or claim.clause.time.apart:
        return verdict
    beside = figure_beside(verdict, sitting)
    if beside is None or beside.series is None:
        return verdict
    told = at_the_time(claim, beside.period)
    if beside.operation in ("growth", "change"):  # "the strongest of all, with prices up 6.2%"
        told = replace(told, operation=beside.operation, basis=beside.claim.basis)
    found, _ = judge.checker.outcomes(told, judge.checker.forms(beside.series))
    if not found:
        return verdict
    judged = found[0].judgement
    if found[0].holds:
        return judge.composer.held(verdict, found[0], Caveat.MEASURE_ASSUMED)
    if claim.quantity is None:
        wrong = judge.composer.judged(claim, found[0], verdict.candidates)
        return wrong if _is_turned(wrong, beside, verdict, sitting) else verdict
    place = int(claim.quantity.value)
    by_one = judged.computed is not None and abs(judged.computed - place) == 1
    behind = claim.clause.tail
    narrowed = _NARROWED.match(behind) is not None or _has_its_field_told_before(claim, sitting)
    if judged.reason is Reason.OFF_RANK and by_one and not narrowed:
        wrong = judge.composer.judged(claim, found[0], verdict.candidates)
        return replace(wrong, suggestion=suggestion(claim, found[0]))
    return verdict


def _is_turned(wrong: Verdict, beside: Verdict, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a superlative tells the wrong end of an order: what it is read of, which the figure
    beside it is right of, stands at the other one, "the lowest, at 7.8%" of the highest of seven.
    Of what it is "the biggest", the words say less often, so that no other place is an error, but
    where it is of a move among so many: "its 3.4% rise was the largest of the four"."""
    claim, members = wrong.claim, {row.series for row in wrong.evidence}
    if wrong.reason is not Reason.OFF_RANK or wrong.computed != len(members):
        return False
    if len(members) < _SEVERAL or beside.series != verdict.series:
        return False
    told = told_size(claim.clause)
    if is_from_either_end(claim.clause) or told not in (None, len(members)):
        return False
    narrowed = _NARROWED.match(claim.clause.tail) or _has_its_field_told_before(claim, sitting)
    one = sitting.series.get(wrong.series or "")
    if narrowed or one is None:
        return False
    of_moves = way_of_a_rank(claim.clause) is not None and told == len(members)
    return of_moves or _can_be_of(one, claim.printed)


_SEVERAL = 4
"""Of so many members none stands at the other end by a slip of the field."""
_AN_END = regex(
    r"(?:the\s)?(?:(?P<any>highest|lowest|fewest|(?:most|least)(?:\s(?:common|frequent|visited))?)|"
    r"(?P<price>cheapest|dearest|priciest|most\sexpensive)|"
    r"(?P<heat>warmest|coolest|coldest|hottest)|(?P<rain>wettest|driest))(?:\s\w+)?"
)
"""A superlative that can be of nothing but a measure, with the noun behind it: "the biggest" may
be the reservoir of which it is told how full it is."""


def _can_be_of(one: Series, words: str) -> bool:
    """Whether a superlative can be told of what a series measures."""
    told = _AN_END.match(words)
    match told.lastgroup if told is not None else None:
        case "any":
            return True
        case "price":
            return is_currency(one.unit)
        case "heat":
            return one.unit in ("celsius", "fahrenheit")
        case "rain":
            return "rain" in one.title.lower()
        case _:
            return False


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


def figure_beside(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right level nearest to a rank in its sentence, one behind it before all others."""
    own = verdict.claim
    of_moves = way_of_a_rank(own.clause) is not None
    kind = "growth" if _OF_A_PACE.match(own.printed) else "level"
    kinds = ("growth", "change") if of_moves else (kind,)
    right = [
        v
        for v in sitting.verdicts
        if v.rating is Rating.SUPPORTED and v.claim.assertion == "value"
        if v.claim.clause.sentence == own.clause.sentence
        if (v.operation or "level") in kinds
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
