"""Figures made of several levels that the text tells one by one near them: sums, shares of sums
and so much of one for each of another."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
oats,"Oats harvest, Latvia",harvest,LVA,oats,tonne,0,A,flow,year_on_year,no
rye,"Rye harvest, Latvia",harvest,LVA,rye,tonne,0,A,flow,year_on_year,no
peas,"Pea harvest, Latvia",harvest,LVA,peas,tonne,0,A,flow,year_on_year,no
all,"Harvest, all crops, Latvia",harvest,LVA,,tonne,0,A,flow,year_on_year,yes
gate,"Takings of Latvian museums",museum_takings,LVA,,EUR,0,A,flow,year_on_year,yes
visits,"Visits to Latvian museums",museum_visits,LVA,,count,0,A,flow,year_on_year,yes
tours,"Guided tours in Latvian museums",museum_tours,LVA,,count,0,A,flow,year_on_year,yes
"""


@cache
def latvia() -> Catalogue:
    """By year: in 2024 41,370 tonnes of oats, 63,910 of rye and 8,260 of peas, of 158,300 in all;
    museums took €19,372,000 from 2,417,000 visits and gave 31,800 tours."""
    return catalogue_told(
        SERIES,
        ["2022", "2023", "2024"],
        {
            "oats": [39_100, 40_230, 41_370],
            "rye": [70_320, 66_140, 63_910],
            "peas": [7_610, 7_990, 8_260],
            "all": [149_200, 152_700, 158_300],
            "gate": [15_910_000, 17_480_000, 19_372_000],
            "visits": [2_198_000, 2_301_000, 2_417_000],
            "tours": [28_900, 30_200, 31_800],
        },
    )


