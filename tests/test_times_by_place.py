"""Times told by their place in a longer one, or short for one told before; and whose they are."""

import pytest
from told_claims import Told, checked, kinds, times_match

from verifier.language.times.company import fiscal_of

READ = {
    "the last month of a year": (
        "Exports came to $3.8tn in 2025. Sales to America sank 30% in the final month of the year.",
        "2026-01-15",
        {"30%": "2025-12"},
    ),
    "the first month of a named quarter": (
        "Exports rose 4% in the first month of the third quarter.",
        "2025-08-20",
        {"4%": "2025-07"},
    ),
    "the last month of the quarter": (
        "Exports rose 4% in the closing month of the quarter.",
        "2025-10-20",
        {"4%": "2025-09"},
    ),
    "the previous one of the quarters": (
        "Profit came in at $775m in the third quarter, versus $604m in the prior-year quarter and "
        "$696m in the previous one.",
        "2025-10-28",
        {"$775m": "2025-Q3", "$604m": "2024-Q3", "$696m": "2025-Q2"},
    ),
    "the one before": (
        "The rate fell to 45.8% in the first quarter from 56.9% in the one before.",
        "2026-05-25",
        {"56.9%": "2025-Q4"},
    ),
    "as many months before": (
        "In the three months to June it grew 0.1%, and 0.6% in the three before that.",
        "2025-12-08",
        {"0.1%": "2025-Q2", "0.6%": "2025-01/2025-03"},
    ),
    "an ordinal that stands for a quarter of the same year": (
        "Households saved 4.4% in the fourth quarter, down from 4.7% in the third quarter and 5.7% "
        "in the first.",
        "2026-03-02",
        {"4.4%": "2025-Q4", "4.7%": "2025-Q3", "5.7%": "2025-Q1"},
    ),
    "an ordinal that stands for a quarter of the year before": (
        "Growth was 0.7% in the first quarter, up from 0.1% in the fourth.",
        "2025-06-12",
        {"0.7%": "2025-Q1", "0.1%": "2024-Q4"},
    ),
    "an ordinal with one": (
        "GDP rose 4.8% in the third quarter. In the preceding quarter the pace had been 5.2% and "
        "in the opening one 5.4%.",
        "2025-10-21",
        {"5.4%": "2025-Q1"},
    ),
    "the first months of the running fiscal year": (
        "In the first two months of the current fiscal year India's GST receipts were 4.2 lakh "
        "crore.",
        "2026-06-17",
        {"4.2 lakh crore": "2026-04/2026-05"},
    ),
    "the running fiscal without a year": (
        "India's GST receipts grew 12% in the first two months of the current fiscal.",
        "2026-06-17",
        {"12%": "2026-04/2026-05"},
    ),
    "the nine months that a quarter ends": (
        "Sales were $23bn in the third quarter. Over nine months they came to $70bn.",
        "2025-10-28",
        {"$70bn": "2025-Q1/2025-Q3"},
    ),
    "the start of the year of the quarter told of": (
        "Households saved 4.4% in the fourth quarter of 2025, down from 5.7% at the start of the "
        "year.",
        "2026-03-02",
        {"5.7%": "2025-Q1"},
    ),
    "last July, where this one is told of": (
        "Rain of 92mm fell in July, nearly twice last July's 48mm.",
        "2026-08-05",
        {"92mm": "2026-07", "48mm": "2025-07"},
    ),
    "what a gain is over": (
        "For FY26 India's receipts were 22.3 lakh crore, a rise of 7.6% over FY25.",
        "2026-06-17",
        {"7.6%": "2025-04/2026-03 on 2024-04/2025-03"},
    ),
    "what a gain is over, in months of last year": (
        "For the first two months of the year carloads totalled 1.9 million, an increase of 3.1% "
        "over the first two months of last year.",
        "2026-03-09",
        {"3.1%": "2026-01/2026-02 on 2025-01/2025-02"},
    ),
    "what a gain is spread over, and no comparison": (
        "Receipts showed a rise of 7.6% in May over the month.",
        "2026-06-17",
        {"7.6%": "2026-05 on 2026-04"},
    ),
    "a peak that a month owns": (
        "Gold averaged $4,073 in July, 16% off March's peak, though 22% dearer than a year before.",
        "2026-08-05",
        {"$4,073": "2026-07", "16%": "2026-07 on 2026-03", "22%": "2026-07 on 2025-07"},
    ),
    "a season that a quarter is set against": (
        "Traffic was 85.8 billion miles in the third quarter, 0.8% up on the summer of 2024.",
        "2025-12-20",
        {"85.8 billion miles": "2025-Q3"},
    ),
    "a growth with its basis before the level of the same month": (
        "Dispatches inched up 0.8% year on year to 315,253 units last month.",
        "2026-06-17",
        {"0.8%": "2026-05 on 2025-05", "315,253": "2026-05"},
    ),
    "what was foreseen of the month told first": (
        "Exports grew 8.9% in August, quickening from a 6.2% gain in July but short of the 10.8% "
        "tipped in a poll.",
        "2026-09-03",
        {"8.9%": "2026-08", "6.2%": "2026-07", "10.8%": "2026-08"},
    ),
    "two levels of other times": (
        "Wage growth cooled to 4.2% in the three months to December, from 4.5% in the three months "
        "to November and 5.0% in the second quarter.",
        "2026-02-18",
        {"4.2%": "2025-Q4", "4.5%": "2025-09/2025-11", "5.0%": "2025-Q2"},
    ),
    "a year before the month told of, not before the one compared with": (
        "Wheat averaged €213.6 in March, up from €207.0 in February and down from €222.6 a year "
        "earlier.",
        "2026-04-15",
        {"€207.0": "2026-02", "€222.6": "2025-03"},
    ),
    "what holds now, after months summed up": (
        "From January through August dairies took in 608 million litres. Half a litre now sells "
        "for $56.41 in the shops.",
        "2026-09-29",
        {"608 million litres": "2026-01/2026-08"},
    ),
    "a time behind a figure that has one before it": (
        "Homes cost $671,900 in March; a year ago it was $709,800 and at its 2022 peak well above.",
        "2026-04-17",
        {"$709,800": "2025-03"},
    ),
}
ALIKE = {
    "the previous one of the contracts": (
        "The firm won a contract worth $5m in March, up from the previous one at $4m.",
        "2026-04-20",
        {"$5m": "2026-03"},
    ),
    "a month of the year that is long gone by": (
        "In 2024 exports rose 4% in the first month of the year.",
        "2026-11-20",
        {"4%": "2024"},
    ),
    "six months that no quarter ends": (
        "Sales were $23bn in the third quarter. Over six months they came to $70bn.",
        "2025-10-28",
        {"$23bn": "2025-Q3"},
    ),
    "last July in news of another month": (
        "Rain of 92mm fell in October, nearly twice last July's 48mm.",
        "2026-11-05",
        {"48mm": "2026-07"},
    ),
    "growth over a year, as it went": (
        "Prices rose 7.6% over 2024.",
        "2025-02-17",
        {"7.6%": "2024"},
    ),
}


