"""A firm tells of its quarter, its half and its year side by side, each figure at its own time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_QUARTERS = tuple(f"{year}-Q{step}" for year in (2023, 2024, 2025) for step in (1, 2, 3, 4))
_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rev,"Marlowe Ferries, revenue",revenue,DNK,EUR,6,Q,flow,year_on_year,yes
pax,"Marlowe Ferries, passengers carried",passengers,DNK,persons,3,Q,flow,year_on_year,yes
gdp,"Gross domestic product, Fiji",gdp,FJI,EUR,9,Q,flow,period_on_period,yes
"""
_FIGURES = {
    "rev": (310, 402, 518, 344, 322, 431, 540, 361, 338, 466, 561, 402),
    "pax": (2110, 2840, 3905, 2390, 2170, 2905, 4016, 2433, 2260, 3077, 4120, 2581),
    "gdp": (90, 91, 92, 91, 93, 94, 96, 95, 97, 99, 101, 102),
}


@cache
def ferries() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, values in _FIGURES.items():
        for period, value in zip(_QUARTERS, values, strict=True):
            year, step = int(period[:4]), int(period[-1])
            out = f"{year}-{3 * step + 1:02d}-15" if step < 4 else f"{year + 1}-01-15"
            rows.append(f"{key},{period},{value},{out}")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


JULY, OCTOBER, JANUARY = "2025-07-20", "2025-10-20", "2026-01-20"

TRUE = [
    (
        OCTOBER,
        "rose 3.9% to €561m in the third quarter and 5.6% to €1.37bn in the first nine months",
    ),
    (
        OCTOBER,
        "rose 3.9% in the third quarter to €561m and 5.6% in the first nine months to €1.37bn",
    ),
    (OCTOBER, "rose by 3.9% to €561m in the third quarter and by 5.6% to €1.37bn over nine months"),
    (OCTOBER, "rose 8.1% to €466m in the second quarter and 3.9% to €561m in the third quarter"),
    (JULY, "rose 8.1% to €466m in the quarter and 6.8% to €804m in the half"),
    (JULY, "rose 8.1% in the quarter and 6.8% in the half"),
    (JANUARY, "rose 11.4% in the quarter and 6.8% in the year"),
    (JANUARY, "rose 11.4% to €402m in the quarter, and 6.8% to €1.77bn in the year as a whole"),
]


@pytest.mark.parametrize(("published", "told"), TRUE)
def test_a_further_move_has_the_time_told_behind_it(published: str, told: str) -> None:
    verdicts = verdicts_of(f"Marlowe Ferries' revenue {told}.", ferries(), published)
    assert {figure for figure, v in verdicts.items() if v.rating is not Rating.SUPPORTED} == set()


WRONG = [
    (
        OCTOBER,
        "rose by 3.9% to €561m in the third quarter and 3.90% to €1.37bn over nine months",
        "3.90%",
    ),
    (
        OCTOBER,
        "rose 3.9% to €561m in the third quarter and 5.1% to €1.37bn over nine months",
        "5.1%",
    ),
    (JULY, "rose 8.1% to €466m in the second quarter and 8.6% to €804m in the half", "8.6%"),
]


@pytest.mark.parametrize(("published", "told", "figure"), WRONG)
def test_a_wrong_further_move_is_accused(published: str, told: str, figure: str) -> None:
    found = verdicts_of(f"Marlowe Ferries' revenue {told}.", ferries(), published)[figure]
    assert found.rating is Rating.MISMATCH


def test_a_year_beside_the_quarter_is_the_year_before_where_moves_are_told_by_the_quarter() -> None:
    text = "Gross domestic product in Fiji grew 1.0% in the quarter and 7.4% in the year."
    found = verdicts_of(text, ferries(), JANUARY)["7.4%"]
    assert found.rating is not Rating.MISMATCH
    assert found.period is None or found.period.count == 1


COMPARED = [
    "revenue in the third quarter was €561m, up from €540m in 2024 and €518m in 2023",
    "revenue of €561m in the third quarter compares with €540m in 2024",
    "third-quarter revenue came to €561m, having been €540m in 2024",
    "revenue for the first nine months was €1.365bn, against €1.293bn in 2024",
    "revenue was €561m in the third quarter, against €540m a year earlier and €518m in 2023",
]


@pytest.mark.parametrize("told", COMPARED)
def test_a_bare_year_set_against_a_part_of_one_is_the_same_part(told: str) -> None:
    verdicts = verdicts_of(f"Marlowe Ferries' {told}.", ferries(), OCTOBER)
    assert {figure for figure, v in verdicts.items() if v.rating is not Rating.SUPPORTED} == set()


def test_a_full_year_set_against_a_part_of_one_stays_so() -> None:
    told = "revenue was €561m in the third quarter, against €1.654bn in all of 2024"
    found = verdicts_of(f"Marlowe Ferries' {told}.", ferries(), OCTOBER)["€1.654bn"]
    assert found.rating is Rating.SUPPORTED
    assert str(found.period) == "2024"


def test_a_wrong_figure_of_a_bare_year_is_held_against_the_same_part() -> None:
    told = "third-quarter revenue was €561m, up from €540m in 2024 and €581m in 2023"
    found = verdicts_of(f"Marlowe Ferries' {told}.", ferries(), OCTOBER)["€581m"]
    assert found.rating is not Rating.SUPPORTED
    assert found.reason is not Reason.OFF_SERIES


_HALVES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
dep,"Holm Savings Bank, customer deposits",bank_deposits,NOR,NOK,6,S,stock,year_on_year,yes
cir,"Holm Savings Bank, cost-to-income ratio",cost_income_ratio,NOR,percent,0,S,rate,year_on_year,no
rote,"Holm Savings Bank, return on equity",return_on_equity,NOR,percent,0,S,rate,year_on_year,no
"""
_BANK = {
    "dep": (80_100, 81_500, 82_900),
    "cir": (52.4, 53.3, 51.8),
    "rote": (11.3, 10.6, 12.1),
}


@cache
def bank() -> Catalogue:
    return catalogue_told(_HALVES, ("2024-S1", "2024-S2", "2025-S1"), _BANK)


@pytest.mark.parametrize(
    "text",
    [
        "Deposits at Holm Savings Bank were up 3.5% on the year and 1.7% on the half.",
        "Holm Savings Bank's cost-to-income ratio improved by 0.6 points to 51.8%.",
        "The cost-to-income ratio of Holm Savings Bank was 51.8%, 0.6 points better than a year "
        "ago.",
        "Holm Savings Bank's return on equity was 12.1%, against 10.6% and 11.3%.",
    ],
)
def test_nothing_true_of_a_half_is_accused(text: str) -> None:
    verdicts = verdicts_of(text, bank(), "2025-08-20")
    assert Rating.MISMATCH not in {v.rating for v in verdicts.values()}


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("were up 3.5% on the year and 7.1% on the half", "7.1%"),
        ("rose 3.5% on the half", "3.5%"),
    ],
)
def test_a_wrong_move_on_the_half_is_accused(told: str, figure: str) -> None:
    text = f"Customer deposits at Holm Savings Bank {told}."
    assert verdicts_of(text, bank(), "2025-08-20")[figure].rating is Rating.MISMATCH


def test_a_pair_carries_on_the_times_of_the_pair_before() -> None:
    text = (
        "Marlowe Ferries' revenue rose 3.9% in the third quarter and 5.6% in the first nine "
        "months; its passenger numbers were up 2.6% and 4.0%."
    )
    verdicts = verdicts_of(text, ferries(), OCTOBER)
    assert Rating.MISMATCH not in {v.rating for v in verdicts.values()}
