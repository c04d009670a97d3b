"""Paragraphs, headings, lists and table rows of plain text."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.galley.layout import blocks_of
from verifier.model.article import Article, Role

WRAPPED = """\
US exports fell for the third month in a row in November, the commerce
department said on Monday, as shipments of grain to Asia were
held up by a strike at the ports of the west coast that went on for 11
days.

Imports rose 1.9%. Economists polled by the agency had expected a rise
of 3% after the drop in October.
- Cars: up 4%
- Food: down 2%
"""


def blocks(text: str) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(text)) for block in blocks_of(text)[0]]


def test_each_line_is_a_block_where_lines_are_paragraphs() -> None:
    text = "Exports rose 3% in May.\r\nImports fell 2%.\r\n\r\n  The gap shrank.  \r\n"
    assert blocks(text) == [
        ("body", "Exports rose 3% in May."),
        ("body", "Imports fell 2%."),
        ("body", "The gap shrank."),
    ]


def test_the_lines_of_a_wrapped_paragraph_are_one_block() -> None:
    found = blocks(WRAPPED)
    assert [role for role, _ in found] == ["body", "body", "bullet", "bullet"]
    assert found[0][1].startswith("US exports")
    assert found[0][1].endswith("11\ndays.")
    assert found[1][1].endswith("in October.")
    assert found[2] == ("bullet", "Cars: up 4%")


def test_short_lines_in_lower_case_are_not_taken_for_wrapping() -> None:
    assert len(blocks("cars 4%\nfood 3%\ntoys 2%\n")) == 3


def test_a_line_ended_on_purpose_is_not_joined() -> None:
    text = WRAPPED.replace("days.\n", "days.\nThe ports reopened.\nTrade picked up.\n")
    found = [body for _, body in blocks(text)]
    assert "Trade picked up." in found


@pytest.mark.parametrize(
    ("line", "role", "kept"),
    [
        ("- Exports: 3%", "bullet", "Exports: 3%"),
        ("• Exports rose 3%", "bullet", "Exports rose 3%"),
        ("* Exports rose 3%", "bullet", "Exports rose 3%"),
        ("2. Exports rose 3%", "bullet", "Exports rose 3%"),
        ("> Exports rose 3%", "quote", "Exports rose 3%"),
        ("Exports\t3.1\t4.2", "table", "Exports\t3.1\t4.2"),
        ("| Exports | 3.1 | 4.2 |", "table", "| Exports | 3.1 | 4.2 |"),
        ("Exports     3.1     4.2", "table", "Exports     3.1     4.2"),
        ("Exports to Spain  3.1  4.2", "table", "Exports to Spain  3.1  4.2"),
        ("Purpose  Q3 2024  Q2 2025", "table", "Purpose  Q3 2024  Q2 2025"),
        ("It rose.  So did 3.1.  We saw.", "body", "It rose.  So did 3.1.  We saw."),
        ("It rose  by 3.1 in May  and more.", "body", "It rose  by 3.1 in May  and more."),
        ("Photo: a port in Ruritania", "caption", "Photo: a port in Ruritania"),
        ("Chart 2: exports since 2019", "caption", "Chart 2: exports since 2019"),
        ("Source: customs office", "caption", "Source: customs office"),
        ("What comes next", "subhead", "What comes next"),
        ("## What comes next", "subhead", "What comes next"),
        ("Exports rose 3.1% in May to $4bn.", "body", "Exports rose 3.1% in May to $4bn."),
        ("-3.1% was the change in May.", "body", "-3.1% was the change in May."),
        ("2.5 million cars were sold.", "body", "2.5 million cars were sold."),
    ],
)
def test_a_line_has_its_role(line: str, role: str, kept: str) -> None:
    text = f"Trade grew in May.\n\n{line}\n\nImports rose as well, by 2%.\n"
    assert blocks(text)[1] == (role, kept)


@pytest.mark.parametrize(
    ("first", "role"),
    [
        ("Exports rise 3% as strike ends", Role.TITLE),
        ("Why are exports falling?", Role.TITLE),
        ("Exports rose 3% in May.", Role.BODY),
        ("Exports rose 3% in May, " + "and so on and on " * 12, Role.BODY),
    ],
)
def test_the_first_line_is_the_title_if_short_and_without_full_stop(first: str, role: Role) -> None:
    assert blocks_of(f"{first}\n\nThe rise was the first in a year.\n")[0][0].role is role


def test_a_single_line_is_no_title() -> None:
    assert blocks("Exports rose 3%") == [("body", "Exports rose 3%")]


def test_links_and_file_names_are_left_out_and_told() -> None:
    text = "Exports rose 3%.\n:max(150)/images/port-1254034951.jpg)\nhttps://example.org/a/2025\n"
    found, skipped = blocks_of(text)
    assert len(found) == 1
    assert [text[place : place + 4] for place in skipped] == [":max", "http"]


@given(st.text(alphabet="aB3 .,-•#>|\t\r\n\x0c\u2028", max_size=200))
def test_blocks_are_in_order_and_hold_every_word(text: str) -> None:
    found, skipped = blocks_of(text)
    Article(text, blocks=found)
    held = sum(len(block.span.of(text).split()) for block in found)
    if not skipped:
        assert held <= len(text.split())
    assert all(block.span.of(text) == block.span.of(text).strip() for block in found)


def test_ten_megabytes_of_digits_are_laid_out_in_linear_time() -> None:
    started = process_time()
    blocks_of("1234567890" * 1_000_000)
    blocks_of("12345 67890\n" * 200_000)
    assert process_time() - started < 10
