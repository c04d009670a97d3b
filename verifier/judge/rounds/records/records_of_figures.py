"""Home of records beside the figure that they call one: "a record 56.7", "263,000, a record".

Such a record is of the very measure that the figure is of. What any other series had at its highest
bears it out by chance alone.
"""

from verifier.judge.closeness import last_digit_of
from verifier.judge.rounds.neighbours import told_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.outcome import best_of
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict

_IN_FRONT = regex(
    r"(?:,\s(?:at|with)\s|\s)(?:(?:high|low|peak|level|rate|total|figure|reading)\s)?(?:of\s)?"
    r"(?:(?:some|about|around|roughly|nearly|almost|just|over|under|more\sthan)\s){0,2}[$£€¥₹]?"
)
"""What stands between a record and its figure."""


def without_records_of_others(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with a record that was held against another measure than the figure right
    behind it, or than the level that it is apposed to, held against the series of that where it is
    right, and left open elsewhere; so is one behind a figure of no series, of a measure in another
    unit."""
    told = sitting.verdicts
    found: list[Verdict] = []
    for before, record, figure in zip((None, *told), told, (*told[1:], None), strict=False):
        if figure is not None and _is_its_record(record, figure) and not _agree(record, figure):
            found.append(_of_its_figure(record, figure, sitting))
        elif before is not None and _is_apposed_to(record, before, sitting):
            found.append(_of_its_figure(record, before, sitting))
        elif before is not None and _is_of_none(record, before, sitting):
            found.append(left_open(record))
        else:
            found.append(record)
    return found


def _is_apposed_to(record: Verdict, figure: Verdict, sitting: Sitting) -> bool:
    """Whether a record that was borne out calls the right level before it one, which is of another
    measure, place or part: "115,700 people moved here, the most since 2008"."""
    claim, other = record.claim, figure.claim
    if claim.assertion != "record" or claim.quantity is not None or other.assertion != "value":
        return False
    if claim.clause.sentence != other.clause.sentence or Caveat.DERIVED in record.caveats:
        return False
    right = record.rating is figure.rating is Rating.SUPPORTED and other.operation == "level"
    if not right or record.operation != "level" or record.series == figure.series:
        return False
    one, of = sitting.series.get(record.series or ""), sitting.series.get(figure.series or "")
    if one is None or of is None or _told_of(one) == _told_of(of):
        return False  # the one is adjusted for the season
    apposed = _APPOSED.fullmatch(words_between(other, claim))
    return apposed is not None and not _agree(record, figure)


def _told_of(one: Series) -> tuple[str | None, ...]:
    return one.indicator, one.ref_area, one.counterpart, one.breakdown


def _is_of_none(record: Verdict, figure: Verdict, sitting: Sitting) -> bool:
    """Whether a record that was borne out is apposed to a figure before it, for which no series was
    found and which is no percentage where the series of the record is one, or the reverse."""
    claim, other, one = record.claim, figure.claim, sitting.series.get(record.series or "")
    if claim.assertion != "record" or claim.quantity is not None or one is None:
        return False
    same = claim.clause.sentence == other.clause.sentence and other.assertion == "value"
    borne_out = record.rating is Rating.SUPPORTED and Caveat.DERIVED not in record.caveats
    if not (same and borne_out and figure.reason is Reason.NO_SERIES) or other.quantity is None:
        return False
    if (other.quantity.unit == "percent") is (one.unit == "percent"):
        return False
    level = other.operation == "level" and other.quantity.unit != "ratio"
    return level and _APPOSED.fullmatch(words_between(other, claim)) is not None


_APPOSED = regex(
    r"(?:\s(?!(?:and|but|while|as|with)\b)[^\s,;:()]+){0,9},\s(?:which\s(?:is|was)\s)?(?:(?:an?|the|its|their)\s)?"
)
"""What stands between a figure and the record that it is called."""


def _is_its_record(record: Verdict, figure: Verdict) -> bool:
    """Whether a record in words that was borne out or denied stands right in front of a figure."""
    claim, other = record.claim, figure.claim
    if claim.assertion != "record" or claim.quantity is not None:
        return False
    told = record.rating is Rating.SUPPORTED and Caveat.DERIVED not in record.caveats
    told = told or (record.reason is Reason.OFF_RECORD and record.series != figure.series)
    same = claim.clause.sentence == other.clause.sentence and other.assertion == "value"
    if not (told and same) or other.quantity is None:
        return False
    return _IN_FRONT.fullmatch(words_between(claim, other)) is not None


def _agree(record: Verdict, figure: Verdict) -> bool:
    """Whether a record is of the series of its figure, or that is what was computed for it."""
    if record.series == figure.series and figure.rating is not Rating.UNVERIFIED:
        return True
    quantity, computed = figure.claim.quantity, record.computed
    if quantity is None or computed is None:
        return True
    return abs(abs(computed) - abs(float(quantity.value))) <= last_digit_of(quantity)


def _of_its_figure(record: Verdict, figure: Verdict, sitting: Sitting) -> Verdict:
    one, right = sitting.series.get(figure.series or ""), figure.rating is Rating.SUPPORTED
    if not right or one is None or Caveat.DERIVED in figure.caveats:
        return left_open(record)
    checker, told = sitting.judge.checker, told_of(record.claim, figure, one)
    found, _ = checker.outcomes(told, checker.forms(one.key))
    top = best_of(found) if found else None
    if top is None:
        return left_open(record)
    if top.holds:
        return sitting.judge.composer.held(record, top, Caveat.MEASURE_ASSUMED)
    sure = figure.reason is not Reason.BOUND_HOLDS and not (LOOSE | ASSUMED) & set(figure.caveats)
    if top.judgement.reason is not Reason.OFF_RECORD or not sure:
        return left_open(record)  # "almost 22.6 million of those, a record"
    write = sitting.judge.composer
    return write.judged(record.claim, top, record.candidates, Reason.OFF_RECORD, caveats=())
