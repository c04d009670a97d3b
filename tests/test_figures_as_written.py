"""Forms in which copy writes its figures: each is read with its value, unit and operation."""

import pytest
from counts_catalogue import counts
from small_catalogue import verdicts_of

_CARS = "Ireland registered 9,857 new cars in October, the industry said. "
_TRADE = "Austria's exports came to €16.4 billion in October, the office said. "
_JOBLESS = "Finland's unemployment rate was 8.6 per cent in October, the office said. "
_HOMES = "The average house price in Wales was £219,463 in October, the index showed. "
_RATES = "Australia's central bank cut its policy rate to 3.6 per cent in October. "
_SURVEY = "Italy's purchasing managers' index was 49.9 in October, a survey showed. "
_ROADS = "There were 41 road deaths in Malta in 2024, police figures show. "
_HEALTH = "There were 1,842 doctors in Malta in 2024, the ministry said. "

_TRUE = [
    (_CARS + "The month brought a 842-car drop.", "842"),
    (_CARS + "A 7.9% monthly fall followed a busy September.", "7.9%"),
    (_CARS + "The fall followed a slow September, when sales slid 8.4% on the month.", "8.4%"),
    (_TRADE + "They approached €16.5bn.", "€16.5bn"),
    (
        "Austria's exports: €16,437m in October\n\nA month earlier: €15,291m\n\n"
        "A year earlier: €15,862m",
        "€15,862m",
    ),
    (_JOBLESS + "It was +0.4 pct pts on the month.", "+0.4 pct pts"),
    (_JOBLESS + "It was up 0.4 pct points from September.", "0.4 pct points"),
    (_JOBLESS + "It ticked up 0.4 to 8.6%.", "0.4"),
    (_HOMES + "Sellers got £7,609 more than they would have a year earlier.", "£7,609"),
    (_HOMES + "Sellers got £7,609 more than they would have in October last year.", "£7,609"),
    (_SURVEY + "It was 48.3 in September and 46.9 a year ago.", "46.9"),
    (_RATES + "It cut the rate by 25 basis points.", "25 basis points"),
    (
        _RATES + "It had been 3.85 per cent in September. A year ago it stood at 4.35 per cent, "
        "so it has come down by 75 basis points.",
        "75 basis points",
    ),
    (_RATES + "It has cut the rate by 75 basis points.", "75 basis points"),
    (_ROADS + "Three more people died than in 2023.", "Three"),
    (_ROADS + "There were three more deaths than in 2023.", "three"),
    (_ROADS + "The toll climbed to 41, an increase of three.", "three"),
    (_HEALTH + "That is one doctor for every 306 residents.", "306"),
    (_HEALTH + "There is a doctor for every 306 people.", "306"),
    (_HEALTH + "The island has 3.3 doctors per 1,000 people.", "3.3"),
    (_HEALTH + "That works out at 327 doctors for every 100,000 residents.", "327"),
    (_HEALTH + "The rate was 3.27 per thousand inhabitants.", "3.27"),
]


@pytest.mark.parametrize(("text", "figure"), _TRUE)
def test_a_true_figure_in_its_form_is_supported(text: str, figure: str) -> None:
    assert verdicts_of(text, counts(), "2025-11-20")[figure].rating.value == "supported"


_WRONG = [
    (_CARS + "The month brought a 842-car rise.", "842", "off_sign"),
    (_CARS + "A 9.7% monthly fall followed a busy September.", "9.7%", None),
    (_TRADE + "They topped €17bn.", "€17bn", None),
    (_TRADE + "The total lost €1.1bn from September.", "€1.1bn", "off_sign"),
    (_JOBLESS + "It was -0.4 pct pts on the month.", "-0.4 pct pts", "off_sign"),
    (_JOBLESS + "It ticked up 0.9 to 8.6%.", "0.9", None),
    (_RATES + "It was a 75 basis point cut.", "75 basis point", "off_basis"),
    (_ROADS + "Three fewer people died than in 2023.", "Three", "off_sign"),
    (_HEALTH + "That is one doctor for every 603 residents.", "603", None),
    (_HEALTH + "That works out at 372 doctors for every 100,000 residents.", "372", None),
]


@pytest.mark.parametrize(("text", "figure", "reason"), _WRONG)
def test_a_wrong_figure_in_its_form_is_not(text: str, figure: str, reason: str | None) -> None:
    found = verdicts_of(text, counts(), "2025-11-20")[figure]
    assert found.rating.value != "supported"
    assert reason is None or found.reason.value == reason


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The motion needs a two-thirds majority.", []),
        ("Murders have doubled since 2022, when there were five.", ["doubled", "five"]),
        ("Murders rose to twelve from five.", ["twelve", "five"]),
        ("There were seven fewer fires than in 2023.", ["seven"]),
        ("Three more people joined the board.", []),
        ("It won three more seats than Labour.", []),
        ("Prices are told per 100 grams.", []),
        ("The firm gave one share for every 25 held.", []),
        ("Analysts had expected output to rise 0.5 to 2.5 per cent.", ["0.5 to 2.5 per cent"]),
        ("The jobless rate rose 0.5 to 4.3 per cent.", ["0.5", "4.3 per cent"]),
        ("The target range is 4-1/4 to 4-1/2 percent.", ["4-1/4 to 4-1/2 percent"]),
        ("The yield rose 1/4 point to 4 1/2%.", ["1/4 point", "4 1/2%"]),
        ("One in five Britons smokes.", ["One in five"]),
        ("Road deaths fell by almost a half in 2024.", ["a half"]),
    ],
)
def test_only_what_states_a_quantity_is_a_figure(text: str, figures: list[str]) -> None:
    assert list(verdicts_of(text, counts(), "2025-11-20")) == figures
