"""What a share is a share of."""

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SHARES = [
    pytest.param("Cheese made up 2% of Austria's exports in December.", "2%", "x", id="named"),
    pytest.param(
        "Austria's exports to Italy grew in December. Italy took 14.2% of the total.",
        *("14.2%", "x"),
        id="the total",
    ),
    pytest.param(
        "Austria's exports of skis came to 498 million euros in December. They made up 3.4% of all "
        "exports.",
        *("3.4%", "x"),
        id="the part is told by the figure before",
    ),
    pytest.param(
        "Austria's exports of skis accounted for 3.4% of all exports in December.",
        *("3.4%", "x"),
        id="all of the measure",
    ),
    pytest.param(
        "Skis made up 3.4% of Austria's exports in December, against 3.7% in June.",
        *("3.7%", "x"),
        id="the share that it is set against names the whole",
    ),
    pytest.param(
        "Austria's exports came to 14.562 billion euros in December. Skis made up 3.4% of them.",
        *("3.4%", "x"),
        id="what the figure before was about",
    ),
    pytest.param(
        "Austria's exports of skis came to 498 million euros in December, or 3.4% of everything.",
        *("3.4%", "x"),
        id="of everything",
    ),
]


@pytest.mark.parametrize(("text", "figure", "whole"), SHARES)
def test_a_share_is_taken_of_the_whole_that_the_text_names(
    text: str, figure: str, whole: str
) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert whole in {evidence.series for evidence in verdict.evidence}


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Cheese made up 17% of Austria's farm income in December.",
            "17%",
            id="another whole than the packs hold accuses nobody",
        ),
        pytest.param(
            "Austria's exports of skis were 498 million euros in December, two thirds of it in "
            "Tyrol.",
            "two thirds",
            id="a part of the part that no words name accuses nobody",
        ),
    ],
)
def test_a_share_of_something_else_stays_open(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == "unverified", verdict.explanation


def test_a_wrong_share_of_the_named_whole_is_called() -> None:
    text = "Austria's exports of skis accounted for 4.3% of all exports in December."
    verdict = verdicts_of(text, austria(), "2026-01-20")["4.3%"]
    assert verdict.reason == "off_digits", verdict.explanation


def arrivals() -> Catalogue:
    """Tourist arrivals of three places, one of which the lists hold the others to be part of."""
    series = "".join(
        f'{key},"Tourist arrivals, {place}",tourist_arrivals,{code},persons,M,flow\n'
        for key, place, code in (
            ("esp", "Spain", "ESP"),
            ("ita", "Italy", "ITA"),
            ("eu", "European Union", "EU27"),
        )
    )
    figures = "esp,2025-08,1204,\nita,2025-08,2408,\neu,2025-08,6020,\n"
    head = "series,title,indicator,ref_area,unit,frequency,nature\n"
    return catalogue_of(head + series, f"series,period,value,published\n{figures}")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("In August Spain had 20% of all tourist arrivals in the EU.", "20%", True),
        ("In August Spain had 35% of all tourist arrivals in the EU.", "35%", False),
        ("In August Spain had 50% of all tourist arrivals.", "50%", False),
    ],
    ids=["a place named behind", "another share of it", "no share of its neighbour"],
)
def test_the_whole_may_be_of_a_place_that_is_named_behind(
    text: str, figure: str, right: bool
) -> None:
    verdict = verdicts_of(text, arrivals(), "2025-09-20")[figure]
    assert (verdict.rating == "supported") is right
