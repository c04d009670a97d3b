"""Home of lone figures: those that are a sentence by themselves, whose time another one tells."""

from collections.abc import Iterator, Sequence

from verifier.language.scan import Sentence


def lone_figures(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """The places of the sentences that are nothing but a figure, each with that of the one which
    tells its time: a line above the paragraph that says what it is, the answer to "A year ago?"."""
    for index, own in enumerate(sentences):
        figures = own.timed.figures
        if own.times or len(figures) != 1 or len(own.text) - len(figures[0].span) > _MARKS:
            continue
        before = sentences[index - 1] if index else None
        below = sentences[index + 1] if index + 1 < len(sentences) else None
        if before is not None and before.block == own.block:
            if before.text.endswith("?") and before.times and not before.timed.figures:
                yield index, index - 1
        elif below is not None and below.block > own.block:
            yield index, index + 1


_MARKS = 3
"""Letters: so many marks may stand beside a figure that is a line by itself."""
