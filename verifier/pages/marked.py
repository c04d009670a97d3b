"""Home of `blocks_of`: the text of an article in pieces, those of the figures named."""

from collections.abc import Iterator, Sequence
from typing import Any

from verifier.model.article import Article, Block, Role
from verifier.model.verdict import Verdict
from verifier.pages.tone import NAMES, SIGNS, codes_of, tone_of
from verifier.report.visible import visible

_KEPT = 20
"""So long a word at most stays on one line with its sign."""


def blocks_of(
    article: Article, verdicts: Sequence[Verdict], checked: bool
) -> Iterator[dict[str, Any]]:
    """The text block by block; claims stand in text order, as the blocks do."""
    first = 0
    for block in article.blocks:
        last = first
        while last < len(verdicts) and verdicts[last].claim.span.start < block.span.end:
            last += 1
        pieces = list(_pieces(article, block, verdicts[first:last], checked))
        if any(piece["text"].strip() for piece in pieces):
            yield {"role": block.role.value, "pieces": pieces}
        first = last


def headline_of(article: Article) -> str:
    """What the article calls itself; empty where nothing in it is a title."""
    title = next((block for block in article.blocks if block.role is Role.TITLE), None)
    return " ".join(visible(title.span.of(article.text)).split()) if title else ""


def _pieces(
    article: Article, block: Block, verdicts: Sequence[Verdict], checked: bool
) -> Iterator[dict[str, Any]]:
    """The stretches of a block, those of claims named; where two overlap, the first has the words
    and the second what is left."""
    text, place = article.text, block.span.start
    for verdict in verdicts:
        span = verdict.claim.span
        start, end = max(place, span.start), min(max(place, span.end), block.span.end)
        yield {"text": _shown(text[place:start], block), "claim": None}
        tone = tone_of(verdict, checked)
        words = _shown(text[start:end], block)
        cut = _last_word(words) if SIGNS[tone] else len(words)
        yield {
            "text": words[:cut],
            "tail": words[cut:],
            "claim": verdict.claim.id,
            "tone": tone,
            "codes": codes_of(verdict, checked),
            "sign": SIGNS[tone],
            "name": NAMES[tone],
        }
        place = end
    yield {"text": _shown(text[place : block.span.end], block), "claim": None}


def _shown(text: str, block: Block) -> str:
    """Text as it is shown: in a table, what parts its cells stays."""
    if block.role is not Role.TABLE:
        return visible(text)
    return "\t".join(visible(cell) for cell in text.split("\t"))


def _last_word(words: str) -> int:
    """Where the word begins that the sign must not be parted from; the end where it is long."""
    cut = words.rfind(" ") + 1
    return cut if len(words) - cut <= _KEPT else len(words)
