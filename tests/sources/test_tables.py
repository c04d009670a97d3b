"""The tables of a document, cell by cell."""

from datetime import date

import pytest
from texts import dated, results

from verifier.sources.tables import cells_of

WIDE = """
Trade in goods, $ billion
                      Nov 2025   Oct 2025
Exports                  330.4      305.4
Imports                  218.7      215.3
"""


def said(text: str) -> list[str]:
    return [cell.sentence for cell in cells_of(dated(text, "release.txt", date(2025, 12, 8)))]


def test_a_head_may_have_years_and_words_side_by_side() -> None:
    table = """
Port traffic | 2025 | 2024 | Change %
Ship calls | 5640 | 5712 | -1.3
"""
    assert said(table) == [
        "Ship calls in 2025 was 5,640.",
        "Ship calls in 2024 was 5,712.",
        "Ship calls fell 1.3%.",
    ]


def test_thousands_in_a_head_are_the_scale_of_its_column() -> None:
    table = """
Crop | Area 2026, 1,000 ha | Area 2025, ’000 ha
Rye | 540 | 566
"""
    assert said(table) == [
        "Rye (Area) in 2026 was 540 thousand ha.",
        "Rye (Area) in 2025 was 566 thousand ha.",
    ]


def test_a_cell_is_told_with_its_row_column_and_unit() -> None:
    assert said(WIDE) == [
        "Exports in Nov 2025 was $330.4 billion.",
        "Exports in Oct 2025 was $305.4 billion.",
        "Imports in Nov 2025 was $218.7 billion.",
        "Imports in Oct 2025 was $215.3 billion.",
    ]


@pytest.mark.parametrize(
    ("head", "row", "sentence"),
    [
        ("| Item | 2024 |", "| Apples (tonnes) | 3,410 |", "Apples in 2024 was 3,410."),
        ("| Item | 2024 |", "| Apples | 3.4 |", None),
        ("| Item | Harvest 2024 |", "| Apples | 340 |", "Apples (Harvest) in 2024 was 340."),
        (
            "| Item | 2024 |",
            "| Unemployment rate (%) | 4.6 |",
            "Unemployment rate in 2024 was 4.6%.",
        ),
        ("| £ million | 2024 |", "| Schools | 52.8 |", "Schools in 2024 was £52.8 million."),
        ("| NOK million | 2024 |", "| Schools | 52.8 |", "Schools in 2024 was NOK 52.8 million."),
        ("| CHF bn | 2024 |", "| Schools | 52.8 |", "Schools in 2024 was CHF 52.8 billion."),
        ("| Try first | 2024 |", "| Schools | 52.8 |", None),
        ("| Item | Share |", "| Schools | 52.8% |", "Schools (Share) was 52.8%."),
        ("| £ million | Change on 2023 |", "| Schools | 52.8 |", None),
        ("| £ million | 2024 | 2023 |", "| Schools | | 52.8 |", None),
        ("| £ million | 2024 |", "| 2023 | 52.8 |", None),
    ],
)
def test_a_cell_without_label_unit_or_place_is_left_out(
    head: str, row: str, sentence: str | None
) -> None:
    found = said(f"The budget in short.\n\n{head}\n{row}\n")
    assert found == ([] if sentence is None else [sentence])


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Exports were $305.4 billion in October.", "source_agrees"),
        ("Imports were $215.3 billion in October.", "source_agrees"),
        ("Imports were $251.3 billion in October.", "source_differs"),
        ("Imports were $215.3 billion in November.", "source_differs"),
        ("Imports were $214.5 billion in September.", "not_in_source"),
    ],
)
def test_figures_are_looked_for_in_the_cells(sentence: str, result: str) -> None:
    release = f"Foreign trade in November 2025\n\nExports were $330.4 billion.\n{WIDE}"
    article = f"{sentence}\n\nExports were $330.4 billion in November.\n"
    assert results(article, release)[0][1] == result


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("The port plans to invest $1.2 billion by 2030.", "Vessel calls in 2025 was 187."),
        ("Revenue came to 3.2 million euros.", "Vessel calls in 2025 was 187."),
        ("Traffic rose by 6 per cent.", "Vessel calls in 2025 was 187."),
        ("Calls, in thousands, 2025", "Vessel calls in 2025 was 187 thousand."),
        ("Calls in 1,000 ships", "Vessel calls in 2025 was 187 thousand ships."),
        ("Fees, 2025 and 2024, $ million", "Vessel calls in 2025 was $187 million."),
    ],
)
def test_a_sum_above_a_table_is_no_unit_of_its_cells(line: str, sentence: str) -> None:
    (found,) = said(f"{line}\n\n| Item | 2025 |\n|---|---|\n| Vessel calls | 187 |\n")
    assert found == sentence
