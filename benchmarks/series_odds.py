"""The weights of the signs that speak for a series, fitted anew to the labelled articles.

Run as `python benchmarks/series_odds.py [--write] [--split test]`. The articles of the split `dev`
are checked up to the round that uses the weights. Each figure that nothing bears out and whose
labelled series is among those that it may be of is a choice among them; a conditional logit with a
ridge tells the right one. Printed is how often the likeliest is right, and the series that was
read; then, for several shares, how many of the open figures would be borne out, where their words
leave the series open and elsewhere, by what their labels say, with weights fitted to the articles
of other packs; with `--split test`, those of that split with the weights of `dev`. `--write` writes
`verifier/judge/rounds/odds/series_weights.py`.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from zlib import crc32

import choice_odds

from verifier.evaluate import check_cases, family_of, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.judge import decide
from verifier.judge.odds import shares_of
from verifier.judge.rounds import ROUNDS
from verifier.judge.rounds.odds.likelier_series import (
    LEFT_OPEN,
    OTHER_TIME,
    OTHERS,
    Reading,
    least_of,
    may_be_tried,
    of_likelier_series,
    readings_that_hold,
)
from verifier.judge.rounds.odds.series_signs import series_of
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Rating, Verdict
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS, HOME = Path("claims"), Path("verifier/judge/rounds/odds/series_weights.py")
RIDGE, PARTS, FEWEST, SMALLEST = 12.0, 5, 12, 0.11
"""Of the weights; parts of the packs, each of which is told by the others; series that a sign must
stand at; and the least weight that is kept."""
LEAST = (0.5, 0.3, 0.2, 0.15, 0.1, 0.08, 0.06, 0.05, 0.04, 0.03, 0.02)
NEEDED = (
    (LEFT_OPEN, "left open by the words"),
    (OTHER_TIME, "the same at another time"),
    (OTHERS, "others"),
)
RATINGS = ("supported", "mismatch", "unverified")
HEAD = '''\
"""The weights of the signs that speak for a series, written by `benchmarks/series_odds.py`."""

WEIGHTS = {
'''


@dataclass(frozen=True, slots=True)
class Figure:
    """A labelled figure that is not borne out: the series it may be of with their signs, which of
    them are right, which was read, and the readings that it fits where it may be tried, each with
    the least share that it needs."""

    part: int
    rating: str
    open: bool
    signs: dict[str, set[str]]
    right: frozenset[str]
    read: str | None
    holding: tuple[tuple[Reading, float], ...]


def figures(split: str) -> list[Figure]:
    """Those of the articles of a split."""
    seen: list[Sitting] = []

    def watched(sitting: Sitting) -> Sequence[Verdict]:
        seen.append(sitting)
        return sitting.verdicts

    names = [one.__name__ for one in ROUNDS]
    first = names.index(of_likelier_series.__name__)
    decide.ROUNDS = (*ROUNDS[:first], watched, *ROUNDS[first + 1 :])
    found = []
    for case, report, catalogue in check_cases(load_corpus(CORPUS, split), (), Settings()):
        sitting = seen.pop()
        claims = article_json(report)["claims"]
        places = {claim["id"]: place for place, claim in enumerate(claims)}
        labels = [label for label in case.labels if not label.get("optional")]
        family = partial(family_of, catalogue)
        part = crc32(str((case.meta.get("packs") or [""])[0]).encode()) % PARTS
        for label, claim in zip(labels, match_labels(labels, claims), strict=True):
            if claim is None:
                continue
            place = places[claim["id"]]
            verdict = sitting.verdicts[place]
            if verdict.rating is Rating.SUPPORTED or verdict.claim.quantity is None:
                continue
            signs, wanted = series_of(place, sitting), family(str(label.get("series")))
            right = (k for k in signs if wanted is not None and family(k) == wanted)
            tried = may_be_tried(verdict)
            holding = readings_that_hold(place, sitting, LEAST[-1]) if tried else ()
            found.append(
                Figure(
                    part,
                    label["rating"],
                    verdict.rating is Rating.UNVERIFIED,
                    signs,
                    frozenset(right),
                    verdict.series,
                    tuple((one, least_of(one, verdict, sitting)) for one in holding),
                )
            )
    return found


def fitted(found: Sequence[Figure]) -> dict[str, float]:
    """The weights by sign."""
    choices = []
    for one in found:
        if one.right:
            options = tuple(tuple(sorted(signs)) for signs in one.signs.values())
            right = frozenset(p for p, key in enumerate(one.signs) if key in one.right)
            choices.append(choice_odds.Choice(options, right))
    return choice_odds.fitted(choices, RIDGE, FEWEST, SMALLEST)


def tally(found: Sequence[Figure], weights: dict[str, float], told: Counter[object]) -> None:
    """Count what is chosen rightly, and what would be borne out, at each share."""
    for one in found:
        shares = shares_of(one.signs, weights)
        if one.right and one.open:
            told["open"] += 1
            told["read"] += one.read in one.right
            told["likeliest"] += max(shares, key=lambda key: shares[key]) in one.right
        for needed in dict.fromkeys((LEFT_OPEN, OTHER_TIME, OTHERS)):
            likely = [r.share * shares[r.series] for r, its in one.holding if its == needed]
            for least in LEAST:
                told[needed, least, one.rating] += max(likely, default=0.0) >= least


def main() -> None:
    """Print the table; write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help=f"write {HOME}")
    parser.add_argument("--split", choices=("dev", "test"), default="dev", help="what is counted")
    options = parser.parse_args()
    found, told = figures("dev"), Counter[object]()
    weights = fitted(found)
    if options.split == "test":
        tally(figures("test"), weights, told)
    else:
        for part in range(PARTS):
            others = fitted([one for one in found if one.part != part])
            tally([one for one in found if one.part == part], others, told)
    print(
        f"{told['open']} open figures whose series is among those looked at: {told['likeliest']} "
        f"have it as the likeliest, {told['read']} were read for it"
    )
    for needed, what in NEEDED:
        print(f"{what}, borne out from {needed}\n   from   true  errors  other")
        for least in LEAST:
            row = [told[needed, least, rating] for rating in RATINGS]
            print(f"{least:7}  {row[0]:5}  {row[1]:6}  {row[2]:5}")
    if options.write:
        lines = (f'    "{name}": {weight},\n' for name, weight in weights.items())
        HOME.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
