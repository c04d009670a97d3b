"""Records and runs by month: which end is the best, half years, and runs that were ended."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
u,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
"""
MONTHS = [f"{2020 + k // 12}-{k % 12 + 1:02d}" for k in range(70)]
SOLD = "Austria's exports came to 16.41 billion euros in October, the statistics office said. "
IDLE = "Austria's unemployment rate stood at 6.2% in October, the statistics office said. "


@pytest.fixture(scope="module")
def austria() -> Catalogue:
    """Exports that were a record and joblessness as high as not since March 2023."""
    exports = [12_000 + (k * 733) % 2_600 for k in range(70)]
    exports[38] = 16_105
    exports[-6:] = [15_120, 15_320, 14_910, 14_310, 13_870, 16_412]
    rates = [6.5 + (k * 7 % 11) / 10 for k in range(38)]
    rates += [6.4, 6.1, 5.9, *(5.2 + (k * 5 % 7) / 10 for k in range(25))]
    rates += [5.7, 5.8, 5.9, 6.2]
    return catalogue_told(HEAD, MONTHS, {"x": exports, "u": [round(r, 1) for r in rates]})


def ratings(text: str, lead: str, catalogue: Catalogue) -> set[Rating]:
    """What is said of the words behind the lead."""
    found = verdicts_of(lead + text, catalogue, "2025-12-08").values()
    return {v.rating for v in found if v.claim.span.start >= len(lead)}


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (SOLD, "The rise ended a run of three falls."),
        (SOLD, "The increase snapped a three-month losing streak."),
        (SOLD, "It was the best October on record."),
        (
            SOLD,
            "It was the first time since March 2023 that exports had been above 16 billion euros.",
        ),
        (IDLE, "It was a two-and-a-half-year high."),
        (IDLE, "The rate is back above 6% for the first time in two and a half years."),
        (IDLE, "It is the first time since April 2023 that the rate has been above 6%."),
        (IDLE, "It was the worst reading since March 2023."),
        (IDLE, "The rate was last higher in March 2023."),
    ],
)
def test_the_record_holds(lead: str, words: str, austria: Catalogue) -> None:
    assert ratings(words, lead, austria) == {Rating.SUPPORTED}


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (SOLD, "The rise ended a run of four falls."),
        (SOLD, "The increase snapped a five-month losing streak."),
        (SOLD, "It was the worst October on record."),
        (IDLE, "It was a three-and-a-half-year high."),
        (IDLE, "The rate is back above 6% for the first time in four years."),
        (IDLE, "It is the first time the rate has been above 6%."),
        (IDLE, "It was the best reading since March 2023."),
        (IDLE, "The rate was last higher in May 2024."),
    ],
)
def test_the_record_is_wrong(lead: str, words: str, austria: Catalogue) -> None:
    assert ratings(words, lead, austria) == {Rating.MISMATCH}


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (IDLE, "It was the highest number of applications since 2020."),
        (IDLE, "It was the bank's best quarter since 2021."),
        (IDLE, "The zloty had its weakest month since 2021."),
        (IDLE, "It was the worst month since 2021 for carmakers."),
        (IDLE, "Growth was the weakest since 2022."),
        (SOLD, "It ended a run of three defeats for the party."),
        (SOLD, "The minister has been in office for two and a half years."),
        (SOLD, "It was last raised in May 2024."),
    ],
)
def test_another_subject_is_not_accused(lead: str, words: str, austria: Catalogue) -> None:
    assert Rating.MISMATCH not in ratings(words, lead, austria)


PACK_MEASURES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
v,"Museum visits, Malta",museum_visits,MLT,visit,0,M,flow,year_on_year,yes
d,"Loan losses, Malta",loan_losses,MLT,EUR,0,M,flow,year_on_year,yes
"""


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Visits and losses that both were as high in November as not since February 2025."""
    levels = [4_100, 4_900, 4_200, 4_150, 4_310, 4_090, 4_400, 4_280, 4_350, 4_410, 4_620]
    months = [f"2025-{month:02d}" for month in range(1, 12)]
    return catalogue_told(PACK_MEASURES, months, {"v": levels, "d": levels})


@pytest.mark.parametrize(
    ("lead", "word", "rating"),
    [
        ("Museums in Malta had 4,620 visits in November. ", "best", Rating.SUPPORTED),
        ("Museums in Malta had 4,620 visits in November. ", "worst", Rating.MISMATCH),
        # nobody wants losses, whatever the name of the measure
        ("Loan losses in Malta came to 4,620 euros in November. ", "worst", Rating.SUPPORTED),
    ],
)
def test_the_best_of_what_is_sold_or_visited_is_its_highest(
    lead: str, word: str, rating: Rating, malta: Catalogue
) -> None:
    found = verdicts_of(f"{lead}It was the {word} month since February.", malta, "2025-12-08")
    assert found[f"{word} month since February"].rating is rating


FIRM = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
c,"Valletta Ferries, free cash flow",free_cash_flow,,EUR,3,M,flow,year_on_year,yes
r,"Valletta Ferries, cost to income ratio",cost_income_ratio,,percent,0,M,rate,,yes
"""


@pytest.mark.parametrize(
    ("lead", "word", "rating"),
    [
        ("Free cash flow of Valletta Ferries was €4.62m in November. ", "best", Rating.SUPPORTED),
        ("Free cash flow of Valletta Ferries was €4.62m in November. ", "worst", Rating.MISMATCH),
        # which end is the worst of a ratio of costs is not told here
        ("Cost to income of Valletta Ferries was 62% in November. ", "worst", Rating.SUPPORTED),
    ],
)
def test_the_best_of_what_a_firm_earns_is_its_highest(lead: str, word: str, rating: Rating) -> None:
    cash = [4_100, 4_300, 4_200, 4_150, 4_310, 4_090, 4_400, 4_280, 4_350, 4_410, 4_620]
    ratio = [55, 54, 56, 57, 53, 52, 58, 57, 59, 60, 62]
    catalogue = catalogue_told(
        FIRM, [f"2025-{month:02d}" for month in range(1, 12)], {"c": cash, "r": ratio}
    )
    found = verdicts_of(f"{lead}It was the {word} month since March.", catalogue, "2025-12-08")
    assert found[f"{word} month since March"].rating is rating
