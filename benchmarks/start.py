"""What a user waits for and what it takes: cold starts of the command line and peak memory.

Run as `python benchmarks/start.py`; every figure is the median of five fresh processes.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from news import news
from table import Row, show

ROUNDS, ARTICLE_WORDS, BULK_WORDS = 5, 500, 24_000
COLD_MS, QUICK_MS, SEARCH_MS, PEAK_MIB = 2000.0, 150.0, 300.0, 300.0
SEARCH = ["reference", "search", "unemploy", "germ"]
RIVALLED_NEWS = "A 4.1% rise in exports outweighed a 2.3% fall in sales of steel."
"""A sentence that the parser is loaded for, as two in five of the labelled articles have one."""
ACCEPTED = (0, 1)
"""Exit codes of a job that was done; 1 says that something was found."""
REFUSED = 2
"""Exit code of an input that is no article."""


def measured(
    arguments: list[str], rounds: int = ROUNDS, accepted: tuple[int, ...] = ACCEPTED
) -> tuple[float, float]:
    """Median milliseconds and largest MiB of `verifier ARGUMENTS` in fresh processes.

    Raises `SystemExit` when the command fails.
    """
    times, peaks = [], []
    for _ in range(rounds):
        started = perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "verifier", *arguments],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL if REFUSED in accepted else None,
        )
        _, status, usage = os.wait4(process.pid, 0)
        times.append(1000 * (perf_counter() - started))
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in accepted:
            raise SystemExit(f"verifier {' '.join(arguments)} ended with {process.returncode}")
        unit = 1 if sys.platform == "darwin" else 1024
        peaks.append(usage.ru_maxrss * unit / 2**20)
    return statistics.median(times), max(peaks)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        short, long = Path(folder, "short.txt"), Path(folder, "long.txt")
        short.write_text(news(ARTICLE_WORDS), encoding="utf-8")
        rivalled = Path(folder, "rivalled.txt")
        rivalled.write_text(f"{RIVALLED_NEWS}\n\n{news(ARTICLE_WORDS)}", encoding="utf-8")
        long.write_text(news(BULK_WORDS), encoding="utf-8")
        day = ["--published", "2025-12-08"]
        cold, _ = measured(["check", str(short), *day])
        parsed, peak = measured(["check", str(rivalled), *day])
        _, long_peak = measured(["check", str(long), *day], rounds=1)
    quick = {
        "--help": ["--help"],
        "explain": ["explain", "off_period"],
        "reference list": ["reference", "list"],
    }
    bare = [*(1000 * _seconds_of_python() for _ in range(ROUNDS))]
    show(
        f"median of {ROUNDS} fresh processes",
        [
            Row("check of 500 words, cold start", cold, "ms", COLD_MS),
            Row("the same with a sentence to parse", parsed, "ms", COLD_MS),
            Row("peak memory of that check", peak, "MiB", PEAK_MIB),
            Row(f"peak memory of {BULK_WORDS:,} words", long_peak, "MiB"),
            *(Row(name, measured(call)[0], "ms", QUICK_MS) for name, call in quick.items()),
            Row("reference search", measured(SEARCH)[0], "ms", SEARCH_MS),
            Row("python -c pass, for comparison", statistics.median(bare), "ms"),
        ],
    )


def _seconds_of_python() -> float:
    started = perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return perf_counter() - started


if __name__ == "__main__":
    main()
