"""Peaks without a date, moves counted from them, levels of a day that others are set against."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rate,"Central bank rate, Norway",policy_rate,NOR,percent,0,D,rate,period_on_period,yes
cpi,"Consumer prices, Norway, annual rate",cpi,NOR,percent,0,M,rate,year_on_year,yes
cod,"Cod price, Tromso, per kilo",cod_price,NOR,NOK,0,D,price,period_on_period,yes
"""
RATES = {"2020-05-07": 0, "2021-09-23": 0.25, "2022-12-15": 2.75, "2023-12-14": 4.5,
         "2025-06-20": 4.25, "2025-09-19": 4.0}  # fmt: skip
COD = {"2025-10-06": 52.4, "2025-10-20": 61.8, "2025-11-03": 55.6, "2025-11-10": 57.1,
       "2025-11-11": 58.3, "2025-11-12": 59.9, "2025-11-13": 58.8, "2025-11-14": 58.5}  # fmt: skip
INFLATION = {2021: 2.5, 2022: 3.6, 2023: 4.9, 2024: 3.2, 2025: 3.0}
PUBLISHED = "2025-11-15"


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"rate,{day},{value}" for day, value in RATES.items()]
    rows += [f"cod,{day},{value}" for day, value in COD.items()]
    for year, base in INFLATION.items():
        for month in range(1, 13 if year < 2025 else 11):
            value = 7.5 if (year, month) == (2022, 10) else base + month % 3 / 10
            rows.append(f"cpi,{year}-{month:02d},{value:.1f}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("figure", "peak", "rating"),
    [
        ("7.5%", "at its peak a year ago", "supported"),
        ("3.7%", "at its peak a year ago", "unverified"),
        ("3.8%", "a year ago", "supported"),
    ],
)
def test_a_peak_of_a_year_ago_lay_about_then(
    figure: str, peak: str, rating: str, norway: Catalogue
) -> None:
    """It stood highest in October 2022, and at 3.8% in November."""
    text = f"Inflation in Norway was 5.1% in November 2023. It was {figure} {peak}."
    assert verdicts_of(text, norway, "2023-12-15")[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Norway's central bank rate is 4%, down from a peak of 4.5%.", "4.5%", "supported"),
        ("Norway's central bank rate is 4%, down from a peak of 4.75%.", "4.75%", "unverified"),
        ("Inflation in Norway is far below its peak of 7.5%.", "7.5%", "supported"),
        ("Inflation in Norway is far below its peak of 4.9%.", "4.9%", "unverified"),
        ("Norway's central bank rate, at 4%, is 0.5 points below its peak.", "0.5 points",
         "supported"),
        ("Norway's central bank rate, at 4%, is 0.75 points below its peak.", "0.75 points",
         "unverified"),
        ("Norwegian cod costs 5.2% more than at its recent low.", "5.2%", "unverified"),
        ("The price of Norwegian cod is 5.3% below its October high.", "5.3%", "supported"),
    ],
)  # fmt: skip
def test_a_peak_without_a_date_is_the_last_one_of_its_height(
    text: str, figure: str, rating: str, norway: Catalogue
) -> None:
    assert verdicts_of(text, norway, PUBLISHED)[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The price of Norwegian cod is 5.3% below its level of 61.80 kroner on October 20.",
         ("5.3%", "61.80 kroner")),
        ("The price of Norwegian cod is 5.3% below its October 20 level of 61.80 kroner.",
         ("5.3%", "61.80 kroner")),
        ("The price of Norwegian cod is 5.3% down on its level of October 20.", ("5.3%",)),
        ("The price of Norwegian cod is 5.3% down on October 20's close of 61.80 kroner.",
         ("5.3%", "61.80 kroner")),
        ("The price of Norwegian cod is 5.3% lower than the 61.80 kroner of October 20.",
         ("5.3%", "61.80 kroner")),
    ],
)  # fmt: skip
def test_a_move_is_counted_from_the_level_it_is_set_against(
    text: str, right: tuple[str, ...], norway: Catalogue
) -> None:
    found = verdicts_of(text, norway, PUBLISHED)
    assert {figure: found[figure].rating for figure in right} == dict.fromkeys(right, "supported")
    wrong = verdicts_of(text.replace("5.3%", "7.4%"), norway, PUBLISHED)
    assert wrong["7.4%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Norwegian cod fetched 59.90 kroner on November 12, the highest of the week.",
         "supported"),
        ("Norwegian cod fetched 58.30 kroner on November 11, the highest of the week.",
         "mismatch"),
        ("Norwegian cod fetched 55.60 kroner on November 3, the lowest of the month.",
         "supported"),
        ("Norwegian cod fetched 55.60 kroner on November 3, the lowest of the quarter.",
         "mismatch"),
    ],
)  # fmt: skip
def test_an_extreme_of_a_week_or_month_is_held_against_its_other_days(
    text: str, rating: str, norway: Catalogue
) -> None:
    found = verdicts_of(text, norway, PUBLISHED)
    verdict = next(v for quote, v in found.items() if "est of the" in quote)
    assert verdict.rating == rating


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Norway's central bank rate is now 4% and will be cut again next year.", "2025-11-15"),
        ("Inflation in Norway fell to 3.1% in October and should ease in 2026.", "2025-10"),
        ("Norway's central bank rate will be 3.5% next year, and may stay there.", "2026"),
        ("Norway's central bank rate should be 3.5%, and could fall further, in 2027.", "2027"),
    ],
)
def test_a_time_to_come_dates_only_what_is_foretold(
    text: str, period: str, norway: Catalogue
) -> None:
    (verdict,) = verdicts_of(text, norway, PUBLISHED).values()
    assert str(verdict.period) == period
