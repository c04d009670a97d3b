"""Tables whose heads count their figures, and columns of rates of change."""

import pytest
from waste_catalogue import of_quarters, of_years

COUNTED = "Stream | 2023 (kt) | 2024 (kt) | Change (%)\n"
ABOVE = "Waste by stream, thousand tonnes\n\nStream | 2023 | 2024 | % change\n"
PIPED = "| Stream | 2023, kt | 2024, kt | % change |\n|---|---|---|---|\n| "
LONG = "Stream | 2016 (kt) | 2024 (kt) | Change (%)\n"
METAL = "Metal | {} | {} | {}\n"


@pytest.mark.parametrize("head", [COUNTED, ABOVE, PIPED])
def test_each_cell_is_of_the_time_over_it(head: str) -> None:
    found = of_years(f"{head}Glass | 139 | 126 | -9.4\nPaper | 341 | 322 | -5.6\n")
    cells = ("139", "126", "-9.4", "341", "322", "-5.6")
    assert [found[cell].rating for cell in cells] == ["supported"] * len(cells)
    assert str(found["139"].period) == "2023"


@pytest.mark.parametrize(
    ("row", "figure", "rating"),
    [
        ("Glass | 136 | 126 | -9.4", "136", "mismatch"),
        ("Glass | 139 | 126 | -4.9", "-4.9", "mismatch"),
        ("Glass | 139 | 126 | 9.4", "9.4", "unverified"),
        ("Glass | 139 | 126 | -9.4", "-9.4", "supported"),
    ],
)
def test_a_wrong_cell_is_wrong(row: str, figure: str, rating: str) -> None:
    assert of_years(f"{COUNTED}{row}\nPaper | 341 | 322 | -5.6\n")[figure].rating == rating


@pytest.mark.parametrize(
    ("cells", "figure", "rating"),
    [
        (("90", "111", "23.3"), "23.3", "supported"),
        (("90", "111", "+23.3"), "+23.3", "supported"),
        (("90", "111", "33.3"), "33.3", "mismatch"),
    ],
)
def test_a_rate_without_a_sign_is_one_of_growth_from_the_first_column(
    cells: tuple[str, str, str], figure: str, rating: str
) -> None:
    verdict = of_years(LONG + METAL.format(*cells) + "Glass | 210 | 126 | -40.0\n")[figure]
    assert (verdict.rating, str(verdict.baseline)) == (rating, "2016")


def test_a_head_tells_the_step_of_its_rates() -> None:
    text = "Stream | Q2 2025 (kt) | Annual change (%)\nPaper | 77 | -6.1\nMetal | 34 | 9.7\n"
    found = of_quarters(text)
    assert [found[quote].rating for quote in ("77", "-6.1", "34", "9.7")] == ["supported"] * 4
    assert str(found["9.7"].baseline) == "2024-Q2"


@pytest.mark.parametrize("head", ["Share (%)", "Change (kt)", "Rank"])
def test_other_columns_hold_no_rates(head: str) -> None:
    found = of_years(f"Stream | 2024 (kt) | {head}\nGlass | 126 | 22.5\nPaper | 322 | 57.6\n")
    assert found["22.5"].claim.operation != "growth"
    assert found["22.5"].rating != "mismatch"


@pytest.mark.parametrize(
    ("row", "rating", "baseline"),
    [
        ("Glass | 126 | 139 | -9.4%", "supported", "2023"),
        ("Paper | 322 | 341 | -5.6%", "supported", "2023"),
        ("Paper | 322 | 341 | -6.5%", "mismatch", "2023"),
    ],
)
def test_a_change_in_percent_is_one_to_the_later_column_wherever_that_stands(
    row: str, rating: str, baseline: str
) -> None:
    found = of_years(f"Stream | 2024 (kt) | 2023 (kt) | Change\n{row}\nMetal | 111 | 112 | -0.9%\n")
    verdict = found[row.rsplit(" ", 1)[-1]]
    assert (verdict.rating, str(verdict.baseline)) == (rating, baseline)


def test_columns_may_stand_apart_by_spaces() -> None:
    rows = "Q1 2025    78    -7.1\nQ2 2025    77    -3.1\n"
    head = "Quarter          Paper (kt)    Change on a year earlier (%)\n"
    found = of_quarters(f"Waste paper in Estonia\n\n{head}{rows}")
    assert found["-7.1"].rating == "supported"
    assert found["-3.1"].rating != "supported"


def test_changes_of_what_is_printed_in_percent_may_be_in_points() -> None:
    found = of_years("Stream | 2024 | 2023 | Change\nGlass | 22.5% | 24.3% | -1.8%\n")
    assert found["-1.8%"].rating == "unverified"
