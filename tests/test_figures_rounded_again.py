"""Figures told again in rounder numbers, behind "or roughly", and parts named before a bracket."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue


@cache
def offices() -> Catalogue:
    """What offices for patents and designs were asked for, and what was published by field."""
    series = (
        "series,title,unit,frequency\n"
        'pa,"Patent applications, total filings by office, United States of America",'
        "applications,A\n"
        'tm,"Trademark applications, class count by office, United States of America",classes,A\n'
        'id,"Industrial design applications, design count by office, United States of America",'
        "designs,A\n"
        'ct,"Patent publications by technology, Computer technology, world",publications,A\n'
        'mt,"Patent publications by technology, Medical technology, world",publications,A\n'
    )
    known = {
        "pa": (505_048, 496_438, 490_889),
        "tm": (883_080, 960_929, 911_254),
        "id": (116_452, 115_525, 108_257),
        "ct": (323_950, 348_433, 376_246),
        "mt": (115_480, 117_167, 123_377),
    }
    rows = ["series,period,value,published"]
    for key, values in known.items():
        rows += [f"{key},{year},{value}," for year, value in enumerate(values, 2022)]
    return catalogue_of(series, "\n".join(rows) + "\n")


_PATENTS = "In 2024 the US office took in 490,889 patent applications"
_FIELDS = (
    "In 2024 computer technology led with 376,246 patent publications, ahead of medical technology"
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{_PATENTS}, or roughly 491,000.", "491,000", {"supported"}),
        (f"{_PATENTS} or just under 491,000.", "491,000", {"supported"}),
        (f"{_PATENTS}, or roughly 431,000.", "431,000", {"unverified", "mismatch"}),
        (f"{_PATENTS}, or roughly 1,300 a day.", "1,300", {"supported"}),
        (f"{_FIELDS} (123,377).", "123,377", {"supported"}),
        (f"{_FIELDS} (117,167).", "117,167", {"mismatch"}),
        ("US trademark filings covered 911,254 classes in 2024.", "911,254", {"supported"}),
        ("US trademark filings covered 960,929 classes in 2024.", "960,929", {"mismatch"}),
        ("US industrial design filings held 108,257 designs in 2024.", "108,257", {"supported"}),
        (
            "US industrial design applications contained 115,525 designs in 2024.",
            "115,525",
            {"mismatch"},
        ),
    ],
)
def test_figures_of_offices(text: str, figure: str, rating: set[str]) -> None:
    verdict = verdicts_of(text, offices(), "2025-12-03")[figure]
    assert verdict.rating in rating, verdict.explanation