CROPS = (
    "Latvia harvested 41,370 tonnes of oats in 2024. The rye harvest was 63,910 tonnes and the pea "
    "harvest 8,260 tonnes. "
)
MUSEUMS = (
    "Latvian museums had 2,417,000 visits in 2024. Takings of Latvian museums came to €19,372,000. "
)


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of March 2025."""
    return verdicts_of(text, latvia(), "2025-03-12")[figure]


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("Put the three together and you get {}.", "113,540 tonnes", "115,340 tonnes"),
        ("Throw all three in and the barns held {}.", "113,540 tonnes", "113,450 tonnes"),
        ("The three crops combined made up {} of everything cut.", "71.7%", "77.1%"),
        ("Add the three, and {} of the harvest is told.", "71.7%", "72.9%"),
    ],
)
def test_a_figure_of_all_that_was_told_before_is_their_sum(
    sentence: str, right: str, wrong: str
) -> None:
    told = verdict_on(CROPS + sentence.format(right), right)
    assert told.rating is Rating.SUPPORTED
    assert Caveat.DERIVED in told.caveats
    assert verdict_on(CROPS + sentence.format(wrong), wrong).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("Each of them brought in {}.", "€8.01", "€8.10"),
        ("The average guest left {}.", "€8.01", "€7.60"),
        ("That works out at {} a time.", "€8.01", "€8.03"),
    ],
)
def test_what_each_brought_in_is_one_total_divided_by_another(
    sentence: str, right: str, wrong: str
) -> None:
    assert verdict_on(MUSEUMS + sentence.format(right), right).rating is Rating.SUPPORTED
    assert verdict_on(MUSEUMS + sentence.format(wrong), wrong).rating is not Rating.SUPPORTED


def test_the_same_figure_is_open_where_nothing_says_that_it_is_made_of_others() -> None:
    text = CROPS + "The barns held 113,540 tonnes."
    assert verdict_on(text, "113,540 tonnes").rating is not Rating.SUPPORTED
    text = MUSEUMS + "A postcard was €8.01."
    assert verdict_on(text, "€8.01").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("Rye was {} of that.", "56.3%", "53.6%"),
        ("Oats had {} of it.", "36.4%", "56.3%"),
    ],
)
def test_a_share_of_a_sum_that_was_told_is_one_of_its_parts(
    sentence: str, right: str, wrong: str
) -> None:
    text = CROPS + "The three together came to 113,540 tonnes. "
    assert verdict_on(text + sentence.format(right), right).rating is Rating.SUPPORTED
    assert verdict_on(text + sentence.format(wrong), wrong).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("told", "right"), [("0.7% less", True), ("0.7% more", False), ("2.8% more", False)]
)
def test_how_a_sum_moved_is_held_against_the_sum_before(told: str, right: bool) -> None:
    text = CROPS + f"The three together came to 113,540 tonnes, {told} than in 2023."
    assert (verdict_on(text, told.split()[0]).rating is Rating.SUPPORTED) is right


def test_two_counts_of_one_unit_are_divided_where_one_is_told_for_every_other() -> None:
    text = (
        "Latvian museums had 2,417,000 visits in 2024. There were 31,800 guided tours in Latvian "
    )
    text += "museums, so {} visits to every tour."
    assert verdict_on(text.format("76"), "76").rating is Rating.SUPPORTED
    assert verdict_on(text.format("67"), "67").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (CROPS + "In all, 113,540 tonnes of flour were milled.", "113,540 tonnes"),
        (CROPS + "Mills took in 105,280 tonnes, including last year's.", "105,280 tonnes"),
        (CROPS + "Put together, Estonia and Lithuania cut 105,280 tonnes.", "105,280 tonnes"),
        (CROPS + "Oats and peas together made up 66.5% of the total.", "66.5%"),  # oats and rye
        (CROPS + "In total 71.7% of farmers got a grant.", "71.7%"),
        (CROPS + "Counting stocks, rye came to 72,170 tonnes.", "72,170 tonnes"),
        (MUSEUMS + "Visitors averaged 8.01 postcards.", "8.01"),
        (MUSEUMS + "Together they took 2,448,800 hours.", "2,448,800 hours"),
    ],
)
def test_a_sum_of_what_its_sentence_does_not_tell_of_is_not_borne_out(
    text: str, figure: str
) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


def test_a_sum_may_be_of_what_its_sentence_names_or_adds() -> None:
    text = CROPS + "Rye and peas together came to {}."
    assert verdict_on(text.format("72,170 tonnes"), "72,170 tonnes").rating is Rating.SUPPORTED
    assert verdict_on(text.format("49,630 tonnes"), "49,630 tonnes").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        ("For every tonne of peas, farmers brought in {} of rye.", "7.7", "7.1"),
        ("So {} of rye were cut for each tonne of oats.", "1.5 tonnes", "1.9 tonnes"),
        ("For each tonne of peas the barns took in {} of oats.", "5.0", "4.5"),
    ],
)
def test_one_part_is_told_for_every_so_much_of_another(
    sentence: str, right: str, wrong: str
) -> None:
    assert verdict_on(CROPS + sentence.format(right), right).rating is Rating.SUPPORTED
    assert verdict_on(CROPS + sentence.format(wrong), wrong).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "sentence",
    [
        "For every tonne of peas, farmers got 7.7 tonnes of straw.",
        "For every tonne, 7.7 were exported.",
    ],
)
def test_what_is_told_for_every_other_thing_stays_open(sentence: str) -> None:
    figure = "7.7 tonnes" if "straw" in sentence else "7.7"
    assert verdict_on(CROPS + sentence, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("then", "right", "wrong"),
    [
        ("came to 113,540 tonnes, against {}.", "114,360", "114,630"),
        ("made 113,540 tonnes, down from {} tonnes.", "114,360", "116,340"),
        ("came to 113,540 tonnes. A year earlier it had been {}.", "114,360", "116,340"),
        ("came to 113,540 tonnes, compared with {} in 2022.", "117,030", "114,360"),
        ("came to 113,540 tonnes, against 114,360. In 2022 it was {}.", "117,030", "111,730"),
    ],
)
def test_what_a_sum_is_set_against_is_that_of_the_same_parts(
    then: str, right: str, wrong: str
) -> None:
    """The sum of 2024 is printed in full, that of the year before may leave out its unit."""
    text = CROPS + "The three together "
    for figure, rating in ((right, True), (wrong, False)):
        found = verdicts_of(text + then.format(figure), latvia(), "2025-03-12")
        told = next(v for quote, v in found.items() if quote.startswith(figure))
        assert (told.rating is Rating.SUPPORTED) is rating


@pytest.mark.parametrize(
    "then",
    ["and 114,360 sacks were filled.", "A year earlier 114,360 people worked there."],
)
def test_another_count_behind_a_sum_is_not_what_it_is_set_against(then: str) -> None:
    text = CROPS + f"The three together came to 113,540 tonnes. {then}"
    assert verdict_on(text, "114,360").rating is not Rating.SUPPORTED


PRISONS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
rob_o,"Robbery, Oslo",recorded_crime,Oslo,robbery,offences,0,A,flow,year_on_year,no
rob_b,"Robbery, Bergen",recorded_crime,Bergen,robbery,offences,0,A,flow,year_on_year,no
"""


@pytest.mark.parametrize(
    ("tail", "figure", "rating"),
    [
        ("making 1,345 between them.", "1,345", Rating.SUPPORTED),
        ("making 1,435 between them.", "1,435", Rating.UNVERIFIED),
        ("which gave police in the two cities 1,345 to solve.", "1,345", Rating.SUPPORTED),
        ("which gave police in the two months 1,345 to solve.", "1,345", Rating.UNVERIFIED),
        ("making 1,345 thefts between them.", "1,345", Rating.UNVERIFIED),
    ],
)
def test_the_name_of_a_part_may_be_that_of_another_measure(
    tail: str, figure: str, rating: Rating
) -> None:
    """Robberies are a measure by themselves elsewhere."""
    towns = catalogue_told(PRISONS, ["2023", "2024"], {"rob_o": [812, 873], "rob_b": [455, 472]})
    text = f"Oslo had 873 robberies in 2024 and Bergen 472, {tail}"
    assert verdicts_of(text, towns, "2025-03-12")[figure].rating is rating
