"""Years, halves and quarters that do not begin with the calendar's, and prices set ahead."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.errors import PackError
from verifier.model.period import Frequency
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,frequency,nature,basis,headline"
SCHOOLS = "abs,School absence rate of Malta,absence_rate,MLT,percent,A,rate,year_on_year,yes"
BILLS = "tax,Average water bill of Malta,water_bill,MLT,EUR,A,price,year_on_year,yes"


def absences(*rows: str, frequency: str = "A") -> Catalogue:
    """School absences with these rows."""
    series = SCHOOLS.replace(",A,", f",{frequency},")
    return catalogue_of(
        f"{HEAD}\n{series}\n{BILLS}\n", "series,period,value,published\n" + "\n".join(rows)
    )


YEARS = (
    "abs,2022-09/2023-08,7.4,2023-11-20",
    "abs,2023-09/2024-08,6.9,2024-11-20",
    "abs,2024-09/2025-08,6.6,2025-11-20",
)
TERMS = (
    "abs,2022-08/2023-06,7.4,2023-11-20",
    "abs,2023-08/2024-06,6.9,2024-11-20",
    "abs,2024-08/2025-06,6.6,2025-11-20",
)


def test_a_yearly_series_may_be_dated_by_school_years() -> None:
    pack = absences(*YEARS)
    assert pack.series["abs"].frequency is Frequency.MONTH
    assert [str(o.period) for o in pack.history("abs").observations] == [
        "2022-09/2023-08",
        "2023-09/2024-08",
        "2024-09/2025-08",
    ]


@pytest.mark.parametrize("rows", [YEARS, TERMS], ids=["years", "terms"])
@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("School absence in Malta fell to 6.6% in the 2024-25 school year.", "6.6%", "supported"),
        ("The school absence rate in Malta was 6.9% in 2023-24.", "6.9%", "supported"),
        ("The school absence rate in Malta was 7.4% in 2023-24.", "7.4%", "mismatch"),
    ],
)  # fmt: skip
def test_figures_of_school_years_are_found(
    text: str, figure: str, rating: str, rows: tuple[str, ...]
) -> None:
    assert verdicts_of(text, absences(*rows), "2025-11-25")[figure].rating == rating


def test_calendar_years_stand_beside_years_of_their_own() -> None:
    pack = absences("abs,2021,7.8,2022-03-01", *YEARS)
    assert str(pack.history("abs").observations[0].period) == "2021-01/2021-12"


def test_steps_that_make_up_whole_ones_are_these() -> None:
    pack = absences("abs,2024-01/2024-12,6.8,", "abs,2025-Q1/2025-Q4,6.5,")
    assert pack.series["abs"].frequency is Frequency.YEAR
    assert [str(o.period) for o in pack.history("abs").observations] == ["2024", "2025"]


@pytest.mark.parametrize(
    ("row", "frequency"),
    [
        ("abs,2025-09/2025-11,6.6,", "A"),  # three months are no year
        ("abs,2025-08/2025-09,6.6,", "Q"),
        ("abs,2025,6.6,", "M"),
        ("abs,2025-Q1,6.6,", "M"),
    ],
)
def test_other_steps_are_refused(row: str, frequency: str) -> None:
    with pytest.raises(PackError, match="is of frequency"):
        absences(row, frequency=frequency).history("abs")


TAX = ("tax,2024-04/2025-03,205,2024-03-12", "tax,2025-04/2026-03,212,2025-03-12")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The average water bill in Malta is €212 this year.", "€212", "supported"),
        ("The average water bill in Malta is €205 this year.", "€205", "unverified"),
        ("The average water bill in Malta rose 3.4% in April.", "3.4%", "supported"),
        ("The average water bill in Malta rose 3.4% in June.", "3.4%", "unverified"),
        ("The average water bill in Malta was €205 last year.", "€205", "supported"),
        ("The average water bill in Malta is €212 in 2025-26.", "€212", "supported"),
        ("The average water bill in Malta is €205 in 2025-26.", "€205", "mismatch"),
    ],
)
def test_a_price_set_ahead_is_told_by_its_year_or_its_first_month(
    text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, absences(*YEARS, *TAX), "2025-11-25")[figure].rating == rating


@pytest.mark.parametrize(
    ("row", "out"),
    [
        ("abs,2025-09/2026-08,6.6,2025-08-01", True),  # known ahead, as places taken are
        ("abs,2025-09/2026-08,6.6,2024-08-01", False),
        ("abs,2025-01/2025-12,6.6,2023-08-01", False),
    ],
)
def test_what_is_counted_for_a_year_may_be_out_within_a_year_of_it(row: str, out: bool) -> None:
    if out:
        assert absences(row).history("abs").observations[0].value == 6.6
        return
    with pytest.raises(PackError, match="cannot be out by then"):
        absences(row)


PLACES = "ucas,University students accepted in Malta,students_accepted,MLT,persons,A,flow,,yes"
ACCEPTED = (
    "ucas,2023-09/2024-08,1180,2023-08-18",
    "ucas,2024-09/2025-08,1204,2024-08-18",
    "ucas,2025-09/2026-08,1236,2025-08-18",
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Universities in Malta accepted 1,236 students this autumn.", "1,236", "supported"),
        ("Universities in Malta accepted 1,204 students this autumn.", "1,204", "mismatch"),
        ("Universities in Malta accepted 1,204 students last autumn.", "1,204", "supported"),
        ("Universities in Malta accepted 1,236 students in 2025, up 2.7%.", "2.7%", "supported"),
        ("Universities in Malta accepted 1,180 students this spring.", "1,180", "unverified"),
    ],
)
def test_a_run_is_told_by_the_season_in_which_it_begins(
    text: str, figure: str, rating: str
) -> None:
    rows = "series,period,value,published\n" + "\n".join(ACCEPTED)
    pack = catalogue_of(f"{HEAD}\n{PLACES}\n", rows)
    assert verdicts_of(text, pack, "2025-11-25")[figure].rating == rating


def test_school_years_without_their_holidays_come_round_as_well() -> None:
    pack = absences(*TERMS)
    assert pack.series["abs"].frequency is Frequency.MONTH
    assert str(pack.history("abs").observations[0].period) == "2022-08/2023-06"


def test_seasons_of_unlike_months_are_refused() -> None:
    with pytest.raises(PackError, match="is of frequency"):
        absences("abs,2022-10/2023-03,7.4,", "abs,2023-11/2024-03,6.9,").history("abs")
