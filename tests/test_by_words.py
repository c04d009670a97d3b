"""A figure is of the series that the words next to it and its digits tell together."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
hands,"Deck hands at sea, Ruritania",deck_hands,RUR,,person,0,M,stock,year_on_year,yes
rate,"Share of deck hands without a berth, Ruritania",idle_hands,RUR,,percent,0,M,rate,,yes
broad,"Share of deck hands without a full watch, Ruritania",part_hands,RUR,,percent,0,M,rate,,no
cable,"Net power fed in by cables, Ruritania",cable_power,RUR,,percent,0,M,rate,,no
north,"Berths let, north quay, Ruritania",berths_let,RUR,north quay,percent,0,M,rate,,no
south,"Berths let, south quay, Ruritania",berths_let,RUR,south quay,percent,0,M,rate,,no
"""
FIGURES = {
    "hands": (18_204, 17_466, 19_310, 18_977),
    "rate": (4.4, 5.2, 5.7, 6.9),
    "broad": (8.4, 9.2, 7.7, 7.9),
    "cable": (31.4, 28.2, 33.7, 22.9),
    "north": (55.3, 52.8, 57.1, 56.6),
    "south": (65.3, 62.8, 67.1, 66.4),
}
PERIODS = ("2024-09", "2024-10", "2025-09", "2025-10")
OPENING = (
    "Deck hands at sea in Ruritania numbered 18,977 in October. The share of deck hands without "
    "a berth was 6.9 percent. "
)


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(HEAD, PERIODS, FIGURES)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("A yardstick that counts those without a full watch came to 7.9 percent.", "7.9 percent",
         "broad"),
        ("The cables to the mainland brought in 22.9 percent.", "22.9 percent", "cable"),
    ],
)  # fmt: skip
def test_words_and_digits_tell_a_figure_together(
    text: str, figure: str, series: str, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(OPENING + text, ruritania, "2025-11-20")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "The cables to the mainland brought in 24.1 percent.", "24.1 percent", id="no figure"
        ),
        pytest.param(
            "On the north quay berths let were 66.4 percent.", "66.4 percent", id="of a sibling"
        ),
        pytest.param("The cables could bring in 22.9 percent.", "22.9 percent", id="what may come"),
    ],
)
def test_words_or_digits_alone_tell_nothing(text: str, figure: str, ruritania: Catalogue) -> None:
    assert verdicts_of(OPENING + text, ruritania, "2025-11-20")[figure].rating != "supported"
