"""Home of `mutations`: the slips that could have happened to the supported claims of an article.

Each mutation is the article with one slip planted in one claim, made from the text and the reading
alone. The classes are those of newsroom corrections: a digit, two digits exchanged, the decimal
point, the scale word, the direction, the month, the year, "to" for "by", two figures exchanged, a
count off by one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from verifier.evaluate.mutate_figures import Edit, counts_changed, numerals_changed, scales_changed
from verifier.evaluate.slips import MONTHS, OPPOSITES, Slip, like, neighbour_month
from verifier.model.article import Article
from verifier.model.mention import FigureKind, TimeMention
from verifier.model.quantity import Quantity
from verifier.model.source_map import SourceMap
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Rating, Verdict

_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BALANCE = re.compile(r"\b(?:surplus|deficit)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Mutation:
    """One article with one slip.

    `claim` is the id of the claim it was planted in, `at` where that claim's figure or cue now
    stands in `article.text`, `wrote` the old and the new words. `printed` is the figure as it is
    now printed; None where the slip leaves the figure alone.
    """

    slip: Slip
    claim: str
    article: Article
    at: Span
    wrote: tuple[str, str]
    printed: Quantity | None = None


def mutations(report: ArticleReport, thorough: bool = False) -> Iterator[Mutation]:
    """Every slip of every supported claim, in text order.

    A digit becomes its upper neighbour and the digit five above, or, `thorough`, every other one.
    """
    article = report.article
    if article is None:
        return
    supported = [v for v in report.verdicts if v.rating is Rating.SUPPORTED]
    for verdict in supported:
        for slip, edits, printed in _slips(verdict, article, thorough):
            yield _planted(slip, verdict, article, edits, printed)
    yield from _exchanged(supported, article)


def _planted(
    slip: Slip,
    verdict: Verdict,
    article: Article,
    edits: Sequence[Edit],
    printed: Quantity | None,
) -> Mutation:
    old = " … ".join(span.of(article.text) for span, _ in edits)
    new = " … ".join(words for _, words in edits)
    place = moved(verdict.claim.span, edits)
    return Mutation(slip, verdict.claim.id, edited(article, edits), place, (old, new), printed)


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


def _slips(
    verdict: Verdict, article: Article, thorough: bool
) -> Iterator[tuple[Slip, list[Edit], Quantity | None]]:
    claim = verdict.claim
    figure = claim.clause.figure
    if figure is not None and figure.kind is FigureKind.CARDINAL and claim.assertion != "streak":
        yield from numerals_changed(article.text, figure.span, figure.quantity, thorough)
        yield from scales_changed(article.text, figure.span, figure.quantity)
    if figure is not None and claim.assertion in ("streak", "rank"):
        yield from counts_changed(article.text, figure.span, figure.quantity)
    yield from ((Slip.SIGN, [edit], None) for edit in _signs(verdict, article.text))
    for mention in _own_times(verdict):
        yield from ((Slip.MONTH, [edit], None) for edit in _months(article.text, mention.span))
        yield from ((Slip.YEAR, [edit], None) for edit in _years(article, mention.span))
    yield from ((Slip.TO_BY, [edit], None) for edit in _links(verdict, article.text))


def _signs(verdict: Verdict, text: str) -> Iterator[Edit]:
    """The word that says which way, turned round: a change word, a superlative, a balance."""
    claim = verdict.claim
    change = claim.clause.change
    operation = verdict.operation or claim.operation
    if claim.quantity is None and claim.assertion == "record":
        yield from _turned(text, claim.span)
    elif change is not None and (operation != "level" or claim.assertion == "streak"):
        yield from _turned(text, change.span)
    elif operation == "level" and "balance" in (claim.measure.indicator or ""):
        piece = claim.clause.piece or claim.clause.sentence
        found = _BALANCE.finditer(text, piece.start, piece.end)
        spans = [Span(match.start(), match.end()) for match in found]
        for span in sorted(spans, key=claim.span.gap)[:1]:
            yield from _turned(text, span)


def _turned(text: str, span: Span) -> Iterator[Edit]:
    for match in _WORD.finditer(text, span.start, span.end):
        opposite = OPPOSITES.get(match.group().lower())
        if opposite is not None:
            yield Span(match.start(), match.end()), like(match.group(), opposite)
            return


def _own_times(verdict: Verdict) -> list[TimeMention]:
    """The time expressions of the claim's own sentence that settle its period or its baseline."""
    clause = verdict.claim.clause
    found: list[TimeMention] = []
    for time in (clause.time, clause.baseline):
        mention = time.mention if time is not None else None
        if mention is None or not clause.sentence.contains(mention.span):
            continue
        if not any(mention.span.overlaps(other.span) for other in found):
            found.append(mention)
    return found


def _months(text: str, span: Span) -> Iterator[Edit]:
    for match in _MONTH.finditer(text, span.start, span.end):
        for step in (-1, 1):
            new = neighbour_month(match.group(), step)
            yield Span(match.start(), match.end()), like(match.group(), new)


def _years(article: Article, span: Span) -> Iterator[Edit]:
    for match in _YEAR.finditer(article.text, span.start, span.end):
        for year in (int(match.group()) - 1, int(match.group()) + 1):
            if article.published is None or year <= article.published.year:
                yield Span(match.start(), match.end()), str(year)


def _links(verdict: Verdict, text: str) -> Iterator[Edit]:
    """ "to" for "by" between a change word and its figure, and the reverse."""
    clause = verdict.claim.clause
    if clause.figure is None or clause.change is None or clause.link not in ("to", "by"):
        return
    head = text[clause.sentence.start : clause.figure.reach.start].rstrip()
    end = clause.sentence.start + len(head)
    if head.endswith(f" {clause.link}"):
        yield Span(end - 2, end), "by" if clause.link == "to" else "to"


def _exchanged(supported: Sequence[Verdict], article: Article) -> Iterator[Mutation]:
    """Two neighbouring figures of one sentence and unit, each printed in the other's place."""
    figures = [v for v in supported if v.claim.quantity is not None]
    for one, two in pairwise(figures):
        first, second = one.claim, two.claim
        if first.quantity is None or second.quantity is None:
            continue
        alike = first.clause.sentence == second.clause.sentence
        alike = alike and first.quantity.unit == second.quantity.unit
        alike = alike and first.assertion == second.assertion
        differ = first.quantity.value != second.quantity.value
        if alike and differ and not first.span.overlaps(second.span):
            words = first.span.of(article.text), second.span.of(article.text)
            edits = [(first.span, words[1]), (second.span, words[0])]
            yield _planted(Slip.PAIR, one, article, edits, _beside(first.quantity, second.quantity))
            yield _planted(Slip.PAIR, two, article, edits, _beside(second.quantity, first.quantity))


def _beside(hedged: Quantity, printed: Quantity) -> Quantity:
    """The printed figure under the hedge that stands where it is now printed."""
    if printed.upper is not None or hedged.upper is not None:
        return printed
    return replace(printed, bound=hedged.bound, close=hedged.close)
