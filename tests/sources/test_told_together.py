"""What stands beside a figure in the source, and the lists and tables it stands in."""

import pytest
from texts import results

RELEASE = """
Tellmark results

Tellmark will cut 450 jobs, 320 of them in Sweden.

Annual inflation in Tellmark rose to 5.4% in November from 4.9% in October.

Tellmark recorded 48,310 offences in the year ending June 2025, a decrease of 5.2% compared with the
previous year (50,960 offences). There were 62.4 offences per 1,000 people.

The Tellmark harvest was 56.7 million tonnes, including 22.9 million tonnes of wheat, 27.4 million
tonnes of maize and 5.2 million tonnes of barley.

Pension funds account for 44% of the commitments to Tellmark, insurers for 27% and sovereign funds
for 15%.

Operating profit of Tellmark was EUR 94 million, a margin of 7.4% (6.8%).

Crews in Tellmark attended 14,620 incidents, of which 4,310 were fires, 6,480 false alarms and 3,830
special services.

Of the dead in Tellmark thirty-four were car drivers, nineteen motorcyclists and sixteen
pedestrians.
"""


def said(sentence: str) -> list[str]:
    return [result.removeprefix("source_") for _, result in results(sentence, RELEASE)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tellmark is to cut 450 jobs, 230 of them in Sweden.", ["agrees", "differs"]),
        ("Tellmark is to cut 450 jobs, 320 of them in Sweden.", ["agrees", "agrees"]),
        # another figure, and no slip of the source's
        ("Tellmark is to cut 450 jobs, 117 of them in shops.", ["agrees", "not_in_source"]),
        ("Of 451 people in Tellmark, 230 were at home.", ["not_in_source", "not_in_source"]),
    ],
)
def test_what_stands_beside_a_figure_that_is_found(sentence: str, expected: list[str]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Crime in Tellmark fell by 5.2% to 50,960 offences.", ["agrees", "differs"]),
        ("Crime in Tellmark fell by 5.2% to 48,310 offences.", ["agrees", "agrees"]),
        ("Crime in Tellmark fell by 5.2% from 50,960 offences.", ["agrees", "agrees"]),
        ("At Tellmark, the margin reached 6.8%.", ["differs"]),
        ("At Tellmark, the margin reached 7.4%, after 6.8%.", ["agrees", "agrees"]),
        ("There were 62.4 offences per 1,000 residents in Tellmark.", ["agrees"]),
    ],
)
def test_the_former_figure_in_brackets(sentence: str, expected: list[str]) -> None:
    assert said(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Tellmark wheat crop was 27.4 million tonnes.", ["differs"]),
        ("The Tellmark wheat crop was 22.9 million tonnes.", ["agrees"]),
        ("The Tellmark maize crop was 27.4 million tonnes.", ["agrees"]),
        (
            "Tellmark had 14,620 incidents, but only 6,480 of them were fires.",
            ["agrees", "differs"],
        ),
        ("Tellmark had 14,620 incidents; 4,310 of them were fires.", ["agrees", "agrees"]),
        ("Pension funds put in 44% of the money, insurers 15%.", ["agrees", "differs"]),
        ("Pension funds put in 44% of the money, insurers 27%.", ["agrees", "agrees"]),
        ("In Tellmark 19 motorcyclists and 19 pedestrians died.", ["agrees", "differs"]),
        ("In Tellmark 19 motorcyclists and 16 pedestrians died.", ["agrees", "agrees"]),
    ],
)
def test_the_item_of_a_list(sentence: str, expected: list[str]) -> None:
    assert said(sentence) == expected


TABLE = """
The hospitals of Tellmark

| Hospital | Admissions Nov 2025 | Admissions Nov 2024 | Change, % | Occupancy Nov 2025 (%) |
| --- | --- | --- | --- | --- |
| St Anne | 3,412 | 3,280 | 4.0 | 91.3 |
| Eastgate | 2,875 | 2,941 | -2.2 | 88.6 |

| Air quality | Stations | Days above limit 2025 | Days above limit 2024 |
| --- | --- | --- | --- |
| Aldern | 14 | 38 | 41 |
| Brook | 19 | 27 | 31 |

Change in turnover, %

| Branch | on month | on year |
| --- | --- | --- |
| Food | 0.2 | 1.1 |
| Furniture | 0.9 | -2.4 |
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Admissions at Eastgate fell by 2.2%.", ["source_agrees"]),
        ("Admissions at St Anne rose by 4%.", ["source_agrees"]),
        ("Furniture shops sold 2.4% less than a year ago.", ["source_agrees"]),
        ("Admissions at St Anne fell by 4%.", ["not_in_source"]),
        ("Eastgate had an occupancy of 88.6% in November.", ["source_agrees"]),
        ("Eastgate had 2,875 admissions in November.", ["source_agrees"]),
        # two digits of another column are none of this one
        (
            "In Tellmark's Aldern the number of days fell to 38 from 41.",
            ["source_agrees", "source_agrees"],
        ),
        ("Tellmark's Eastgate had 2,941 admissions in November.", ["source_differs"]),
        ("Tellmark's Eastgate had 2,941 admissions in November 2024.", ["source_agrees"]),
    ],
)
def test_the_columns_of_a_table(sentence: str, expected: list[str]) -> None:
    assert [result for _, result in results(sentence, TABLE)] == expected


MARKET = """
Rand notes

The Brackwater index stood at 4,210 on Wednesday.

Operating profit of Brackwater Mill was £129m.
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Brackwater index stood at 4,120 on Wednesday.", ["source_differs"]),
        (
            "The Brackwater index was 4,120 on Wednesday, it said on Friday.",
            ["source_differs"],
        ),
        # another day, and a former figure
        ("The Brackwater index stood at 4,320 on Thursday.", ["not_in_source"]),
        (
            "Operating profit of Brackwater Mill was £129m, compared with £138m.",
            ["source_agrees", "not_in_source"],
        ),
    ],
)
def test_figures_of_other_days_and_former_ones_do_not_differ(
    sentence: str, expected: list[str]
) -> None:
    assert [result for _, result in results(sentence, MARKET)] == expected
