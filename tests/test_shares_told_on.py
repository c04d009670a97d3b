"""Bare percentages that go on about the share told before them."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import kinds

TOLD_ON = [
    ("Coal supplied 16% of the power in May. Gas covered 14.4% and wind 7.1%.", "14.4%"),
    ("Coal supplied 16% of the power in May. Gas covered 14.4% and wind 7.1%.", "7.1%"),
    ("Women made up 54% of the staff in May. The proportion was 52% in 2024.", "52%"),
    ("Chips were 28% of what Korea sold in May. In 2018, a boom year, it was 22%.", "22%"),
    ("Mexico bought 39% of the goods in May. Canada took 12%, up from 11% a year ago.", "12%"),
    ("Women made up 54% of the staff in May. In May 2019 it was 52%.", "52%"),
    ("Women made up 54% of the staff in May. A year earlier it was 52%.", "52%"),
    ("Women made up 54% of the staff in May. Last year the share was 52%.", "52%"),
    ("Banks in Texas supplied 40.3%, or $1.3 billion.", "40.3%"),
    ("Peat gave 4.1 TWh, 9% of the power, in May. Oil gave 2.2 TWh, 5%.", "5%"),
    ("Peat gave 4.1 TWh, 9% of the power, in 2004; ten years on it was 1.3 TWh, just 3%.", "3%"),
    ("Rye sales rose 4%. Its share of the market climbed from 12% to 14%.", "14%"),
    ("Rye made up 12% of the crop in May. Its share rose by 2 percentage points to 14%.", "14%"),
]
APART = [
    ("Women made up 54% of the staff in May. Inflation was 2.9%.", "2.9%"),
    ("Women made up 54% of the staff in May. Unemployment stood at 4.4%.", "4.4%"),
    ("Women made up 54% of the staff in May. Pay covered 3% more homes.", "3%"),
    ("Coal supplied 16% of the power in May. Prices rose 3%. It was 2% in 2024.", "3%"),
    ("Women made up 54% of the staff in May. Inflation was 3%. In May 2019 it was 2%.", "2%"),
    ("One in 10 shops has shut since May. Bank Rate stands at 4%.", "4%"),
    ("A fifth of the traders bet on a cut. The Bank Rate sits at 4%.", "4%"),
    ("Peat gave 4.1 TWh, 9% of the power, in May. Oil gave 2.2 TWh, 5% more.", "5%"),
    ("Rye sales rose 4%. The jobless rate climbed from 12% to 14%.", "14%"),
    ("Rye made up 12% of the crop in May. Its yield rose by 2 points to 14%.", "14%"),
    ("Gas covered a third more towns. The rate was 4.1% in May.", "4.1%"),
]


@pytest.mark.parametrize(("text", "figure"), TOLD_ON)
def test_a_part_told_on_is_a_share(text: str, figure: str) -> None:
    assert kinds(text)[figure][0] == "share"


@pytest.mark.parametrize(("text", "figure"), APART)
def test_what_has_a_measure_or_a_move_of_its_own_is_no_share(text: str, figure: str) -> None:
    assert kinds(text)[figure][0] != "share"


@pytest.mark.parametrize(("figure", "rating"), [("2.0%", "supported"), ("2.4%", "mismatch")])
def test_its_whole_is_that_of_the_share_before(figure: str, rating: str) -> None:
    text = f"Skis made up 3.4% of Austria's exports in December. Cheese took {figure}."
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == rating or (rating == "mismatch" and verdict.rating == "unverified")


@pytest.mark.parametrize(
    "tail", ["; that's 41%", ". That is 41%", ", which is 41%", "; it makes 41%", ". That was 41%"]
)
def test_a_part_of_them_is_summed_up_as_a_share(tail: str) -> None:
    text = f"Councils passed 3,315 homes in May. Auckland had 1,362 of them{tail}."
    assert kinds(text)["41%"][0] == "share"


@pytest.mark.parametrize("tail", ["; inflation is 41%", ". That is 41% more", "; prices rose 41%"])
def test_what_is_told_beside_a_part_of_them_is_no_share(tail: str) -> None:
    text = f"Councils passed 3,315 homes in May. Auckland had 1,362 of them{tail}."
    assert kinds(text)["41%"][0] != "share"


@pytest.mark.parametrize("half", ["just under half", "well over half", "about half"])
def test_a_half_may_close_its_clause(half: str) -> None:
    text = f"Kenya landed 12,495 tonnes of fish in May. The lake gave 6,123 tonnes, {half}."
    assert kinds(text)["half"][0] == "share"


@pytest.mark.parametrize(
    ("figures", "ratings"),
    [
        (("1.9%", "2.0%"), ("supported", "supported")),
        (("1.9%", "2.6%"), ("supported", "unverified")),
    ],
)
def test_a_share_goes_from_one_to_another(
    figures: tuple[str, str], ratings: tuple[str, str]
) -> None:
    text = (
        "Austria's exports of cheese came to €294.6 million in December. Its share of exports went "
        f"from {figures[0]} a year earlier to {figures[1]}."
    )
    found = verdicts_of(text, austria(), "2026-01-20")
    told = tuple(found[figure].rating for figure in figures)
    assert told[1] == ratings[1] or (ratings[1] == "unverified" and told[1] != "supported")
