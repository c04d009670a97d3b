"""Times that point: baselines, bases, records' starts and anaphors, and where these lead."""

import pytest
from told_times import read, times

from verifier.language.times.resolve import resolve
from verifier.model.mention import Anaphor, Basis, TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span

YEAR, QUARTER, MONTH = Frequency.YEAR, Frequency.QUARTER, Frequency.MONTH


COMPARISONS = {
    "Wages rose 3% from a year earlier": [("from a year earlier", "baseline -1A year_on_year")],
    "Wages rose 3%, more than a year ago": [("than a year ago", "baseline -1A year_on_year")],
    "Wages rose from last year": [("from last year", "baseline -1A year_on_year")],
    "Wages rose 3% compared to the same period in 2024": [
        ("compared to the same period in 2024", "baseline =2024 year_on_year")
    ],
    "Wages rose 3% on the month a year earlier": [
        ("on the month a year earlier", "baseline -1A year_on_year")
    ],
    "Up 3% when compared with a year before, it said": [
        ("when compared with a year before", "baseline -1A year_on_year")
    ],
    "Wages were lower than in May": [("than in May", "baseline 2025-05")],
    "Wages were 2% higher than at the end of 2024": [
        ("than at the end of 2024", "baseline 2024-12")
    ],
    "Wheat rose 4% on the month to $5.49": [("on the month", "basis period_on_period")],
    "Wages rose 2% from October": [("from October", "baseline 2025-10")],
    "Wages rose on the previous month": [
        ("on the previous month", "baseline -1M period_on_period")
    ],
    "For the week, tin gained 2%": [("For the week", "basis period_on_period")],
    "Over the week tin gained 2%": [("Over the week", "basis period_on_period")],
    "Over the week before, tin gained 2%": [
        ("Over the week before", "baseline -1W period_on_period")
    ],
    "Up 2 points on May's 1%": [("on May", "baseline 2025-05")],
    "Down by a tenth on last year's 10m": [("on last year", "baseline -1A year_on_year")],
    "It hangs on last year's 3 deals": [("on last year", "point 2024")],
    "Traffic rose 8% over December 2024": [("over December 2024", "baseline 2024-12")],
    "Sulphur was dearer by 19% over April": [("over April", "baseline 2025-04")],
    "Traffic rose 8% over April": [("over April", "point 2025-04")],
    "Traffic rose 8% over the third quarter of 2024": [
        ("over the third quarter of 2024", "point 2024-Q3")
    ],
    "Bills rose 19% after April's rise in the rate": [("after April", "release 2025-04")],
    "It sank to 9m after last year's whopping 11m": [("after last year", "point 2024")],
    "Gas for March delivery gained 2%": [("March", "release")],
    "The May contract gained 2%": [("May", "release")],
    "Its June deliveries gained 2%": [("June", "point 2025-06")],
    "The June contract sales gained 2%": [("The June", "point 2025-06")],
    "Wages rose versus Q2": [("versus Q2", "baseline 2025-Q2")],
    "Wages rose against the same quarter of 2024": [
        ("against the same quarter of 2024", "baseline =2024 year_on_year")
    ],
    "Up on the previous three months": [("on the previous three months", "baseline -3M 3M")],
    "Up 5% compared with October and a year earlier": [
        ("compared with October", "baseline 2025-10"),
        ("a year earlier", "baseline -1A year_on_year"),
    ],
    "Prices fell from October to November": [
        ("from October", "baseline 2025-10"),
        ("November", "point 2025-11"),
    ],
    "Prices are 3% below their May 2019 level": [("below their May 2019", "baseline 2019-05")],
    "Up 19% on this point last year": [("on this point last year", "baseline -1A year_on_year")],
    "It was 2% in May last year and 1.7% that September.": [
        ("in May last year", "point 2024-05"),
        ("that September", "point 2024-09"),
    ],
    "It said in May that September was dull": [
        ("in May", "point 2025-05"),
        ("September", "point 2025-09"),
    ],
    "The gap of 7 points was wider last year": [("last year", "baseline -1A year_on_year")],
    "The gap was 7 points last year": [("last year", "point 2024")],
    "Rents are up; a month before they were 4.1%": [("a month before", "point -1M")],
    "Rents rose a month before they were 4.1%": [],
    "It lost $3m a month before it was closed": [],
    "From October, fares rise": [("From October", "point 2025-10")],
    "The gap was $71 billion the previous year": [("the previous year", "point -1A")],
    "It was $4bn in July": [("in July", "point 2025-07")],
    "Rain was 4mm above the 1991-2020 average": [("above the 1991-2020", "baseline 1991/2020")],
    "Up 3% on the prior-year quarter": [("on the prior-year quarter", "baseline -1A year_on_year")],
    "Prices fell between October and November": [
        ("between October", "baseline 2025-10"),
        ("November", "point 2025-11"),
    ],
    "Sales fell in nine of the past 12 months": [("the past 12 months", "point 12M")],
    "Deaths fell 2.4% from 1333 in the previous 12.": [("in the previous 12", "point -1")],
    "It sold the same as a year earlier": [("a year earlier", "point -1A")],
    "Up 33% on the same frame last year": [
        ("on the same frame last year", "baseline -1A year_on_year")
    ],
    "Over the latest four quarters": [("Over the latest four quarters", "point 4Q")],
    "It was 40,311 the season before.": [("the season before", "point -1A")],
    "In the season that ended in May farmers were paid $9": [
        ("In the season that ended in May", "point 2024-06/2025-05 year_on_year")
    ],
    "A release this month says": [("this month", "release 2025-12")],
    "March, averaging 4.4C, was cold": [("March", "point 2025-03")],
    "June, first pegged at $968m, was restated": [("June", "point 2025-06")],
    "April, smiling, said she was happy": [],
    "There were 62 killings through June 30": [("through June 30", "point 2025-S1")],
    "There were 62 killings through June 12": [("through June 12", "release 2025-06-12")],
    "From a year ago, sales fell": [("From a year ago", "baseline -1A year_on_year")],
    "In the 12 months to June sales fell": [
        ("In the 12 months to June", "point 2024-07/2025-06 year_on_year")
    ],
    "Shares on last year's figures": [("on last year", "point 2024")],
    "Fares 3% above the level of a year ago": [
        ("above the level of a year ago", "baseline -1A year_on_year")
    ],
    "Takings topped the record of 2019": [("topped the record of 2019", "baseline 2019")],
    "Profit, level with the previous month": [
        ("level with the previous month", "baseline -1M period_on_period")
    ],
    "4% more than foresters felled in 2023": [("than foresters felled in 2023", "baseline 2023")],
    "Half the trips that it ran in 2019": [("in 2019", "point 2019")],
    "It is 1.3% below what sellers were getting in 2019": [
        ("below what sellers were getting in 2019", "baseline 2019")
    ],
    "A third of the trips that it did in 2019": [
        ("of the trips that it did in 2019", "baseline 2019")
    ],
    "Twice as many trips as in 2019": [("as in 2019", "baseline 2019")],
    "Rents beat their year-ago level": [("beat their year-ago", "baseline -1A year_on_year")],
    "It sold 4% more than brokers had expected in October": [("in October", "point 2025-10")],
    "More than half of the ferries sold in October": [("in October", "point 2025-10")],
    "Sales more than doubled in October": [("in October", "point 2025-10")],
    "More than 60% of those who sailed in 2024": [("in 2024", "point 2024")],
}


