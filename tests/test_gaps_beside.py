"""Gaps between two right levels near a figure, told in words that name neither of them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
mill,"Milling rye price, Finland",milling_rye_price,FIN,EUR,0,M,price,year_on_year,yes
feed,"Feed rye price, Finland",feed_rye_price,FIN,EUR,0,M,price,year_on_year,yes
oats,"Oat price, Finland",oat_price,FIN,EUR,0,M,price,year_on_year,yes
births,"Births, Finland",births,FIN,persons,0,M,flow,year_on_year,yes
deaths,"Deaths, Finland",deaths,FIN,persons,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def finland() -> Catalogue:
    """Prices and counts by month: in October 2025 milling rye cost €229.80, which was €41.32 more
    than feed rye, and that €41.32 more than oats; deaths outran births by 1,045."""
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "mill": [round(191.37 + 1.83 * step, 2) for step in range(24)],
            "feed": [round(163.91 + 1.17 * step, 2) for step in range(24)],
            "oats": [round(116.50 + 1.46 * step, 2) for step in range(24)],
            "births": [3_912 + 7 * step for step in range(24)],
            "deaths": [4_873 + 11 * step for step in range(24)],
        },
    )


RYE = "Feed rye cost €188.48 in Finland in October. Milling rye made €229.80"
DEATHS = "Finland had 4,059 births in October. Deaths came to 5,104"


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of November 2025."""
    return verdicts_of(text, finland(), "2025-11-14")[figure]


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (f"{RYE}, a premium of €41.32.", "€41.32", "mill"),
        (f"{RYE}, a premium of €41.", "€41", "mill"),  # two digits, in the sentence of one side
        (f"{RYE}. Growers who went for quality were €41.32 better off.", "€41.32", "mill"),
        (f"{RYE}. Growers who went for quality were €41.3 better off.", "€41.3", "mill"),
        (f"{RYE}.\n\nGrowers who went for quality were €41.32 better off.", "€41.32", "mill"),
        (f"{RYE}, exceeding that by €41.32.", "€41.32", "mill"),
        (f"{DEATHS}, which leaves the country 1,045 short.", "1,045", "deaths"),
    ],
)
def test_a_gap_is_between_the_one_pair_of_levels_that_it_fits(
    text: str, figure: str, series: str
) -> None:
    found = verdict_on(text, figure)
    assert (found.rating, found.series) == (Rating.SUPPORTED, series)
    assert " minus " in found.explanation
    assert Caveat.DERIVED in found.caveats


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RYE}, a premium of €41.23.", "€41.23"),
        (f"{RYE}, a premium of €40.", "€40"),  # one digit
        (f"{RYE}. Growers who went for quality were €41 better off.", "€41"),  # away from both
        (f"{DEATHS}, which leaves the country 1,054 short.", "1,054"),
        (f"{DEATHS}, which leaves the country 1,000 short.", "1,000"),
        (f"{RYE}. Growers who went for quality were $41.32 better off.", "$41.32"),
    ],
)
def test_a_wrong_or_coarse_gap_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RYE}, a premium of about €41.32.", "€41.32"),
        (f"{RYE}. Growers who went for quality were nearly €41.32 better off.", "€41.32"),
        (f"{DEATHS}, which leaves the country about 1,045 short.", "1,045"),
        (f"{RYE}. Growers who went for quality may be €41.32 better off.", "€41.32"),
        (f"{RYE}. Growers who go for quality will be €41.32 better off.", "€41.32"),
        (f"{DEATHS}, which would leave the country 1,045 short.", "1,045"),
    ],
)
def test_a_hedged_or_foretold_gap_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{RYE}. In Norway the premium was €41.32.", "€41.32"),
        (f"{RYE}. Growers in Norway who went for quality were €41.32 better off.", "€41.32"),
        (f"{DEATHS}, which leaves Sweden 1,045 short.", "1,045"),
    ],
)
def test_a_gap_of_another_place_stays_open(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    ("text", "right", "figure"),
    [
        (
            "Feed rye cost €188.48 in Finland in October. Milling rye had made €227.97 in "
            "September, a premium of €39.49.",
            *(["€188.48", "€227.97"], "€39.49"),
        ),
        (
            "Finland had 4,059 births in October. Deaths came to 5,093 in September, which leaves "
            "the country 1,034 short.",
            *(["4,059", "5,093"], "1,034"),
        ),
    ],
)
def test_a_gap_between_two_times_stays_open(text: str, right: list[str], figure: str) -> None:
    found = verdicts_of(text, finland(), "2025-11-14")
    assert {found[level].rating for level in right} == {Rating.SUPPORTED}
    assert found[figure].rating is Rating.UNVERIFIED


