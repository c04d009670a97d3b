"""Columns of printed tables and their totals, in several formats."""

import pytest
from stories import findings, reasons

PLAIN = """How the money is spent

The council has set a budget.

Service            2026-27, £m
Adult care               19.4
Children                 12.8
Highways                  {cell}
Libraries                 2.1
Other                     5.3
Total                    46.3

It meets on Monday.
"""
MARKED = """# Overnight stays

Hotels counted more overnight stays.

| Region | Oct 2025 | Oct 2024 |
| --- | ---: | ---: |
| Coast | 188,300 | 181,900 |
| Lakes | {cell} | 96,200 |
| Capital | 84,150 | 82,400 |
| {label} | 369,900 | 360,500 |
"""
PAGE = """<html><body><h1>Fish landings</h1><p>Boats landed less.</p><table>
<tr><th>Port</th><th>Tonnes</th></tr><tr><td>Kerrick</td><td>7,310</td></tr>
<tr><td>Dunmouth</td><td>{cell}</td></tr><tr><td>Oldwick</td><td>2,200</td></tr>
<tr><td>Total</td><td>14,990</td></tr></table></body></html>"""
COMMAS = """Registered cars

Fuel,Nov 2025,Nov 2024
Petrol,8120,9940
Diesel,{cell},3105
Electric,6395,4115
Total,16825,17160
"""


@pytest.mark.parametrize(
    ("text", "name", "right", "wrong"),
    [
        (PLAIN, "story.txt", "6.7", "7.6"),
        (MARKED.replace("{label}", "Total"), "story.md", "97,450", "98,350"),
        (MARKED.replace("{label}", "All regions"), "story.md", "97,450", "79,450"),
        (PAGE, "story.html", "5,480", "4,580"),
        (COMMAS, "story.txt", "2310", "2810"),
    ],
)
def test_a_column_must_add_up_to_its_total(text: str, name: str, right: str, wrong: str) -> None:
    assert reasons(text.replace("{cell}", right), name=name) == []
    assert reasons(text.replace("{cell}", wrong), name=name) == ["parts_and_total"]


def test_the_cells_are_named_where_they_are_claims() -> None:
    (found,) = findings(PAGE.replace("{cell}", "4,580"), name="story.html")
    assert len(found.claims) == 4
    assert found.explanation == (
        "the column adds up to 14,090, but the table gives a total of 14,990"
    )


HEAD = "| Region | {head} |\n| --- | --- |\n"


@pytest.mark.parametrize(
    "text",
    [
        # a row is missing, and nothing says otherwise
        MARKED.replace("{cell}", "97,450").replace("| Lakes | 97,450 | 96,200 |\n", ""),
        # rates, means and changes do not add up
        HEAD.replace("{head}", "Unemployment rate") + "| A | 5.2 |\n| B | 4.1 |\n| C | 6.0 |\n"
        "| Total | 15.2 |\n",
        HEAD.replace("{head}", "Change, %") + "| A | 2.1 |\n| B | 3.4 |\n| C | 1.2 |\n"
        "| Total | 7.6 |\n",
        HEAD.replace("{head}", "Average age")
        + "| A | 41 |\n| B | 38 |\n| C | 52 |\n| Total | 113 |\n",
        # rows within rows
        HEAD.replace("{head}", "Guests") + "| A | 410 |\n| of which abroad | 140 |\n| B | 380 |\n"
        "| C | 120 |\n| Total | 901 |\n",
        # parts rounded each
        HEAD.replace("{head}", "Sales")
        + "| A | 41.4 |\n| B | 38.4 |\n| C | 12.4 |\n| Total | 92.3 |\n",
        # a total of more than the rows, and small counts that fit by chance
        "| Country | Gold | Silver | Bronze |\n| --- | --- | --- | --- |\n| A | 12 | 8 | 10 |\n"
        "| B | 9 | 10 | 7 |\n| C | 7 | 7 | 11 |\n| Total | 31 | 29 | 30 |\n",
        HEAD.replace("{head}", "Guests") + "| A | 1,200 |\n| B | 2,300 |\n| C | 1,000 |\n"
        "| Total | 5,000 |\n",
        # no total at all
        HEAD.replace("{head}", "Guests") + "| A | 410 |\n| B | 380 |\n| C | 120 |\n",
        # a balance
        HEAD.replace("{head}", "Billion") + "| Exports | 48.1 |\n| Imports | 44.6 |\n"
        "| Balance | 3.5 |\n| Total | 69.2 |\n",
    ],
)
def test_other_tables_are_left_alone(text: str) -> None:
    assert reasons(f"# Figures\n\nThese are the figures.\n\n{text}", name="story.md") == []
