"""Home of figures listed and times told beside them, as the rules for lists see them."""

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import Figure, FigureKind, TimeMention
from verifier.model.printed_money import MARK
from verifier.model.span import Span

AND = regex(r"(?:,|,?\s(?:and|or))\s(?:(?:in|for|the|of|by|to|at)\s){0,2}" + rf"{MARK}?")
"""Between two figures or times of a list."""
SEVERAL = regex(r"\b(?:and|or|both|as well as)\b(?![^;]*;)")
"""Before a list of figures: what may make it one of measures or places, not of times."""


def words_between(sentence: SentenceTimes, start: int, end: int) -> str:
    """The words of a sentence between two places of the article."""
    return sentence.text[max(0, start - sentence.span.start) : max(0, end - sentence.span.start)]


def list_of(sentence: SentenceTimes, span: Span) -> list[Figure]:
    """The figures of one unit that are listed around one, itself included."""
    run: list[Figure] = []
    for figure in sentence.figures:
        words = words_between(sentence, run[-1].reach.end, figure.reach.start) if run else ""
        alike = bool(run) and _of_one_unit(run[-1], figure)
        if not (alike and AND.fullmatch(words)) or figure.kind is not FigureKind.CARDINAL:
            if any(one.span == span for one in run):
                break
            run = []
        run.append(figure)
    return run if any(one.span == span for one in run) else []


def _of_one_unit(one: Figure, next_one: Figure) -> bool:
    """Whether two figures have one unit, or what they count stands only behind the last: "661,552
    and 664,436 births"."""
    told, own = one.quantity.unit, next_one.quantity.unit
    counted = own is not None and own.islower() and own not in _SHARES
    return told == own or (told is None and counted)


_SHARES = ("percent", "percentage_points", "ratio")


def is_plain(time: TimeMention) -> bool:
    """Whether a time is told outright, and is no year to date."""
    return time.anaphor is None and time.period is not None and not time.to_date


def are_alike(times: list[TimeMention]) -> bool:
    """Whether times are single steps of one length, none told twice."""
    periods = [t.period for t in times if t.period is not None]
    kinds = {(p.frequency, p.count) for p in periods}
    return len(kinds) == 1 and periods[0].count == 1 and len(set(periods)) == len(times)


def is_next(sentence: SentenceTimes, one: TimeMention, other: TimeMention) -> bool:
    """Whether the step right after one is listed after it."""
    joined = AND.fullmatch(words_between(sentence, one.span.end, other.span.start))
    steps = one.period is not None and one.period.shift(1) == other.period
    return joined is not None and steps
