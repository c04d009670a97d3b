"""Home of moves between two printed rates that are told in percent: "leapt to 3.3% in March from
2.4% in February, a jump of 0.9%", "down by 2.25%, from 4% to 1.75%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.moves.points import NO_PERCENT
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis
from verifier.model.months import MONTH
from verifier.model.quantity import Bound
from verifier.model.series import Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_A_MOVE_OF = regex(
    rf"(?:\s(?:in|for|of|at)?\s?(?:{MONTH}|the|an?|last|this|previous|month|quarter|year|before|"
    r"earlier|ago|\d{4})){0,5}(?:,|\s?[—–-]|\s\()\s?(?:(?:which|that|this) (?:is|was)\s|or\s)?"
    r"(?:an?|the)\s"
    r"(?:[a-z-]+\s){0,2}?(?:jump|rise|increase|gain|leap|surge|climb|drop|fall|decline|decrease|dip|"
    r"cut|slide|slip|plunge|move|change|difference|swing)\sof\s(?:(?:just|only|some|about)\s)?",
    re.IGNORECASE,
)
"""What stands between the second of two rates and how far it lies from the first."""
_IT_HAS_MOVED = regex(
    r"(?:\s[a-z]+){0,3}[;,]\s(?:(?:and|so)\s)?(?:since\sthen,?\s)?(?:it|the\s(?:rate|share|proportion))\s"
    r"(?:has|had)\s(?:[a-z]+\s){1,4}",
    re.IGNORECASE,
)
_LEVELS = (None, "level", "share")


def of_points_told_in_percent(sitting: Sitting) -> list[Verdict]:
    """Moves in percent beside two right rates of one series, mismatches where they are the points
    between the two and not the percent by which the one lies above the other."""
    return [_as_points(verdict, sitting) for verdict in sitting.verdicts]


def _as_points(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is Rating.SUPPORTED or claim.operation != "growth" or quantity is None:
        return verdict
    plain = quantity.unit == "percent" and quantity.bound is Bound.EXACT
    figure = claim.clause.figure
    if not plain or figure is None or claim.assertion != "value" or claim.clause.context:
        return verdict
    ends = _ends_behind(verdict, sitting.verdicts) or _ends_around(verdict, sitting.verdicts)
    if ends is not None:
        return _told_by_its_ends(verdict, *ends)
    if (rate := _growth_told_of(verdict, sitting.verdicts)) is not None:
        return _told_of_growth(verdict, rate, sitting)
    if (reached := _rate_behind(verdict, sitting.verdicts)) is not None:
        return _told_by_its_end(verdict, reached, sitting)
    pair = _rates_before(verdict, sitting.verdicts)
    between = words_between(pair[-1].claim, claim) if len(pair) == _PAIR else ""
    if _A_MOVE_OF.fullmatch(between) is None and _IT_HAS_MOVED.fullmatch(between) is None:
        return verdict
    old, new = sorted(pair, key=lambda rate: str(rate.period))
    if not new.computed or not old.computed or new.series is None:
        return verdict
    printed, step = abs(float(quantity.value)), float(quantity.step)
    points = abs(new.computed - old.computed)
    percent = abs(new.computed / old.computed - 1) * 100
    if abs(points - printed) > step / 2 or abs(percent - printed) <= step:
        return verdict
    then, before = TimeRef(new.period), TimeRef(old.period)
    clause = replace(claim.clause, time=then, baseline=before, basis=None)
    read = replace(claim, basis=None, clause=clause)
    found = if_in_points(verdict, read, new.series, sitting)
    return found if found is not verdict else _told_by_its_ends(verdict, old, new, step)


def if_in_points(verdict: Verdict, read: Claim, key: str, sitting: Sitting) -> Verdict:
    """The mismatch of a move in percent that holds in points, as `read` dates it."""
    claim, figure, quantity = verdict.claim, read.clause.figure, read.quantity
    if figure is None or quantity is None:
        return verdict
    as_told = replace(figure, quantity=replace(quantity, unit="percentage_points"))
    told = replace(read, operation="change", clause=replace(read.clause, figure=as_told))
    held = sitting.judge.held(told, key)
    if held is None:
        return verdict
    right = sitting.judge.composer.judged(claim, held, verdict.candidates)
    return retold(claim, right, Reason.OFF_UNIT, NO_PERCENT, f"{quantity.value} percentage points")


_FROM = regex(r"(?:[^,;:.\d]|\b(?:19|20)\d\d\b){0,40},?\sfrom\s(?:(?:just|about|an?|the)\s)?")
_TO = regex(r"(?:[^,;:.\d]|\b(?:19|20)\d\d\b){0,30}\sto\s(?:(?:just|about|an?|the)\s)?")
_PAIR = 2


def _ends_behind(verdict: Verdict, others: Sequence[Verdict]) -> tuple[Verdict, Verdict] | None:
    """The two rates right behind a move that it runs between, of which the last is right: "by
    2.25%, from 4% to 1.75%"."""
    claim = verdict.claim
    behind = [
        v
        for v in others
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.span.start >= claim.span.end
    ][:_PAIR]
    if len(behind) < _PAIR or not is_a_right_rate(behind[-1], loose=True):
        return None
    old, new = behind
    if old.claim.operation not in _LEVELS or old.claim.assertion != "value":
        return None
    joined = _FROM.fullmatch(words_between(claim, old.claim)) is not None
    joined = joined and _TO.fullmatch(words_between(old.claim, new.claim)) is not None
    return (old, new) if joined and old.series == new.series == verdict.series else None


