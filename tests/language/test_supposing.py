"""What is only supposed, and what is not."""

import pytest

from verifier.language.forecasts.supposing import is_supposed


@pytest.mark.parametrize(
    ("before", "figure", "after"),
    [
        ("if prices rose by ", "3%", " next year"),
        ("Sales, if ", "5%", " of buyers stayed away, might fall"),
        ("if they fall, if ", "5%", " fewer than now"),
        ("", "A quarter-point", " cut would take it to its lowest since 2023"),
        ("", "Another 2%", " rise could follow"),
        ("and a ", "2%", " rise would cost £3m"),
        ("The owners say a ", "10%", " increase in fees might close them"),
        ("unless it gains ", "4%", " of the vote"),
        ("If you include fuel, prices would rise ", "3%", ""),
        ("If you strip out the ", "3%", " who moved, few stayed"),
        ("Were it to keep that up for a year, it would grow by ", "2.8%", ""),
        ("Sustained for a year, that pace would mean growth of ", "2.8%", ""),
    ],
)
def test_what_is_supposed(before: str, figure: str, after: str) -> None:
    assert is_supposed(before, figure, after) is ("say" not in before)


@pytest.mark.parametrize(
    ("before", "figure", "after"),
    [
        ("17% more than a year ago, if ", "5%", " fewer than in the spring quarter"),
        ("the best month since June, if only ", "2%", " up on May"),
        ("The ", "2%", " rise would be the largest since May"),
        ("", "The 2%", " rise could hurt shoppers"),
        ("A ", "2%", " rise in May followed"),
        ("", "A 2%", " rise would have been larger but for petrol"),
        ("lifted by ", "2%", " more"),
        ("Were they surprised? Hardly: prices rose ", "2%", ", as they would"),
        ("Sustained for years by rents, inflation was ", "2%", ""),
        ("or, if you like your figures unrounded, it was ", "2.3%", ""),
        ("If we leave out fares, prices fell ", "2%", " in May"),
    ],
)
def test_what_is_no_supposition(before: str, figure: str, after: str) -> None:
    assert not is_supposed(before, figure, after)