def test_a_gap_that_fits_two_pairs_stays_open() -> None:
    text = f"Oats fetched €147.16 in Finland in October. {RYE}, a premium of €41.32."
    found = verdicts_of(text, finland(), "2025-11-14")
    levels = ("€147.16", "€188.48", "€229.80")
    assert [found[level].series for level in levels] == ["oats", "feed", "mill"]
    assert found["€41.32"].rating is Rating.UNVERIFIED


@pytest.mark.parametrize(
    "text",
    [
        f"{RYE}. Growers spent €41.32 on diesel.",  # no word of a gap
        f"{RYE}.\n\nRain is due.\n\nFields are wet.\n\nGrowers of quality are €41.32 better off.",
        "Feed rye cost €184.88 in Finland in October. Milling rye made €229.80, a premium of "
        "€41.32.",  # beside a wrong side
    ],
)
def test_what_no_pair_of_right_levels_near_it_bears_out_is_not_right(text: str) -> None:
    assert verdict_on(text, "€41.32").rating is not Rating.SUPPORTED


SPARE = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,status,basis,headline
beds,"Hospital beds in use, Malta",beds_in_use,MLT,,beds,0,M,stock,outturn,year_on_year,yes
room,"Hospital beds, all, Malta",hospital_beds,MLT,,beds,0,M,stock,outturn,year_on_year,yes
sold,"Ferry takings, Malta",ferry_takings,MLT,,EUR,0,M,flow,outturn,year_on_year,yes
hoped,"Ferry takings, Malta, forecast",ferry_takings,MLT,,EUR,0,M,flow,forecast,year_on_year,no
"""


@cache
def malta() -> Catalogue:
    """In October 2025 3,184 of 3,697 beds were in use, and ferries took €612,400, €9,600 less than
    foreseen."""
    return catalogue_told(
        SPARE,
        MONTHS,
        {
            "beds": [2_911 + 13 * step for step in range(24)],
            "room": [3_508 + 9 * step for step in range(24)],
            "sold": [549_400 + 3_000 * step for step in range(24)],
            "hoped": [541_000 + 3_857 * step for step in range(21)] + [622_000, 624_000, 625_000],
        },
    )


BEDS = "Malta had 3,184 hospital beds in use in October"
FERRIES = "Ferry takings in Malta came to €612,400 in October"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (BEDS + ", with {} to spare.", "513", "531"),
        (BEDS + ". That left {} empty.", "513", "500"),
        (FERRIES + ", {} below what economists had expected.", "€9,600", "€6,900"),
        (FERRIES + ", {} short of the consensus.", "€9,600", "€9,060"),
    ],
)
def test_a_gap_may_be_held_against_a_level_that_the_text_does_not_print(
    text: str, right: str, wrong: str
) -> None:
    found = verdicts_of(text.format(right), malta(), "2025-11-14")[right]
    assert found.rating is Rating.SUPPORTED
    assert Caveat.DERIVED in found.caveats
    found = verdicts_of(text.format(wrong), malta(), "2025-11-14")[wrong]
    assert found.rating is not Rating.SUPPORTED


def test_what_lies_below_is_not_told_to_lie_above() -> None:
    text = FERRIES + ", €9,600 above what economists had expected."
    found = verdicts_of(text, malta(), "2025-11-14")["€9,600"]
    assert found.rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("then", "right"), [("€33.40", True), ("€34.30", False)])
def test_a_gap_goes_on_to_the_time_behind_it(then: str, right: bool) -> None:
    text = f"{RYE}, a premium of €41.32, up from {then} in October 2024."
    assert (verdict_on(text, then).rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("spare", "right"), [("513", True), ("531", False)])
def test_people_and_the_places_for_them_are_counted_alike(spare: str, right: bool) -> None:
    series = SPARE.replace("beds_in_use,MLT,,beds", "beds_in_use,MLT,,patients")
    catalogue = catalogue_told(
        series,
        MONTHS,
        {
            "beds": [2_911 + 13 * step for step in range(24)],
            "room": [3_508 + 9 * step for step in range(24)],
            "sold": [549_400 + 3_000 * step for step in range(24)],
            "hoped": [541_000 + 3_857 * step for step in range(24)],
        },
    )
    text = f"{BEDS}, of 3,697 hospital beds in all. That leaves {spare} for the winter."
    found = verdicts_of(text, catalogue, "2025-11-14")
    assert (found[spare].rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{DEATHS}. Nurseries had 1,045 fewer nurses than in 2010.", "1,045"),
        (f"{DEATHS}. Doctors were 1,045 fewer than a year before.", "1,045"),
        (f"{DEATHS}. Exports were 1,045 higher.", "1,045"),
        (f"{DEATHS}. That leaves €1,045 for each of the wards.", "€1,045"),
        (f"{DEATHS}. The midwives are 1,045 short of their target.", "1,045"),
        (f"{DEATHS}. In the month 1,045 people left the country.", "1,045"),
        (f"{DEATHS}. Doctors leaving their posts came to 1,045.", "1,045"),
        (f"{DEATHS}. Hospitals counted 1,045 more visits.", "1,045"),
        (f"{RYE}. Bread was €41.32 dearer than a year earlier.", "€41.32"),
    ],
)
def test_a_gap_from_another_time_an_aim_or_of_another_thing_stays_open(
    text: str, figure: str
) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


RATES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
men,"Turnout of men, Iceland",turnout,ISL,men,percent,0,A,rate,,no
women,"Turnout of women, Iceland",turnout,ISL,women,percent,0,A,rate,,no
"""


