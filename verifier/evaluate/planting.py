"""Home of `Mutation`, an article with one slip planted in one claim, and of how it is planted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from verifier.evaluate.allowed import allows
from verifier.evaluate.slips import Slip
from verifier.model.article import Article
from verifier.model.quantity import Quantity
from verifier.model.source_map import SourceMap
from verifier.model.span import Span
from verifier.model.verdict import Verdict

Edit = tuple[Span, str]
"""Characters of the text and the words to be written over them."""


class Truth(StrEnum):
    """What is known of a claim with a slip in it before anything judges it."""

    FALSE = "false"
    TRUE = "true"
    """Its rounding, its hedge or the reference allows it all the same."""
    BEYOND = "beyond the reference"
    """It now speaks of a time or place for which there is no figure."""
    OPEN = "open"
    """False, unless the reading after the slip shows that it is true."""


class Draft(NamedTuple):
    """A slip as it would be written: the edits, the figure as it would then be printed (None where
    it stays), and whether the claim would be false. `at` is the edited span in which the claim
    stands that is then false, where that is not the claim itself."""

    slip: Slip
    edits: tuple[Edit, ...]
    printed: Quantity | None = None
    truth: Truth = Truth.OPEN
    at: Span | None = None


@dataclass(frozen=True, slots=True)
class Mutation:
    """One article with one slip.

    `claim` is the id of the claim it was planted in, `at` where that claim's figure or cue now
    stands in `article.text`, `wrote` the old and the new words. `printed` is the figure as it is
    now printed; None where the slip leaves the figure alone. `edits` are those of the text before.
    """

    slip: Slip
    claim: str
    article: Article
    at: Span
    wrote: tuple[str, str]
    printed: Quantity | None = None
    truth: Truth = Truth.OPEN
    edits: tuple[Edit, ...] = ()


def planted(verdict: Verdict, article: Article, draft: Draft, error: float = 0.0) -> Mutation:
    """The article with the slip of `draft` in it; the reference knows its figure to +- `error`."""
    edits = draft.edits
    old = " … ".join(span.of(article.text) for span, _ in edits)
    new = " … ".join(words for _, words in edits)
    place = moved(draft.at or verdict.claim.span, edits)
    truth = draft.truth
    if draft.printed is not None and verdict.computed is not None and truth is Truth.OPEN:
        known = (verdict.computed, *_nearest(draft.printed, verdict.computed, error))
        truth = Truth.TRUE if any(allows(draft.printed, one) for one in known) else Truth.FALSE
    return Mutation(
        draft.slip,
        verdict.claim.id,
        edited(article, edits),
        place,
        (old, new),
        draft.printed,
        truth,
        tuple(edits),
    )


def _nearest(printed: Quantity, computed: float, error: float) -> tuple[float, ...]:
    """The ends of what the reference knows, and what lies nearest to the printed figure between."""
    low, high = computed - error, computed + error
    side = -1.0 if computed < 0 <= printed.value else 1.0
    return low, high, min(max(side * float(printed.value), low), high)


def edited(article: Article, edits: Sequence[Edit]) -> Article:
    """The article with each span of `edits` overwritten, its blocks moved along."""
    text = article.text
    for span, words in sorted(edits, key=lambda edit: edit[0], reverse=True):
        text = text[: span.start] + words + text[span.end :]
    blocks = tuple(replace(block, span=moved(block.span, edits)) for block in article.blocks)
    return replace(article, text=text, blocks=blocks, source=SourceMap())


def moved(span: Span, edits: Sequence[Edit]) -> Span:
    """Where a span stands after `edits`, each of which lies inside or outside of it."""
    grown = [(old, len(words) - len(old)) for old, words in edits]
    start = span.start + sum(more for old, more in grown if old.end <= span.start)
    end = span.end + sum(more for old, more in grown if old.start < span.end)
    return Span(start, end)
