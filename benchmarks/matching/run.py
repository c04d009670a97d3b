"""How well and how fast sentences are matched at several sizes of catalogue.

Run as `python benchmarks/matching/run.py [--sizes 100,10000] [--split dev] [--wrong]`.
Each size is measured in fresh processes on one core: one builds what opening the pack builds, the
next puts its files out of the cache, opens it and matches every sentence whose right series it
holds, and those that have none.
"""

import argparse
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Any

from concepts import HERE, Usual, read_concepts
from labels import KINDS, SLOTS, Label, Slots, is_right, read_labels
from made_packs import write_catalogue
from places import Places
from score import Judged, judged, percentile, score, told

SIZES = (100, 10_000, 1_000_000)
SPLITS = ("fit", "dev", "test", "find", "blind", "example")
MEANINGS = ("associations", "letters", "vectors", "off")
MEASURED = SPLITS[1:3]
"""What `all` stands for; the example is there for the tests."""
TOTALS_ONLY = ("blind",)
"""Of these no single sentence is shown: rules are not to be written by looking at them."""
Split = tuple[str, Label]


def labelled(splits: Sequence[str], folder: Path = HERE) -> list[Split]:
    """The labels of the splits that there are. Raises `ValueError` for a broken file."""
    concepts, places = read_concepts(), Places()
    found: list[Split] = []
    for split in splits:
        path = folder / f"sentences_{split}.csv"
        if path.is_file():
            found += [(split, label) for label in read_labels(path, concepts, places)]
    return found


