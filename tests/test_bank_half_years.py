"""Halves and quarters of a year set against those of another one, and told of one by one."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.notation import step_called
from verifier.model.period import Period

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
pbt,"Halden Bank, profit before tax",profit,GBR,GBP,6,Q,flow,year_on_year,yes
"""
_FIGURES = """\
series,period,value,published
pbt,2025-Q1,1001,2025-04-26
pbt,2025-Q2,967,2025-07-26
pbt,2025-Q3,1036,2025-10-26
pbt,2025-Q4,986,2026-01-26
pbt,2026-Q1,906,2026-04-26
pbt,2026-Q2,1041,2026-07-26
"""
_HALF = "Halden Bank's profit before tax came to £1.95bn in the first half, "


def rating(text: str, figure: str) -> str:
    held = catalogue_of(_SERIES, _FIGURES)
    return str(verdicts_of(text, held, "2026-07-26")[figure].rating)


@pytest.mark.parametrize(
    ("rest", "figure", "right"),
    [
        ("a touch below the £1.97bn of 2025.", "£1.97bn", "supported"),
        ("down from £1.97bn in 2025.", "£1.97bn", "supported"),
        ("just below the £1.99bn of 2025.", "£1.99bn", "mismatch"),
        ("less than half the £3.99bn of 2025.", "£3.99bn", "supported"),
        ("below the £3.99bn of 2025 as a whole.", "£3.99bn", "supported"),
    ],
)
def test_the_level_of_a_year_beside_a_half_is_that_of_its_half(
    rest: str, figure: str, right: str
) -> None:
    assert rating(_HALF + rest, figure) == right


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        (f"{_HALF}after a first quarter in which profit fell 9.5%.", "9.5%", "supported"),
        (f"{_HALF}following a weak first quarter in which it fell 9.5%.", "9.5%", "supported"),
        (f"{_HALF}after a first quarter in which profit fell 8.5%.", "8.5%", "mismatch"),
        (f"{_HALF}down 1.1%, after a first quarter in which it fell 9.5%.", "1.1%", "supported"),
        ("Halden Bank's profit before tax rose 7.7% after a first quarter in which it fell 9.5%.",
         "7.7%", "supported"),
        ("Halden Bank's profit before tax rose 7.7% after a weak first quarter.", "7.7%",
         "supported"),
    ],
)  # fmt: skip
def test_a_quarter_in_which_something_was_so_is_its_time(
    text: str, figure: str, right: str
) -> None:
    assert rating(text, figure) == right


@pytest.mark.parametrize(
    ("periods", "step"),
    [
        (["2025-08/2026-05", "2024-08/2025-05"], "season"),
        (["2025-04/2026-03", "2024-04/2025-03"], "year"),
        (["2025-02/2025-07", "2024-08/2025-01"], "half-year"),
        # stretches that follow month by month, and single steps
        (["2025-08/2025-10", "2025-07/2025-09"], "month"),
        (["2025-10", "2025-09"], "month"),
        (["2025-08/2026-05"], "month"),
    ],
)
def test_the_steps_of_a_run_are_called_by_what_they_are(periods: list[str], step: str) -> None:
    run = [Period.parse(text) for text in periods]
    assert step_called(run, run[0]) == step
