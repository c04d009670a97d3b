"""Right numbers of the right sentence of a source, told of another time or another thing."""

import pytest
from texts import results

FORMER = """
Brackwater Mill results

Revenue of the Brackwater Mill came to $11.7 billion, compared with $12.9 billion a year ago.

The charge rate of the Brackwater police increased from 8.8 per cent to 10.3 per cent.

The Brackwater Mill had 86,500 customers in arrears (2024: 97,200).
"""
LIST = """
Brackwater helpline

Bullying was behind 31 per cent of calls, followed by family problems with 24 per cent and exams
with 17 per cent.

Most callers came from Ukraine (9,850), India (6,470) and Chile (4,210).

The plan has £64 million for school places and £38.5 million for new council homes.
"""


def said(sentence: str, release: str) -> list[str]:
    return [result for _, result in results(sentence, release)]


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Revenue of the Brackwater Mill dropped to $12.9 billion.", ["source_differs"]),
        ("Revenue of the Brackwater Mill dropped to $11.7 billion.", ["source_agrees"]),
        ("The Brackwater police charge rate rose to 8.8% from 10.3%.", ["source_differs"] * 2),
        ("The Brackwater police charge rate rose to 10.3% from 8.8%.", ["source_agrees"] * 2),
        ("The Brackwater Mill has 97,200 customers in arrears.", ["source_differs"]),
        # the former figure, told as one
        ("Revenue of the Brackwater Mill was $12.9 billion a year before.", ["source_agrees"]),
        ("Revenue of the Brackwater Mill had been $12.9 billion.", ["source_agrees"]),
        ("Last year revenue of the Brackwater Mill was $12.9 billion.", ["source_agrees"]),
        ("The Brackwater Mill had 97,200 customers in arrears in 2024.", ["source_agrees"]),
    ],
)
def test_the_former_figure_told_as_the_present_one_differs(
    sentence: str, result: list[str]
) -> None:
    assert said(sentence, FORMER) == result


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Family problems were behind 17 per cent of Brackwater calls.", ["source_differs"]),
        ("Family problems were behind 24 per cent of Brackwater calls.", ["source_agrees"]),
        ("Some 6,470 Brackwater callers came from Ukraine.", ["source_differs"]),
        ("Some 6,470 Brackwater callers came from India.", ["source_agrees"]),
        ("Brackwater spends £64 million on new council homes.", ["source_differs"]),
        ("Brackwater spends £64 million on school places.", ["source_agrees"]),
        # another name for the item, and a name of none of them
        ("Tests were behind 17 per cent of Brackwater calls.", ["source_agrees"]),
        ("Some 6,470 Brackwater callers came from the subcontinent.", ["source_agrees"]),
    ],
)
def test_the_figure_of_another_item_of_a_list_differs(sentence: str, result: list[str]) -> None:
    assert said(sentence, LIST) == result


def test_both_items_told_with_one_figure_each_accuse_nobody() -> None:
    sentence = "Family problems were behind 24 per cent of Brackwater calls, exams behind 17."
    assert "source_differs" not in said(sentence, LIST)


TABLE = """
Brackwater sea rescue in 2025

The Brackwater crews were called out 8,742 times.

Launches by cause

| Cause | 2025 | 2024 |
| --- | --- | --- |
| People cut off by the tide | 1,391 | 1,118 |
| Paddleboarders in trouble | 903 | 761 |
| False alarms | 1,077 | 1,159 |
"""


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("There were 1,159 false alarms in Brackwater.", ["source_differs"]),
        ("There were 1,077 false alarms in Brackwater.", ["source_agrees"]),
        ("There had been 1,159 false alarms in Brackwater.", ["source_agrees"]),
        ("The tide led to 1,391 launches in Brackwater.", ["source_agrees"]),
    ],
)
def test_the_cell_of_another_column_or_row_differs(sentence: str, result: list[str]) -> None:
    assert said(sentence, TABLE) == result


def test_pairs_set_against_pairs_go_by_their_order() -> None:
    release = (
        "Brackwater hospital\n\nBrackwater had 38 cases of measles and 96 of mumps, compared with "
        "52 and 121 in 2024.\n"
    )
    assert said("Brackwater has 121 cases of mumps.", release) == ["source_differs"]
    assert said("Brackwater has 96 cases of mumps.", release) == ["source_agrees"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The key rate of Brackwater is 3.25%.",
        "Brackwater's crews drove 1,129 miles.",
    ],
)
def test_few_digits_in_the_document_need_words_to_agree(sentence: str) -> None:
    release = (
        "Sales in Brackwater\n\nSales of goods fell by 3.3%. About 1,130 were made at night.\n"
    )
    assert said(sentence, release) == ["not_in_source"]
