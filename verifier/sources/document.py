"""Home of `Source`: a document that an article is written from, and its figures."""

from collections.abc import Sequence
from dataclasses import dataclass

from verifier.consistency.printed import LONGEST_SENTENCE, MOST_FIGURES, Printed
from verifier.model.article import Article
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind
from verifier.model.source import SourceInfo, SourceNote, SourceResult
from verifier.model.verdict import Reason, Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """A figure of a source as it is read, and where it stands: the line, the figure and the
    sentence or table row as the source prints them; for one of a table, the name of its row and
    what stands above its column, with and without the time."""

    path: str
    line: int
    quote: str
    sentence: str
    printed: Printed
    row: str = ""
    column: str = ""
    measure: str = ""

    def note(self, result: SourceResult) -> SourceNote:
        """What this says of a figure of an article."""
        return SourceNote(result, self.path, self.line, self.quote, self.sentence)


@dataclass(frozen=True, slots=True)
class Source:
    """A source document with its figures, in text order."""

    article: Article
    figures: tuple[Told, ...]

    @property
    def info(self) -> SourceInfo:
        """Which document this is."""
        return SourceInfo(self.article.path, self.article.sha256, self.article.published)


def figures_of(claims: Sequence[Claim]) -> list[Printed]:
    """The figures among the claims of one text as it words them, without what series say; vague
    ones ("dozens") are left out."""
    found: list[Printed] = []
    for order, claim in enumerate(claims):
        figure = claim.clause.figure
        if figure is None or figure.kind is FigureKind.VAGUE:
            continue
        if len(claim.clause.sentence_text) <= LONGEST_SENTENCE:
            unjudged = Verdict(claim, Reason.NO_SERIES, "", operation=claim.operation)
            found.append(Printed(order, unjudged, figure.quantity))
    return found[:MOST_FIGURES]


def told_in(article: Article, claims: Sequence[Claim]) -> list[Told]:
    """The figures of the running text of a source."""
    return [
        Told(
            article.path,
            article.position(printed.clause.span.start)[0],
            printed.clause.span.of(article.text),
            " ".join(printed.clause.sentence_text.split()),
            printed,
        )
        for printed in figures_of(claims)
    ]
