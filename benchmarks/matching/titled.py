"""How well and how fast sentences are matched where series are known by their titles.

Run as `python benchmarks/matching/titled.py [--sizes 10000] [--manner titles|areas] [--split
find|confirm|all] [--wrong]`. The packs are those of `office_packs.py`, the measuring is that of
`run.py`: one fresh process builds, the next opens and matches every sentence.
"""

import argparse
import csv
import shutil
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from office_packs import KINDS, SPLITS, Asked, read_sentences, write_titled
from office_titles import MANNERS
from run import COSTS, child, mebibytes
from score import percentile

SIZES = (100, 10_000, 1_000_000)


def meanings(pack: Path, asked: Sequence[Asked]) -> tuple[dict[str, tuple[str, ...]], set[str]]:
    """What the series of the asked places are of, by key, and the sentences with a right one."""
    held: dict[str, tuple[str, ...]] = {}
    answered: set[str] = set()
    with (pack / "meant.csv").open(encoding="utf-8", newline="") as file:
        for key, *told in csv.reader(file):
            held[key] = tuple(told)
            if told[0] in _CONCEPTS:
                answered |= {a.key for a in asked if a.kind != "none" and a.means(*told)}
    return held, answered


_CONCEPTS = {concept for one in read_sentences() for concept in one.concepts}


def measured(
    size: int, manner: str, asked: Sequence[Asked], scratch: Path, seed: int, keep: bool
) -> dict[str, Any]:
    """Everything about one size; `judged` holds the single sentences with their answers."""
    pack, cache = scratch / f"{manner}-{size}", scratch / f"{manner}-cache-{size}"
    if not (keep and (pack / "datapackage.json").is_file()):
        write_titled(pack, size, manner, seed)
    shutil.rmtree(cache, ignore_errors=True)
    cache.mkdir()
    started = perf_counter()
    held, answered = meanings(pack, asked)
    asked = [one for one in asked if one.kind == "none" or one.key in answered]
    with (pack / "series.csv").open(encoding="utf-8", newline="") as file:
        titles = [row["title"] for row, _ in zip(csv.DictReader(file), range(10_000), strict=False)]
    task = {"pack": str(pack), "cache": str(cache), "titles": titles, "meanings": "associations"}
    build = child({**task, "job": "build", "titles": []})
    sentences = [{"text": one.text, "published": str(one.published)} for one in asked]
    found = child({**task, "job": "match", "sentences": sentences})
    answers = found.pop("answers")
    once = [ms for answer in answers for ms in answer["match_ms"]]
    whole = [answer["ms"] for answer in answers]
    scan = statistics.median(found.pop("scan_ms"))
    judged = [
        (one, answer, answer["series"] and one.means(*held[answer["series"]]))
        for one, answer in zip(asked, answers, strict=True)
    ]
    return {
        "size": size,
        "judged": judged,
        "held": held,
        "seconds": perf_counter() - started,
        **build,
        **found,
        "pack_mib": mebibytes(pack),
        "cache_mib": mebibytes(cache),
        "match_p50_ms": percentile(once, 50),
        "match_p95_ms": percentile(once, 95),
        "sentence_p50_ms": percentile(whole, 50),
        "sentence_p95_ms": percentile(whole, 95),
        "scan_p50_ms": scan,
        "match_p95_to_scan": percentile(once, 95) / scan,
    }


def _told(one: Asked, answer: dict[str, Any], held: dict[str, tuple[str, ...]]) -> str:
    meant = " ".join(filter(None, ("/".join(one.concepts), one.area, one.partner, one.frequency)))
    title = answer["rows"][answer["series"]]["title"] if answer["series"] else answer["reason"]
    lines = [f"{one.key} ({one.kind}) {one.text}", f"  meant {meant}", f"  chosen {title}"]
    for candidate in answer["candidates"][:3]:
        parts = " ".join(f"{name}={value:.2f}" for name, value in candidate["parts"].items())
        row = answer["rows"][candidate["series"]]
        mark = "right" if one.means(*held[candidate["series"]]) else "     "
        slots = [row[name] for name in ("indicator", "breakdown", "ref_area", "counterpart")]
        lines.append(f"  {mark} {candidate['score']:.3f} {row['title'][:70]} {slots} {parts}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure matching by titles alone.")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--manner", choices=MANNERS, default=MANNERS[0])
    parser.add_argument("--split", choices=(*SPLITS, "all"), default="all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scratch", type=Path, help="keep packs and compiled files here")
    parser.add_argument("--wrong", action="store_true", help="list what is not right")
    asked = parser.parse_args()
    splits = SPLITS if asked.split == "all" else (asked.split,)
    sizes = []
    with tempfile.TemporaryDirectory() as temporary:
        scratch = asked.scratch or Path(temporary)
        scratch.mkdir(parents=True, exist_ok=True)
        for size in map(int, asked.sizes.split(",")):
            kept = asked.scratch is not None
            told = read_sentences(splits)
            sizes.append(measured(size, asked.manner, told, scratch, asked.seed, kept))
    print("   series  split   kind      n  right  wrong   none")
    for one in sizes:
        for split in splits:
            for kind in KINDS:
                found = [j for j in one["judged"] if (j[0].split, j[0].kind) == (split, kind)]
                if found:
                    right = sum(bool(r) for *_, r in found) / len(found)
                    left = sum(a["series"] is None for _, a, _ in found) / len(found)
                    wrong = abs(1 - right - left)  # no -0.000
                    cells = f"{len(found):>4} {right:6.3f} {wrong:6.3f} {left:6.3f}"
                    print(f"{one['size']:>9,}  {split:7} {kind:7} {cells}")
    width = max(map(len, COSTS.values()))
    for name, said in COSTS.items():
        print(f"{said:{width}}" + "".join(f"{one[name]:>14,.2f}" for one in sizes))
    for one in sizes if asked.wrong else ():
        for label, answer, right in one["judged"]:
            if not right and (label.kind != "none" or answer["series"]):
                print(f"\n{_told(label, answer, one['held'])}")


if __name__ == "__main__":
    main()
