"""Seconds and peak memory of a check of what no newspaper prints, against ordinary news.

Run as `python benchmarks/hostile.py`; every input is checked in a fresh process. The last column
is how much longer it takes than ordinary news of the same size would, at the pace of news in this
run: well above 1 only for text that holds far more figures than news does.
"""

import sys
import tempfile
from pathlib import Path

from news import news
from start import ACCEPTED, REFUSED, measured

NEWS_WORDS = 60_000
DAY = ["--published", "2025-12-08"]
MB = 1_000_000

INPUTS = (
    ("full stops and blanks", ". ", 10 * MB),
    ("words without a stop", "word and other things that we say ", 10 * MB),
    ("marks in a row", "!?.", 10 * MB),
    ("one letter", "a", 10 * MB),
    ("percent signs", "%", 10 * MB),
    ("opening brackets", "([{", 10 * MB),
    ("opening quotes", "“exports ", 5 * MB),
    ("hyphens of a number", "twenty-", MB),
    ("blanks of many kinds", "\u00a0\u2009 \u202f\t", 5 * MB),
    ("combining characters", "e\u0301\u0301", 5 * MB),
    ("digits", "1234567890", 10 * MB),
    ("months", "January February March ", MB),
    ("pointing times", "a year earlier in the same month ", MB),
    ("headings", "# Exports\n\n", MB),
    ("1.6 million lines of numbers", "12\n", 1_600_000 * 3),
    ("19,000 lines of numbers", "12\n", 19_000 * 3),
    ("6,000 claims", "Exports rose 5% in May. ", 6_000 * 24),
    ("6,000 claims of one sentence", "exports rose 5%, ", 6_000 * 17),
    ("6,000 of and 5%", "and 5% ", 6_000 * 7),
    ("6,000 of number and word", "5 exports ", 6_000 * 10),
    ("6,000 quoted claims", '"Exports rose 5%," said John Smith. ', 6_000 * 36),
    ("6,000 records", "Exports hit a record high. ", 6_000 * 27),
    ("6,000 cells of a table", "China   1,234   5.6%   7.8\n", 2_000 * 27),
)
"""Name, the piece that is repeated, and the characters that it fills."""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "article.txt")
        place.write_text(news(20), encoding="utf-8")
        start = measured(["check", str(place), *DAY], rounds=3)[0]
        text = news(NEWS_WORDS)
        place.write_text(text, encoding="utf-8")
        whole, peak = measured(["check", str(place), *DAY], rounds=1)
        pace = (whole - start) / len(text)
        print(f"{'':30}  {'MB':>6}  {'seconds':>8}  {'peak MiB':>8}  {'times news':>10}\n")
        show("ordinary news", len(text), whole, peak, 1.0)
        for name, piece, size in INPUTS:
            place.write_text(piece * (size // len(piece)), encoding="utf-8")
            spent, peak = measured(["check", str(place), *DAY], 1, (*ACCEPTED, REFUSED))
            show(name, size, spent, peak, max(0.0, spent - start) / (pace * size))


def show(name: str, size: int, milliseconds: float, peak: float, ratio: float) -> None:
    """Print one line of the table."""
    print(f"{name:30}  {size / MB:6.2f}  {milliseconds / 1000:8.1f}  {peak:8.0f}  {ratio:10.2f}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
