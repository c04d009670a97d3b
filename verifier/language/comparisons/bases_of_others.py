"""Home of bases that a sentence tells for another figure than the one at hand."""

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.span import Span


def is_of_another(
    basis: TimeMention, own: TimeMention | None, span: Span, sentence: SentenceTimes
) -> bool:
    """Whether the basis before the figure at `span` is that of another one, which has its window
    behind it or tells where a move led."""
    offset = sentence.span.start
    led_to = _is_of_the_move_before(
        sentence.text, basis.span.end - offset, span.start - offset, span.end - offset
    )
    return led_to or _has_its_own_window(own, basis, span)


def _has_its_own_window(own: TimeMention | None, basis: TimeMention, span: Span) -> bool:
    """Whether the stretch that a figure moved over stands behind it, so that a basis before it is
    another's: "up 15% in twelve months and £28m in the last three"."""
    if own is None or not own.window or own.basis is not None or own.anaphor is not None:
        return False
    return own.span.start >= span.end and basis.span.end <= span.start


def _is_of_the_move_before(text: str, told: int, start: int, end: int) -> bool:
    """Whether a basis that ends at `told` goes with a move and the figure is how far off another
    thing that led ("has trebled in a year and now stands 1.1 points above the headline rate"), or
    another time: "6.8% down on the month and 10.4% below May's 4,209"."""
    between = text[told:start] if 0 <= told <= start else ""
    joined = _AND_STANDS.fullmatch(between) or _AND.fullmatch(between)
    return joined is not None and _OFF_ANOTHER.match(text, end) is not None


_AND = regex(r",?\s(?:and|but)\s(?:(?:still|yet|some|about|nearly|almost|just|over)\s){0,2}")

_AND_STANDS = regex(
    r",?\s(?:and|but)\s(?:(?:it|they|so|now|still|currently|today)\s){0,2}"
    r"(?:stands?|stood|is|are|was|were|remains?|remained|lies?|lay|sits?|sat|runs?)\s"
    r"(?:[a-z-]+\s){0,3}"
)
_OFF_ANOTHER = regex(r"\s(?:[a-z]+\s)?(?:above|below|ahead\sof|behind)\s")


def contradicts(mention: TimeMention, baseline: TimeRef | None, time: TimeRef | None) -> bool:
    """Whether a basis is of another figure, since this one is compared with the step before: "by
    4.8% year on year in the third quarter and by 1.1% from the second"."""
    then = baseline.period if baseline is not None else None
    now = time.period if time is not None else None
    if then is None or now is None or mention.basis is not Basis.YEAR:
        return False
    return then == now.previous() and then != now.years_later(-1)


def is_a_comparand(baseline: TimeRef | None) -> bool:
    """Whether a time is that of what a figure is set against, and not one since which it holds."""
    mention = baseline.mention if baseline is not None else None
    return mention is not None and mention.kind is TimeKind.BASELINE
