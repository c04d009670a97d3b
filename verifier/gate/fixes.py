"""Home of `Fixed`: a text file with the suggestions of its report put in place."""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from verifier.errors import InputError
from verifier.galley.decode import decode, kind_of
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Verdict
from verifier.report.severity import severity_of


@dataclass(frozen=True, slots=True)
class Fixed:
    """The text of a file before and after, how many figures were changed, and how many have a
    suggestion that does not fit: the file has other words there, or another one overlaps."""

    before: str
    after: str
    data: bytes
    changed: int
    left: int


def suggested(report: ArticleReport) -> list[Verdict]:
    """The verdicts that are reported as errors and say what to write instead."""
    return [
        verdict
        for verdict in report.verdicts
        if verdict.replacement is not None and severity_of(verdict) is Severity.ERROR
    ]


def fixed(report: ArticleReport, data: bytes) -> Fixed:
    """The file whose bytes are `data` with suggestions put in, else byte for byte as it was.

    Raises `InputError` for a file that is no text, or whose encoding cannot hold a suggestion or
    does not give its own bytes back.
    """
    article = report.article
    if article is None or kind_of(data) is not None:
        raise InputError(f"{report.path}: is no text file; suggestions can be put into text only")
    decoded = decode(data, report.path)
    raw = decoded.text
    lead = len(data) - len(raw.encode(decoded.encoding, errors="replace"))
    starts = [0, *(found.end() for found in re.finditer("\n", raw))]
    pieces: list[str] = []
    place = changed = left = 0
    for verdict in suggested(report):
        words = verdict.claim.span.of(article.text)
        line, column = article.position(verdict.claim.span.start)
        start = starts[line - 1] + column - 1 if line <= len(starts) else len(raw)
        if start < place or raw[start : start + len(words)] != words:
            left += 1
            continue
        pieces += [raw[place:start], verdict.replacement or ""]
        place, changed = start + len(words), changed + 1
    after = "".join([*pieces, raw[place:]])
    try:
        same = data[:lead] + raw.encode(decoded.encoding) == data
        written = data[:lead] + after.encode(decoded.encoding)
    except UnicodeEncodeError as error:
        raise InputError(f"{report.path}: a suggestion does not fit its encoding") from error
    if not same:
        raise InputError(f"{report.path}: has bytes that are no text; save it as UTF-8")
    return Fixed(raw, after, written, changed, left)


def diff_of(path: str, one: Fixed) -> Iterator[str]:
    """The change as a unified diff that `patch` and `git apply` take; empty where there is none."""
    before, after = (re.findall(r"[^\n]*\n|[^\n]+", text) for text in (one.before, one.after))
    for line in difflib.unified_diff(before, after, f"a/{path}", f"b/{path}"):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
