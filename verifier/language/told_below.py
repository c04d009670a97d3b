"""Home of lone figures that the next sentence tells of: "2.5%. That's how much prices rose"."""

from collections.abc import Sequence

from verifier.language.comparisons.baselines import comparison_of
from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, Cue, CueKind
from verifier.model.span import Span

_HOW_MUCH = regex(
    r"\W*(?:[Tt]hat|[Tt]his)(?:[’']s|\sis|\swas)\s(?:by\s|just\s|roughly\s|about\s)?how\s"
    r"(?:much|far|fast|quickly|sharply|steeply)\b"
)
_MARKS = 3
"""Letters: so many marks may stand beside a figure that is a sentence by itself."""


def told_below(
    sentences: Sequence[Sentence], index: int, time: TimeRef
) -> tuple[Cue, Basis | None] | None:
    """The move that a figure alone in its sentence stands for, with what that is on, where the
    next one says so; None for any other figure."""
    if index + 1 >= len(sentences):
        return None
    own, below = sentences[index], sentences[index + 1]
    figures = own.timed.figures
    alone = len(figures) == 1 and len(own.text) - len(figures[0].span) <= _MARKS
    said = _HOW_MUCH.match(below.text) if alone and below.block == own.block else None
    if said is None:
        return None
    start = below.span.start + said.end()
    stop = min((f.span.start for f in below.timed.figures), default=below.span.end)
    moves = (c for c in below.cues if start <= c.span.start < stop and c.kind is CueKind.VERB)
    cue = next(moves, None)
    if cue is None:
        return None
    return cue, comparison_of(below.timed, Span(below.span.start, start), time)[1]
