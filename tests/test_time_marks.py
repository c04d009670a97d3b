"""Marks that a measure is set against, whose times are told of nothing else."""

import pytest
from told_claims import Told, times_match

READ = {
    "the distance from a record": (
        "The index closed at 22,695 on Friday and stands 8.6% below the record of 24,818 reached "
        "on July 23.",
        {"8.6%": "2026-10-16 on 2026-07-23", "24,818": "2026-07-23"},
    ),
    "a price touched": (
        "Shares in it settled at $75.73 on Friday, 28.1% above the $59.12 touched on April 7.",
        {"28.1%": "2026-10-16 on 2026-04-07", "$59.12": "2026-04-07"},
    ),
    "a figure before it is of its own time": (
        "In September exports came to $4.1bn, well short of the $5.2bn recorded in January 2024.",
        {"$4.1bn": "2026-09", "$5.2bn": "2024-01"},
    ),
    "a record in apposition": (
        "In September exports came to $4.1bn, well short of the $5.2bn recorded in January 2024, "
        "the worst month on record.",
        {"worst month on record": "2024-01"},
    ),
    "the top of a measure, told without its figure": (
        "Prices were £545,838 in September. They are £30,000 off the top they reached in August "
        "2022.",
        {"£545,838": "2026-09", "£30,000": "2026-09 on 2022-08"},
    ),
    "its worst, set apart by a comma": (
        "Inflation was 4.3% in September, a full 2.4 points beneath its worst, in February 2023.",
        {"4.3%": "2026-09", "2.4 points": "2026-09 on 2023-02"},
    ),
    "the summit of a month": (
        "Prices were £545,838 in September, 5.5% off the summit of August 2022.",
        {"£545,838": "2026-09", "5.5%": "2026-09 on 2022-08"},
    ),
    "a peak behind a comparative": (
        "Prices in September were 5.5% lower than at their peak, in August 2022.",
        {"5.5%": "2026-09 on 2022-08"},
    ),
    "a worst reading long ago": (
        "Inflation was 4.3% in September, some 2.4 points off its worst reading, back in 2023.",
        {"4.3%": "2026-09", "2.4 points": "2026-09 on 2023"},
    ),
    "a mark told by a clause of its own": (
        "Exports came to $4.1bn in September, half the $8.2bn at which they stood in January 2024 "
        "and the lowest since March 2022.",
        {"half": "2026-09 on 2024-01", "lowest since March 2022": "2026-09 on 2022-03"},
    ),
    "a mark without its figure": (
        "Exports came to $4.1bn in September, below the level they had in January 2024 and the "
        "lowest since March 2022.",
        {"lowest since March 2022": "2026-09 on 2022-03"},
    ),
    "what it was before": (
        "Unemployment fell to 4.1% in September, from what it was in January 2024 and its lowest "
        "since March 2022.",
        {"lowest since March 2022": "2026-09 on 2022-03"},
    ),
    "a record behind the figure of a mark": (
        "In September inflation was 2.2%, more than the 2.0% it showed in August and the highest "
        "since April.",
        {"2.0%": "2026-08", "highest since April": "2026-09 on 2026-04"},
    ),
    "no mark: those of whom something is told": (
        "The 310 workers that it employed in January 2024 made 2.5m cars.",
        {"2.5m": "2024-01"},
    ),
    "no mark: what was reached in the time told of": (
        "In September prices rose 5.5% to their highest on record.",
        {"5.5%": "2026-09"},
    ),
    "no mark: a record of the month itself": (
        "Exports rose 5.5% and set a record in September.",
        {"5.5%": "2026-09"},
    ),
    "no mark: a time of the sentence itself": (
        "Exports fell 3.1% to $4.1bn, below the forecast, in September.",
        {"3.1%": "2026-09", "$4.1bn": "2026-09"},
    ),
    "no mark: a clause that goes on": (
        "Exports were above $4.1bn in August and 3.1% higher in September.",
        {"3.1%": "2026-09"},
    ),
    "from a stretch that is counted out": (
        "Exports fell by $474m from the first three months of the year to $4.71bn in the second "
        "quarter.",
        {"$474m": "2026-Q2 on 2026-Q1", "$4.71bn": "2026-Q2"},
    ),
    "from one month to another": (
        "Exports came to $474m from January to March.",
        {"$474m": "2026-Q1"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_the_time_of_a_mark_is_its_own(text: str, expected: Told) -> None:
    times_match(text, "2026-10-17", expected)
