"""How well and how fast words outside the lists find the code they mean, by letters.

Run as `python benchmarks/matching/meanings.py`. `unseen_words.csv` holds newsroom wordings that no
list has, each with the codes that are right; `none_words.csv` phrases that mean none. The `tune`
halves set the mark, the `judge` halves tell what it is worth. Time is that of one core, whatever
else is running.
"""

import csv
import math
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from table import Row, show  # noqa: E402  the table is one folder up

from verifier.reference.codelists import codelists  # noqa: E402
from verifier.reference.meanings import Meanings  # noqa: E402
from verifier.reference.meanings.alike import LetterMeanings  # noqa: E402

TAKEN_WRONGLY = 0.03
Asked = tuple[str, frozenset[str]]


def listed_phrases() -> list[tuple[str, str]]:
    """Every phrase of the codelist of indicators, with its title and its code in words."""
    found: dict[tuple[str, str], None] = {}
    for one in codelists().indicators.values():
        told = (one.title, one.code.replace("_", " "), *(phrase for phrase, _ in one.words))
        found.update(dict.fromkeys((one.code, phrase) for phrase in told))
    return list(found)


def asked_of(name: str, half: str) -> list[Asked]:
    """The phrases of one file and half, each with its right codes."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["half"] == half]
    return [
        (row["words"], frozenset(filter(None, row.get("codes", "").split(";")))) for row in rows
    ]


def mark_of(meanings: Meanings, none: Sequence[Asked]) -> float:
    """The similarity that at most 3% of the phrases that mean nothing reach."""
    best = sorted((top(meanings, words)[1] for words, _ in none), reverse=True)
    return round(best[math.floor(TAKEN_WRONGLY * len(best))] + 0.001, 3)


def top(meanings: Meanings, words: str) -> tuple[str, float]:
    """The best code and its similarity; "" and 0 where there is none."""
    found = meanings.nearest(words, 1)
    return (found[0].code, found[0].similarity) if found else ("", 0.0)


def rank(meanings: Meanings, words: str, right: frozenset[str]) -> int:
    """The place of the first right code among twenty, from 0; 99 where none is."""
    found = meanings.nearest(words, 20)
    return next((place for place, near in enumerate(found) if near.code in right), 99)


def percent(found: int, among: Sequence[object]) -> float:
    """The share in percent; 0 of nothing."""
    return 100 * found / len(among) if among else 0.0


def judge(title: str, meanings: Meanings) -> None:
    """Print what a mode finds."""
    mark = meanings.mark
    tuned = mark_of(meanings, asked_of("none_words.csv", "tune"))
    for half in ("tune", "judge"):
        asked, none = asked_of("unseen_words.csv", half), asked_of("none_words.csv", half)
        places = [rank(meanings, words, right) for words, right in asked]
        tops = [(top(meanings, words), right) for words, right in asked]
        taken = [code in right for (code, likeness), right in tops if likeness >= mark]
        wrong = sum(top(meanings, words)[1] >= mark for words, _ in none)
        show(
            f"{title}, {half}: {len(asked)} unseen phrases, {len(none)} that mean none",
            [
                Row("right code first", percent(sum(p < 1 for p in places), asked), "%"),
                Row("among five", percent(sum(p < 5 for p in places), asked), "%"),
                Row("among twenty", percent(sum(p < 20 for p in places), asked), "%"),
                Row("mark that the tune half gives", 1000 * tuned, "/ 1000"),
                Row(f"unseen taken at {mark}", percent(len(taken), asked), "%"),
                Row("of those, right", percent(sum(taken), taken), "%"),
                Row("phrases that mean none taken", percent(wrong, none), "%", 100 * TAKEN_WRONGLY),
            ],
        )


def time_of(meanings: Meanings) -> tuple[float, float]:
    """Milliseconds of one core for an answer that was not asked before: the median and the 95th
    percentile."""
    took = []
    for half in ("tune", "judge"):
        for words, _ in asked_of("unseen_words.csv", half):
            started = process_time()
            meanings.nearest(words, 7)
            took.append(1000 * (process_time() - started))
    took.sort()
    return took[len(took) // 2], took[int(0.95 * len(took))]


def main() -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    phrases = listed_phrases()
    unlisted = {phrase.lower() for _, phrase in phrases}.isdisjoint(
        words for half in ("tune", "judge") for words, _ in asked_of("unseen_words.csv", half)
    )
    print(f"{len(phrases):,} phrases of {len({code for code, _ in phrases})} codes")
    print("none of the phrases asked is listed" if unlisted else "SOME ASKED PHRASES ARE LISTED")
    letters = LetterMeanings(phrases)
    middle, high = time_of(letters)
    show("by letters: time", [Row("median", middle, "ms"), Row("95th percentile", high, "ms")])
    judge("by letters", letters)


if __name__ == "__main__":
    main()
