"""Run by hand: which labelled figures are tied to no series or to another one, by cause.

`python benchmarks/wrong_matches.py [-l CAUSE]` prints the table of `docs/matching.md`, counted
on the labelled articles marked `dev`; with `-l` each figure of one cause, in its sentence.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from verifier.evaluate import check_cases, family_of, load_corpus
from verifier.evaluate.scoring import judge, match_labels
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS = Path(__file__).parents[1] / "claims"
SETTINGS = replace(Settings(), candidates_shown=15)
CAUSES = {
    "foretold": "read as foretold, aimed at or supposed",
    "unheard": "no word of the sentence leads to the series",
    "faint": "its words are too few (below the floor)",
    "kept": "first of all, but a word speaks against it, or its time is open",
    "behind": "behind another one that is no match either",
    "made": "made of two others, where the series has no figure by then",
    "part": "another part of the same measure",
    "place": "another place or partner of the same measure",
    "form": "another measure of the same thing (index and rate, value and volume)",
    "before": "another measure, that of a figure before it",
    "named": "another measure, which the sentence or text names",
}
"""What went wrong, in the words of the table."""
RIGHT, OPEN, WRONG = "right all the same", "left open", "wrong verdict"
_NEAR = 2
"""So many claims before are near."""


@dataclass(frozen=True, slots=True)
class Match:
    """One wrong or missing match: its cause, what became of it, and where it stands."""

    cause: str
    became: str
    where: str


def wrong_matches() -> tuple[list[Match], int]:
    """The wrong and missing matches, and how many figures with a series were read at all."""
    found: list[Match] = []
    read = 0
    for case, report, catalogue in check_cases(load_corpus(CORPUS, "dev"), (), SETTINGS):
        claims = article_json(report)["claims"]
        labels = [label for label in case.labels if not label.get("optional")]
        family = partial(family_of, catalogue)
        for label, claim in zip(labels, match_labels(labels, claims), strict=True):
            wanted = catalogue.series.get(str(label.get("series")))
            if claim is None or wanted is None:
                continue
            read += 1
            if not dict(judge(label, claim, family)).get("family"):
                continue
            told = claims[: claims.index(claim)]
            cause = _cause(wanted, claim, told, catalogue)
            where = f"{case.name} [{label['quote']}] {label['series']}: {_around(case, label)}"
            found.append(Match(cause, _became(label, claim), where))
    return found, read


def _cause(wanted: Series, claim: Any, told: Sequence[Any], catalogue: Catalogue) -> str:
    """The first cause that is true of a claim which is not tied to the series wanted."""
    if claim["series"] is None:
        return _cause_of_none(wanted, claim)
    tied = catalogue.series[claim["series"]]
    if "derived" in claim["caveats"]:
        return "made"
    if tied.indicator == wanted.indicator:
        placed = (tied.ref_area, tied.counterpart) == (wanted.ref_area, wanted.counterpart)
        return "part" if placed else "place"
    slots = (tied.ref_area, tied.breakdown) == (wanted.ref_area, wanted.breakdown)
    if slots and _head(tied) & _head(wanted):
        return "form"
    near = {each["series"] for each in told[-_NEAR:]}
    return "before" if tied.key in near else "named"


def _head(one: Series) -> set[str]:
    """The words with which a title begins."""
    return set(one.title.lower().split()[:3]) - {"of", "the", "and", "in", "total", "all"}


def _cause_of_none(wanted: Series, claim: Any) -> str:
    if claim["reason"] in ("forecast", "not_a_fact"):
        return "foretold"
    order = [each["series"] for each in claim["candidates"]]
    if wanted.key not in order:
        return "unheard"
    place = order.index(wanted.key)
    if claim["candidates"][place]["score"] < SETTINGS.match_floor:
        return "faint"
    return "behind" if place else "kept"


def _became(label: Any, claim: Any) -> str:
    if claim["rating"] == label["rating"]:
        return RIGHT
    return OPEN if claim["rating"] == "unverified" else WRONG


def _around(case: Any, label: Any) -> str:
    text, start, end = case.article.text, label["start"], label["end"]
    left = max(text.rfind("\n", 0, start) + 1, start - 90)
    return f"{text[left:start]}[{text[start:end]}]{text[end : end + 40]}".replace("\n", " ")


def table(found: Sequence[Match], read: int) -> Iterator[str]:
    """The lines of the table, the commonest cause first."""
    by_cause = Counter(match.cause for match in found)
    became = Counter((match.cause, match.became) for match in found)
    head = f"Of {read:,} figures with a series {len(found)} are tied to none or to another one"
    yield f"| {head} | {' | '.join(('all', RIGHT, OPEN, WRONG))} |"
    yield "| --- | --- | --- | --- | --- |"
    for cause, count in by_cause.most_common():
        each = (became[cause, kind] for kind in (RIGHT, OPEN, WRONG))
        yield f"| {CAUSES[cause]} (`{cause}`) | {count} | {' | '.join(map(str, each))} |"


def main() -> None:
    """Print the table, or the figures of one cause."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-l", "--list", choices=CAUSES, metavar="CAUSE")
    wanted = parser.parse_args().list
    found, read = wrong_matches()
    if wanted is None:
        print("\n".join(table(found, read)))
    for match in found:
        if match.cause == wanted:
            print(f"{match.became}: {match.where}")


if __name__ == "__main__":
    main()
