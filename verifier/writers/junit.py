"""Home of the `junit` format: claims as test cases, for the dashboards of build servers."""

from collections import Counter
from xml.sax.saxutils import escape, quoteattr

from verifier.lazy import regex
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Rating, Report
from verifier.report.excerpt import shortened
from verifier.report.remark import CLAIM, UNREAD, Remark, remarks_on
from verifier.report.visible import visible
from verifier.writer import WriteOptions, Writer

_NOT_IN_XML = regex("[\ud800-\udfff\ufffe\uffff]")
_SENTENCE = 60


class JunitWriter(Writer):
    """JUnit XML: a suite for each input, a test case for each claim and contradiction."""

    name = "junit"
    suffix = ".xml"

    def write(self, report: Report, options: WriteOptions) -> str:
        """A mismatch or a contradiction fails, what is unverified, ignored or set aside is skipped,
        all else passes.

        Every claim is a case, supported ones too. An input that could not be read is a case with an
        error. Cases are called by their words, so that an edit elsewhere renames none.
        """
        suites = [_Suite(article, report.checked) for article in report.articles]
        totals = sum((suite.totals for suite in suites), Counter[str]())
        lines = ['<?xml version="1.0" encoding="UTF-8"?>']
        lines.append(f"<testsuites{_attributes(name='verifier', **_counts(totals))}>")
        for suite in suites:
            lines.append(f"  <testsuite{_attributes(name=suite.name, **_counts(suite.totals))}>")
            lines += suite.cases
            lines.append("  </testsuite>")
        lines.append("</testsuites>")
        return "\n".join(lines) + "\n"


class _Suite:
    """The cases of one input, and how many there are of each outcome."""

    def __init__(self, report: ArticleReport, checked: bool) -> None:
        self.name = report.path
        self.totals: Counter[str] = Counter()
        self.cases: list[str] = []
        self._text = report.article.text if report.article else ""
        self._names: Counter[str] = Counter()
        for remark in remarks_on(report, checked, show_supported=True):
            self._add(remark)

    def _add(self, remark: Remark) -> None:
        outcome = _outcome(remark)
        self.totals.update(["tests", outcome])
        place: dict[str, object] = {"line": remark.place.start.line} if remark.place else {}
        named = _attributes(
            name=self._named(remark), classname=self.name, file=self.name, **place, time="0"
        )
        body = "\n".join(remark.details)
        whole = f"{remark.message}\n{body}"
        told = _attributes(message=remark.message, type=remark.code)
        if outcome == "skipped":
            inner = f"<skipped{_attributes(message=remark.message)}/>"
        elif outcome == "passed":
            inner = f"<system-out>{_text(whole)}</system-out>"
        else:
            element = "error" if outcome == "errors" else "failure"
            inner = f"<{element}{told}>{_text(body)}</{element}>"
        self.cases.append(f"    <testcase{named}>{inner}</testcase>")

    def _named(self, remark: Remark) -> str:
        """The figure with its sentence, and a number where that stands there twice."""
        name = remark.code
        if remark.verdict is not None:
            sentence = " ".join(remark.verdict.claim.clause.sentence.of(self._text).split())
            name = f"{remark.quote} in: {shortened(visible(sentence), _SENTENCE)}"
        elif remark.place is not None:
            name = f"{remark.code}: {remark.quote}"
        self._names[name] += 1
        return name if self._names[name] == 1 else f"{name} ({self._names[name]})"


def _outcome(remark: Remark) -> str:
    if remark.kind == UNREAD:
        return "errors"
    if remark.kind == CLAIM or (remark.verdict and remark.verdict.rating is Rating.SUPPORTED):
        return "passed"
    mismatch = remark.verdict is None or remark.verdict.rating is Rating.MISMATCH
    return "failures" if mismatch and remark.severity is Severity.ERROR else "skipped"


def _counts(totals: Counter[str]) -> dict[str, object]:
    return {name: totals[name] for name in ("tests", "failures", "errors", "skipped")}


def _attributes(**values: object) -> str:
    return "".join(f" {name}={quoteattr(_allowed(str(value)))}" for name, value in values.items())


def _text(text: str) -> str:
    return escape("\n".join(map(_allowed, text.splitlines())))


def _allowed(text: str) -> str:
    """The text with nothing in it that XML 1.0 forbids or a terminal would act on."""
    return _NOT_IN_XML.sub("\ufffd", visible(text))