def held(pack: Path, labels: Sequence[Label], usual: Usual) -> tuple[set[str], list[str]]:
    """The keys of the labels that a pack has a right series for, and titles to scan."""
    by_indicator: dict[str, list[Label]] = {}
    for label in labels:
        by_indicator.setdefault(label.slots.indicator, []).append(label)
    found: set[str] = set()
    titles: list[str] = []
    with (pack / "series.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if len(titles) < 10_000:
                titles.append(row["title"])
            for label in by_indicator.get(row["indicator"], ()):
                slots = Slots(**{name: row[name] for name in SLOTS})
                if is_right(slots, label, usual):
                    found.add(label.key)
    return found, titles


def child(task: dict[str, Any]) -> dict[str, Any]:
    """The answer of a fresh process to a task. Raises `SystemExit` when it fails."""
    root = str(HERE.parent.parent)
    path = os.pathsep.join(one for one in (root, os.environ.get("PYTHONPATH", "")) if one)
    done = subprocess.run(
        [sys.executable, str(HERE / "measure.py")],
        input=json.dumps(task),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    if done.returncode:
        raise SystemExit(f"measuring {task['pack']} failed:\n{done.stderr}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def measured(
    size: int, every: Sequence[Split], scratch: Path, seed: int, meanings: str = "associations"
) -> dict[str, Any]:
    """Everything about one size; `judged` holds the single sentences."""
    pack, cache = scratch / f"pack-{size}", scratch / f"cache-{size}"
    shutil.rmtree(cache, ignore_errors=True)
    cache.mkdir()
    usual = Usual(read_concepts())
    started = perf_counter()
    write_catalogue(pack, size, [label for _, label in every], seed)
    written = perf_counter() - started
    keys, titles = held(pack, [label for _, label in every if label.wanted], usual)
    asked = [(s, one) for s, one in every if not one.wanted or one.key in keys]
    task: dict[str, Any] = {"pack": str(pack), "cache": str(cache), "titles": titles}
    task["meanings"] = meanings
    build = child({**task, "job": "build", "titles": []})
    sentences = [{"text": one.text, "published": str(one.published)} for _, one in asked]
    found = child({**task, "job": "match", "sentences": sentences})
    answers = found.pop("answers")
    results = [
        judged(split, one, answer, usual)
        for (split, one), answer in zip(asked, answers, strict=True)
    ]
    once = [ms for answer in answers for ms in answer["match_ms"]]
    whole = [answer["ms"] for answer in answers]
    scan = statistics.median(found.pop("scan_ms"))
    return {
        "size": size,
        "judged": results,
        "write_s": written,
        **build,
        "pack_mib": mebibytes(pack),
        "cache_mib": mebibytes(cache),
        **found,
        "match_p50_ms": percentile(once, 50),
        "match_p95_ms": percentile(once, 95),
        "sentence_p50_ms": percentile(whole, 50),
        "sentence_p95_ms": percentile(whole, 95),
        "scan_p50_ms": scan,
        "match_p95_to_scan": percentile(once, 95) / scan,
    }


def mebibytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 2**20


QUALITY = "   series  split   kind       n    r@1   r@10  false   none  unmatched by reason"
COSTS = {
    "match_p50_ms": "matching of a claim, p50, ms",
    "match_p95_ms": "matching of a claim, p95, ms",
    "sentence_p50_ms": "whole sentence, p50, ms",
    "sentence_p95_ms": "whole sentence, p95, ms",
    "scan_p50_ms": "scan of 10,000 titles (token_set_ratio), p50, ms",
    "match_p95_to_scan": "matching p95, times that scan",
    "first_ms": "first answer, files evicted, ms",
    "build_s": "first opening (builds), s",
    "build_peak_mib": "peak memory of it, MiB",
    "rss_mib": "memory when matching, MiB",
    "peak_mib": "peak memory when matching, MiB",
    "pack_mib": "pack on disk, MiB",
    "cache_mib": "compiled on disk, MiB",
}


def table(sizes: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The lines of the report: how good, then what it costs."""
    yield QUALITY
    for one in sizes:
        for split in SPLITS:
            for kind in KINDS:
                found = [j for j in one["judged"] if (j.split, j.label.kind) == (split, kind)]
                if found:
                    yield f"{one['size']:>9,}  {split:7} {kind:7} {_quality(found)}"
    yield ""
    width = max(map(len, COSTS.values()))
    yield f"{'':{width}}" + "".join(f"{one['size']:>14,}" for one in sizes)
    for name, said in COSTS.items():
        yield f"{said:{width}}" + "".join(f"{one[name]:>14,.2f}" for one in sizes)


def _quality(found: Sequence[Judged]) -> str:
    got = score(found)
    shares = (got.recall_1, got.recall_10, got.false_match, got.abstained)
    cells = " ".join("     -" if one is None else f"{one:6.3f}" for one in shares)
    reasons = ", ".join(f"{reason} {count}" for reason, count in got.reasons.items())
    return f"{len(found):>4} {cells}  {reasons}".rstrip()


def record(one: dict[str, Any]) -> dict[str, Any]:
    """One size as JSON, sentence by sentence."""
    sentences = [
        {
            "id": j.label.key,
            "split": j.split,
            "kind": j.label.kind,
            "series": j.series,
            "reason": j.answer["reason"],
            "right": j.is_right,
            "rank": j.rank,
            "candidates": j.answer["candidates"],
        }
        for j in one["judged"]
    ]
    return {**one, "judged": sentences}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure matching at several sizes.")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--split", choices=(*SPLITS, "all"), default="all")
    parser.add_argument("--labels", type=Path, default=HERE, help="folder of the sentences")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scratch", type=Path, help="keep packs and compiled files here")
    parser.add_argument("--json", type=Path, help="write everything here too")
    parser.add_argument("--meanings", choices=MEANINGS, default=MEANINGS[0])
    parser.add_argument("--wrong", action="store_true", help="list each wrong match")
    parser.add_argument("--missed", action="store_true", help="list what was left unmatched too")
    asked = parser.parse_args()
    try:
        every = labelled(MEASURED if asked.split == "all" else (asked.split,), asked.labels)
    except ValueError as error:
        raise SystemExit(str(error)) from error
    if not every:
        raise SystemExit(f"no sentences_*.csv of that split in {asked.labels}")
    sizes = []
    with tempfile.TemporaryDirectory() as temporary:
        scratch = asked.scratch or Path(temporary)
        scratch.mkdir(parents=True, exist_ok=True)
        for size in map(int, asked.sizes.split(",")):
            try:
                sizes.append(measured(size, every, scratch, asked.seed, asked.meanings))
            except ValueError as error:
                raise SystemExit(str(error)) from error
    print("\n".join(table(sizes)))
    for one in sizes if asked.wrong or asked.missed else ():
        print(f"\n{one['size']:,} series")
        for j in one["judged"]:
            missed = asked.missed and j.label.wanted and not j.is_right
            if (j.is_wrong or missed) and j.split not in TOTALS_ONLY:
                print(f"\n{told(j)}")
    if asked.json:
        text = json.dumps([record(one) for one in sizes], indent=1, default=str)
        asked.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
