"""Multiples and parts of a move that a time owns, beside those of a level."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import times_match

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
s,"Retail sales, Latvia",retail_sales,LVA,EUR,6,M,flow,none,year_on_year,yes
sy,"Retail sales, Latvia, growth",retail_sales,LVA,percent,0,M,rate,year_on_year,year_on_year,no
"""
_FIGURES = """\
series,period,value,published
s,2025-02,500,
s,2025-03,480,
s,2025-04,511,
sy,2025-02,-2.0,
sy,2025-03,-15.8,
sy,2025-04,-7.5,
"""
_OPENING = "Latvia's retail sales fell by 7.5% on the year in April,"


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("less than half March’s drop of 15.8%.", "half", "supported"),
        ("less than half of March’s decline of 15.8%.", "half", "supported"),
        ("nearly half March’s decline.", "half", "supported"),
        ("nearly four times February’s fall of 2%.", "four times", "supported"),
        ("more than triple February’s fall.", "triple", "supported"),
        ("twice February’s fall of 2%.", "twice", "mismatch"),
        ("a third of March’s drop of 15.8%.", "a third", "mismatch"),
        ("ten times February’s fall.", "ten times", "unverified"),
    ],
)
def test_a_multiple_of_a_move_is_held_against_the_move(rest: str, figure: str, rating: str) -> None:
    told = verdicts_of(f"{_OPENING} {rest}", catalogue_of(_PACK, _FIGURES), "2025-05-18")
    assert told[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Latvia's retail sales came to €511m in April, more than double March’s total.", "double"),
        ("Latvia's retail sales came to €511m in April, half of March’s.", "half"),
    ],
)
def test_a_multiple_of_a_level_is_held_against_the_level(text: str, figure: str) -> None:
    told = verdicts_of(text, catalogue_of(_PACK, _FIGURES), "2025-05-18")
    assert told[figure].series == "s"
    assert told[figure].rating == "mismatch"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sales fell 7.5% in April, half March’s drop of 15%.", {"15%": "2025-03"}),
        ("Sales fell 7.5% in April, after March’s sharp slide of some 15%.", {"15%": "2025-03"}),
        ("Sales fell 7.5% in April, well below March’s decline of about 15%.", {"15%": "2025-03"}),
        ("Sales rose in half of March’s weeks and fell 7.5% in April.", {"7.5%": "2025-04"}),
        ("It rained for half of March, when sales fell 7.5%.", {"7.5%": "2025-03"}),
    ],
)
def test_a_time_owns_the_size_of_its_move(text: str, told: dict[str, str]) -> None:
    times_match(text, "2025-05-18", told)


_HIRING = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
j,"Payroll employment, Chile, seasonally adjusted",payrolls,CHL,persons,3,M,SA,stock,period_on_period,yes
v,"Job vacancies, Chile",job_vacancies,CHL,vacancies,3,M,NSA,stock,year_on_year,yes
"""  # noqa: E501
_HIRED = "series,period,value,published\n" + "".join(
    f"{key},2025-{month:02},{value},\n"
    for key, values in {
        "j": (9000, 9010, 9030, 9060, 9072, 9084, 9096, 9120, 9144, 9168),
        "v": (100, 104, 108, 112, 116, 120, 124, 128, 132, 136),
    }.items()
    for month, value in enumerate(values, 1)
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Chile added 24,000 jobs in August, double the 12,000 of July.", "double", "supported"),
        ("Chile added 24,000 jobs in August, twice July’s 12,000.", "twice", "supported"),
        ("Chile added 12,000 jobs in May, less than half April’s 30,000.", "half", "supported"),
        ("Chile added 12,000 jobs in May, well over half April’s 30,000.", "half", "mismatch"),
        (
            "Chile added 24,000 jobs in August, three times July’s 12,000.",
            "three times",
            "mismatch",
        ),
        (
            "Chile’s job gains averaged 24,000 a month in the three months to October, double the "
            "12,000 of the three months to July.",
            "double",
            "supported",
        ),
    ],
)
def test_a_multiple_of_a_printed_move_is_one_of_moves(text: str, figure: str, rating: str) -> None:
    told = verdicts_of(text, catalogue_of(_HIRING, _HIRED), "2025-11-18")
    assert told[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Chile had 128,000 vacancies in August, a fifth over the 104,000 of February.",
         "104,000", "supported"),
        ("Vacancies in Chile rose by 4,000 to 136,000 in October, well over half the 100,000 seen "
         "in January.", "half", "supported"),
    ],
)  # fmt: skip
def test_a_multiple_of_a_level_stays_one_of_levels(text: str, figure: str, rating: str) -> None:
    told = verdicts_of(text, catalogue_of(_HIRING, _HIRED), "2025-11-18")
    assert told[figure].rating == rating


_FORESEEN = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,status,headline
x,"Exports, Latvia, growth",exports,LVA,percent,0,M,rate,year_on_year,year_on_year,outturn,yes
xf,"Exports, growth, foreseen",exports,LVA,percent,0,M,rate,year_on_year,year_on_year,forecast,no
"""
_OUT = "series,period,value,published\nx,2025-11,5.9,\nx,2025-12,6.6,\nxf,2025-12,3.1,\n"


@pytest.mark.parametrize(
    ("rest", "figure", "rating"),
    [
        ("up from 5.9% in November and more than twice the 3.1% that economists had forecast.",
         "twice", "supported"),
        ("more than twice the 3.1% that economists had forecast.", "twice", "supported"),
        ("up from 5.9% in November and three times the 3.1% that economists had forecast.",
         "three times", "unverified"),
    ],
)  # fmt: skip
def test_a_multiple_is_of_what_came_and_not_of_what_it_came_from(
    rest: str, figure: str, rating: str
) -> None:
    text = f"Latvia's exports grew 6.6% in December from a year earlier, {rest}"
    told = verdicts_of(text, catalogue_of(_FORESEEN, _OUT), "2026-01-15")
    assert told[figure].rating == rating
