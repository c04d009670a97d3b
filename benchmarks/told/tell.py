"""True copy without end: frames filled with the figures of the labelled articles' packs.

Run as `python benchmarks/told/tell.py [FILE ...] [--each N] [--list N] [--plant [KIND ...]]`. Each
frame is filled with N series at days drawn by a seed, so that every run reads the same, and
checked. Nothing in it is wrong: each figure that is called wrong is a false alarm. With `--plant`
each filling is checked once with a slip of each kind in it.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from frames import Frame, Told, UnfitError, filled, fits, frames, is_figure, is_standing
from known import PACKS, days, frequency_of, known, nouns
from plants import KINDS, planted

from verifier import Catalogue, open_catalogue, verify
from verifier.model.verdict import ArticleReport, Reason, Verdict

RANKS = ("mismatch", "supported", "unverified", "not found")
Place = tuple[int, int, str]
HOME = Path(__file__).parent
DRAWS = 400
"""How often a series and a day are drawn for a frame at most."""
NEWEST = 24
"""From how many of a series' newest periods a day is drawn."""


@dataclass
class Result:
    """What became of the figures of one frame: ratings of the true ones, of the planted ones, and
    a line for each that was rated wrongly."""

    name: str
    true: Counter[str] = field(default_factory=Counter)
    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    lines: list[tuple[str, str]] = field(default_factory=list)


def articles(frame: Frame, each: int) -> Iterator[Told]:
    """The frame filled with so many series."""
    draw, made = random.Random(frame.name), 0
    called = [noun for noun in nouns() if _seldom(frame) <= {frequency_of(noun)}]
    for _ in range(DRAWS):
        noun = draw.choice(called)
        others = [o for o in called if o["pack"] == noun["pack"] and o["series"] != noun["series"]]
        try:
            told_on = list(days(noun, NEWEST))
            if not told_on or (frame.two and not others):
                continue
            last, day = draw.choice(told_on)
            one = known(noun, day, last)
            two = known(draw.choice(others), day, last) if frame.two else None
            if two and any(two.row[k] != one.row[k] for k in ("unit", "frequency")):
                continue
            if not fits(frame, one, two):
                continue
            yield filled(frame, one, two)
        except (UnfitError, KeyError):
            continue
        made += 1
        if made == each:
            return


def _seldom(frame: Frame) -> set[str]:
    """The frequency that a frame is told of alone, where few series have it."""
    return {letter for letter in "DW" if frame.frequencies == letter}


@lru_cache(40)
def catalogue(pack: str) -> Catalogue:
    """A pack alone."""
    return open_catalogue([PACKS / pack], True)


def result_of(frame: Frame, each: int, kinds: Sequence[str]) -> Result:
    """Fill and check one frame; with `kinds`, once with a slip of each kind in each filling."""
    found, draw = Result(frame.name), random.Random(frame.name)
    for told in articles(frame, each):
        if not kinds:
            _check(told, found)
        for kind in kinds:
            try:
                wrong, place = planted(told, kind, draw)
            except (UnfitError, KeyError):
                continue
            _check(wrong, found, kind, place)
    return found


def _check(told: Told, found: Result, kind: str = "", place: Place | None = None) -> None:
    text, pack, day = told.text, told.one.noun["pack"], told.one.day
    report = verify(text, published=day, reference=catalogue(pack))
    rated = [(v.claim.span.start, v.claim.span.end, v) for v in _with_findings(report)]

    def line(start: int, end: int, explanation: str) -> str:
        around = f"{text[max(0, start - 90) : start]}>>{text[start:end]}<<{text[end : end + 40]}"
        return f"{pack} {day} {around!r}: {explanation}"

    if place is not None:
        over = [(s, e, v) for s, e, v in rated if s < place[1] and place[0] < e]
        best = min((RANKS.index(str(v.rating)) for _, _, v in over), default=3)
        found.planted[kind, RANKS[best]] += 1
        if RANKS[best] != "mismatch":
            explained = next((v.explanation for s, e, v in over if v.rating == RANKS[best]), "")
            found.lines.append(
                (RANKS[best], f"{kind}, was {place[2]}: {line(*place[:2], explained)}")
            )
        return
    for start, end, verdict in rated:
        if verdict.rating == "mismatch":
            found.true["mismatch"] += 1
            found.lines.append(("mismatch", line(start, end, verdict.explanation)))
    for start, end, blank in told.spans():
        over = [v for s, e, v in rated if s < end and start < e]
        best = RANKS[min((RANKS.index(str(v.rating)) for v in over), default=3)]
        if (is_figure(blank) or is_standing(blank)) and best != "mismatch":
            found.true[best] += 1
            if best != "supported":
                explained = next((v.explanation for v in over if v.rating == best), "")
                found.lines.append((best, line(start, end, explained)))


def _with_findings(report: ArticleReport) -> list[Verdict]:
    """The verdicts, those that a finding says are at odds with each other as mismatches."""
    at_odds = {one: f.explanation for f in report.findings for one in f.claims}
    return [
        replace(v, reason=Reason.OFF_VALUE, explanation=at_odds[v.claim.id])
        if v.claim.id in at_odds
        else v
        for v in report.verdicts
    ]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files of frames")
    parser.add_argument("--each", type=int, default=8, help="how often each frame is filled")
    parser.add_argument("--only", default="", help="frames whose names hold this")
    parser.add_argument("--show", action="store_true", help="print the articles only")
    parser.add_argument("--plant", nargs="*", metavar="KIND", help=f"slips: {', '.join(KINDS)}")
    parser.add_argument("--list", type=int, default=0, help="how many to list of each frame")
    parser.add_argument("--of", default="mismatch", help="what to list: a rating, or all")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    kinds = given.plant or (KINDS if given.plant is not None else ())
    of = given.of if given.plant is None or given.of != "mismatch" else "supported"
    files = given.files or sorted(HOME.glob("*.txt"))
    chosen = [f for path in files for f in frames(path) if given.only in f.name]
    if given.show:
        for told in (t for frame in chosen for t in articles(frame, given.each)):
            print(f"--- {told.frame.name} {told.one.noun['pack']} {told.one.day}\n{told.text}")
        return
    true: Counter[str] = Counter()
    slips: Counter[tuple[str, str]] = Counter()
    with ProcessPoolExecutor(given.jobs) as pool:
        runs = [pool.submit(result_of, frame, given.each, list(kinds)) for frame in chosen]
        for run in runs:
            found = run.result()
            true += found.true
            slips += found.planted
            told_of = found.planted if kinds else found.true
            print(found.name, ", ".join(f"{k} {n}" for k, n in sorted(told_of.items())), flush=True)
            listed = [line for rank, line in found.lines if of in (rank, "all")]
            for line in listed[: given.list]:
                print("   ", line)
    print("together", dict(true))
    for kind in kinds:
        print(f"{kind:8}", {rank: slips[kind, rank] for rank in RANKS})


if __name__ == "__main__":
    main()
