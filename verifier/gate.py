"""Home of `through_gate`: a report with what the desk has decided about each finding."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from verifier.model.verdict import Report
from verifier.policy import Policy, known_name


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