def _ends_around(verdict: Verdict, others: Sequence[Verdict]) -> tuple[Verdict, Verdict] | None:
    """The two right rates that a move stands between: "made up 26.3%, down 2.9% from 29.2%"."""
    claim = verdict.claim
    told = [
        v for v in others if v.claim.quantity and v.claim.clause.sentence == claim.clause.sentence
    ]
    at = next((n for n, v in enumerate(told) if v.claim == claim), 0)
    if not 0 < at < len(told) - 1:
        return None
    new, old = told[at - 1], told[at + 1]
    if not (is_a_right_rate(old, loose=True) and is_a_right_rate(new, loose=True)):
        return None
    joined = _UP_OR_DOWN.fullmatch(words_between(new.claim, claim)) is not None
    joined = joined and _FROM.fullmatch(words_between(claim, old.claim)) is not None
    return (old, new) if joined and old.series == new.series else None


_UP_OR_DOWN = regex(
    r"[^;:\d]{0,60}?(?:,|\s[—–-]|\s\(|\band|\bor)\s?(?:which\s(?:is|was)\s)?"
    r"(?:up|down|off|higher|lower|(?:an?|the)\s(?:[a-z]+\s){1,2}of)\s(?:by\s)?"
    r"(?:(?:just|only|some|about|almost|nearly)\s)?",
    re.IGNORECASE,
)


def _told_by_its_ends(verdict: Verdict, old: Verdict, new: Verdict, slack: float = 0) -> Verdict:
    """The verdict on a move in percent between two rates that the text prints, whose points may be
    off by the `slack` of their rounding."""
    quantity, first, last = (v.claim.quantity for v in (verdict, old, new))
    if quantity is None or first is None or last is None or not first.value:
        return verdict
    points = abs(last.value - first.value)
    percent = abs(last.value / first.value - 1) * 100
    if abs(percent - quantity.value) <= quantity.step and verdict.rating is Rating.MISMATCH:
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)  # it is of the rate
    off = abs(float(points - quantity.value))
    if off > slack * _ROUNDED or abs(percent - quantity.value) <= quantity.step:
        return verdict
    said = f"{quantity.value} percentage points"
    return retold(verdict.claim, verdict, Reason.OFF_UNIT, NO_PERCENT, said)


_ROUNDED = 1.01

_BY = regex(r"\bby\s(?:(?:just|only|about|an?|another|a further|the expected)\s)?$", re.I)


