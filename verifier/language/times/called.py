"""Home of times that a sentence leads on from or calls back: that of the figure told last, "stood
at 3.5% by June. Three months later it was 3.6%", and of two figures that of the first or the
second, "It was 3.1% in May and 2.9% in June. The latter was a record"."""

import re
from collections.abc import Callable, Sequence

from verifier.language.scan import Sentence
from verifier.language.times.refs import ending, leads_on
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Figure, FigureKind
from verifier.model.span import Span

_OPENS = regex(
    r"\W*(?:(?:but|and|yet|of the two),?\s)?the\s(?P<one>former|latter)\b(?!['’]s?\s)",
    re.IGNORECASE,
)


def led_on(
    text: str,
    sentences: Sequence[Sentence],
    index: int,
    time_of: Callable[[int, Span], TimeRef],
) -> TimeRef | None:
    """The time of the figure of the sentence before that sentence `index` leads on from or calls
    back; None where it opens in neither way, or opens its block."""
    own, before = sentences[index], sentences[index - 1]
    figures = before.timed.figures if index and before.block == own.block else ()
    called = _called(own.timed, figures)
    if not figures or not (called or leads_on(own.timed)):
        return None
    found = time_of(index - 1, (called or figures[-1]).span)
    if called is not None:
        return TimeRef(found.other) if found.apart and found.other else found
    return ending(found, text) if found.period and not found.apart else None


def calls_back(own: SentenceTimes) -> bool:
    """Whether a sentence opens with "the former" or "the latter"."""
    return _OPENS.match(own.text) is not None


def _called(own: SentenceTimes, told: Sequence[Figure]) -> Figure | None:
    """Which of two figures of one unit a sentence calls back; None where there are not two."""
    opened = _OPENS.match(own.text)
    if opened is None or len(told) != _TWO:
        return None
    units = {one.quantity.unit for one in told} - {None}
    if len(units) >= _TWO or any(one.kind is not FigureKind.CARDINAL for one in told):
        return None
    return told[1] if opened["one"].lower() == "latter" else told[0]


_TWO = 2
