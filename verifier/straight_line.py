"""The straight line: article -> clauses -> claims -> candidates -> verdicts -> report."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from verifier.check.frames import comparison_told
from verifier.consistency import find_contradictions, with_contradictions
from verifier.extract import extract
from verifier.judge.compose import time_named
from verifier.judge.decide import Desk
from verifier.judge.weakly_true import without
from verifier.language.reading import read
from verifier.language.syntax.parse import subjects_with
from verifier.model.article import Article
from verifier.model.claim import Claim
from verifier.model.verdict import ArticleReport, Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.sources import find_in_sources
from verifier.sources.document import Source, told_in
from verifier.sources.tables import cells_of, text_of, told_by


def check_article(
    article: Article,
    catalogue: Catalogue,
    settings: Settings,
    as_of: date | None = None,
    sources: Sequence[Source] = (),
) -> ArticleReport:
    """Every claim of a dated article with its verdict, as known on `as_of` (default: published).

    Figures are also looked for in the `sources` that the article is written from. Raises
    `PackError` where the figures of a pack, read at this moment, are broken.
    """
    published = article.published or as_of or date.max
    claims = _claims_of(article, catalogue, settings, published)
    desk = Desk(catalogue, settings, published, as_of or published, article.text)
    verdicts = [without(verdict, settings.no_caveat) for verdict in desk.verdicts(claims)]
    findings = find_contradictions(verdicts, article)
    verdicts = with_contradictions(verdicts, findings)
    if sources:
        notes = find_in_sources(article, claims, sources, settings)
        verdicts = [replace(v, source=notes.get(v.claim.id)) for v in verdicts]
    return ArticleReport(
        article.path,
        article,
        as_of or published,
        tuple(verdicts),
        tuple(findings),
        sources=tuple(source.info for source in sources),
    )


def read_claims(article: Article, catalogue: Catalogue, settings: Settings) -> ArticleReport:
    """Every claim of an article as it is read, without verdicts."""
    published = article.published or date.max
    claims = _claims_of(article, catalogue, settings, published)
    verdicts = tuple(_unjudged(claim) for claim in claims)
    return ArticleReport(article.path, article, published, verdicts)


def read_source(article: Article, catalogue: Catalogue, settings: Settings) -> Source:
    """A dated source document with its figures, those of its tables too."""
    published = article.published or date.max
    figures = told_in(article, _claims_of(article, catalogue, settings, published))
    cells = cells_of(article)
    if cells:
        sentences = text_of(cells, article)
        spans = {cell.span.start for cell in cells}
        figures = [one for one in figures if one.printed.clause.span.start not in spans]
        figures += told_by(cells, article, _claims_of(sentences, catalogue, settings, published))
    return Source(article, tuple(figures))


def _unjudged(claim: Claim) -> Verdict:
    """A claim as read; the basis that the text names gives the baseline."""
    period = claim.clause.time.period
    baseline = comparison_told(claim, period)[0] if claim.basis or claim.shared else None
    if claim.assertion == "record":
        baseline = time_named(claim, period)
    return Verdict(claim, Reason.NO_SERIES, "", operation=claim.operation, baseline=baseline)


def _claims_of(
    article: Article, catalogue: Catalogue, settings: Settings, published: date
) -> list[Claim]:
    subjects = subjects_with(settings.model) if settings.parse else None
    vocabulary, house = catalogue.vocabulary(), catalogue.house
    return extract(read(article, vocabulary, published, subjects, house), settings)
