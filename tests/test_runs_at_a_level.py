"""Runs of steps that stood at the level told right behind them."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from small_rates import PUBLISHED, malta


@pytest.mark.parametrize(
    ("text", "count", "rating"),
    [
        ("jumped to 4.4% in October after three straight months at 4.2%", "three", "supported"),
        ("jumped to 4.4% in October after four straight months at 4.2%", "four", "mismatch"),
        ("rose to 4.4% in October, after three months running at 4.2%", "three", "supported"),
        ("was 4.2% in September for a third month running", "third", "supported"),
        ("was above 4% in October for the fifth straight month", "fifth", "mismatch"),
    ],
)
def test_a_run_of_a_level_told_behind_it(text: str, count: str, rating: str) -> None:
    found = verdicts_of(f"Unemployment in Malta {text}.", malta(), PUBLISHED)
    assert found[count].rating == rating


@pytest.mark.parametrize(("count", "rating"), [("second", "supported"), ("third", "mismatch")])
def test_a_run_at_the_level_of_an_index(count: str, rating: str) -> None:
    series = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline\n"
    series += "p,Purchasing managers index of Malta,pmi,MLT,,index,0,M,index,yes\n"
    levels = (50.8, 50.4, 49.5, 49.5)
    rows = "".join(f"p,2025-{n + 3:02d},{level}\n" for n, level in enumerate(levels))
    text = f"Malta's purchasing managers index was 49.5 in June for the {count} month running."
    catalogue = catalogue_of(series, f"series,period,value\n{rows}")
    assert verdicts_of(text, catalogue, "2025-07-16")[count].rating == rating
