"""Measures that describe a thing or a class, sporting tallies and labels: none states a figure."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def quotes(text: str) -> list[str]:
    return [figure.span.of(text) for figure in find_figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "A 500g pack and a 50kg bag were sold.",
        "They rent a 70-square-metre flat with a 3.4-litre V6.",
        "Gold is priced per 10 grams.",
        "The camp lies 18 miles up the road and 40 km south of town.",
        "Ships of the 24,000-TEU class called.",
        "It applies to firms of more than 50 employees.",
        "Dwellings of less than 30 square metres are left out.",
        "A levy on homes worth more than £2m looms.",
        "Knives longer than 8 inches are banned.",
        "A night of 20 degrees or hotter is tropical.",
        "Absence is defined as missing 10% of lessons.",
        "The top 10% and the 20% poorest gained.",
        "The index has a base of January 2005 = 100.",
        "A poll of 1,012 adults had a margin of error of 3 percentage points.",
        "The survey has a standard error of 32,000 jobs, or 0.2 points.",
        "Of 2,104 people surveyed, most agreed.",
        "Some 2,104 clerks polled by the union said they had expected a rise.",
        "Thai 5% broken rice and 40% alcohol were sold.",
        "Many candidates scored above 95 per cent.",
        "A bottle of 75 cl was sold.",
        "The ship is 180 metres long.",
        "We were 200 yards from the bridge.",
    ],
)
def test_a_measure_of_a_thing_or_class_stays_silent(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("A 2.5-million-barrel draw came.", "2.5-million-barrel"),
        ("It was below the 2,104 that analysts polled had forecast.", "2,104"),
        ("It was below the 2,104 that forecasters surveyed before it pencilled in.", "2,104"),
        ("It was below the 2,104 analysts surveyed by the agency had expected.", "2,104"),
        ("A 12-foot surge hit the coast.", "12-foot"),
        ("Flats average 70 square metres.", "70 square metres"),
        ("It moved 833,114 twenty-foot equivalent units.", "833,114 twenty-foot equivalent units"),
        ("Farms shipped 500 kg of rice.", "500 kg"),
        ("The ship is 400 km away.", "400 km"),
        ("Firms cut more than 50 jobs.", "50"),
        ("Sales of homes rose to more than 50,000.", "50,000"),
        ("It was 20 degrees, or hotter than ever.", "20 degrees"),
        ("Prices will top 10%.", "10%"),
        ("Growth of 10% or more is rare.", "10%"),
        ("Imports of more than $3bn came in.", "$3bn"),
        ("Sales of 1,012 adult tickets were up.", "1,012"),
        ("The pass rate was 95 per cent.", "95 per cent"),
        ("Olive oil cost 75 euros for 5 litres.", "75 euros"),
        ("Rain of 180 millimetres fell.", "180 millimetres"),
    ],
)
def test_a_measure_of_a_quantity_is_a_figure(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Root made 104 off 199 balls and Samson 89 off 42.",
        "He had 22 touchdowns and threw for 3,587 yards.",
        "Spurs are on 11 points, five points clear.",
        "Hamilton was 4.7 seconds back.",
        "It was their only win in 33.",
        "They have won 12 in a row.",
        "City won 5-4 in 10 innings.",
        "They scored in 90+3 minutes.",
        "There are 11 games left.",
    ],
)
def test_a_sporting_tally_stays_silent(text: str) -> None:
    assert [quote for quote in quotes(text) if quote != "five points"] == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The ground drew 104 fans.", "104"),
        ("Labour is ahead by 11 points.", "11 points"),
        ("The Dow put on 28 points.", "28 points"),
        ("Pupils scored 489 points in maths.", "489 points"),
        ("Calls took 4.7 seconds longer than in May.", "4.7 seconds"),
        ("The fleet flew 33 missions.", "33"),
        ("Cotton covers 3,587 yards.", "3,587 yards"),
    ],
)
def test_a_count_or_lead_is_a_figure(text: str, quote: str) -> None:
    assert quotes(text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "The Deere 8R 410 sells well.",
        "Rigs 4 and 5 started up.",
        "Two men, 19 and 22, were shot.",
        "Men aged 18 and 20, were held.",
        "Entry is free for children under 16.",
        "The match is on Saturday, 12.30.",
        "See you at 7 tomorrow.",
        "Call the tourist police on 1155.",
        "Call (+353) 21 453 5000 or +66 2 250 5500, ext. 12.",
        'She saw "28 Years Later" there.',
        "1. Budget 2. Ashes 3. Ukraine.",
        "She bagged 11 grade 9s.",
        "It was step 1 of 3.",
        "Teachers at P.S. 118 and under Law 14.789 met.",
        "Drought hit the Lower 48.",
        "The show is due to start at 20.15.",
        "The buoy drifts at 66.5N 148.5W, 75.2 degrees west.",
        "One dollar buys little.",
        "India made 332 in 49.2 overs.",
        "They live in the 4500 block of Drexel.",
        "He ran it in 2hr 42min.",
        "Inflation\n08:20 Pound",
    ],
)
def test_a_label_stays_silent(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("There were children in 16 homes.", "16"),
        ("Sales came to 12.30 a head.", "12.30"),
        ("Police calls reached 1155.", "1155"),
        ('He said "28 homes" were lost.', "28"),
        ("Regions made 12, 18 and 20.", "20"),
    ],
)
def test_a_bare_count_is_a_figure(text: str, quote: str) -> None:
    assert quote in quotes(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The city recorded eight homicides.", ["eight"]),
        ("There were six thefts, two fewer than a year earlier.", ["six", "two"]),
        ("Nine deaths were reported in May.", ["Nine"]),
        ("Deaths fell to four cases.", ["four"]),
        ("Two airlines collapsed and three coffees were drunk.", []),
        ("Two men died and the three deaths shook the town.", []),
        ("Two or three more came.", []),
    ],
)
def test_a_small_count_in_words_is_a_figure_where_it_is_a_statistic(
    text: str, found: list[str]
) -> None:
    assert quotes(text) == found
