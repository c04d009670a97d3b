"""Which time a figure has that stands for what another one is set against."""

import pytest
from told_claims import Told, times_match

DAY = "2024-08-14"
READ: dict[str, tuple[str, Told]] = {
    "the tally of a time, apposed": (
        "Imports in July were 8.6% above the tally of July 2023, 337,000 tonnes, and 6.4% above "
        "that of June.",
        {"8.6%": "2024-07 on 2023-07", "337,000 tonnes": "2023-07", "6.4%": "2024-07 on 2024-06"},
    ),
    "a move behind what it compares with": (
        "Imports came to 337,000 tonnes in July. The advance, 6.8%, compares with a rise of 1.3% "
        "in June.",
        {"6.8%": "2024-07", "1.3%": "2024-06"},
    ),
    "what a move is measured by": (
        "Imports were up by 4% in July. Measured by May, when they were 337,000 tonnes, the change "
        "is plus 1.4%.",
        {"337,000 tonnes": "2024-05", "plus 1.4%": "2024-07 on 2024-05"},
    ),
    "what they were measured by": (
        "Imports were up by 4% in July. Measured by weight, they rose 3% in May.",
        {"3%": "2024-05"},
    ),
    "the next time behind a basis": (
        "July saw a drop of 4.6% on the month, June one of 3.6%.",
        {"4.6%": "2024-07", "3.6%": "2024-06"},
    ),
    "those of a time, apposed": (
        "Imports in July were 8.6% above those of July 2023, 337,000 tonnes.",
        {"337,000 tonnes": "2023-07"},
    ),
    "the figure of a time, apposed": (
        "Imports in July were 8.6% higher than the July 2023 figure, 337,000 tonnes.",
        {"337,000 tonnes": "2023-07"},
    ),
    "a total told behind a time": (
        "Imports in July were 8.6% above July 2023, 337,000 tonnes in all.",
        {"337,000 tonnes": "2024-07"},
    ),
    "a change told behind the tally of a time": (
        "Imports in July were 8.6% above the tally of July 2023, 29,000 tonnes more.",
        {"29,000 tonnes": "2024-07"},
    ),
    "where it stood then, apposed": (
        "Imports in July were still 8.6% above where they stood in May, at 337,000 tonnes.",
        {"8.6%": "2024-07 on 2024-05", "337,000 tonnes": "2024-05"},
    ),
    "a close told behind where it stood": (
        "Imports in July ended 8.6% above where they stood in May, at 366,000 tonnes.",
        {"366,000 tonnes": "2024-07"},
    ),
    "a change told behind where it stood": (
        "Imports in July were 8.6% above where they stood in May, 29,000 tonnes more.",
        {"29,000 tonnes": "2024-07"},
    ),
    "the month that was like none since": (
        "Imports rose 2% to 312,000 tonnes, the best July since 2022, when they came to 337,000.",
        {"337,000": "2022-07"},
    ),
    "the year that was like none since": (
        "Imports rose 2% to 312,000 tonnes in July, the best since 2022, when they were 337,000.",
        {"337,000": "2022"},
    ),
    "as many months before": (
        "Imports were 31.8 million in the three months to June, against 34.6 million in the three "
        "months before.",
        {"31.8 million": "2024-Q2", "34.6 million": "2024-Q1"},
    ),
    "as many months before, in a sentence of their own": (
        "Imports were 31.8 million in the three months to July. In the three months before, they "
        "had been 34.6 million.",
        {"31.8 million": "2024-05/2024-07", "34.6 million": "2024-02/2024-04"},
    ),
    "several months before one": (
        "Imports were 31.8 million in June, against 34.6 million a month in the three months "
        "before.",
        {"31.8 million": "2024-06", "34.6 million": "2024-03/2024-05"},
    ),
    "what has moved since then, to a level": (
        "Back in January 2024, rents stood at $1,695. Since then rents have risen by $35, to "
        "$1,730 in July.",
        {"$1,695": "2024-01", "$35": "2024-07 on 2024-01", "$1,730": "2024-07"},
    ),
    "what moved since then, in a month": (
        "Back in January 2024, rents stood at $1,695. Since then, in June, they have risen by $35.",
        {"$1,695": "2024-01", "$35": "2024-06"},
    ),
    "a move since then and another time": (
        "Rents stood at $1,695 in January. Since then there has been a rise of 5% in May and a "
        "fall of 3% in July.",
        {"5%": "2024-05", "3%": "2024-07"},
    ),
    "a month and the same one of a year that is told": (
        "Inflation was 3.9% in July, where July 2023 had seen 4.8%.",
        {"3.9%": "2024-07", "4.8%": "2023-07"},
    ),
    "a month set against the same one": (
        "Inflation was 3.9% in July, against July 2023, when it was 4.8%.",
        {"3.9%": "2024-07 on 2023-07", "4.8%": "2023-07"},
    ),
    "a month that a pointer names again": (
        "Inflation was 3.9% in July, down from 4.8% in July 2023. For June, the month before, the "
        "rate had come in at 4.1%.",
        {"4.1%": "2024-06"},
    ),
    "the month before one, with its figure": (
        "Inflation was 3.9% in July, the month before, 4.1%.",
        {"3.9%": "2024-07", "4.1%": "2024-06"},
    ),
    "one that a rise came on top of": (
        "Output rose in July for the sixth month running. The latest rise, of 2.0%, came on top of "
        "one of 0.3% in June.",
        {"2.0%": "2024-07", "0.3%": "2024-06"},
    ),
    "a rise on top of something": (
        "Output rose in July. The latest rise, of 2.0%, came on top in June.",
        {"2.0%": "2024-06"},
    ),
    "two months set on the same ones": (
        "Between June and July, receipts rose 8.2% from a year earlier, to 808 million in all.",
        {"8.2%": "2024-06/2024-07 on 2023-06/2023-07", "808 million": "2024-06/2024-07"},
    ),
    "from one month to the next, and then on the year": (
        "Between June and July receipts fell 42.3%, but were 9.3% up on a year earlier.",
        {"42.3%": "2024-07 on 2024-06", "9.3%": "2024-07 on 2023-07"},
    ),
    "from one month to the next": (
        "Receipts fell 42.3% between June and July, a year before the crash.",
        {"42.3%": "2024-07 on 2024-06"},
    ),
    "a month that is told of": (
        "Exports came to 51.9 million in July, 3.7% down on a June that had itself been 3.3% up "
        "on May.",
        {"3.7%": "2024-07 on 2024-06", "3.3%": "2024-06 on 2024-05"},
    ),
    "a month that brought what is told": (
        "Exports came to 51.9 million in July after a June that had brought 50.1 million.",
        {"51.9 million": "2024-07", "50.1 million": "2024-06"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_each_figure_has_its_time(text: str, expected: Told) -> None:
    times_match(text, DAY, expected)
