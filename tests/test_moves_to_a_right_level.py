"""A move and the level that it led to are of one series, and so are places among like parts."""

from decimal import Decimal
from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.diagnose.misprints import significant_digits
from verifier.model.quantity import Quantity
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline,aliases
all,Share of household debt in arrears in Norway,arrears_rate,NOR,,percent,Q,rate,\
period_on_period,yes,debt in arrears
stud,Share of student debt in arrears in Norway,arrears_rate,NOR,student debt,percent,Q,rate,\
period_on_period,no,student debt past due
"""
ROADS = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
kill,"Road casualties, killed, Norway",road_casualties,NOR,killed,persons,A,flow,year_on_year,yes
hurt,"Road casualties, killed or badly hurt, adjusted, Norway",road_casualties,NOR,\
killed or badly hurt,persons,A,flow,year_on_year,no
car,"Road casualties, killed, car occupants, Norway",road_casualties,NOR,car occupants killed,\
persons,A,flow,year_on_year,no
ped,"Road casualties, killed, pedestrians, Norway",road_casualties,NOR,pedestrians killed,\
persons,A,flow,year_on_year,no
bike,"Road casualties, killed, motorcyclists, Norway",road_casualties,NOR,motorcyclists killed,\
persons,A,flow,year_on_year,no
"""


PROVINCES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
za,"Pass rate, South Africa",pass_rate,ZAF,,percent,A,rate,year_on_year,yes
ec,"Pass rate, Eastern Cape",pass_rate,ZA-EC,,percent,A,rate,year_on_year,no
gp,"Pass rate, Gauteng",pass_rate,ZA-GP,,percent,A,rate,year_on_year,no
"""


@cache
def provinces() -> Catalogue:
    figures = {"za": (86.4, 87.9), "ec": (81.5, 84.7), "gp": (86.3, 89.2)}
    return catalogue_told(PROVINCES, ["2024", "2025"], figures)


@pytest.mark.parametrize(("figure", "rating"), [("84.7%", "supported"), ("89.2%", "mismatch")])
def test_a_place_named_before_a_figure_is_not_the_one_before(figure: str, rating: str) -> None:
    text = (
        "The pass rate in South Africa rose to 87.9% last year; Gauteng came to 89.2%. The Eastern "
        f"Cape improved most, by 3.2 percentage points to {figure}."
    )
    found = verdicts_of(text, provinces(), "2026-01-14")
    assert found[figure].rating == rating


@cache
def debts() -> Catalogue:
    figures = {"all": (4.3, 4.4), "stud": (7.7, 10.2)}
    return catalogue_told(SERIES, ["2025-Q1", "2025-Q2"], figures)


@cache
def roads() -> Catalogue:
    figures = {
        "kill": (117, 87), "hurt": (610, 588), "car": (61, 43), "ped": (19, 20), "bike": (21, 14),
    }  # fmt: skip
    return catalogue_told(ROADS, ["2023", "2024"], figures)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In June 4.4% of household debt in Norway was in arrears. The share of student "
         "debt that is past due rose 2.5% to 10.2%.", "2.5%", "mismatch"),
        ("In June 4.4% of household debt in Norway was in arrears. The share of student "
         "debt that is past due rose 2.5 percentage points to 10.2%.", "2.5 percentage points",
         "supported"),
        ("The share of household debt in arrears in Norway rose 2.3% to 4.4% last quarter.",
         "2.3%", "supported"),
    ],
)  # fmt: skip
def test_a_move_is_of_the_series_of_its_level(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, debts(), "2025-08-05")[figure].rating == rating


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        ("Motorcyclists were the third-largest group", "supported"),
        ("Car occupants were the third-largest group", "mismatch"),
    ],
)
def test_a_wider_count_takes_no_place_among_like_parts(words: str, rating: str) -> None:
    text = f"{words} killed on the roads of Norway in 2024."
    assert verdicts_of(text, roads(), "2025-06-01")["third"].rating == rating


@pytest.mark.parametrize(
    ("value", "step", "places", "unit", "digits"),
    [
        ("73.0", "0.1", 1, "percent", 3),
        ("73.1", "0.1", 1, "percent", 3),
        ("7300", "1", 0, None, 2),
        ("7400000000", "10000000", 2, "USD", 3),
        ("0.5", "0.01", 2, "ratio", 1),
        ("0.50", "0.01", 2, "percentage_points", 1),
    ],
)
def test_printed_noughts_behind_the_point_count(
    value: str, step: str, places: int, unit: str | None, digits: int
) -> None:
    quantity = Quantity(Decimal(value), unit, Decimal(step), places=places)
    assert significant_digits(quantity) == digits
