"""Parts make up their whole, and no more."""

import pytest
from sayings import Fig, beside, kinds, said
from stories import reasons

POWER = {"operation": "share", "indicator": "electricity_generation"}
THREE = (Fig("60%"), Fig("30%"), Fig("20%"))


@pytest.mark.parametrize(
    ("text", "figures", "expected"),
    [
        ("Some 60% is in euros, 30% in dollars and the remaining 20% in yen.", THREE, ["shares"]),
        (
            "Some 60% is in euros, 30% in dollars and the remaining 10% in yen.",
            (*THREE[:2], Fig("10%")),
            [],
        ),
        (
            "Some 33.3% is red, 33.3% blue and the remaining 33.3% green.",
            (Fig("33.3%"),) * 3,
            [],
        ),
        (
            "Some 60% is in euros; of the remaining 40%, 30% is in yen.",
            (*THREE[:1], Fig("40%")),
            [],
        ),
        ("Some 60% is sold, up from 50%, and the remaining 40% let.", (Fig("60%"), Fig("50%")), []),
        ("Some 52% approve of it and 55% disapprove.", (Fig("52%"), Fig("55%")), ["shares"]),
        ("Some 52% approve of it and 45% disapprove.", (Fig("52%"), Fig("45%")), []),
        ("Some 52% approve, and of the old 55% disapprove.", (Fig("52%"), Fig("55%")), []),
        ("Some 52% were for and 55% against the plan.", (Fig("52%"), Fig("55%")), ["shares"]),
        ("Turnout was 69%, against 67% for the last vote.", (Fig("69%"), Fig("67%")), []),
        ("Turnout was 69%, against just 67% for May.", (Fig("69%"), Fig("67%")), []),
        ("Some 62% named prices, 48% housing and 35% crime.", (Fig("62%"), Fig("48%")), []),
    ],
)
def test_shares_of_a_whole(text: str, figures: tuple[Fig, ...], expected: list[str]) -> None:
    assert beside(text, *figures) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (("wind", "gas", "coal"), ["shares"]),
        (("renewables", "wind", "gas"), []),
        (("wind", "wind", "wind"), []),
        ((None, None, None), []),
    ],
)
def test_parts_known_not_to_overlap(parts: tuple[str | None, ...], expected: list[str]) -> None:
    figures = [
        Fig(quote, part=part, **POWER)
        for quote, part in zip(("60%", "30%", "20%"), parts, strict=True)
    ]
    assert kinds(said("They made up 60%, 30% and 20% of it.", *figures)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has $100 million, made up of $60 million of bonds and $55 million of cash.", True),
        ("It has $100 million, made up of $60 million of bonds and $40 million of cash.", False),
        ("It set aside $60 million for roads and $55 million for rails, for a total of $100 "
         "million.", True),
        ("It lent $30 million, including $40 million to farmers.", True),
        ("It lent $30 million, including $10 million to farmers.", False),
        ("It lent $30 million, made up of $20 million, of which $5 million new, and $1 million.",
         False),
    ],
)  # fmt: skip
def test_a_total_and_its_parts(text: str, expected: bool) -> None:
    quotes = [f"${part} million" for part in (n.split()[0] for n in text.split("$")[1:])]
    assert beside(text, *map(Fig, quotes)) == (["parts_and_total"] if expected else [])


@pytest.mark.parametrize(("rest", "expected"), [("31%", ["shares"]), ("21%", [])])
def test_what_a_poll_leaves_over_adds_up_as_well(rest: str, expected: list[str]) -> None:
    text = f"A poll put the Greens on 41%, the Liberals on 38% and others on the remaining {rest}."
    assert reasons(text) == expected
