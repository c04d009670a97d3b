"""Run by hand: what is found of the figures of stories in the releases they are written from.

`python benchmarks/sources.py` prints the table of `docs/sources.md`, counted on the pairs of
`tests/sources/pairs` (with each of their slips planted alone) and of `tests/sources/stories`;
with `-l` each figure of a story that comes out otherwise than it is marked.
"""

import argparse
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from verifier.model.article import Article
from verifier.model.source import SourceResult
from verifier.model.span import Span
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article, read_source

TESTS = Path(__file__).parents[1] / "tests" / "sources"
NOTHING, SETTINGS = open_catalogue((), True), Settings()
DAY = date(2025, 12, 8)
_MARK = re.compile(r"\[([^\[\]|]+)\|([adn-])([^\]]*)\]")
_RIGHT = {"a": SourceResult.AGREES, "d": SourceResult.DIFFERS, "n": SourceResult.ABSENT}
Said = list[tuple[Span, SourceResult]]


def results(article: Article, release: Article) -> Said:
    """What the release is said to say of each figure of an article."""
    source = read_source(release, NOTHING, SETTINGS)
    report = check_article(article, NOTHING, SETTINGS, sources=[source])
    return [(v.claim.span, v.source.result) for v in report.verdicts if v.source is not None]


def stories(listed: bool) -> Counter[tuple[str, str]]:
    """How often a figure of each mark comes out how, over all stories."""
    count: Counter[tuple[str, str]] = Counter()
    for path in sorted((TESTS / "stories").glob("*.txt")):
        head, rest = path.read_text(encoding="utf-8").split("=== source\n")
        release, marked = rest.split("=== article\n")
        about = dict(line.split(": ", 1) for line in head.splitlines())
        day = date.fromisoformat(about["published"])
        article = dated(_MARK.sub(r"\1", marked), "story.txt", day)
        said = results(article, dated(release, f"release.{about['format']}", day))
        for quote, mark, start in marks_of(marked):
            span = Span(start, start + len(quote))
            result = next((r for at, r in said if at.overlaps(span)), None)
            count[mark, str(result)] += 1
            if listed and result is not _RIGHT.get(mark):
                print(f"{path.stem}: {quote} ({mark}) {result or 'no claim'}")
    return count


def marks_of(marked: str) -> Iterator[tuple[str, str, int]]:
    """The marked figures of a story, each with its mark and where it starts in the plain text."""
    for mark in _MARK.finditer(marked):
        if mark[2] in _RIGHT:
            yield mark[1], mark[2], len(_MARK.sub(r"\1", marked[: mark.start()]))


def dated(text: str, path: str, day: date) -> Article:
    """A text as an article of its own day, or of the one that is given."""
    article = article_from(text.strip("\n").encode(), path)
    return replace(article, published=article.published or day)


def pairs() -> tuple[Counter[str], int, int]:
    """The results of the figures that releases have, the slips that differ, and all slips."""
    copies: Counter[str] = Counter()
    found = slips = 0
    for path in sorted((TESTS / "pairs").glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        day = dated(told["article"], "article.txt", told.get("published") or DAY).published or DAY
        release = dated(told["release"], "release.txt", day)
        article = dated(told["article"], "article.txt", day)
        copies.update(str(result) for _, result in results(article, release))
        for slip in told["slips"]:
            slipped = dated(told["article"].replace(slip["old"], slip["new"], 1), "a.txt", day)
            said = [result for _, result in results(slipped, release)]
            found += SourceResult.DIFFERS in said
            slips += 1
    return copies, found, slips


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "-l", "--list", action="store_true", help="each figure that comes out wrong"
    )
    listed = parser.parse_args().list
    copies, found, slips = pairs()
    count = stories(listed)
    right, wrong, other = (sum(n for (mark, _), n in count.items() if mark == one) for one in "adn")
    agrees, differs = str(SourceResult.AGREES), str(SourceResult.DIFFERS)
    accused = count["a", differs] + count["n", differs]
    rows = (
        ("Figures of a release, copied: found", f"{copies[agrees]}, {copies[differs]} differ"),
        ("Slips in the copies: differ", f"{found} of {slips}"),
        ("Figures of a release, retold: found", f"{count['a', agrees]} of {right}"),
        ("Wrong figures in the retelling: differ", f"{count['d', differs]} of {wrong}"),
        ("Wrong figures in the retelling: said to agree", f"{count['d', agrees]}"),
        ("Figures from elsewhere or worked out: said to agree", f"{count['n', agrees]} of {other}"),
        ("Right figures and ones from elsewhere: said to differ", f"{accused}"),
    )
    print("| What | How many |\n| --- | --- |")
    for what, how_many in rows:
        print(f"| {what} | {how_many} |")


if __name__ == "__main__":
    main()
