"""Releases and stories in other words, each figure marked with what it is of the release.

A story's figure is written `[almost 8,000|a]`: `a` for one that the release has, `d` for one that
is wrong against it and why, `n` for one from elsewhere, `-` for what is no figure.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from texts import SETTINGS, dated, nothing

from verifier.model.source import SourceResult
from verifier.straight_line import check_article, read_source

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
_MARK = re.compile(r"\[([^\[\]|]+)\|([adn-])([^\]]*)\]")
FOUND, ACCUSED = 393, 58
"""So many figures of the releases are found again, and of the wrong ones differ; more is better."""


@dataclass(frozen=True)
class Told:
    """A marked figure and what the release is said to say of it; None where it is no claim."""

    quote: str
    mark: str
    result: SourceResult | None


@cache
def told(path: Path) -> tuple[Told, ...]:
    head, rest = path.read_text(encoding="utf-8").split("=== source\n")
    release, marked = rest.split("=== article\n")
    about = dict(line.split(": ", 1) for line in head.splitlines())
    day = date.fromisoformat(about["published"])
    article = dated(_MARK.sub(r"\1", marked), "story.txt", day)
    source = read_source(dated(release, f"release.{about['format']}", day), nothing(), SETTINGS)
    report = check_article(article, nothing(), SETTINGS, sources=[source])
    said = [(v.claim.span, v.source) for v in report.verdicts if v.source is not None]
    found = []
    for mark in _MARK.finditer(marked):
        start = len(_MARK.sub(r"\1", marked[: mark.start()]))
        end = start + len(mark[1])
        result = next((n.result for s, n in said if s.start < end and s.end > start), None)
        found.append(Told(mark[1], mark[2], result))
    return tuple(found)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_no_right_figure_of_a_story_is_said_to_differ(path: Path) -> None:
    assert not [
        one for one in told(path) if one.mark in "an" and one.result is SourceResult.DIFFERS
    ]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_what_a_release_has_not_is_not_found_in_it(path: Path) -> None:
    assert not [one for one in told(path) if one.mark == "n" and one.result is SourceResult.AGREES]


def test_most_figures_are_found_and_most_wrong_ones_accused() -> None:
    count = Counter((one.mark, one.result) for path in STORIES for one in told(path))
    assert count["a", SourceResult.AGREES] >= FOUND
    assert count["d", SourceResult.DIFFERS] >= ACCUSED
