"""Home of `Baseline`: the findings that a desk knows of and does not want to hear of again."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verifier.errors import ConfigError
from verifier.gate.set_aside import Known, known_by, with_suppressions
from verifier.model.standing import SetAside, Suppression
from verifier.model.verdict import ArticleReport
from verifier.report.fingerprint import SCHEME
from verifier.report_json import json_document

_FIELDS = ("path", "fingerprint", "reason", "quote", "sentence")


@dataclass(frozen=True, slots=True)
class Entry:
    """One known finding: the file it is in, its fingerprint, and what it is for people to read."""

    path: str
    fingerprint: str
    reason: str = ""
    quote: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings. Each belongs to its file: the same sentence in another one is news."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def parse(cls, text: str, where: str) -> "Baseline":
        """The baseline that a file holds. Raises `ConfigError` naming `where` for any other
        content."""
        try:
            content = json.loads(text)
        except ValueError as error:
            raise ConfigError(f"{where}: is no baseline ({error})") from error
        if not isinstance(content, dict) or content.get("scheme") != SCHEME:
            raise ConfigError(f"{where}: is no baseline of the scheme {SCHEME}; write it anew")
        rows = content.get("findings")
        if not isinstance(rows, list) or not all(map(_is_entry, rows)):
            raise ConfigError(
                f"{where}: a finding lacks one of {', '.join(_FIELDS)}; write it anew"
            )
        return cls(tuple(Entry(**{name: row[name] for name in _FIELDS}) for row in rows))

    def text(self) -> str:
        """The content of its file: one finding after the other by path, in text order."""
        rows = [{name: getattr(one, name) for name in _FIELDS} for one in self.entries]
        return json_document({"scheme": SCHEME, "findings": rows})

    def applied(self, report: ArticleReport, path: str) -> ArticleReport:
        """The report of the article at `path` with the findings set aside that are known."""
        known = {one.fingerprint for one in self.entries if one.path == path}
        found = {
            one.fingerprint: Suppression(SetAside.BASELINE)
            for one in known_by(report)
            if one.fingerprint in known
        }
        return with_suppressions(report, found)

    def gone(self, reports: Mapping[str, ArticleReport]) -> tuple[Entry, ...]:
        """The entries of the articles at these paths whose findings are there no longer."""
        there = {
            path: {one.fingerprint for one in known_by(report)} for path, report in reports.items()
        }
        return tuple(
            one
            for one in self.entries
            if one.path in there and one.fingerprint not in there[one.path]
        )

    def without(self, entries: Iterable[Entry]) -> "Baseline":
        """The baseline that lacks some entries."""
        left_out = set(entries)
        return Baseline(tuple(one for one in self.entries if one not in left_out))


def baseline_of(reports: Mapping[str, ArticleReport]) -> Baseline:
    """All findings of the articles at these paths that are not set aside otherwise."""
    entries = [
        _entry(path, report, one)
        for path, report in sorted(reports.items())
        for one in known_by(report)
        if not one.is_set_aside
    ]
    return Baseline(tuple(entries))


def _entry(path: str, report: ArticleReport, known: Known) -> Entry:
    text = report.article.text if report.article else ""
    quote, sentence = (" ".join(span.of(text).split()) for span in (known.span, known.sentence))
    return Entry(path, known.fingerprint, known.names[0], quote, sentence)


def _is_entry(row: object) -> bool:
    return isinstance(row, dict) and all(isinstance(row.get(name), str) for name in _FIELDS)
