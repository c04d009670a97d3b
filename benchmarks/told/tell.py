"""True copy without end: frames filled with the figures of the labelled articles' packs.

Run as `python benchmarks/told/tell.py [FILE ...] [--each N] [--list N] [--plant]`. Each frame is
filled with N series at days drawn by a seed, so that every run reads the same, and checked; nothing
in it is wrong, so that each figure that is called wrong is a false alarm. With `--plant` one
figure of each article is another one: that of the period before, of another base, or with a digit
changed.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from frames import Frame, Told, Unfit, filled, fits, frames
from known import PACKS, Known, days, known, nouns

from verifier import Catalogue, open_catalogue, verify

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
    planted: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)


def articles(frame: Frame, each: int, plant: bool) -> Iterator[tuple[Told, Known]]:
    """The frame filled with so many series."""
    draw, made = random.Random(f"{frame.name}{plant}"), 0
    called = nouns()
    for _ in range(DRAWS):
        noun = draw.choice(called)
        others = [o for o in called if o["pack"] == noun["pack"] and o is not noun]
        try:
            last, day = draw.choice(list(days(noun, NEWEST)) or [(None, None)])
            if last is None or day is None:
                continue
            one = known(noun, day, last)
            two = known(draw.choice(others), day, last) if frame.two and others else None
            if two and any(two.row[k] != one.row[k] for k in ("unit", "frequency")):
                continue
            if (frame.two and two is None) or not fits(frame, one, two):
                continue
            told = filled(frame, one, two, draw if plant else None)
        except (Unfit, KeyError):
            continue
        yield told, one
        made += 1
        if made == each:
            return


@lru_cache(40)
def catalogue(pack: str) -> Catalogue:
    """A pack alone."""
    return open_catalogue([PACKS / pack], True)


def result_of(frame: Frame, each: int, plant: bool) -> Result:
    """Fill and check one frame."""
    found = Result(frame.name)
    for told, one in articles(frame, each, plant):
        report = verify(told.text, published=one.day, reference=catalogue(one.noun["pack"]))
        place = told.planted
        rated = [(v.claim.span.start, v.claim.span.end, v) for v in report.verdicts]
        hit = None
        for start, end, verdict in rated:
            where = f"{one.noun['pack']} {one.day} {told.text[max(0, start - 60) : start]!r}"
            line = f"{where} >>{told.text[start:end]}<< {told.text[end : end + 30]!r}: {verdict.explanation}"
            if place and start < place[1] and place[0] < end:
                hit = verdict.rating if hit != "mismatch" else hit
                if verdict.rating == "supported":
                    found.lines.append(f"PASSED ({place[3]}, was {place[2]}) {line}")
            elif verdict.rating == "mismatch":
                found.true["mismatch"] += 1
                if not place:
                    found.lines.append(f"ACCUSED {line}")
        for start, end, blank in told.figures:
            over = {str(v.rating) for s, e, v in rated if s < end and start < e}
            best = next(
                (r for r in ("mismatch", "supported", "unverified") if r in over), "not found"
            )
            if best != "mismatch":
                found.true[best] += 1
        if place:
            found.planted[str(hit or "not found")] += 1
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files of frames")
    parser.add_argument("--each", type=int, default=8, help="how often each frame is filled")
    parser.add_argument(
        "--list", type=int, default=0, help="how many wrong ratings to list of each"
    )
    parser.add_argument("--plant", action="store_true", help="make one figure of each wrong")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="frames whose names hold this")
    parser.add_argument("--show", action="store_true", help="print the articles only")
    given = parser.parse_args()
    chosen = [
        f
        for path in given.files or sorted(HOME.glob("*.txt"))
        for f in frames(path)
        if given.only in f.name
    ]
    if given.show:
        for frame in chosen:
            for told, one in articles(frame, given.each, given.plant):
                print(f"--- {frame.name} {one.noun['pack']} {one.day}\n{told.text}")
        return
    true: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    with ProcessPoolExecutor(given.jobs) as pool:
        runs = [pool.submit(result_of, frame, given.each, given.plant) for frame in chosen]
        for run in runs:
            found = run.result()
            true += found.true
            planted += found.planted
            print(found.name, dict(found.true), dict(found.planted) or "", flush=True)
            for line in found.lines[: given.list]:
                print("   ", line)
    print("together", dict(true), dict(planted) or "")


if __name__ == "__main__":
    main()
