"""Two figures told as prints of one time, of which nothing beside them need be right."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
beds,"Hotel beds let, Estonia",beds_let,EST,count,0,M,flow,year_on_year,yes
ore,"Iron ore output index, Estonia, 2015=100",ore_output,EST,index,0,M,index,year_on_year,yes
tolls,"Kadriorg Bridges: toll income, quarter",toll_income,EST,EUR,6,Q,flow,year_on_year,yes
"""


@cache
def estonia() -> Catalogue:
    """Beds and ore by month: those of May 2025 were printed anew in July; tolls by the quarter, of
    which the last of 2024 were restated in July 2025."""
    rows = ["series,period,value,published"]
    for year in (2024, 2025):
        for month in range(1, 7):
            printed = f"{year}-{month:02d},{{}},{year}-{month + 1:02d}-10"
            late = (year, month) == (2025, 5)
            beds, ore = 52_013 + 917 * month + year - 2024, 91.3 + month * 0.9 + year - 2024
            rows.append("beds," + printed.format(61_944 if late else beds))
            rows.append("ore," + printed.format(98.7 if late else round(ore, 1)))
    rows += ["beds,2025-05,60372,2025-07-10", "ore,2025-05,97.2,2025-07-10"]
    for quarter, (income, day) in {
        "2024-Q3": ("31.4", "2024-10-20"),
        "2024-Q4": ("44.9", "2025-01-20"),
        "2025-Q1": ("28.3", "2025-04-20"),
        "2025-Q2": ("36.2", "2025-07-05"),
    }.items():
        rows.append(f"tolls,{quarter},{income},{day}")
    rows.append("tolls,2024-Q4,38.6,2025-07-12")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def verdicts(text: str) -> dict[str, Verdict]:
    """The verdicts on the figures of a text of July 2025."""
    return verdicts_of(text, estonia(), "2025-07-14")


BEDS = "Estonia let 57,516 hotel beds in June, the bureau said. "
ORE = "Estonia's ore output index stood at 97.7 in June. "
TOLLS = "Kadriorg Bridges took 36.2 million euros in tolls in the second quarter. "


@pytest.mark.parametrize(
    ("text", "now", "first"),
    [
        (BEDS + "The month before was knocked down to {} from {}.", "60,372", "61,944"),
        (BEDS + "That was 4.7% fewer than in May, revised from {1} to {0}.", "60,372", "61,944"),
        (BEDS + "It trimmed May's tally to {} from {}.", "60,372", "61,944"),
        (BEDS + "May's beds now number {}, not the {} first reported.", "60,372", "61,944"),
        (ORE + "The month before was pared to {} from {}.", "97.2", "98.7"),
        (ORE + "Statisticians in Riga have shaved the May reading to {}, from {}.", "97.2", "98.7"),
        (
            TOLLS + "In the Christmas quarter income of {1} million has become {0} million euros.",
            *("38.6", "44.9"),
        ),
        (
            "Toll income of Kadriorg Bridges in the 12 months to June was {} million euros, not "
            "the {} million euros it announced on July 5.",
            *("134.5", "140.8"),
        ),
    ],
)
def test_both_prints_of_one_time_are_right(text: str, now: str, first: str) -> None:
    found = verdicts(text.format(now, first))
    for figure in (now, first):
        one = next(v for k, v in found.items() if k.startswith(figure))
        assert one.rating is Rating.SUPPORTED, (figure, one.explanation)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (BEDS + "The month before was knocked down to 60,732 from 61,944.", "60,732"),
        (BEDS + "The month before was knocked down to 60,372 from 61,494.", "61,494"),
        (ORE + "The month before was knocked down to 97.2 from 97.8.", "97.8"),
        (BEDS + "The total for March was knocked down to 60,372 from 61,944.", "60,372"),
        (BEDS + "A year before, Estonia let 60,372 of them, from 61,944.", "61,944"),
        (TOLLS + "Christmas income of 44.9 million euros has become 36.8 million euros.", "36.8"),
        (
            "Toll income of Kadriorg Bridges in the 12 months to June was 134.5 million euros, not "
            "the 141.8 million euros it announced on July 5.",
            "141.8",
        ),
    ],
)
def test_what_was_no_print_of_that_time_in_that_order_is_not_right(text: str, figure: str) -> None:
    found = verdicts(text)
    one = next(v for k, v in found.items() if k.startswith(figure))
    assert one.rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (BEDS + "The June total was revised from 61,944 to 60,372.", "61,944", "60,372"),
        (ORE + "The copper price was revised from 98.7 to 97.2.", "98.7", "97.2"),
        (ORE + "Tourist arrivals were revised from 98.7 to 97.2.", "98.7", "97.2"),
    ],
)
def test_another_measure_or_time_that_is_named_was_not_revised(
    text: str, old: str, new: str
) -> None:
    found = verdicts(text)
    assert {found[f].rating for f in (old, new)} != {Rating.SUPPORTED}
