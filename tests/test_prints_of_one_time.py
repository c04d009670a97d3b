"""Two prints of one time: what was moved is the print, and each is held against its own."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
b,Foreign trade balance of Austria,trade_balance,AUT,EUR,6,M,flow,year_on_year,yes
a,"First-time asylum applicants, Austria",asylum_applicants,AUT,persons,0,M,flow,year_on_year,yes
"""
_BALANCE = ((-5_106, -4_995), (-5_242, None))
_PEOPLE = ((5_440, 5_291), (5_343, None))


@cache
def austria() -> Catalogue:
    """A deficit and a count by month; the prints of September 2025 were revised a month later."""
    rows = ["series,period,value,published"]
    for month in range(1, 9):
        for year in (2024, 2025):
            rows.append(f"b,{year}-{month:02d},{-6_100 - 50 * month},{year}-{month + 2:02d}-05")
            rows.append(f"a,{year}-{month:02d},{4_700 + 40 * month},{year}-{month + 2:02d}-05")
    for key, values in (("b", _BALANCE), ("a", _PEOPLE)):
        for month, (first, second) in enumerate(values, 9):
            rows.append(f"{key},2025-{month:02d},{first},2025-{month + 2:02d}-05")
            if second is not None:
                rows.append(f"{key},2025-{month:02d},{second},2025-12-05")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_DEFICIT = "Austria's trade deficit was 5.24 billion euros in October, the office said. "
_COUNT = "Austria registered 5,343 first-time asylum applicants in October, the office said. "


def _rating(text: str, figure: str) -> str:
    return verdicts_of(text, austria(), "2025-12-08")[figure].rating.value


@pytest.mark.parametrize(
    "told",
    [
        "The deficit for September was put at {now}, down from {first} in last month's release.",
        "The deficit for September was revised down to {now} from the {first} first published.",
        "September's number was lowered to {now} from {first}.",
        "The deficit for September has been revised down to {now}; it was originally {first}.",
        "September's deficit, first reported as {first}, is now {now}.",
        "A month ago it had put the September deficit at {first}; the figure is now {now}.",
        "The September deficit was {now}, against {first} in the flash estimate.",
    ],
)
@pytest.mark.parametrize("lead", [_DEFICIT, _COUNT])
def test_two_prints_of_one_time_are_right_each_on_its_day(lead: str, told: str) -> None:
    now, first = ("5.00 billion euros", "5.11 billion euros")
    if lead is _COUNT:
        now, first, told = "5,291", "5,440", told.replace("deficit", "total")
    text = lead + told.format(now=now, first=first)
    assert _rating(text, now) == "supported"
    assert _rating(text, first) == "supported"


@pytest.mark.parametrize(
    "told",
    [
        "The September deficit, published in the previous release as {}, has been revised down.",
        "In last month's release the September deficit stood at {}.",
        "In its previous release the office put the September deficit at {}.",
    ],
)
def test_what_an_earlier_issue_had_is_not_outdated(told: str) -> None:
    text = _DEFICIT + told.format("5.11 billion euros")
    assert _rating(text, "5.11 billion euros") == "supported"


@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("The deficit for September was 5.11 billion euros.", "5.11 billion euros"),
        ("For September it now reports 5.11 billion euros.", "5.11 billion euros"),
        ("For September the figure is now 5.11 billion euros.", "5.11 billion euros"),
    ],
)
def test_a_superseded_print_told_as_the_one_in_force_is_outdated(told: str, figure: str) -> None:
    found = verdicts_of(_DEFICIT + told, austria(), "2025-12-08")[figure]
    assert found.reason.value == "outdated", found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Austria's trade deficit was 5.24 billion euros, wider than the 5.11 billion euros "
            "first reported for September.",
            "5.24 billion euros",
        ),
        (
            f"{_DEFICIT}The September deficit, first reported as 5.11 billion euros, is now 5.00 "
            "billion euros, and imports from Malta were 7.31 billion euros.",
            "7.31 billion euros",
        ),
        (
            f"{_COUNT}The September total was 5,291, not 5,440 as first reported, and 3,905 of "
            "them were men.",
            "3,905",
        ),
    ],
)
def test_a_figure_of_another_time_or_measure_is_not_held_against_the_print(
    text: str, figure: str
) -> None:
    assert _rating(text, figure) != "mismatch"


def test_revised_up_to_is_no_bound() -> None:
    text = f"{_COUNT}The office revised the September total up to 6,190."
    assert _rating(text, "6,190") != "supported"


@pytest.mark.parametrize("modal", ["could not afford", "couldn't afford", "could no longer afford"])
def test_what_people_could_not_afford_is_no_forecast(modal: str) -> None:
    text = f"Some 5,343 first-time asylum applicants in Austria {modal} a lawyer in October."
    assert _rating(text, "5,343") == "supported"
