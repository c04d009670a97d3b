"""The weights of the signs that speak for a time, fitted anew to the labelled articles.

Run as `python benchmarks/time_odds.py [--write]`. The articles of the split `dev` are checked
without the round that uses the weights. Each figure that nothing bears out and whose label has a
time is a choice among those that `judge/times/signs.py` finds; a conditional logit with a ridge
tells the right one. Printed is how often the likeliest time is another one than was read, from each
share on, and whether that puts the reading right or spoils it, with weights fitted to the articles
of other packs. `--write` writes `verifier/judge/times/weights.py`.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import choice_odds
import numpy as np

from verifier.errors import PeriodError
from verifier.evaluate import check_cases, load_corpus
from verifier.evaluate.scoring import match_labels
from verifier.judge import decide
from verifier.judge.rounds import ROUNDS
from verifier.judge.rounds.odds.likelier_times import of_likelier_times
from verifier.judge.times.signs import Days, period_read, times_of
from verifier.model.period import Period
from verifier.model.verdict import Rating
from verifier.report_json import article_json
from verifier.settings import Settings

CORPUS, HOME = Path("claims"), Path("verifier/judge/times/weights.py")
RIDGE, PARTS, FEWEST, SMALLEST = 2.0, 3, 8, 0.1
"""Of the weights; parts of the packs, each of which is told by the others; figures that a sign must
stand at; and the least weight that is kept."""
THRESHOLDS = (0.05, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
HEAD = '''\
"""The weights of the signs that speak for a time, written by `benchmarks/time_odds.py`."""

WEIGHTS = {
'''


@dataclass(frozen=True, slots=True)
class Choice:
    """One labelled figure: the times that it may be told of with their signs, and the right one."""

    pack: str
    times: tuple[tuple[Days, tuple[str, ...]], ...]
    right: int
    read: Days | None


def choices() -> list[Choice]:
    """One for each figure of `dev` that is not borne out and whose labelled time is among those
    found."""
    decide.ROUNDS = tuple(one for one in ROUNDS if one.__name__ != of_likelier_times.__name__)
    found = []
    for case, report, _ in check_cases(load_corpus(CORPUS, "dev"), (), Settings()):
        claims = article_json(report)["claims"]
        places = {claim["id"]: place for place, claim in enumerate(claims)}
        published = case.article.published
        labels = [label for label in case.labels if not label.get("optional")]
        pack = str((case.meta.get("packs") or [""])[0])
        for label, claim in zip(labels, match_labels(labels, claims), strict=True):
            wanted = days_of(label.get("period"))
            if claim is None or wanted is None or published is None:
                continue
            place = places[claim["id"]]
            verdict = report.verdicts[place]
            times = times_of(place, report.verdicts, published)
            if wanted not in times or verdict.rating is Rating.SUPPORTED:
                continue
            read = period_read(verdict)
            found.append(
                Choice(
                    pack,
                    tuple((days, tuple(sorted(time.signs))) for days, time in times.items()),
                    list(times).index(wanted),
                    (read.start, read.end) if read is not None else None,
                )
            )
    return found


def days_of(period: str | None) -> Days | None:
    """The first and last day of a labelled time; None where there is none."""
    try:
        found = Period.parse(period) if period else None
    except PeriodError:
        return None
    return (found.start, found.end) if found is not None else None


def fitted(found: Sequence[Choice]) -> dict[str, float]:
    """The weights by sign."""
    options = (tuple(signs for _, signs in one.times) for one in found)
    told = [
        choice_odds.Choice(each, frozenset((one.right,)))
        for each, one in zip(options, found, strict=True)
    ]
    return choice_odds.fitted(told, RIDGE, FEWEST, SMALLEST)


def tally(
    found: Sequence[Choice], weights: dict[str, float], told: dict[str, Counter[float]]
) -> None:
    """Count what the likeliest time puts right, spoils, or leaves wrong, at each threshold."""
    for one in found:
        sums = np.array([sum(weights.get(s, 0.0) for s in signs) for _, signs in one.times])
        odds = np.exp(sums - sums.max())
        best = int(odds.argmax())
        if one.times[best][0] == one.read:
            continue
        was_right = one.times[one.right][0] == one.read
        what = "fixed" if best == one.right else "broke" if was_right else "still"
        for threshold in THRESHOLDS:
            told[what][threshold] += bool(odds[best] / odds.sum() >= threshold)


def main() -> None:
    """Print the table; write the weights where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help=f"write {HOME}")
    options = parser.parse_args()
    found = choices()
    packs = sorted({one.pack for one in found})
    told: dict[str, Counter[float]] = {"fixed": Counter(), "broke": Counter(), "still": Counter()}
    for part in range(PARTS):
        held = set(packs[part::PARTS])
        weights = fitted([one for one in found if one.pack not in held])
        tally([one for one in found if one.pack in held], weights, told)
    read = sum(one.times[one.right][0] == one.read for one in found)
    print(f"{len(found)} figures that are not borne out, {read} of them read for the right time")
    print("threshold  fixed  broke  still wrong")
    for threshold in THRESHOLDS:
        row = [told[what][threshold] for what in ("fixed", "broke", "still")]
        print(f"{threshold:9}  {row[0]:5}  {row[1]:5}  {row[2]:11}")
    if options.write:
        weights = fitted(found)
        lines = (f'    "{name}": {weight},\n' for name, weight in weights.items())
        HOME.write_text(HEAD + "".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
