"""Which time a figure has by its own sentence, and what it is compared with."""

import pytest
from told_claims import Told, times_match

READ = {
    "the time of the figure that another is above": (
        "Output was 6.2m tonnes in July, 4% above the 5.96m tonnes of June but 1% short of the "
        "level reached twelve months earlier.",
        "2026-08-13",
        {"4%": "2026-07 on 2026-06", "5.96m tonnes": "2026-06", "1%": "2026-07 on 2025-07"},
    ),
    "a year beside the year that it is": (
        "In its first full year, 2025, the scheme paid out £81m.",
        "2026-08-13",
        {"£81m": "2025"},
    ),
    "months before a time told are a stretch": (
        "Inflation was 3.6% in October and had been stuck at 3.8% in the three months before that.",
        "2025-12-18",
        {"3.6%": "2025-10", "3.8%": "2025-Q3"},
    ),
    "the month before that, in a list": (
        "The rate was 4.1% in May, 4.3% the month before that and 3.9% in June 2024.",
        "2025-07-18",
        {"4.1%": "2025-05", "4.3%": "2025-04", "3.9%": "2024-06"},
    ),
    "the time of an aside is not that of what follows": (
        "Sales rose 3% in May. The mill, which sold for $39m in 2021, made 5.2m bricks.",
        "2025-07-18",
        {"$39m": "2021", "5.2m": "2025-05"},
    ),
    "the day of what had been reached before": (
        "The FTSE 100 is off 12 points at 9,765, having hit 9,787 yesterday.",
        "2025-11-06",
        {"12 points": "open", "9,765": "open", "9,787": "2025-11-05"},
    ),
    "when a level was last seen": (
        "Debt stood at 95.5% of GDP in May, up 0.9 points on the year to levels last seen in the "
        "early 1960s.",
        "2025-07-18",
        {"95.5%": "2025-05", "0.9 points": "2025-05"},
    ),
    "what doubled then": (
        "Exports tripled in 2024, and profit doubled last quarter.",
        "2025-11-14",
        {"tripled": "2024", "doubled": "2025-Q3"},
    ),
    "what is double that of then": (
        "Exports came to $9m in September, double those of August.",
        "2025-11-14",
        {"$9m": "2025-09", "double": "2025-09 on 2025-08"},
    ),
    "a month in which figures came out is not theirs": (
        "Output was 18 million tonnes in April, according to a separate release this month, 7% "
        "less than a year earlier.",
        "2026-06-24",
        {"7%": "2026-04 on 2025-04"},
    ),
    "a name behind since is an event": (
        "It was the best January since the shop opened in 2011, with sales of £3.1m.",
        "2026-02-12",
        {"£3.1m": "2026-01", "best January since the shop opened in 2011": "2026-01 on 2011-01"},
    ),
    "since at least a year": (
        "The jobless rate was 4.6% in September, the highest since at least 2019.",
        "2025-11-14",
        {"4.6%": "2025-09", "highest since at least 2019": "2025-09 on 2019"},
    ),
    "a run of quarters is no quarter": (
        "Turnover was 3% down in the third quarter. It shrank for the second quarter in "
        "succession, by 4.1%.",
        "2025-11-14",
        {"3%": "2025-Q3", "4.1%": "2025-Q3"},
    ),
    "what it was a year ago is compared with": (
        "Storage stood at 61% in October. It is 9 points below what it was a year ago and 2 "
        "points more than it was on 3 October.",
        "2025-11-14",
        {"61%": "2025-10", "9 points": "2025-10 on 2024-10"},
    ),
    "numbered quarters with their months": (
        "Compared with Quarter 2 (Apr to June) 2025, output grew by 0.1% in Quarter 3 (July to "
        "Sept) 2025.",
        "2025-11-27",
        {"0.1%": "2025-Q3 on 2025-Q2"},
    ),
    "a place named in the first block counts fiscal years": (
        "India's GDP grew 8.2 per cent in the July-September quarter of FY26, up from 7.8 per "
        "cent in the preceding quarter.",
        "2025-11-28",
        {"8.2 per cent": "2025-Q3", "7.8 per cent": "2025-Q2"},
    ),
    "a year in which something happened": (
        "The carrier flew 1.1 million people in December, rounding off a year in which traffic "
        "grew 9%.",
        "2026-02-12",
        {"1.1 million": "2025-12", "9%": "2025"},
    ),
    "the year as a whole": (
        "The ministry said 1,204 homes were finished in December and 14,880 in the year as a "
        "whole.",
        "2026-02-12",
        {"1,204": "2025-12", "14,880": "2025"},
    ),
    "two months taken as one": (
        "For November and December combined, sales rose 4.1% from a year earlier to $1.01 "
        "trillion.",
        "2026-02-12",
        {"4.1%": "2025-11/2025-12 on 2024-11/2024-12", "$1.01 trillion": "2025-11/2025-12"},
    ),
    "two months that stand by themselves": (
        "Between November and December sales rose 4.1% to $1.01 trillion.",
        "2026-02-12",
        {"4.1%": "2025-12 on 2025-11", "$1.01 trillion": "2025-12"},
    ),
    "the corresponding date is a year before": (
        "Wheat stocks at the end of December were 2.1m tonnes, 12% less than on the corresponding "
        "date.",
        "2026-02-12",
        {"2.1m tonnes": "2025-12", "12%": "2025-12 on 2024-12"},
    ),
    "who speaks is told of aside": (
        "Some 61% of rooms were taken in January, says Ana Reis, a baker who opened her hotel in "
        "2009, and rates were 4% up on December.",
        "2026-02-12",
        {"61%": "2026-01", "4%": "2026-01 on 2025-12"},
    ),
    "a year in brackets takes the same months": (
        "Turnover for the six months to December was £410m (2024: £388m).",
        "2026-02-12",
        {"£410m": "2025-S2", "£388m": "2024-S2"},
    ),
    "a bare figure in brackets does not part another from its time": (
        "The operating margin was 14.2 per cent (13.1) in the fourth quarter.",
        "2026-02-12",
        {"14.2 per cent": "2025-Q4"},
    ),
    "each member of a list has its own time": (
        "Second-quarter sales were $1.2 billion and third-quarter sales $1.4 billion, it said.",
        "2026-03-18",
        {"$1.2 billion": "2025-Q2", "$1.4 billion": "2025-Q3"},
    ),
    "a change behind two levels is the later one's": (
        "Registrations numbered 84,000 in February 2026 and 79,300 in February 2025, an increase "
        "of 6 per cent.",
        "2026-03-18",
        {"84,000": "2026-02", "79,300": "2025-02", "6 per cent": "2026-02"},
    ),
    "each clause has its own comparison": (
        "Compared with a year earlier, prices in February were up 2.1%; against January they were "
        "down 0.2%.",
        "2026-03-18",
        {"2.1%": "2026-02 on 2025-02", "0.2%": "2026-02 on 2026-01"},
    ),
    "one comparison for two figures": (
        "Prices in February were up 2.1% and rents 3.4% from a year earlier.",
        "2026-03-18",
        {"3.4%": "2026-02 on 2025-02"},
    ),
    "the class of a year is compared with": (
        "Of the class of 2025, 88% passed. That is 1.5 percentage points better than the class of "
        "2024 managed.",
        "2026-01-14",
        {"88%": "2025", "1.5 percentage points": "2025 on 2024"},
    ),
    "over that stretch": (
        "Receipts for the first 11 months amount to £896 million. Admissions over that stretch, at "
        "109 million, fall short of the 110.2 million of two years ago.",
        "2025-12-15",
        {"109 million": "2025-01/2025-11", "110.2 million": "2023-01/2023-11"},
    ),
    "the same pace as in another month": (
        "Inflation was 2.4% in March. Excluding fuel, prices rose 2.2%, the same pace as in "
        "February.",
        "2026-04-22",
        {"2.4%": "2026-03", "2.2%": "2026-03"},
    ),
    "ahead of the same period": (
        "Income tax brought in €6.2bn in the first quarter, 5.1% ahead of the same period in 2025.",
        "2026-04-22",
        {"5.1%": "2026-Q1 on 2025-Q1"},
    ),
    "one move over three spans": (
        "Home values edged up 0.1% in March, taking the rise over the quarter to 0.3% and over the "
        "year to 5.4%.",
        "2026-04-22",
        {"5.4%": "2026-03 on 2025-03"},
    ),
    "a quarter in words between its months": (
        "Unemployment was 4.9% in the December-to-February quarter. It had been 5.2% in the "
        "previous three months.",
        "2026-04-22",
        {"4.9%": "2025-12/2026-02", "5.2%": "2025-09/2025-11"},
    ),
    "a figure in brackets behind the time it is of": (
        "The median price was $408,800 in March, up 1.4% from one year ago ($403,100).",
        "2026-04-22",
        {"1.4%": "2026-03 on 2025-03", "$403,100": "2025-03"},
    ),
    "a change sums up two levels": (
        "Thefts rose from 58,000 in 2015 to 71,000 in 2025, an increase of 22%.",
        "2026-04-22",
        {"58,000": "2015", "71,000": "2025", "22%": "2025 on 2015"},
    ),
    "a part of a country has its fiscal year": (
        "In 2024-25, Scotland's councils built 1,200 homes, compared with 1,100 the year before.",
        "2026-04-22",
        {"1,200": "2024-04/2025-03", "1,100": "2023-04/2024-03"},
    ),
    "a level set against an earlier year-on-year rise": (
        "On the month, prices rose 0.2% in March, compared with 0.4% a year earlier.",
        "2026-04-22",
        {"0.2%": "2026-03 on 2026-02", "0.4%": "2025-03 on 2025-02"},
    ),
    "which was said of the time before it": (
        "Lenders approved 65,018 loans in October. The tally compared with 73,062 in September, "
        "which was the highest since 2022.",
        "2025-12-01",
        {"65,018": "2025-10", "73,062": "2025-09", "highest since 2022": "2025-09 on 2022"},
    ),
    "what had happened before is told aside": (
        "Values leapt 2.5 per cent in March to $1,027,100, having cracked a million in February.",
        "2026-04-02",
        {"2.5 per cent": "2026-03", "$1,027,100": "2026-03"},
    ),
    "a quarter before a noun of change is that figure's alone": (
        "Home values rose in March.\n\nThey lifted 0.6 per cent, for a March-quarter rise of 2 per "
        "cent.",
        "2026-04-02",
        {"0.6 per cent": "2026-03", "2 per cent": "2026-Q1"},
    ),
    "a count brought to a total": (
        "Sales fell in October. Registrations totaled 817,070, bringing the count for the first 10 "
        "months to 8.33 million.",
        "2025-11-26",
        {"817,070": "2025-10", "8.33 million": "2025-01/2025-10"},
    ),
    "short of their level at the end of a year": (
        "Exports rose 1.6% in the fourth quarter, though they were 4.5% short of their level at "
        "the end of 2024.",
        "2026-02-27",
        {"1.6%": "2025-Q4", "4.5%": "2025-Q4 on 2024"},
    ),
    "records that began in a year": (
        "As recently as September the trade endured its quietest month in records that began in "
        "January 2023, with sales of £41 million.",
        "2025-12-15",
        {"£41 million": "2025-09"},
    ),
    "an outlook for a year": (
        "Sales fell 2% in October. She predicts that 2026 will bring growth of 1.5%.",
        "2025-11-26",
        {"2%": "2025-10", "1.5%": "2026"},
    ),
    "a price that was paid in a month stands at that month": (
        "A kilo costs 18 euros. That is down from the 25 euros that households paid in July, but "
        "still 44% dearer than in January last year.",
        "2026-02-12",
        {"25 euros": "2025-07", "44%": "open on 2025-01"},
    ),
    "a year-ago figure in brackets": (
        "Profit was £41m (£38m a year earlier) in the six months to the end of September, and the "
        "mill sold 400 vans (380 a year ago).",
        "2025-11-18",
        {"£41m": "2025-04/2025-09", "£38m": "2024-04/2024-09", "380": "2024-04/2024-09"},
    ),
    "a movement in brackets": (
        "Sales hit 300 tonnes (up 3% on the year) in May.",
        "2025-11-18",
        {"300 tonnes": "2025-05", "3%": "2025-05"},
    ),
    "the month before that": (
        "Ferries carried 2.1 million in August, after 2.3 million in July and 2.0 million the "
        "month before that.",
        "2025-11-18",
        {"2.1 million": "2025-08", "2.3 million": "2025-07", "2.0 million": "2025-06"},
    ),
    "as many months of another year": (
        "Terminals unloaded 12.1bn cubic metres in October. In the same ten months of last year "
        "it was 114bn cubic metres.",
        "2025-11-14",
        {"12.1bn cubic metres": "2025-10", "114bn cubic metres": "2024-01/2024-10"},
    ),
    "an event in a season since which a run goes on": (
        "Rates were cut to 3% in January. It was the seventh cut in a row since the bank began to "
        "ease in the summer of 2024.",
        "2026-02-12",
        {"seventh": "2026-01"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_each_figure_has_its_time(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
