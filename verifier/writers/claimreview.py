"""Home of the `claimreview` format: published checks of what others said, for indexes of such."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from verifier.errors import ConfigError
from verifier.explain import REASON, title_of
from verifier.lazy import regex
from verifier.model.verdict import ArticleReport, Rating, Report, Verdict
from verifier.report.visible import visible
from verifier.report_json import json_document
from verifier.writer import WriteOptions, Writer

_PAGE = regex(r"(https?://[^/?#\s\"<>]+)(?:[/?][^#\s\"<>]*)?")
"""The address of a page, the site first."""
_BEST, _GOOD, _WORST = 5, 4, 1


class ClaimreviewWriter(Writer):
    """ClaimReview (schema.org): a review of each sentence whose figures a named person gave, for
    pages that publish checks of others. Needs `--review-url` and `--reviewer`."""

    name = "claimreview"
    suffix = ".jsonld"

    def demand(self, options: WriteOptions) -> None:
        """Raise `ConfigError` unless the page and the publisher of the reviews are named."""
        if not _PAGE.fullmatch(options.review_url):
            raise ConfigError(
                "the format claimreview is for published checks: give the page that shows them, "
                f"--review-url https://... without a fragment, not {options.review_url!r}"
            )
        if not options.reviewer.strip():
            raise ConfigError("the format claimreview needs the publisher of the page, --reviewer")

    def write(self, report: Report, options: WriteOptions) -> str:
        """A graph with one review for each sentence whose figures the text has from one person it
        names; empty where there is none.

        A sentence is as good as its worst figure. It is no review where one could not be verified
        or contradicts the rest of the article and none is a mismatch. The address of a review is
        that of the page with the claim's id as fragment. The day of the review is left to the page.
        """
        self.demand(options)
        several = len(report.articles) > 1
        graph = [
            _review(article, verdict, f"a{number}-" if several else "", options)
            for number, article in enumerate(report.articles, 1)
            for verdict in (_reviewed(article) if report.checked else ())
        ]
        return json_document({"@context": "https://schema.org", "@graph": graph})


def _reviewed(article: ArticleReport) -> Iterator[Verdict]:
    """The verdict that decides about each sentence that is to be reviewed."""
    doubted = {name for finding in article.findings for name in finding.claims}
    for _, group in groupby(article.verdicts, key=lambda one: one.claim.clause.sentence):
        verdicts = sorted(group, key=_standing)
        worst = verdicts[0]
        speakers = {verdict.claim.clause.speaker for verdict in verdicts}
        doubtful = any(verdict.claim.id in doubted for verdict in verdicts)
        wrong = worst.rating is Rating.MISMATCH
        right = worst.rating is Rating.SUPPORTED and not doubtful
        if len(speakers) == 1 and all(speakers) and (wrong or right):
            yield worst


def _standing(verdict: Verdict) -> int:
    """Mismatches first, then what is open, then what holds with a caveat."""
    order = (Rating.MISMATCH, Rating.UNVERIFIED, Rating.SUPPORTED)
    return 2 * order.index(verdict.rating) + (not verdict.caveats)


def _review(
    report: ArticleReport, verdict: Verdict, prefix: str, options: WriteOptions
) -> dict[str, Any]:
    text = report.article.text if report.article else ""
    published = report.article.published if report.article else None
    claim: dict[str, Any] = {
        "@type": "Claim",
        "author": {"@type": "Person", "name": visible(verdict.claim.clause.speaker or "")},
    }
    if published is not None:
        claim["datePublished"] = published.isoformat()
    site = _PAGE.match(options.review_url)
    return {
        "@type": "ClaimReview",
        "url": f"{options.review_url}#{prefix}{verdict.claim.id}",
        "claimReviewed": " ".join(visible(verdict.claim.clause.sentence.of(text)).split()),
        "author": {
            "@type": "Organization",
            "name": options.reviewer,
            "url": site[1] if site else options.review_url,
        },
        "itemReviewed": claim,
        "reviewRating": _rating(verdict),
    }


def _rating(verdict: Verdict) -> dict[str, Any]:
    """Best where it holds, one less with a caveat, worst for a mismatch; the words decide."""
    value = _WORST
    if verdict.rating is Rating.SUPPORTED:
        value = _GOOD if verdict.caveats else _BEST
    return {
        "@type": "Rating",
        "ratingValue": value,
        "worstRating": _WORST,
        "bestRating": _BEST,
        "alternateName": f"{verdict.rating.capitalize()}: {title_of(REASON, verdict.reason)}",
        "ratingExplanation": " ".join(visible(verdict.explanation).split()),
    }
