"""A printed change follows from the two levels printed beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sayings import DOWN, UP, Fig, beside, kinds, said, trade, verdicts

from verifier.consistency import contradicted, find_contradictions
from verifier.model.mention import Basis
from verifier.model.quantity import Bound

levels = st.floats(1.0, 999.0)
places = st.integers(0, 2)


RATE = Fig("21%", "growth", DOWN)
NEW, OLD = Fig("$59.6 billion"), Fig("$78.2 billion", period="2025-07")


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It fell 21% to $59.6 billion from $78.2 billion in July.", (RATE, NEW, OLD)),
        ("It fell to $59.6 billion from $78.2 billion, down 21%.", (NEW, OLD, RATE)),
        ("It fell to $59.6 billion, down 21% from $78.2 billion.", (NEW, RATE, OLD)),
        (
            "It rose 0.3 percentage points to 4.5% from 4.4%.",
            (Fig("0.3 percentage points", "change", UP), Fig("4.5%"), Fig("4.4%")),
        ),
        (
            "Sales doubled to $30 million from $20 million.",
            (Fig("doubled", "multiple", UP), Fig("$30 million"), Fig("$20 million")),
        ),
        (
            "It rose by $5 billion to $12.1 billion from $10.2 billion.",
            (Fig("$5 billion", "change", UP), Fig("$12.1 billion"), Fig("$10.2 billion")),
        ),
        (
            "The rise in sales from $20 million to $30 million was one of 21%.",
            (Fig("$20 million"), Fig("$30 million"), Fig("21%", "growth", UP)),
        ),
        (
            "Having stood at 12.1% in July, it rose by 0.6 percentage points, reaching 12.4%.",
            (
                Fig("12.1%", period="2025-07"),
                Fig("0.6 percentage points", "change", UP),
                Fig("12.4%"),
            ),
        ),
        (
            "Imports, up 81.8% on the year, have all but tripled.",
            (
                Fig("81.8%", "growth", UP),
                Fig("tripled", "multiple", UP, bound=Bound.UNDER, close=True),
            ),
        ),
    ],
)
def test_a_change_that_its_levels_do_not_allow(text: str, figures: tuple[Fig, ...]) -> None:
    assert beside(text, *figures) == ["stated_change"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            "It fell 23.8% to $59.6 billion from $78.2 billion.",
            (Fig("23.8%", "growth", DOWN), NEW, OLD),
        ),
        (
            "The rise in sales from $20 million to $30 million was one of 50%.",
            (Fig("$20 million"), Fig("$30 million"), Fig("50%", "growth", UP)),
        ),
        (
            "Having stood at 12.1% in July, it rose by 0.3 percentage points, reaching 12.4%.",
            (
                Fig("12.1%", period="2025-07"),
                Fig("0.3 percentage points", "change", UP),
                Fig("12.4%"),
            ),
        ),
        (
            "Having stood at 12.1% in July, and up by 0.6 percentage points on the year, it "
            "reached 12.4%.",
            (
                Fig("12.1%", period="2025-07"),
                Fig("0.6 percentage points", "change", UP),
                Fig("12.4%"),
            ),
        ),
        (
            "Sales went from $20 million to $30 million, and the rise in costs was one of 21%.",
            (Fig("$20 million"), Fig("$30 million"), Fig("21%", "growth", UP)),
        ),
        (
            "It fell about 22% to $59.6 billion from $78.2 billion.",
            (Fig("22%", "growth", DOWN, bound=Bound.ABOUT), NEW, OLD),
        ),
        (
            "It fell 21% to $59.6 billion in August, down from $78.2 billion in July.",
            (RATE, NEW, OLD),
        ),
        (
            "It fell 21% from a year earlier to $59.6 billion from $78.2 billion in July.",
            (Fig("21%", "growth", DOWN, baseline="2024-11"), NEW, OLD),
        ),
        ("In real terms it fell 21% to $59.6 billion from $78.2 billion.", (RATE, NEW, OLD)),
        ("It fell 21% a year to $59.6 billion from $78.2 billion.", (RATE, NEW, OLD)),
        ("It fell from $78.2 billion to $59.6 billion, and jobs fell 21%.", (OLD, NEW, RATE)),
        (
            "Imports, up 81.8% on the year, have tripled.",
            (Fig("81.8%", "growth", UP), Fig("tripled", "multiple", UP, baseline="2019")),
        ),
    ],
)
def test_a_change_that_fits_or_has_another_base(text: str, figures: tuple[Fig, ...]) -> None:
    assert beside(text, *figures) == []


def test_a_growth_rate_is_held_against_levels_in_other_sentences() -> None:
    levels = [
        said("Exports were $50.0 billion in 2025.", Fig("$50.0 billion", period="2025")),
        said("Exports were $40.0 billion in 2024.", Fig("$40.0 billion", period="2024")),
    ]
    for rate, expected in (("31%", ["stated_change"]), ("25%", [])):
        growth = Fig(rate, "growth", UP, period="2025", baseline="2024", basis=Basis.YEAR)
        assert kinds(*levels, said(f"Exports rose {rate} from 2024.", growth)) == expected


def test_the_change_is_the_odd_one_out() -> None:
    text = "It fell 21% to $59.6 billion from $78.2 billion."
    found = verdicts(said(text, RATE, NEW, OLD))
    assert contradicted(find_contradictions(found), found) == {"c01"}
    found = verdicts(*trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit"))
    assert contradicted(find_contradictions(found), found) == frozenset()


@given(new=levels, old=levels, digits=places, coarse=places, rate_digits=st.integers(0, 1))
def test_a_true_rate_of_two_rounded_levels_is_never_accused(
    new: float, old: float, digits: int, coarse: int, rate_digits: int
) -> None:
    rate = (new / old - 1) * 100
    way = UP if rate >= 0 else DOWN
    later, earlier = f"${new:.{digits}f} billion", f"${old:.{coarse}f} billion"
    growth = f"{abs(rate):.{rate_digits}f}%"
    verb = "rose" if rate >= 0 else "fell"
    text = f"It {verb} {growth} to {later} from {earlier}."
    figures = (Fig(growth, "growth", way), Fig(later), Fig(earlier, period=None))
    assert beside(text, *figures) == []


@pytest.mark.parametrize(("base", "found"), [("2025-11", 0), ("2025-10", 1)])
def test_a_level_is_not_set_against_itself(base: str, found: int) -> None:
    told = verdicts(
        said("Exports came to $59 billion, against $78 billion in October.",
             Fig("$59 billion"), Fig("$78 billion", period="2025-10")),
        said("Exports have fallen by 14% since then.", Fig("14%", "growth", DOWN, baseline=base)),
    )  # fmt: skip
    assert len(find_contradictions(told)) == found