@pytest.mark.parametrize(("text", "expected"), COMPARISONS.items())
def test_comparing_words_make_a_baseline(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


BASES = {
    "Rents rose 3% on the year": "year_on_year",
    "Rents rose 3% year-on-year": "year_on_year",
    "Rents rose 3% year over year": "year_on_year",
    "Rents rose 3% YoY": "year_on_year",
    "Rents rose 3% y/y": "year_on_year",
    "Rents rose 3% on a yearly basis": "year_on_year",
    "The annual rate of rents was 3%": "year_on_year",
    "Annual rent inflation was 3%": "year_on_year",
    "Rents rose 3% over the year": "year_on_year",
    "The 12-month rate was 3%": "year_on_year",
    "Rents rose 3% on the month": "period_on_period",
    "Rents rose 3% m/m": "period_on_period",
    "The monthly rise in rents was 3%": "period_on_period",
    "Rents rose 3% quarter-on-quarter": "period_on_period",
    "Revenue fell sequentially": "period_on_period",
    "The economy grew at an annual rate of 3%": "annualised",
    "The economy grew at a 3% annualized pace": "annualised",
    "Sales ran at a seasonally adjusted annual rate of 4m": "annualised",
    "Consumer prices rose at an annual rate of 3%": "year_on_year",
    "Rents eased to an annual rate of 3%": "year_on_year",
    "Growth slowed to a 3% annual pace": "year_on_year",
}


@pytest.mark.parametrize(("text", "basis"), BASES.items())
def test_a_basis_is_named(text: str, basis: str) -> None:
    (mention,) = times(text)
    assert (mention.kind, mention.basis) == (TimeKind.BASIS, Basis(basis))


LEVELS_AT_A_RATE = [
    "Permits fell 3% to an annual rate of 1.4 million",
    "Permits fell 3% to a 1.4 million annual rate",
    "Permits rose 3% to their best annual pace",
    "Permits fell 3%, and were issued at an annualised rate of 1.4 million",
    "Starts ran at 1.24 million at a seasonally adjusted annual rate, off 0.5%",
    "Starts numbered 931,000 homes at an annual rate",
]


@pytest.mark.parametrize("text", LEVELS_AT_A_RATE)
def test_an_annual_rate_of_a_count_is_no_comparison(text: str) -> None:
    assert not times(text)


SINCE = {
    "the highest since March 2022": "2022-03",
    "the highest since 2008": "2008",
    "the highest since early 2021": "2021-01/2021-04",
    "the highest since the end of 2020": "2020-12-31",
    "the highest since the end of June": "2025-06-30",
    "the highest since June": "2025-06",
    "the highest since the start of the decade": "2020",
    "the highest since the turn of the century": "2000",
    "the highest since the third quarter of 2023": "2023-Q3",
    "the ninth cut since the board began to ease in the summer of 2024": "2024-06/2024-08",
    "the highest since the shop shut in the spring": "2025-03/2025-05",
    "the highest since records began": None,
    "the highest since comparable records began in 1997": "1997",
    "the highest in data going back to 1990": "1990",
}


@pytest.mark.parametrize(("text", "period"), SINCE.items())
def test_since_names_where_a_record_starts(text: str, period: str | None) -> None:
    (mention,) = times(text)
    assert mention.kind is TimeKind.SINCE
    assert (str(mention.period) if mention.period else None) == period


@pytest.mark.parametrize(
    ("text", "window", "frequency"),
    [
        ("the lowest in almost three years", 3, YEAR),
        ("the lowest in 14 months", 14, MONTH),
        ("the lowest in more than a decade", 10, YEAR),
        ("the weakest growth for two years", 2, YEAR),
        ("a two-year high", 2, YEAR),
        ("a 13-week low", 13, Frequency.WEEK),
    ],
)
def test_a_record_may_name_a_length_of_time(text: str, window: int, frequency: Frequency) -> None:
    (mention,) = times(text)
    assert (mention.kind, mention.window, mention.frequency) == (TimeKind.SINCE, window, frequency)


POINTERS = {
    "in the same period": Anaphor(),
    "the same month last year": Anaphor(-1, YEAR),
    "the same month of 2024": Anaphor(year=2024),
    "that month": Anaphor(0, MONTH),
    "during the quarter": Anaphor(0, QUARTER),
    "the year before": Anaphor(-1, YEAR),
    "two years earlier": Anaphor(-2, YEAR),
    "12 months earlier": Anaphor(-1, YEAR),
    "the prior quarter": Anaphor(-1, QUARTER),
    "the following month": Anaphor(1, MONTH),
    "the year-earlier quarter": Anaphor(-1, YEAR),
    "in the corresponding quarter last fiscal": Anaphor(-1, YEAR),
    "a decade ago": Anaphor(-10, YEAR),
    "at this stage last year": Anaphor(-1, YEAR),
    "in a similar month last year": Anaphor(-1, YEAR),
    "in the similar period of 2024": Anaphor(year=2024),
}


def test_a_similar_time_that_is_not_moved_is_no_time() -> None:
    assert read("It sold as much at a similar stage and a similar amount in a similar month") == []


CLOSED = {
    "It closed the month at $41.3 billion": ("the month", MONTH),
    "It finished the quarter with 118 shops": ("the quarter", QUARTER),
    "For the nine months, profit was $2m": ("For the nine months", MONTH),
}


@pytest.mark.parametrize(("text", "expected"), CLOSED.items())
def test_a_stretch_told_before_may_be_closed(text: str, expected: tuple[str, Frequency]) -> None:
    (mention,) = times(text)
    assert (mention.span.of(text), mention.anaphor) == (expected[0], Anaphor(0, expected[1]))


@pytest.mark.parametrize("text", ["It ended the month-long strike", "It closed the quarter horse"])
def test_what_is_closed_need_not_be_a_time(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("words", "anaphor"), POINTERS.items())
def test_a_pointing_time_says_where_it_points(words: str, anaphor: Anaphor) -> None:
    text = f"Ferries carried 3m {words}."
    (mention,) = times(text)
    assert (mention.anaphor, mention.span.of(text)) == (anaphor, words)


@pytest.mark.parametrize(
    ("anaphor", "referent", "period"),
    [
        (Anaphor(-1, YEAR), "2025-11", "2024-11"),
        (Anaphor(-1, YEAR), "2025-01/2025-11", "2024-01/2024-11"),
        (Anaphor(-1, MONTH), "2025-01", "2024-12"),
        (Anaphor(-1, MONTH), "2025-Q3", None),
        (Anaphor(-3, MONTH), "2025-Q3", "2025-04/2025-06"),
        (Anaphor(-3, MONTH), "2025-08/2025-10", "2025-05/2025-07"),
        (Anaphor(-1, QUARTER), "2025-Q1", "2024-Q4"),
        (Anaphor(year=2024), "2025-01/2025-11", "2024-01/2024-11"),
        (Anaphor(0, MONTH), "2025-01/2025-11", "2025-11"),
        (Anaphor(0, YEAR), "2025-11", "2025"),
        (Anaphor(), "2025-Q3", "2025-Q3"),
        (Anaphor(-1), "2025-08/2025-10", "2025-05/2025-07"),
    ],
)
def test_an_anaphor_moves_its_referent(anaphor: Anaphor, referent: str, period: str | None) -> None:
    mention = TimeMention(Span(0, 1), TimeKind.POINT, anaphor=anaphor)
    moved = resolve(mention, Period.parse(referent))
    assert (str(moved) if moved else None) == period
