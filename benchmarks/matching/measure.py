"""One size in one fresh process: what each sentence is matched to, and how long it takes.

Run by `run.py`, which hands over a task as JSON on the standard input and reads the answer from the
standard output. The task `build` opens the pack once; `match` puts its files out of the cache,
opens it and matches every sentence.
"""

import gc
import json
import os
import resource
import sys
from collections.abc import Callable
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter
from typing import Any

import psutil
from rapidfuzz import fuzz, process

from verifier.cli import OBJECTS
from verifier.match import Matcher
from verifier.match.around import WideMatcher
from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.reference.opening import Opening
from verifier.settings import Settings

SCANNED_TITLES, SCANNED_SENTENCES = 10_000, 20
SHOWN = 10
WARM_UP = "Exports rose 4.1% in May."


def opened(pack: Path, cache: Path) -> Catalogue:
    """The pack alone, through the public way; compiled packs go to `cache`."""
    return open_catalogue([pack], isolated=True, how=Opening(cache_dir=cache))


def evict(*folders: Path) -> None:
    """Ask the kernel to drop the files of the folders from its cache."""
    if not hasattr(os, "posix_fadvise"):
        return
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(handle)


def timed_matching(catalogue: Catalogue, times: list[float]) -> None:
    """From now on, note the milliseconds of each look for the candidates of a claim."""
    asked = WideMatcher if catalogue.compiled else Matcher
    candidates: Callable[..., Any] = asked.candidates

    def noted(*arguments: Any) -> Any:
        started = perf_counter()
        found = candidates(*arguments)
        times.append(1000 * (perf_counter() - started))
        return found

    asked.candidates = noted  # type: ignore[method-assign, assignment]


def answer(found: list[Matched], catalogue: Catalogue) -> dict[str, Any]:
    """What the first figure of a sentence is matched to, as `verifier match` gives it."""
    if not found:
        return {"series": None, "reason": "no_series", "candidates": []}
    first = found[0]
    shown = [
        {"series": one.series, "score": one.score, "parts": dict(one.parts)}
        for one in first.candidates[:SHOWN]
    ]
    keys = {one.series for one in first.candidates[:SHOWN]}
    keys |= {first.series} if first.series else set()
    return {
        "series": first.series,
        "reason": first.reason,
        "candidates": shown,
        "rows": {key: row(catalogue, key) for key in sorted(keys)},
    }


def row(catalogue: Catalogue, key: str) -> dict[str, str]:
    """The slots and the title of a series."""
    one = catalogue.get(key)
    slots = ("indicator", "breakdown", "ref_area", "counterpart", "frequency")
    names = (*slots, "adjustment", "prices", "transformation", "title")
    return {name: str(getattr(one, name) or "") for name in names}


def scan_seconds(titles: list[str], sentences: list[str]) -> list[float]:
    """How long a plain look through the titles takes for each sentence: the measure of the
    machine."""
    found = []
    for text in sentences:
        started = perf_counter()
        process.extract(text, titles, scorer=fuzz.token_set_ratio, limit=SHOWN)
        found.append(perf_counter() - started)
    return found


def matched(task: dict[str, Any]) -> dict[str, Any]:
    """All answers of one size with the times and the memory."""
    pack, cache, sentences = Path(task["pack"]), Path(task["cache"]), task["sentences"]
    settings, times = Settings(meanings=task["meanings"]), list[float]()
    before = psutil.Process().memory_info().rss
    evict(pack, cache)
    started = perf_counter()
    catalogue = opened(pack, cache)
    match_sentence(WARM_UP, catalogue, settings, date(2026, 10, 1))
    first = perf_counter() - started
    timed_matching(catalogue, times)
    answers = []
    for one in sentences:
        times.clear()
        started = perf_counter()
        found = match_sentence(
            one["text"], catalogue, settings, date.fromisoformat(one["published"])
        )
        whole = 1000 * (perf_counter() - started)
        answers.append(answer(found, catalogue) | {"ms": whole, "match_ms": list(times)})
    memory = psutil.Process().memory_info().rss
    return {
        "answers": answers,
        "first_ms": 1000 * first,
        "rss_mib": memory / 2**20,
        "rss_added_mib": (memory - before) / 2**20,
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "scan_ms": [
            1000 * one
            for one in scan_seconds(
                list(islice(cycle(task["titles"]), SCANNED_TITLES)),
                [one["text"] for one in sentences[:SCANNED_SENTENCES]],
            )
        ],
    }


def built(task: dict[str, Any]) -> dict[str, Any]:
    """How long the first opening of a pack takes, and what it leaves behind."""
    started = perf_counter()
    opened(Path(task["pack"]), Path(task["cache"]))
    return {
        "build_s": perf_counter() - started,
        "build_peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Do the task of the standard input on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    gc.set_threshold(OBJECTS)
    task = json.load(sys.stdin)
    json.dump((built if task["job"] == "build" else matched)(task), sys.stdout)


if __name__ == "__main__":
    main()
