"""The reader of values parted by commas and the like."""

import pytest
from origins import blocks, mislaid

from verifier.errors import InputError
from verifier.reader import article_from
from verifier.readers.delimited import MOST_ROWS

TABLE = 'Item,Oct 2025,Oct 2024\n"Exports, million",48120,"45,870"\nImports,44610,43280\n'


def test_rows_are_rows_of_a_table() -> None:
    article = article_from(TABLE.encode(), "trade.csv")
    assert blocks(article) == [
        ("table", "Item\tOct 2025\tOct 2024"),
        ("table", "Exports, million\t48120\t45,870"),
        ("table", "Imports\t44610\t43280"),
    ]
    assert mislaid(article, lambda _: TABLE) == []


@pytest.mark.parametrize("mark", [";", "\t", "|"])
def test_values_may_be_parted_by_other_marks(mark: str) -> None:
    text = f"Item{mark}Oct 2025\nExports{mark}48,1\nImports{mark}44,6\n"
    article = article_from(text.encode(), "trade.csv")
    assert [said for _, said in blocks(article)] == [
        "Item\tOct 2025",
        "Exports\t48,1",
        "Imports\t44,6",
    ]


def test_a_line_with_one_value_is_text() -> None:
    text = f"Foreign trade\n\nPublished: 20 November 2025,,\n{TABLE}"
    article = article_from(text.encode(), "trade.csv")
    assert blocks(article)[0][1] == "Foreign trade"
    assert article.published is not None


def test_a_text_of_another_name_is_not_a_table() -> None:
    article = article_from(TABLE.encode(), "trade.txt")
    assert all(role != "table" for role, _ in blocks(article))


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(InputError, match="rows"):
        article_from(b"a,1\n" * (MOST_ROWS + 1), "trade.csv")
