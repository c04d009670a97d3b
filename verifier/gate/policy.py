"""Home of `Policy`: which names a desk wants to hear of, how loudly, and in which files."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from functools import cache
from types import MappingProxyType
from typing import TypeVar

from verifier.errors import ConfigError
from verifier.explain import CAVEAT, CONTRADICTION, REASON, entries, plain_name
from verifier.model.source import SourceResult
from verifier.model.standing import Severity
from verifier.model.verdict import (
    RATING_OF,
    ArticleReport,
    Finding,
    Rating,
    Reason,
    Report,
    Verdict,
)
from verifier.nearest import did_you_mean

Ruled = TypeVar("Ruled", Verdict, Finding)


@cache
def groups() -> Mapping[str, tuple[str, ...]]:
    """Each name that can be chosen with the groups that it is in; groups are chosen as well.

    The groups are the ratings, `caveat`, `contradiction` and `source`.
    """
    found: dict[str, tuple[str, ...]] = {}
    for kind, name in entries():
        if kind == REASON:
            group = RATING_OF.get(Reason(name), Rating.MISMATCH).value
        elif kind in (CAVEAT, CONTRADICTION) or name == SourceResult.DIFFERS:
            group = kind
        else:
            continue
        found[name] = (*found.get(name, ()), group)
    return MappingProxyType(found)


def choices() -> list[str]:
    """Every name that can be chosen, then every group."""
    return list(
        dict.fromkeys([*groups(), *(one for within in groups().values() for one in within)])
    )


def known_name(written: str, where: str) -> str:
    """The name or group that is meant. Raises `ConfigError` where there is none, saying `where` it
    was written and which one is near."""
    name, known = plain_name(written), choices()
    if name not in known:
        raise ConfigError(
            f"{where}: {written!r} is no reason, caveat or contradiction{did_you_mean(name, known)}"
        )
    return name


@dataclass(frozen=True, slots=True)
class Policy:
    """What a desk has decided for all its articles.

    `select` and `ignore` hold names and groups: a name beats its group, and of the two `ignore`
    beats `select`; where nothing is selected, everything is. `severities` are by name or
    group. `per_file` are patterns of paths with what is ignored in the files that fit.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=dict)
    per_file: tuple[tuple[str, frozenset[str]], ...] = ()

    def applied(self, report: ArticleReport, paths: Iterable[str]) -> ArticleReport:
        """The report with the standing of each finding; `paths` are the names that the article's
        file goes by, for the patterns."""
        if self == Policy():
            return report
        names = list(paths)
        here = self.ignore.union(
            *(
                ignored
                for pattern, ignored in self.per_file
                if any(fnmatchcase(name, pattern) for name in names)
            )
        )
        given = dict(self._severities(here))
        return replace(
            report,
            verdicts=tuple(_ruled(one, _names_of(one), given) for one in report.verdicts),
            findings=tuple(_ruled(one, (one.reason,), given) for one in report.findings),
        )

    def _severities(self, ignore: frozenset[str]) -> Iterator[tuple[str, Severity]]:
        """The severity of every name about which something is decided."""
        for name, within in groups().items():
            if not self._is_heard(name, within, ignore):
                yield name, Severity.INFO
                continue
            chosen = [key for key in (name, *within) if key in self.severities]
            if chosen:
                yield name, self.severities[chosen[0]]

    def _is_heard(self, name: str, within: tuple[str, ...], ignore: frozenset[str]) -> bool:
        if name in ignore:
            return False
        if name in self.select:
            return True
        if ignore.intersection(within):
            return False
        return not self.select or bool(self.select.intersection(within))


def _names_of(verdict: Verdict) -> tuple[str, ...]:
    source = (verdict.source.result.value,) if verdict.source else ()
    return (verdict.reason.value, *(caveat.value for caveat in verdict.caveats), *source)


def _ruled(one: Ruled, names: Iterable[str], given: Mapping[str, Severity]) -> Ruled:
    decided = tuple((name, given[name]) for name in dict.fromkeys(names) if name in given)
    return replace(one, standing=replace(one.standing, severities=decided))


def chosen(policy: Policy, select: Iterable[str], ignore: Iterable[str]) -> Policy:
    """The policy with what options choose, names with commas between them. Raises `ConfigError`
    for a name that there is not."""
    return replace(
        policy,
        select=_names(select, "--select"),
        ignore=_names(ignore, "--ignore"),
    )


def through_gate(
    report: Report, policy: Policy, names_of: Callable[[str], Iterable[str]]
) -> Report:
    """The report with the standing of each finding; `names_of` tells what names a path goes by."""
    if not report.checked:
        return report
    articles = (policy.applied(one, names_of(one.path)) for one in report.articles)
    return replace(report, articles=tuple(articles))


def _names(written: Iterable[str], where: str) -> frozenset[str]:
    names = (name for one in written for name in one.split(",") if name.strip())
    return frozenset(known_name(name, where) for name in names)