@pytest.mark.parametrize(("text", "published", "told"), READ.values(), ids=READ)
def test_a_time_told_by_its_place(text: str, published: str, told: Told) -> None:
    times_match(text, published, told)


@pytest.mark.parametrize(("text", "published", "told"), ALIKE.values(), ids=ALIKE)
def test_what_looks_like_one_keeps_its_own_time(text: str, published: str, told: Told) -> None:
    times_match(text, published, told)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("the slowest since the same quarter of 2024.", "supported"),
        ("the slowest since the same period last year.", "supported"),
        ("the slowest since the same quarter of 2023.", "mismatch"),
    ],
)
def test_a_record_since_the_same_time_reaches_back_to_it(text: str, rating: str) -> None:
    """The third quarter of 2024 brought 4.6%, all later ones up to now 4.8% or more."""
    ratings = checked(f"China's GDP rose 4.8% in the third quarter, {text}", "2025-12-16")
    assert [given for quote, given in ratings.items() if quote.startswith("slow")] == [rating]
    assert ratings["4.8%"] == "supported"


def test_a_measure_called_with_its_place_is_that_of_the_place() -> None:
    """An alias that names the place ("factory output in China") is no worse than the bare word."""
    text = "Factory output in China grew 4.8% in November from a year ago."
    assert checked(text, "2025-12-16") == {"4.8%": "supported"}


@pytest.mark.parametrize(
    ("text", "quote", "direction"),
    [
        ("Over four months the deficit added up to $221.6 billion.", "$221.6 billion", ""),
        ("Milk was 6.1% up year-on-year but 2.3% down month-on-month.", "2.3%", "down"),
        ("Gold was 16% off March's peak.", "16%", "down"),
        ("The jobless rate fell to 4.2% in May, from 4.5% in April and 5.0% in March.", "5.0%", ""),
        ("The firm added 300 jobs, up from 200.", "300", "up"),
    ],
)
def test_a_direction_is_that_of_the_figure(text: str, quote: str, direction: str) -> None:
    assert kinds(text)[quote][1] == direction


@pytest.mark.parametrize(
    ("text", "first_month"),
    [
        (
            "Revenue rose to £2.97bn in the 12 months to the end of March. Final-quarter sales "
            "slipped 1%.",
            4,
        ),
        ("Full-year profit was £33m in the year ended 31 March.", 4),
        ("Revenue in the 12 months to March was £2.9bn, up from £2.8bn.", None),
        ("Full-year profit was £33m in the year ended 31 December.", None),
        (
            "Exports fell, HM Revenue and Customs said. Over a full year the fall is smaller: in "
            "the 12 months to September they came to £19bn.",
            None,
        ),
        ("Average weekly earnings rose in the last quarter and in the year to May.", None),
        (
            "Retailers' turnover fell over the last quarter, though in the 12 months to April it "
            "grew.",
            None,
        ),
        ("Revenue fell in its last quarter; in the 12 months to April it grew.", 5),
    ],
)
def test_a_company_tells_its_year_by_its_end(text: str, first_month: int | None) -> None:
    found = fiscal_of(text)
    assert (found.first_month if found is not None else None) == first_month


_PARTED = "Corvane Group said its second-quarter profit rose 20%. "


@pytest.mark.parametrize(
    ("text", "first_month"),
    [
        (_PARTED + "Revenue was $4bn in the three months to September.", 4),
        (_PARTED + "For the three months to September, it forecast growth of 4%.", None),
        (_PARTED + "Sales were $4bn, compared with $3bn in the three months to March.", None),
        (
            _PARTED + "It expects to sell more in the three months to September than last year.",
            None,
        ),
    ],
)
def test_months_foreseen_or_compared_with_do_not_tell_the_year(
    text: str, first_month: int | None
) -> None:
    found = fiscal_of(text)
    assert (found.first_month if found is not None else None) == first_month
