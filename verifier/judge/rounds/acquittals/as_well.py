"""Home of figures acquitted that their words bear as well: by the other of two levels that a move
is told from, by the measure of another place where none is named, by a month of a later year.

"48,806, up from 48,076 last year and 41,144 in 2012, a rise of 1.5%": either rise would be right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import TermKind
from verifier.model.period import Frequency, Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Reason, Verdict

_MOVES = ("growth", "change")
_OVER = regex(
    r"^[^,;]{0,40}\b(?:on|over|since|from|than|compared|in|against|versus|year|month|quarter)\b"
)
"""What says of a move itself over which time it is told."""
_DIGITS, _BASES = 2, 2


def from_the_other_level(sitting: Sitting) -> list[Verdict]:
    """Accused moves behind a level that came from two, borne out from the one that they were not
    held against: "48,806, up from 48,076 last year and 41,144 in 2012, a rise of 1.5%"."""
    return [
        _from_another(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _from_another(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or claim.operation not in _MOVES or verdict.series is None:
        return verdict
    if verdict.period is None or _OVER.search(stretch_of(claim)[1]) is not None:
        return verdict
    if claim.clause.baseline is not None and _SINCE.search(claim.clause.lead) is not None:
        return verdict  # "; since the peak of 3,770 in June their number has shrunk by 45%"
    ahead = sitting.verdicts[max(0, place - 1 - _BASES) : place]
    if len(ahead) <= _BASES or ahead[1].claim.clause.link != "from":
        return verdict
    if any(v.claim.clause.sentence != claim.clause.sentence for v in ahead):
        return verdict
    if any(v.claim.operation != "level" or v.series != verdict.series for v in ahead):
        return verdict
    for base in _bases(ahead[1:], verdict.period, sitting):
        clause = replace(claim.clause, baseline=TimeRef(base))
        told = at_the_time(replace(claim, clause=clause), verdict.period)
        told = replace(told, basis=None, basis_stated=False)
        found = sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED)
        if found is not None:
            return found
    return verdict


_SINCE = regex(r"[;:–—]\ssince\s[^;]*$")


def _bases(levels: Sequence[Verdict], now: Period, sitting: Sitting) -> Iterator[Period]:
    """The times at which a series stood at one of the levels told, those of before that were not
    understood among them."""
    for level in levels:
        for period in (level.period, now.years_later(-1), now.previous()):
            if period is None or period == now:
                continue
            held = sitting.held_closely(at_the_time(level.claim, period), level.series or "")
            if held is not None:
                yield period
                break


def of_the_place_left_open(sitting: Sitting) -> list[Verdict]:
    """Accused figures right, as they stand, of the same measure in another place, where their
    sentence names neither: "wind output climbed to 18.1 TWh", where one pack counts the United
    Kingdom and another Great Britain; left open where that other one lacks the very series."""
    return [
        left_open(verdict)
        if _may_lie_elsewhere(verdict, sitting)
        else _of_another_place(verdict, sitting)
        for verdict in sitting.verdicts
    ]


def _may_lie_elsewhere(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure that no slip explains was held against the larger of two places of which
    copy says neither, while the packs count other parts of the measure in the smaller one."""
    claim, read = verdict.claim, sitting.series.get(verdict.series or "")
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_VALUE or read is None:
        return False
    smaller = _LESS.get(read.ref_area or "")
    if smaller is None or _names_a_place(claim, read, replace(read, ref_area=smaller)):
        return False
    kin = sitting.catalogue.by_indicator(read.indicator or "")
    held = [one for one in kin if one.ref_area == smaller]
    return bool(held) and not any(_differ_in_place(read, one) for one in held)


def _of_another_place(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, sitting.series.get(verdict.series or "")
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_SERIES or read is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    for slip in verdict.alternatives:
        other = sitting.series.get(slip.series)
        if other is None or slip.period != verdict.period or not _differ_in_place(read, other):
            continue
        if _names_a_place(claim, read, other):
            continue
        told = at_the_time(claim, verdict.period)
        found = sitting.borne_out_by(verdict, told, other.key)
        if found is not None:
            return found
    return verdict


def _differ_in_place(one: Series, other: Series) -> bool:
    """Whether two series are of one measure in all but their place, and one place holds most of
    the other."""
    alike = ("indicator", "breakdown", "counterpart", "unit", "frequency", "adjustment", "prices")
    same = all(getattr(one, slot) == getattr(other, slot) for slot in alike)
    areas = frozenset((one.ref_area, other.ref_area))
    return same and areas in _NEARLY_ONE


_NEARLY_ONE = (frozenset(("GB", "GBR")), frozenset(("GB-EAW", "GB-ENG")))
"""Places of which copy often says neither, for one is most of the other."""
_LESS = {"GBR": "GB", "GB-EAW": "GB-ENG"}


def _names_a_place(claim: Claim, read: Series, other: Series) -> bool:
    """Whether a sentence names the place of the series that was read, or any but the other one."""
    places = {s.term.code for s in claim.clause.terms if s.own and s.term.kind is TermKind.AREA}
    return bool(places - {other.ref_area}) or read.ref_area in places


def of_the_month_of_late(sitting: Sitting) -> list[Verdict]:
    """Accused figures of a month whose year another one told, borne out by the last such month
    before publication: "from 8.7% in May 2023 to 3.0% in January", in November 2025."""
    return [_of_late(verdict, sitting) for verdict in sitting.verdicts]


def _of_late(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, verdict.period
    mention = claim.clause.time.mention
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_PERIOD or verdict.series is None:
        return verdict
    if read is None or mention is None or not claim.clause.sentence.contains(mention.span):
        return verdict
    if read.frequency not in (Frequency.MONTH, Frequency.QUARTER) or read.count > 1:
        return verdict
    if any(t.period and t.period.frequency is Frequency.YEAR for t in claim.clause.times):
        return verdict  # "In 2023, it was 5.8% in January and 4.3% in December"
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[mention.span.start - start : mention.span.end - start]
    behind = claim.clause.sentence_text[mention.span.end - start :]
    if _A_NAME_ALONE.fullmatch(words) is None or behind.startswith(" before"):
        return verdict  # "in the December before it had been 145.2p"
    late = read.years_later(sitting.judge.checker.published.year - read.start.year)
    if late.end >= sitting.judge.checker.published:
        late = late.years_later(-1)
    if late.start <= read.start:
        return verdict
    told = at_the_time(claim, late)
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


_A_NAME_ALONE = regex(
    r"(?:(?:in|for|by|of)\s)?(?:the\s)?(?:[A-Z][a-z]{2,8}|(?:first|second|third|fourth)\squarter|Q[1-4])"
)
"""A month or quarter by its name, with no year."""