@pytest.mark.parametrize(
    ("gap", "figure", "rating"),
    [
        ("The gap between the two grew to 3.4 points from 2.1.", "3.4 points", "supported"),
        ("The gap between the two grew from 2.1 points to 3.4.", "2.1 points", "supported"),
        ("The gap between the two grew from 2.1 points to 3.4.", "3.4", "supported"),
        ("The gap between the two grew from 2.9 points to 3.4.", "2.9 points", "unverified"),
        ("Over the year, the distance between the two has widened from 2.1 points to 3.4.", "3.4",
         "supported"),
        ("The gap between them, which stood at 2.1 points in 2023, is now 3.4 points.",
         "2.1 points", "supported"),
        ("The gap between them, which stood at 1.2 points in 2023, is now 3.4 points.",
         "1.2 points", "unverified"),
    ],
)  # fmt: skip
def test_what_a_gap_came_from_is_that_of_then(gap: str, figure: str, rating: str) -> None:
    turnout = catalogue_told(RATES, ["2023", "2024"], {"men": [71.2, 70.3], "women": [73.3, 73.7]})
    text = f"In 2024, turnout of women in Iceland was 73.7% and that of men 70.3%. {gap}"
    assert verdicts_of(text, turnout, "2025-03-03")[figure].rating == rating


TRADE = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
sold,"Exports of goods, Iceland",exports,ISL,,EUR,6,M,flow,year_on_year,yes
bought,"Imports of goods, Iceland",imports,ISL,,EUR,6,M,flow,year_on_year,yes
"""


def test_a_deficit_told_as_a_surplus_is_not_made_right_by_the_one_it_is_set_against() -> None:
    months = ["2024-08", "2025-08"]
    trade = catalogue_told(TRADE, months, {"sold": [14_080, 14_481], "bought": [14_296, 15_190]})
    text = (
        "Iceland's exports of goods came to EUR 14.48 billion in August and its imports to EUR "
        "15.19 billion. The balance closed with a surplus of EUR 0.71 billion, compared with a "
        "deficit of EUR 0.22 billion a year earlier."
    )
    found = verdicts_of(text, trade, "2025-11-03")
    assert found["EUR 0.71 billion"].rating == "mismatch"
    assert found["EUR 0.22 billion"].rating == "supported"
