"""Home of fingerprints: what a finding is known by from one run to the next, wherever it stands."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import normalize

from verifier.lazy import regex
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Reason, Verdict

SCHEME = "claim/v1"
"""The name of this way of taking fingerprints; another way gets another name."""
READ = "claim"
"""What stands for the reason of a claim that was only read."""

_UNSEEN = regex("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_TYPED = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "−": "-"})

Content = tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """The fingerprints of one article: of its verdicts and of its contradictions, in their order.

    No two of one article are the same.
    """

    verdicts: tuple[str, ...]
    findings: tuple[str, ...]


def fingerprints(report: ArticleReport, checked: bool = True) -> Fingerprints:
    """What the verdicts and contradictions of an article are known by.

    Each is the SHA-256 of the reason, the sentence, the figure as written, the series with the
    operation, and a number that counts equal ones in text order. Neither lines nor offsets take
    part, so that an edit elsewhere changes none of them. Spacing, the form of quotation marks and
    hyphens, and marks that nobody sees do not matter.
    """
    text = report.article.text if report.article else ""
    contents = [_of_verdict(text, verdict, checked) for verdict in report.verdicts]
    contradictions = [_of_finding(text, one.reason, report.places(one)) for one in report.findings]
    return Fingerprints(tuple(_numbered(contents)), tuple(_numbered(contradictions)))


def unread_fingerprint(path: str) -> str:
    """What an input that could not be read is known by."""
    return _digest(("unread", path, "", "", ""), 1)


def within_file(fingerprint: str, path: str) -> str:
    """The fingerprint of the same thing in one file only, for readers that keep just one of
    several with the same fingerprint."""
    return hashlib.sha256(json.dumps([path, fingerprint]).encode()).hexdigest()


def _of_verdict(text: str, verdict: Verdict, checked: bool) -> Content:
    claim = verdict.claim
    held = verdict.reason is not Reason.INCONSISTENT  # else against the text, and no series
    return (
        str(verdict.reason) if checked else READ,
        _normal(claim.clause.sentence.of(text)),
        _normal(claim.span.of(text)),
        (verdict.series or "") if held else "",
        verdict.operation or claim.operation or "",
    )


def _of_finding(text: str, reason: str, places: Sequence[tuple[Span, Span]]) -> Content:
    """Of a contradiction: all sentences that it names, once each, and all its figures."""
    sentences = dict.fromkeys(sentence for _, sentence in places)
    return (
        reason,
        " ".join(_normal(span.of(text)) for span in sentences),
        " ".join(_normal(span.of(text)) for span, _ in places),
        "",
        "",
    )


def _numbered(contents: list[Content]) -> Iterator[str]:
    seen: Counter[Content] = Counter()
    for content in contents:
        seen[content] += 1
        yield _digest(content, seen[content])


def _digest(content: Content, occurrence: int) -> str:
    return hashlib.sha256(json.dumps([SCHEME, *content, occurrence]).encode()).hexdigest()


def _normal(text: str) -> str:
    """The text without what a typesetter may change."""
    return " ".join(_UNSEEN.sub("", normalize("NFKC", text)).translate(_TYPED).split())
