"""Figures in one sentence that each count a thing of their own, and words that name one of many."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,"
    "headline\n"
)
FLOW = "0,Q,flow,none"


@cache
def offences() -> Catalogue:
    """Offences of four kinds in Victoria by quarter, two of them titled in words that copy has not;
    of one an alias is known."""
    kinds = (
        ("shop", "steal from a retail store", "", 8_817, 331),
        ("home", "aggravated burglary", "", 1_702, 57),
        ("harm", "assault and related offences", "assaults", 12_020, 133),
        ("cars", "motor vehicle theft", "car thefts", 6_644, 211),
    )
    rows, told = [], ["series,period,value"]
    for key, kind, alias, level, rise in kinds:
        rows.append(
            f'{key},"Recorded offences, {kind}, Victoria",recorded_offences,AU-VIC,{kind},offence,'
            f"0,Q,flow,none,no,{alias}"
        )
        told += [
            f"{key},{2024 + step // 4}-Q{step % 4 + 1},{level + rise * step}" for step in range(8)
        ]
    head = HEAD.replace("headline", "headline,aliases")
    return catalogue_of(head + "\n".join(rows) + "\n", "\n".join(told) + "\n")


def ratings_of(lead: str, text: str) -> set[str]:
    """The ratings of the two counts of a text that stands behind a lead."""
    verdicts = verdicts_of(f"{lead}\n\n{text}", offences(), "2025-12-01")
    told = [v.rating for quote, v in verdicts.items() if "," in quote]
    assert len(told) == 2
    return {str(rating) for rating in told}


LEAD = "Victoria's police have published the offences recorded in the third quarter of 2025."


@pytest.mark.parametrize(
    "text",
    [
        "There were 2,044 aggravated burglaries and 12,818 assaults in the third quarter.",
        "Of the total in the third quarter, 7,910 were car thefts and 12,818 were assaults.",
        "Officers counted 12,818 assaults in the third quarter, against 7,910 car thefts.",
        "In the third quarter there were 7,910 car thefts and 10,803 thefts from shops.",
    ],
)
def test_each_figure_is_of_what_it_counts(text: str) -> None:
    ratings = ratings_of(LEAD, text)
    assert "mismatch" not in ratings
    assert "supported" in ratings


@pytest.mark.parametrize(
    "text",
    [
        "There were 12,818 aggravated burglaries and 2,044 assaults in the third quarter.",
        "Of the total in the third quarter, 12,818 were car thefts and 7,910 were assaults.",
        "Officers counted 7,910 assaults in the third quarter, against 12,818 car thefts.",
    ],
)
def test_figures_of_what_the_other_counts_are_accused(text: str) -> None:
    ratings = ratings_of(LEAD, text)
    assert "mismatch" in ratings
    assert "supported" not in ratings


@pytest.mark.parametrize(
    "text",
    [
        "That made 10,803 retail thefts and 2,044 aggravated burglaries.",
        "That made 2,044 aggravated burglaries and 10,803 retail thefts.",
    ],
)
def test_figures_that_count_their_own_thing_are_not_exchanged(text: str) -> None:
    rises = "Retail thefts rose 14.0% in the third quarter of 2025 and aggravated burglaries 12.6%."
    assert "mismatch" not in ratings_of(rises, text)


@cache
def shop() -> Catalogue:
    """The like-for-like sales of a firm, in all, and the number of its stores."""
    rows = (
        'lfl,"Penhallow: like-for-like sales, change on a year earlier",like_for_like_sales,,,'
        "percent,0,Q,rate,year_on_year,yes",
        "doors,Penhallow: number of stores at end of period,stores,,,stores,0,Q,stock,none,no",
    )
    told = ["series,period,value"]
    for step, rate in enumerate((3.1, 2.2, 4.6, 1.4, 3.7)):
        period = f"{2024 + step // 4}-Q{step % 4 + 1}"
        told += [f"lfl,{period},{rate}", f"doors,{period},{610 if step == 4 else 600}"]
    return catalogue_of(HEAD + "\n".join(rows) + "\n", "\n".join(told) + "\n")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Like-for-like sales at the retailer grew by 3.7% in the first quarter.", "supported"),
        (
            "Like-for-like sales at the struggling grocer grew 3.7% in the first quarter.",
            "supported",
        ),
        ("Like-for-like sales at the retailer grew by 4.6% in the first quarter.", "mismatch"),
        ("Like-for-like sales at retailers grew by 4.6% in the first quarter.", "unverified"),
    ],
)
def test_one_of_a_trade_is_a_firm_and_no_part(text: str, rating: str) -> None:
    verdicts = verdicts_of(f"Penhallow reported on Friday.\n\n{text}", shop(), "2025-05-09")
    assert [v.rating for q, v in verdicts.items() if "%" in q] == [rating]


def test_a_figure_that_fits_only_cut_off_is_not_right_but_for_its_sign() -> None:
    text = "Penhallow's number of stores was 1% lower in the first quarter than a year earlier."
    verdicts = verdicts_of(text, shop(), "2025-05-09")
    assert [v.reason for q, v in verdicts.items() if "%" in q] != ["off_sign"]
