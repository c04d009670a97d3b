"""Home of `mutations`: the slips that could have happened to the supported claims of an article.

Each mutation is the article with one slip planted in one claim, made from the text and the
reading, and, where a `Ground` is given, from the figures of other times, series and days. What the
classes are stands in `classes`.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.evaluate.ground import Ground
from verifier.evaluate.mutate_figures import counts_changed, numerals_changed, scales_changed
from verifier.evaluate.mutate_reference import elsewhere_drafts
from verifier.evaluate.mutate_times import time_drafts
from verifier.evaluate.planting import Draft, Edit, Mutation, planted
from verifier.evaluate.slips import OPPOSITES, Slip, like
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.mention import FigureKind
from verifier.model.quantity import Quantity
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Rating, Verdict

_BALANCE = regex(r"\b(?:surplus|deficit)\b", re.IGNORECASE)
_WORD = regex(r"[^\W\d_]+")
_PERCENT = regex(r"\s?(?:%|\bper ?cent\b)", re.IGNORECASE)
_POINTS = regex(r"\b(?:percentage|per ?cent) points?\b", re.IGNORECASE)
_COUNTS = {"streak": Slip.STREAK, "rank": Slip.RANK}


def mutations(
    report: ArticleReport,
    thorough: bool = False,
    ground: Ground | None = None,
    among: Collection[str] | None = None,
) -> Iterator[Mutation]:
    """Every slip of every supported claim, in text order; `among` limits them to claims of these
    ids.

    A digit becomes its upper neighbour and the digit five above, or, `thorough`, every other one.
    """
    article = report.article
    if article is None:
        return
    supported = [
        v
        for v in report.verdicts
        if v.rating is Rating.SUPPORTED and (among is None or v.claim.id in among)
    ]
    for verdict in supported:
        for draft in _drafts(verdict, article, thorough, ground):
            yield planted(verdict, article, draft, ground.error(verdict) if ground else 0.0)
    yield from _exchanged(supported, article)


def _drafts(
    verdict: Verdict, article: Article, thorough: bool, ground: Ground | None
) -> Iterator[Draft]:
    claim, text = verdict.claim, article.text
    figure = claim.clause.figure
    if figure is not None and figure.kind is FigureKind.CARDINAL and claim.assertion != "streak":
        yield from numerals_changed(text, figure.span, figure.quantity, thorough)
        yield from scales_changed(text, figure.span, figure.quantity)
    slip = _COUNTS.get(claim.assertion or "")
    if figure is not None and slip is not None:
        yield from counts_changed(text, figure.span, figure.quantity, slip)
    yield from (Draft(Slip.SIGN, (edit,)) for edit in _signs(verdict, text))
    outcome = ground.outcome(verdict) if ground is not None else None
    yield from time_drafts(verdict, article, ground, outcome)
    yield from (Draft(Slip.TO_BY, (edit,)) for edit in _links(verdict, text))
    yield from (Draft(Slip.POINTS, (edit,)) for edit in _units(verdict, text))
    if ground is not None and outcome is not None:
        yield from elsewhere_drafts(verdict, article, ground, outcome)


def _signs(verdict: Verdict, text: str) -> Iterator[Edit]:
    """The word that says which way, turned round: a change word, a superlative, a balance."""
    claim = verdict.claim
    change = claim.clause.change
    operation = verdict.operation or claim.operation
    if claim.quantity is None and claim.assertion == "record":
        yield from _turned(text, claim.span)
    elif change is not None and (operation not in _STILL or claim.assertion == "streak"):
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


def _links(verdict: Verdict, text: str) -> Iterator[Edit]:
    """ "to" for "by" between a change word and its figure, and the reverse."""
    clause = verdict.claim.clause
    if clause.figure is None or clause.change is None or clause.link not in ("to", "by"):
        return
    head = text[clause.sentence.start : clause.figure.reach.start].rstrip()
    end = clause.sentence.start + len(head)
    if head.endswith(f" {clause.link}"):
        yield Span(end - 2, end), "by" if clause.link == "to" else "to"


def _units(verdict: Verdict, text: str) -> Iterator[Edit]:
    """ "percentage points" for "percent" where a change is told, and the reverse."""
    figure, operation = verdict.claim.clause.figure, verdict.operation or verdict.claim.operation
    if figure is None or verdict.claim.assertion != "value" or operation not in _MOVES:
        return
    span = Span(figure.span.start, max(figure.span.end, figure.reach.end))
    points = _POINTS.search(text, span.start, span.end)
    if points is not None:
        yield Span(points.start(), points.end()), "percent"
        return
    found = list(_PERCENT.finditer(text, span.start, span.end))
    if len(found) == 1 and figure.quantity.unit == "percent" and figure.quantity.upper is None:
        yield Span(found[0].start(), found[0].end()), " percentage points"


_STILL = frozenset(("level", "share", "average"))
"""Operations whose figure a change word beside it says nothing of."""
_MOVES = frozenset(("change", "growth"))


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
            edits = (first.span, words[1]), (second.span, words[0])
            first_now = _beside(first.quantity, second.quantity)
            second_now = _beside(second.quantity, first.quantity)
            yield planted(one, article, Draft(Slip.PAIR, edits, first_now))
            yield planted(two, article, Draft(Slip.PAIR, edits, second_now))


def _beside(hedged: Quantity, printed: Quantity) -> Quantity:
    """The printed figure under the hedge that stands where it is now printed."""
    if printed.upper is not None or hedged.upper is not None:
        return printed
    return replace(printed, bound=hedged.bound, close=hedged.close)
