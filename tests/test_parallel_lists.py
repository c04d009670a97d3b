"""A list without names tells again what the sentence before told, each figure in its place."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,"Passengers, all ferries, Åland",ferry_passengers,ALA,,persons,0,M,flow,year_on_year,yes
sto,"Passengers, ferries, Stockholm route",ferry_passengers,ALA,Stockholm route,persons,0,M,flow,,no
tur,"Passengers, ferries, Turku route",ferry_passengers,ALA,Turku route,persons,0,M,flow,,no
wine_i,"Wine production, Italy",wine_production,ITA,,hectolitres,6,M,flow,year_on_year,yes
wine_f,"Wine production, France",wine_production,FRA,,hectolitres,6,M,flow,year_on_year,yes
"""
FIGURES = {
    "all": (91_204, 93_877),
    "sto": (61_348, 64_019),
    "tur": (29_856, 29_858),
    "wine_i": (44.1, 47.4),
    "wine_f": (36.1, 36.2),
}
FERRIES = "The Stockholm route carried 64,019 passengers in May and the Turku route 29,858. "
WINES = (
    "Italy made 47.4 million hectolitres of wine in May, ahead of France on 36.2 million "
    "hectolitres. "
)


@pytest.fixture(scope="module")
def aland() -> Catalogue:
    return catalogue_told(HEAD, ("2025-04", "2025-05"), FIGURES)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (FERRIES + "In April it was 61,348 and 29,856.", {"61,348": "sto", "29,856": "tur"}),
        (
            FERRIES + "In April the numbers had been 61,348 and 29,856 respectively.",
            {"61,348": "sto", "29,856": "tur"},
        ),
        (
            WINES + "In April it was 44.1 million hectolitres and 36.1 million.",
            {"44.1 million hectolitres": "wine_i", "36.1 million": "wine_f"},
        ),
        (
            WINES + "In April the two turned out 44.1 million and 36.1 million.",
            {"44.1 million": "wine_i", "36.1 million": "wine_f"},
        ),
    ],
)
def test_each_figure_is_of_the_series_in_its_place(
    text: str, figures: dict[str, str], aland: Catalogue
) -> None:
    told = verdicts_of(text, aland, "2025-07-02")
    assert {f: (told[f].rating, told[f].series) for f in figures} == {
        figure: ("supported", series) for figure, series in figures.items()
    }


@pytest.mark.parametrize(
    "text",
    [
        FERRIES + "In April it was 29,856 and 61,348.",
        FERRIES + "In April it was 61,438 and 29,865.",
        FERRIES + "The port itself had 61,348 and 29,856 callers.",
    ],
    ids=["in another order", "neither fits", "of something else at another time"],
)
def test_no_list_is_borne_out_that_does_not_fit_in_order(text: str, aland: Catalogue) -> None:
    told = verdicts_of(text, aland, "2025-07-02")
    right = {f for f, v in told.items() if v.rating == "supported" and v.series == "sto"}
    assert right == {"64,019"}
