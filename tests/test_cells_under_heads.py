"""A cell is of what the head of its column names, and of nothing that other heads name."""

import pytest
from small_catalogue import verdicts_of
from small_works import PUBLISHED, works

_ABOVE = "Made in October 2025, thousands of tonnes\n\n"


def _table(*rows: str, head: str = "Country | Steel output | Cement output") -> str:
    return _ABOVE + "\n".join((head, *rows)) + "\n"


@pytest.mark.parametrize(
    ("row", "figure", "reason", "series"),
    [
        ("Poland | 690 | 1,652", "690", "exact", "steel_pol"),
        ("Poland | 690 | 1,652", "1,652", "exact", "cement_pol"),
        ("Poland | 690 | 1,562", "1,562", "off_digits", "cement_pol"),
        ("Italy | 1,761 | 1,727", "1,727", "off_period", "cement_ita"),
        ("Italy | 1,716 | 1,731", "1,716", "off_digits", "steel_ita"),
        ("Spain\t943\t1,283", "1,283", "exact", "cement_esp"),
    ],
)
def test_a_cell_is_of_what_stands_over_it(row: str, figure: str, reason: str, series: str) -> None:
    head = "Country | Steel output | Cement output"
    text = _table(
        "Spain | 943 | 1,283", row, head=head.replace(" | ", "\t") if "\t" in row else head
    )
    verdict = verdicts_of(text, works(), PUBLISHED)[figure]
    assert (verdict.reason, verdict.series) == (reason, series), verdict.explanation


def test_figures_in_each_others_columns_are_not_borne_out() -> None:
    found = verdicts_of(_table("Poland | 1,652 | 690"), works(), PUBLISHED)
    assert {found["690"].rating, found["1,652"].rating} & {"supported"} == set()


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(_table("Steel output, Poland | 690 | 672",
                            head="Series | October 2025 | September 2025"),
                     "672", id="heads of times"),
        pytest.param("Steel output in thousands of tonnes\n\nMonth | Poland | Spain\n"
                     "September 2025 | 672 | 951\nOctober 2025 | 690 | 943\n", "951",
                     id="heads of places"),
    ],
)  # fmt: skip
def test_other_tables_are_read_as_before(text: str, figure: str) -> None:
    verdict = verdicts_of(text, works(), PUBLISHED)[figure]
    assert verdict.rating == "supported", verdict.explanation
