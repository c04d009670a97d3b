"""Home of odds: what two texts say outright that keeps their figures from being one.

Firm odds are of part, place, time and direction, and of what a rate is taken over. Measure,
operation and standing are loose ones: writers name them in many ways, and so they give way to a
number of many digits.
"""

from verifier.consistency.printed import UNSURE, Moment, Printed
from verifier.lazy import regex
from verifier.model.mention import CueKind, TermKind

_TOGETHER = frozenset(
    frozenset(pair)
    for pair in (
        ("level", "share"),
        ("level", "growth"),
        ("level", "change"),
        ("level", "average"),
        ("level", "contribution"),
        ("growth", "multiple"),
        ("growth", "share"),
        ("share", "contribution"),
        ("change", "contribution"),
        ("growth", "change"),
    )
)
"""Operations that one text may call this, the other that: "inflation of 3%", "prices rose 3%"."""
_YEAR_DAYS = 360
_MOST_OF = 0.7
"""Times that have so much of the longer one in common may be one."""


def firmly_at_odds(one: Printed, other: Printed) -> bool:
    """Whether both name a part, a place, a time or a direction, and not the same."""
    return (
        _parts_differ(one, other)
        or times_differ(one, other)
        or turned_round(one, other)
        or (None not in (per(one), per(other)) and per(one) != per(other))
        or (one.claim.assertion in _COUNTS) != (other.claim.assertion in _COUNTS)
    )


_PEOPLE = regex(r"\b(?:head|capita|people|residents?|inhabitants?|citizens?|persons)\b")
_COUNTS = ("streak", "rank", "record")


def stand_differently(one: Printed, other: Printed) -> bool:
    """Whether one is told as a fact and the other foretold, aimed at, supposed or denied."""
    return UNSURE.isdisjoint(one.clause.context) != UNSURE.isdisjoint(other.clause.context)


def measures_differ(one: Printed, other: Printed) -> bool:
    """Whether each names a measure that the other does not."""
    if one.indicator is None or other.indicator is None or one.indicator == other.indicator:
        return False
    mine, theirs = measures_of(one), measures_of(other)
    if one.indicator not in mine - theirs or other.indicator not in theirs - mine:
        return False
    return not set(one.indicator.split("_")) & set(other.indicator.split("_"))


def measures_of(figure: Printed) -> frozenset[str]:
    """The codes of the measures that its own sentence names."""
    return frozenset(
        s.term.code for s in figure.clause.terms if s.own and s.term.kind is TermKind.INDICATOR
    )


def _parts_differ(one: Printed, other: Printed) -> bool:
    pairs = [*zip(one.parts, other.parts, strict=True)]
    if all(p.names(TermKind.AREA, p.area) for p in (one, other)):
        pairs.append((one.area, other.area))
    return any(mine is not None and theirs is not None and mine != theirs for mine, theirs in pairs)


def times_differ(one: Printed, other: Printed) -> bool:
    """Whether both name a time and it is not the same.

    Years that overlap may be one year told in two ways (the calendar's and a company's), and the
    same words ("in September") one time that is looked up from two dates.
    """
    mine, theirs = one.moment, other.moment
    if mine is None or theirs is None or mine == theirs or mine[2] or theirs[2]:
        return False
    if any(p.clause.time.inherited or p.clause.time.apart for p in (one, other)):
        return False
    if _time_words(one) == _time_words(other) != "" or same_stretch(mine, theirs):
        return False
    long = all((last - first).days >= _YEAR_DAYS for first, last, _ in (mine, theirs))
    return not (long and mine[0] <= theirs[1] and theirs[0] <= mine[1])


def same_stretch(one: Moment, other: Moment) -> bool:
    """Whether two times may be one, told more or less closely: a day and the month around it,
    "late last year" and the fourth quarter."""
    begin, end = max(one[0], other[0]), min(one[1], other[1])
    common = (end - begin).days + 1
    if common <= 0:
        return False
    lengths = [(last - first).days + 1 for first, last, _ in (one, other)]
    return min(lengths) == 1 or common > _MOST_OF * max(lengths)


def _time_words(figure: Printed) -> str:
    mention = figure.clause.time.mention
    if mention is None or not figure.clause.sentence.contains(mention.span):
        return ""
    start = figure.clause.sentence.start
    return figure.clause.sentence_text[
        mention.span.start - start : mention.span.end - start
    ].lower()


def turned_round(one: Printed, other: Printed) -> bool:
    """Whether one says up and the other down of a change."""
    ways = {one.claim.direction, other.claim.direction} - {None}
    moves = all(p.operation in ("growth", "change") for p in (one, other))
    return len(ways) == 2 and moves


def operations_go_together(one: Printed, other: Printed) -> bool:
    """Whether the two may be one operation, told in two ways."""
    mine, theirs = one.operation, other.operation
    if mine is None or theirs is None or mine == theirs:
        return True
    level, change = (one, other) if mine == "level" else (other, one)
    if {mine, theirs} == {"level", "change"} and level.clause.link == "to":
        cue = change.clause.change
        return cue is None or cue.kind is not CueKind.VERB or change.clause.link == "to"
    return frozenset((mine, theirs)) in _TOGETHER


def may_be_meant(one: Printed, other: Printed) -> bool:
    """Whether time, direction and operation let the one stand for the other."""
    apart = times_differ(one, other) or turned_round(one, other)
    return not apart and operations_go_together(one, other)


def per(figure: Printed) -> str | None:
    """What a rate is taken over ("head", "1,000 people"), people by one name; None where it is
    none."""
    over = figure.clause.figure.per if figure.clause.figure else None
    return over and _PEOPLE.sub("person", over.lower())
