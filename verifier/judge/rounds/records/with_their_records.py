"""Home of open figures that stand beside a record or a run, which both hold of one series.

"Metro Manila inflation 2.2%, highest since July": that a series which the words may mean has had
the figure may be chance; that the figure was its highest since July as well is none.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from verifier.diagnose.misprints import digits_told
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.odds.by_figure import drawn_on, that_may_be_told
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import POINTS
from verifier.model.verdict import Caveat, Verdict

_ROWS = ("record", "streak")
_TIMES, _KIN = 2, 40
_JOINED = regex(
    r"(?:\sin\s[A-Z]\w+|(?:\s(?!and\b|but\b|than\b|as\b)[a-z-]+){1,5})?(?:,|\s[–—-])\s(?:(?:and|also|still|now|which\sis|which\swas|that\sis)\s)*"
    r"(?:(?:its|the|their|an?|another)\s)?(?:(?:for|in)\sthe\s|for\san?\s)?|"
    r"\s\((?:its|the|their|an?)?\s?|:\s(?:the|its|an?)\s|\sand\s(?:(?:was|is|stands?)\s)?(?:at\s)?"
    r"(?:the|its|their|an?)\s"
)
"""What leads from a figure to a record of it: "2.2%, the highest since July"."""


def with_their_records(sitting: Sitting) -> list[Verdict]:
    """Open figures with the open record or run that stands right behind them, borne out by the one
    series for which both hold."""
    found = list(sitting.verdicts)
    for place, (one, row) in enumerate(pairwise(found)):
        if not _belong_together(one, row):
            continue
        keys = _series_of(one, row, place, sitting) + _series_in_its_unit(one, sitting)
        held = [
            pair
            for key in dict.fromkeys(keys)
            if (pair := _both(one, row, key, place, sitting)) is not None
        ]
        named = _named_before(row.claim)
        placed = [pair for pair in held if pair[0].forms.series.ref_area in named]
        held = placed or held
        families = {value.forms.series.family for value, _ in held}
        if len(families) == 1:
            value, record = held[0]
            compose = sitting.judge.composer.held
            found[place] = compose(one, value, Caveat.MEASURE_ASSUMED)
            told = replace(row, claim=record.case.claim)
            found[place + 1] = compose(told, record, Caveat.MEASURE_ASSUMED)
    return found


def _belong_together(one: Verdict, row: Verdict) -> bool:
    """Whether an open figure stands right before an open record or run in one sentence."""
    if one.claim.assertion != "value" or row.claim.assertion not in _ROWS:
        return False
    if not (is_open_yet(one) and is_open_yet(row)):
        return False
    clause = one.claim.clause
    if clause.sentence != row.claim.clause.sentence or one.claim.quantity is None:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[one.claim.span.end - start : row.claim.span.start - start]
    return _JOINED.fullmatch(between) is not None


def _series_of(one: Verdict, row: Verdict, place: int, sitting: Sitting) -> list[str]:
    """The series that a figure and its record may be of: what their words lead to, what the figure
    fits, those near them, and the kin of the one that was read."""
    keys = [c.series for v in (one, row) for c in v.candidates]
    keys += [slip.series for slip in one.alternatives if slip.series]
    keys += series_by_nearness(one, place, sitting)
    read = sitting.series.get(one.series or row.series or "")
    if read is not None:
        keys += [kin.key for kin in sitting.catalogue.siblings(read)[:_KIN]]
    named = _named_before(row.claim)
    return [key for key in dict.fromkeys(keys) if _is_placed(key, named, sitting)]


def _series_in_its_unit(one: Verdict, sitting: Sitting) -> list[str]:
    """The series in the unit of a figure, of the packs from which the right figures are, where it
    has three digits, or a unit that few have."""
    claim = one.claim
    digits = digits_told(claim)
    unit = claim.quantity.unit if claim.quantity is not None else None
    if digits < _MANY and (unit in POINTS or unit in (None, "percent") or digits < _FEW):
        return []
    pool = that_may_be_told(claim, drawn_on(sitting), sitting.catalogue)
    named = _named_before(claim)
    return [key for key in dict.fromkeys(s.key for s in pool) if _is_placed(key, named, sitting)]


_FEW, _MANY = 2, 3


def _named_before(claim: Claim) -> set[str]:
    """The codes of the places that a sentence names before a record."""
    terms = [s for s in claim.clause.terms if s.own and s.span and s.term.kind is TermKind.AREA]
    return {s.term.code for s in terms if s.span and s.span.end <= claim.span.start}


def _is_placed(key: str, named: set[str], sitting: Sitting) -> bool:
    """Whether a series is of a place that is named, or no place of its measure is named."""
    one = sitting.series.get(key)
    if one is None:
        return False
    own = {one.ref_area, one.counterpart}
    others = {c for s in sitting.catalogue.siblings(one) for c in (s.ref_area, s.counterpart)}
    inside = any(lies_in(one.ref_area, place) for place in named) if one.ref_area else False
    return inside or bool(own & named) or not named & (others - own)


def _both(
    one: Verdict, row: Verdict, key: str, place: int, sitting: Sitting
) -> tuple[Outcome, Outcome] | None:
    """How a figure and its record hold of a series at one of the times that they may be of."""
    times = [one.claim.clause.time.period, *times_by_nearness(one, place, sitting)]
    known = [time for time in dict.fromkeys(times) if time is not None]
    for time in known[:_TIMES]:
        value = sitting.held_closely(at_the_time(one.claim, time), key)
        if value is None:
            continue
        record = next(_rows_held(row.claim, value, time, key, sitting), None)
        if record is not None:
            return value, record
    return None


def _rows_held(
    claim: Claim, value: Outcome, time: Period, key: str, sitting: Sitting
) -> Iterator[Outcome]:
    """A record or run as it holds of a series: as it was read, or of what the figure is."""
    checker = sitting.judge.checker
    told = at_the_time(claim, time)
    tellings = [told]
    if claim.assertion == "record":
        name, basis = value.case.operation.name, value.case.frame.basis
        tellings.insert(0, replace(told, operation=name, basis=basis, basis_stated=False))
    for one in tellings:
        found, _ = checker.outcomes(one, checker.forms(key))
        yield from (o for o in found if o.holds and not o.elsewhen)
