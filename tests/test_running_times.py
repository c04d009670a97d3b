"""Times told one after another in running text: steps on from the time told, months and quarters of
a year pointed at or opened with, lists in order, and words that may mean one of two times."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_SERIES = f"""{_HEAD}
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
rs,Retail sales of Austria,retail_sales,AUT,EUR,6,M,flow,year_on_year,yes
x,Goods exports of Norway,exports,NOR,NOK,9,Q,flow,year_on_year,yes
vac,Job vacancies in Norway,vacancies,NOR,jobs,0,Q,stock,year_on_year,yes
births,Births in Finland,births,FIN,persons,0,A,flow,year_on_year,yes
deaths,Deaths in Finland,deaths,FIN,persons,0,A,flow,year_on_year,yes
rev,Revenue of Marlowe Stores,revenue,,GBP,6,A,flow,year_on_year,yes
"""


def rate(year: int, month: int) -> float:
    return round(3.1 + (year * 37 + month * 23) % 61 / 10, 1)


def sales(year: int, month: int) -> int:
    return 5000 + (year * 733 + month * 389) % 1871


def exports(year: int, quarter: int) -> float:
    return round(380 + (year * 211 + quarter * 473) % 1297 / 10, 1)


def vacancies(year: int, quarter: int) -> int:
    return 61_000 + (year * 1_300 + quarter * 7_900) % 31_700


def births(year: int) -> int:
    return 43_000 + year * 3_917 % 17_001


def deaths(year: int) -> int:
    return 52_000 + year * 5_011 % 12_007


def revenue(year: int) -> int:
    return 5_200 + year * 613 % 2_711


@cache
def told() -> Catalogue:
    rows = ["series,period,value"]
    for year in range(2018, 2026):
        for month in range(1, 13 if year < 2025 else 11):
            rows.append(f"ur,{year}-{month:02d},{rate(year, month)}")
            rows.append(f"rs,{year}-{month:02d},{sales(year, month)}")
        for quarter in range(1, 5 if year < 2025 else 4):
            rows.append(f"x,{year}-Q{quarter},{exports(year, quarter)}")
            rows.append(f"vac,{year}-Q{quarter},{vacancies(year, quarter)}")
        rows.append(f"rev,{year - 1}-04/{year}-03,{revenue(year)}")
    for year in range(2008, 2025):
        rows += [f"births,{year},{births(year)}", f"deaths,{year},{deaths(year)}"]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def u(year: int, month: int) -> str:
    return f"{rate(year, month)}%"


def s(*months: tuple[int, int]) -> str:
    return f"{sum(sales(*month) for month in months):,} million euros"


def e(year: int, quarter: int) -> str:
    return f"{exports(year, quarter)} billion kroner"


def v(year: int, quarter: int) -> str:
    return f"{vacancies(year, quarter):,}"


def p(year: int) -> str:
    return f"£{revenue(year):,} million"


RATE = f"Austria's unemployment rate was {u(2025, 10)} in October, the statistics office said."
SALES = f"Retail sales in Austria came to {s((2025, 10))} in October."
EXPORTS = f"Norway exported goods worth {e(2025, 3)} in the third quarter."
VACANCIES = f"There were {v(2025, 3)} job vacancies in Norway at the end of the third quarter."
BIRTHS = f"Finland had {births(2024):,} births last year."
TRUE = [
    f"{RATE} In January 2022 it was {u(2022, 1)}. The next month it was {u(2022, 2)}, and in "
    f"March it came to {u(2022, 3)}.",
    f"{RATE} In January 2022 it was {u(2022, 1)}. Twelve months later it was {u(2023, 1)}. "
    f"Another year on, it was {u(2024, 1)}.",
    f"{RATE} Five years ago, it was {u(2020, 10)}. A year after that it was {u(2021, 10)}.",
    f"{RATE} In March 2020 it was {u(2020, 3)}. Six months later it was {u(2020, 9)}. A year later "
    f"it was {u(2021, 3)}.",
    f"{RATE} It was {u(2020, 3)} in March 2020 and {u(2020, 4)} the following month. By the "
    f"following March it stood at {u(2021, 3)}.",
    f"{RATE} It began the year at {u(2025, 1)} and stood at {u(2025, 6)} by the middle of the "
    f"year. Three months later it was {u(2025, 9)}.",
    f"{RATE} In October 2023 it was {u(2023, 10)}, and in November {u(2023, 11)}. By December it "
    f"was {u(2023, 12)}.",
    f"{RATE} In October 2023 it was {u(2023, 10)}. By the end of the year it was {u(2023, 12)}.",
    f"{RATE} In October 2023 it was {u(2023, 10)}. By year-end it was {u(2023, 12)}, and six "
    f"months later it was {u(2024, 6)}.",
    f"{RATE} In October 2023 it was {u(2023, 10)}. September's figure that year was {u(2023, 9)}.",
    f"{RATE} In 2023, the rate was {u(2023, 1)} in January and {u(2023, 12)} in December.",
    f"{RATE} Last year it was {u(2024, 3)} in March, {u(2024, 6)} in June and {u(2024, 9)} in "
    "September.",
    f"{RATE} In July and August of last year it was {u(2024, 7)} and {u(2024, 8)}.",
    f"{RATE} The month before it had been {u(2025, 9)}. A year earlier it was {u(2024, 10)}.",
    f"{RATE} It was {u(2025, 9)} in September and {u(2024, 10)} a year earlier.",
    f"{RATE} It was {u(2025, 9)} in September and {u(2024, 9)} a year earlier.",
    f"{RATE} Over the previous three months it had been {u(2025, 7)}, {u(2025, 8)} and "
    f"{u(2025, 9)}.",
    f"{RATE} In the three months to September it was {u(2025, 7)}, {u(2025, 8)} and {u(2025, 9)}.",
    f"{RATE} In August it was {u(2025, 8)}. The month before that it stood at {u(2025, 7)}, and "
    f"the one before at {u(2025, 6)}.",
    f"{RATE} In June 2024 it was {u(2024, 6)}. The June before that it was {u(2023, 6)}.",
    f"{RATE} In October 2023 it was {u(2023, 10)}. At that time retail sales were {s((2023, 10))}.",
    f"{SALES} It was {s((2025, 9))} in September and {s((2024, 10))} in the same month of 2024.",
    f"{SALES} In September it was {s((2025, 9))}. A year earlier, it was {s((2024, 10))}.",
    f"{SALES} Sales for the year through October were {s(*((2025, m) for m in range(1, 11)))}.",
    f"{SALES} In the summer quarter sales were {s((2025, 7), (2025, 8), (2025, 9))}.",
    f"{EXPORTS} Last year exports were {sum(exports(2024, q) for q in (1, 2, 3, 4)):.1f} billion "
    f"kroner. The year before they had been {sum(exports(2023, q) for q in (1, 2, 3, 4)):.1f} "
    "billion kroner.",
    f"{EXPORTS} In Q2 exports were {e(2025, 2)}, in Q1 {e(2025, 1)} and in Q4 of last year "
    f"{e(2024, 4)}.",
    f"{EXPORTS} In the third quarter of 2022 exports were {e(2022, 3)}. In the fourth quarter of "
    f"that year they were {e(2022, 4)}.",
    f"{EXPORTS} In the third quarter of 2022 exports were {e(2022, 3)}. In the following quarter "
    f"they were {e(2022, 4)}, and in the first quarter of the next year {e(2023, 1)}.",
    f"{EXPORTS} In 2022, they were {e(2022, 1)} in the first quarter, {e(2022, 2)} in the second "
    f"and {e(2022, 3)} in the third.",
    f"{EXPORTS} In the final quarter of 2019 it was {e(2019, 4)}, and a year on {e(2020, 4)}.",
    f"{EXPORTS} At the end of 2019 it was {e(2019, 4)}.",
    f"{VACANCIES} By the end of 2022 there were {v(2022, 4)}. Six months on there were "
    f"{v(2023, 2)}.",
    f"{VACANCIES} In mid-2022 there were {v(2022, 2)}. At the end of that year there were "
    f"{v(2022, 4)}.",
    f"{BIRTHS} In 2010 there were {births(2010):,}. By 2015 the number was {births(2015):,}, by "
    f"2020 {births(2020):,}.",
    f"{BIRTHS} In 2022, 2023 and 2024 there were {births(2022):,}, {births(2023):,} and "
    f"{births(2024):,} births. Deaths numbered {deaths(2022):,}, {deaths(2023):,} and "
    f"{deaths(2024):,}.",
    f"Marlowe Stores had revenue of {p(2025)} in FY25. In FY24 it was {p(2024)}.",
    f"Marlowe Stores' revenue was {p(2025)} in the 2025 financial year, after {p(2024)} in 2024 "
    f"and {p(2023)} in 2023.",
]


@pytest.mark.parametrize("text", TRUE)
def test_times_follow_from_what_was_told(text: str) -> None:
    found = verdicts_of(text, told(), "2025-11-19")
    assert {figure: one.rating.value for figure, one in found.items()} == dict.fromkeys(
        found, "supported"
    )


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RATE} In January 2022 it was {u(2022, 1)}. The next month it was {u(2022, 2)}, and in "
         f"March it came to {u(2022, 4)}.", u(2022, 4)),
        (f"{RATE} In 2023, the rate was {u(2023, 1)} in January and {u(2024, 12)} in December.",
         u(2024, 12)),
        (f"{RATE} In October 2023 it was {u(2023, 10)}. September's figure that year was "
         f"{u(2025, 9)}.", u(2025, 9)),
        (f"{EXPORTS} In the second quarter it was {e(2025, 1)}, and in the first {e(2025, 1)}.",
         e(2025, 1)),
        (f"{EXPORTS} In the third quarter of 2022 exports were {e(2022, 3)}. In the fourth quarter "
         f"of that year they were {e(2023, 1)}.", e(2023, 1)),
    ],
)  # fmt: skip
def test_a_figure_of_another_time_does_not_pass(text: str, figure: str) -> None:
    article = verdicts_of(text, told(), "2025-11-19")
    assert article[figure].rating.value != "supported" or text.count(figure) > 1


def test_a_base_told_at_the_opening_may_hold_for_the_next_sentence() -> None:
    moves = [round((f(2024) / f(2019) - 1) * 100, 1) for f in (births, deaths)]
    first, second = (f"{'rose' if move > 0 else 'fell'} by {abs(move)}%" for move in moves)
    text = f"{BIRTHS} Compared with 2019, births {first}. Deaths {second}."
    found = verdicts_of(text, told(), "2025-11-19")
    assert {one.rating.value for one in found.values()} == {"supported"}


@pytest.mark.parametrize(
    "text",
    [
        f"{RATE} It spends 4m euros a year on research.",
        f"{RATE} By the end of the year it will be 9.9%.",
        f"{RATE} In 2023 it changed its count; in September it was {u(2025, 9)}.",
    ],
)
def test_what_looks_alike_tells_another_time(text: str) -> None:
    found = verdicts_of(text, told(), "2025-11-19")
    assert "mismatch" not in {one.rating.value for one in found.values()}
