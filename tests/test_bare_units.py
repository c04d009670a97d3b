"""Plain figures of a move that leave out the unit of the level told just before them."""

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def amount_of(text: str, figure: str) -> tuple[str | None, float]:
    """The unit and the amount that a figure of a text is read in."""
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    found = next(c for c in claims if c["quote"] == figure)
    return found["quantity"]["unit"], found["quantity"]["value"]


@pytest.mark.parametrize(
    ("text", "figure", "amount"),
    [
        ("On Monday the lake stood at 912mm, a rise of 44 overnight.", "44", ("millimetre", 44)),
        ("The river at Passau was at 6.2 metres, up 0.4 since noon.", "0.4", ("metre", 0.4)),
        ("Snow on the pass lay 48cm deep, down 12 in a week.", "12", ("centimetre", 12)),
        ("The plants made 5,756 GWh in May, 208 more than in April.", "208", ("watt_hour", 208e9)),
        (
            "A loaf held 124 grams of rye, one gram less than 125 in May.",
            "125",
            ("kilogram", 0.125),
        ),
        ("The river was 6.2 metres deep; a year ago it was 5.8.", "5.8", ("metre", 5.8)),
        ("The silo holds 90.8 tonnes, of which 19.6 are rye.", "19.6", ("tonne", 19.6)),
        ("The mill used 5,756 GWh, including some 208 at night.", "208", ("watt_hour", 208e9)),
        (
            "The plants made 11.4 million tonnes, lower than July's 12.9 million.",
            "12.9 million",
            ("tonne", 12.9e6),
        ),
        ("They brought in 1,977 tonnes of rye, up on last year's 1,550.", "1,550", ("tonne", 1550)),
        (
            "The glacier's tongue was at 315 metres — a drop of about 20 in a year.",
            "20",
            ("metre", 20),
        ),
    ],
)
def test_a_plain_move_is_counted_in_the_unit_of_the_level(
    text: str, figure: str, amount: tuple[str, float]
) -> None:
    assert amount_of(text, figure) == amount


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The mill shipped 1.2m tonnes, a rise of 300.", "300"),
        ("The fund holds $4.1 billion, up 200 in a week.", "200"),
        ("The lake stood at 912mm, and visits rose by 44.", "44"),
        ("The lake stood at 912mm. Visits were up 44.", "44"),
        ("The silo holds 90 tonnes, of which 3 lots are rye.", "3"),
        ("Turnout was 44%, a rise of 3.", "3"),
        ("The plants made 5,756 GWh in May, and staff were 208 more than in April.", "208"),
        ("The mill shipped 1.2m tonnes, more than 300 in a week.", "300"),
        ("About 2.6mn people were on the list, 41,000 more than in May.", "41,000"),
        ("Some 3.1bn birds flew over, 800 more than in May.", "800"),
    ],
)
def test_other_plain_moves_keep_their_own(text: str, figure: str) -> None:
    assert amount_of(text, figure)[0] not in ("millimetre", "tonne", "USD", "percent")


@pytest.mark.parametrize("scale", ["mn", "m", " mln", "M", " million"])
def test_a_scale_is_no_unit(scale: str) -> None:
    text = f"About 2.6{scale} people were on the list, 41,000 more than in May."
    assert amount_of(text, "41,000")[1] == 41_000