def _rate_behind(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right rate right behind a move by so much, which it led to: "lowered its benchmark rate
    by 0.25% to 7.25%"; None for other figures."""
    claim = verdict.claim
    if _BY.search(claim.clause.before) is None:
        return None
    behind = next((v for v in others if v.claim.span.start >= claim.span.end), None)
    if behind is None or not is_a_right_rate(behind, loose=True) or not behind.computed:
        return None
    return behind if _TO.fullmatch(words_between(claim, behind.claim)) else None


def _told_by_its_end(verdict: Verdict, reached: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on a move in percent that led to a rate which the text prints."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if reached.series is None or quantity is None:
        return verdict
    one = sitting.series[reached.series]
    if one.unit != "percent" or one.transformation is not Transformation.NONE:
        return verdict
    time = replace(claim.clause.time, period=reached.period, inherited=False, apart=False)
    clause = replace(claim.clause, time=time, baseline=None, basis=Basis.PERIOD)
    read = replace(claim, basis=Basis.PERIOD, basis_stated=True, clause=clause)
    if sitting.judge.held(replace(read, operation="growth"), reached.series) is not None:
        return verdict
    return if_in_points(verdict, read, reached.series, sitting)


_GROWTH = r"\b(?:growth|inflation|deflation|expansion|(?:rate|pace)\sof\s\w+)"
_GROWTH_MOVED_TO = regex(
    rf"{_GROWTH}(?:\s(?!and\b|but\b|while\b|as\b|with\b)[\w’'-]+){{0,6}}?\s(?:to|at)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_GROWTH_MOVED_BY = regex(
    rf"{_GROWTH}(?:\s(?!and\b|but\b|while\b|as\b|with\b)[\w’'-]+){{0,6}}?\s$", re.IGNORECASE
)
_AND_BY = regex(
    r"[^;:.\d]*?(?:,|\sand|—|–|\()\s?(?:up|down|higher|lower|slower|faster|an?\s[a-z]+\sof)\s"
    r"(?:by\s)?(?:(?:just|only|some|about|around)\s)?",
    re.IGNORECASE,
)
"""Between a rate of growth and how far it moved: "slowed to 4.8% in June, down 1.6%"."""


def _growth_told_of(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right rate of growth beside a move in percent that its words tell of: "sales growth
    slowed to 4.8%, down by 1.6% on the month", "growth eased by 0.2% to 5.2%"; None for moves of
    anything else."""
    claim = verdict.claim
    beside = [v for v in others if v.claim.quantity is not None]
    at = next((n for n, v in enumerate(beside) if v.claim == claim), 0)
    for other in (*beside[max(0, at - 1) : at], *beside[at + 1 : at + 2]):
        first, second = sorted((claim, other.claim), key=lambda c: c.span.start)
        quantity = other.claim.quantity
        right = other.rating is Rating.SUPPORTED and other.claim.assertion == "value"
        if not right or quantity is None or quantity.unit != "percent":
            continue
        if first.clause.sentence != second.clause.sentence or other.series is None:
            continue
        joined, named = (_AND_BY, _GROWTH_MOVED_TO) if second is claim else (_TO, _GROWTH_MOVED_BY)
        lead = first.clause.lead
        if joined.fullmatch(words_between(first, second)) and named.search(lead):
            return other
    return None


def _told_of_growth(verdict: Verdict, rate: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on a move in percent of a rate of growth that a series prints."""
    claim = verdict.claim
    one = sitting.series.get(rate.series or "")
    if one is None or one.transformation is Transformation.NONE or one.unit != "percent":
        return verdict
    time = replace(claim.clause.time, period=rate.period, inherited=False, apart=False)
    clause = replace(claim.clause, time=time)
    if claim.clause.baseline is None:
        clause = replace(clause, basis=Basis.PERIOD)
        claim = replace(claim, basis=Basis.PERIOD, basis_stated=True)
    read = replace(claim, clause=clause)
    if verdict.rating is Rating.MISMATCH and _fits_in_percent(read, rate, sitting):
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    return if_in_points(verdict, read, one.key, sitting)


def _fits_in_percent(claim: Claim, rate: Verdict, sitting: Sitting) -> bool:
    """Whether a rate of growth moved by just so many percent of what it was before."""
    quantity, new = claim.quantity, rate.computed
    if quantity is None or new is None or rate.series is None:
        return False
    checker = sitting.judge.checker
    found, _ = checker.outcomes(replace(claim, operation="change"), checker.forms(rate.series))
    moved = next((o.judgement.computed for o in found if o.judgement.computed is not None), 0.0)
    if not moved or new == moved:
        return False
    percent = abs(moved / (new - moved)) * 100
    return abs(percent - float(quantity.value)) <= float(quantity.step)


def _rates_before(verdict: Verdict, others: Sequence[Verdict]) -> list[Verdict]:
    """The two figures before one in its sentence, or the last of the sentence before and the one
    that is set against it, where they are right rates of one series: "In August 75.9% were seen in
    time. That compares with 76.8% in July, a dip of 0.9%"."""
    claim = verdict.claim
    valued = [v for v in others if v.claim.quantity and v.claim.assertion == "value"]
    told = [v for v in valued if v.claim.span.end <= claim.span.start]
    before = [v for v in told if v.claim.clause.sentence == claim.clause.sentence][-_PAIR:]
    if len(before) == 1 and _SET_AGAINST_IT.match(claim.clause.sentence_text):
        before = [v for v in told if v.claim.clause.block == claim.clause.block][-_PAIR:]
    apart = _is_told_between(before, claim)  # which bears their series out
    rates = [v for v in before if is_a_right_rate(v, loose=apart)]
    return rates if len({v.series for v in rates}) == 1 else []


def _is_told_between(rates: Sequence[Verdict], claim: Claim) -> bool:
    """Whether a figure is just how far the printed figures of two rates lie apart."""
    values = [v.claim.quantity.value for v in rates if v.claim.quantity is not None]
    told = claim.quantity.value if claim.quantity is not None else None
    return len(values) == _PAIR and abs(values[0] - values[1]) == told


_SET_AGAINST_IT = regex(
    r"(?:That|This|It|The\s(?:figure|rate|share|proportion))\s(?:[a-z]+\s)?"
    r"(?:compare[sd]|was\sup|was\sdown|is\sup|is\sdown|is\sagainst|was\sagainst)\b|"
    r"(?:(?:In|The|A)\s(?:[\w-]+\s){1,3}?(?:before|earlier|ago)?,?\s?)?"
    r"(?:it|that|(?:its|their|the)\s(?:figure|rate|share|proportion))\s(?:was|had\sbeen|stood\sat)\b",
    re.IGNORECASE,
)
"""What opens a sentence that sets a rate against the one before it."""


def is_a_right_rate(verdict: Verdict, loose: bool = False) -> bool:
    """Whether a figure is a right level in percent; a `loose` one bears out nothing by itself."""
    quantity = verdict.claim.quantity
    level = verdict.claim.operation in _LEVELS and verdict.claim.assertion == "value"
    rate = level and quantity is not None and quantity.unit == "percent"
    right = rate and verdict.rating is Rating.SUPPORTED
    return right and (loose or not LOOSE & set(verdict.caveats))
