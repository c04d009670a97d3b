"""Which time a figure has from the sentences, headings and tables around it."""

import pytest
from told_claims import Told, times_match

READ = {
    "the clause at the end that holds the only figure tells the time": (
        "Exports rose 5.9% in November. Firms looked to Europe, where sales grew 15% from "
        "January to November. Those to Asia rose 8% in the same period.",
        "2025-12-08",
        {"5.9%": "2025-11", "15%": "2025-01/2025-11", "8%": "2025-01/2025-11"},
    ),
    "a clause behind a figure keeps its time to itself": (
        "Exports rose 5.9% in November, which was more than the 3.1% recorded in October. Imports "
        "fell 0.6%.",
        "2025-12-08",
        {"5.9%": "2025-11", "3.1%": "2025-10", "0.6%": "2025-11"},
    ),
    "a line with a colon over the lines below it": (
        "Retail sales by region\n\nNovember 2025:\n\n- North: £4.1bn\n- South: £6.2bn\n\n"
        "October 2025:\n\n- North: £3.9bn\n- South: £6.0bn",
        "2025-12-20",
        {"£4.1bn": "2025-11", "£6.2bn": "2025-11", "£3.9bn": "2025-10", "£6.0bn": "2025-10"},
    ),
    "a month by itself over the lines below it": (
        "Retail sales by region\n\nNovember 2025\n\nNorth: £4.1bn\n\nSouth: £6.2bn\n\n"
        "October 2025\n\nNorth: £3.9bn\n\nSouth: £6.0bn",
        "2025-12-20",
        {"£4.1bn": "2025-11", "£6.2bn": "2025-11", "£3.9bn": "2025-10", "£6.0bn": "2025-10"},
    ),
    "the words before a list, which the text behind it does not share": (
        "Retail sales rose in November to £41bn. The biggest regions in the first 11 months were:"
        "\n\n- North: £44bn\n- South: £66bn\n\nOnline sales were £9bn.",
        "2025-12-20",
        {
            "£41bn": "2025-11",
            "£44bn": "2025-01/2025-11",
            "£66bn": "2025-01/2025-11",
            "£9bn": "2025-11",
        },
    ),
    "a year that only the brackets below are of": (
        "Entries rose this year.\n\nEntries, with 2024 in brackets\n\nEnglish 37,940 (37,218)\n"
        "French 2,281 (2,406)",
        "2025-08-06",
        {"37,940": "2025", "2,281": "2025"},
    ),
    "what points to a time that its paragraph tells later": (
        "Harland reported quarterly profit of $310 million, compared with $287 million a year "
        "earlier, as revenue rose 8% in the three months ended Sept. 30.",
        "2025-10-28",
        {"$310 million": "2025-Q3", "$287 million": "2024-Q3", "8%": "2025-Q3"},
    ),
    "in the quarter, before the month that ends it": (
        "Revenue in the quarter rose 5% to $410m. The retailer ended June with 640 shops.",
        "2025-07-22",
        {"5%": "2025-Q2", "$410m": "2025-Q2", "640": "2025-06"},
    ),
    "the half that ends with the quarter": (
        "Second-quarter sales were $8.1bn. For the half, sales reached $16.1bn.",
        "2025-07-22",
        {"$8.1bn": "2025-Q2", "$16.1bn": "2025-S1"},
    ),
    "the months so far as an adjective, of its own figure alone": (
        "Throughput in the third quarter was 107.3 million tonnes, while the nine-month figure is "
        "320.8 million tonnes.",
        "2025-10-21",
        {"107.3 million tonnes": "2025-Q3", "320.8 million tonnes": "2025-01/2025-09"},
    ),
    "what follows now in a sentence that looked back": (
        "Employment rose in March.\n\nThe jobless rate, 4.3% in February, is now 4.4%.",
        "2026-04-16",
        {"4.3%": "2026-02", "4.4%": "2026-03"},
    ),
    "a total that is now put at another figure keeps its year": (
        "Borrowing was £21.8bn in April. Borrowing in 2024 is now put at £148.1bn.",
        "2025-05-22",
        {"£21.8bn": "2025-04", "£148.1bn": "2024"},
    ),
    "the month after a revision is the one told before": (
        "The gain was 3,918 in February. January's gain was revised up to 3,496 from 2,886. "
        "There were 14,181 arrivals in the month.",
        "2026-04-16",
        {"3,918": "2026-02", "14,181": "2026-02"},
    ),
    "a month told late in an article is not that of its opening": (
        "Petrol goes for $4.32\n\nDrivers are paying dearly.\n\nA gallon costs $4.32.\n\n"
        "That hurts.\n\nThere is no end.\n\nNobody knows why.\n\n"
        "Grocers sold $5m of food in April.",
        "2026-05-13",
        {"$4.32": "open", "$5m": "2026-04"},
    ),
    "a running year that a line tells up to a month": (
        "Fewer people are getting shot this year, police said.\n\nBy the numbers\n\n"
        "- Homicides: 62 through June 30, compared with 65\n- Robberies: 629\n- Thefts: 31",
        "2026-07-08",
        {"62": "2026-S1", "629": "2026-S1", "31": "2026-S1"},
    ),
    "a month of a season does not outdo it": (
        "It rained 233 mm between March and May.\n\nApril at 12.0C was warm.\n\n"
        "The sun shone for 456 hours.",
        "2026-06-05",
        {"233 mm": "2026-03/2026-05", "12.0C": "2026-04", "456 hours": "2026-03/2026-05"},
    ),
    "a longer time of the subject before does not date the article": (
        "Copper rose 2% to $10,464. It has gained 4.7% so far this year.\n\nTin cost $45.",
        "2026-04-14",
        {"4.7%": "open", "$45": "open"},
    ),
    "an event of last month behind since": (
        "It has cut rates four times since it began easing last June. Prices rose 2% in May.",
        "2026-06-18",
        {"2%": "2026-05"},
    ),
    "the date of a peak that another figure is set against": (
        "Trials stood at 18,174 in February, down 5.8% on January and well under half the peak of "
        "42,072 in November 2021.",
        "2026-03-25",
        {"18,174": "2026-02", "5.8%": "2026-02", "42,072": "2021-11"},
    ),
    "what last year owns is not of the figure before": (
        "The final managed just 2.9m in June after last year's whopping 11.1m. A derby had 1.1m.",
        "2026-09-30",
        {"2.9m": "2026-06", "11.1m": "2025", "1.1m": "2026-06"},
    ),
    "the week in which figures came out": (
        "Here is what this week's figures tell us.\n\nPay was 4.4% higher in May than a year "
        "earlier.\n\nFuel is cheaper, by 2.1%.",
        "2026-07-16",
        {"4.4%": "2026-05", "2.1%": "2026-05"},
    ),
    "a revision is told aside": (
        "The state lost 6,200 jobs in February. January, first put at a gain of 1,900, turned into "
        "a loss of 1,700. Mills let go 2,500 people.",
        "2026-03-24",
        {"6,200": "2026-02", "1,700": "2026-01", "2,500": "2026-02"},
    ),
    "an earlier month raised is told aside": (
        "Builders began 1.43 million homes in October.\n\nThe September figure was raised to 1.36 "
        "million from 1.35 million.\n\nThe bulk of the market is houses. They rose to 983,000.",
        "2025-11-24",
        {"1.43 million": "2025-10", "1.36 million": "2025-09", "983,000": "2025-10"},
    ),
    "a sentence that comes to now is not about then": (
        "Employment rose in March.\n\nThe jobless rate, 4.3% in February, is now 4.4%. In trend "
        "terms it was 4.5%.",
        "2026-04-16",
        {"4.4%": "2026-03", "4.5%": "2026-03"},
    ),
    "the twelve months that end with the time told of": (
        "The queue stood at 64,210 at the end of March. Claims fell to 95,640 over the 12 months.",
        "2026-05-21",
        {"64,210": "2026-03", "95,640": "2025-04/2026-03"},
    ),
    "in the quarter, before the level it led to": (
        "Officers recorded 51 thefts through June. There were 28 between April and June.\n\n"
        "Robberies fell 17.6% in the quarter to 70.",
        "2026-07-17",
        {"51": "2026-S1", "28": "2026-Q2", "17.6%": "2026-Q2", "70": "2026-Q2"},
    ),
    "the start of a series is no time of its figures": (
        "Shipments of cars slid 37.0% in August to 352 billion yen, the lowest in a series that "
        "starts in 2019. Parts earned 617 billion yen.",
        "2026-09-18",
        {"37.0%": "2026-08", "352 billion yen": "2026-08", "617 billion yen": "2026-08"},
    ),
    "which the office did is of the time before it": (
        "The gap of $39.0 billion in July compared with $29.4 billion in June, which the "
        "department had first put at $28.9 billion.",
        "2026-09-03",
        {"$39.0 billion": "2026-07", "$29.4 billion": "2026-06", "$28.9 billion": "2026-06"},
    ),
    "the first fall since is not what the next figure is compared with": (
        "Exports fell 1.2% in August. It was the first decline since February and far from the "
        "2.0% rise that economists had expected.",
        "2026-09-18",
        {"1.2%": "2026-08", "2.0%": "2026-08"},
    ),
    "a low that a figure is above is not the next sentence's time": (
        "Gas cost $3.10 a gallon in October. That is 4% above September's $2.98, but still 8% "
        "less than a year ago.",
        "2025-11-14",
        {"4%": "2025-10 on 2025-09", "$2.98": "2025-09", "8%": "2025-10 on 2024-10"},
    ),
    "a quarter named again after a whole year": (
        "Growth slowed to 3% in the fourth quarter from 3.9% in the third. For the whole of 2025 "
        "it came to 4.4%. Household spending rose 3.8% in the quarter.",
        "2026-02-12",
        {"3%": "2025-Q4", "3.9%": "2025-Q3", "4.4%": "2025", "3.8%": "2025-Q4"},
    ),
    "what is paid now is of the article's own time": (
        "Mortgage rates averaged 6.1% in January.\n\nIn 2021 they were 3%. First-time buyers now "
        "make up 24% of sales.",
        "2026-02-12",
        {"6.1%": "2026-01", "3%": "2021", "24%": "2026-01"},
    ),
    "a speaker's chat dates nothing": (
        "Ferries carried 2.1 million people in January.\n\n“There were days in June when we wept,” "
        "said Jo Hart, who runs the port. Freight made up 41% of turnover.",
        "2026-02-12",
        {"2.1 million": "2026-01", "41%": "2026-01"},
    ),
    "columns of a table with the months above it": (
        "Housing release\n\nSales by region, December quarter\n\nRegion | 2024 | 2025 | Change\n"
        "North | 12,100 | 13,400 | 10.7%\nSouth | 9,050 | 8,870 | -2.0%\n\nThat is all.",
        "2026-03-18",
        {"12,100": "2024-Q4", "13,400": "2025-Q4", "8,870": "2025-Q4"},
    ),
    "rows of a table": (
        "| Month | Rail | Road |\n|---|---|---|\n| January 2026 | 410,000 | 90,500 |\n"
        "| February 2026 | 425,000 | 87,300 |\n",
        "2026-03-18",
        {"410,000": "2026-01", "90,500": "2026-01", "425,000": "2026-02"},
    ),
    "a table without times": (
        "Ferries carried 2.1 million people in January.\n\nRoute | Cars | Lorries\n"
        "North | 12,100 | 13,400\n",
        "2026-03-18",
        {"12,100": "2026-01"},
    ),
    "a heading dates what stands below it": (
        "Port welcomed 7.9 million passengers in 2025\n\nHighlights\n\n• Freight rose 2% to 4.1 "
        "million tonnes.\n\nDecember\n\nPassenger numbers totalled 612,000.",
        "2026-01-14",
        {"4.1 million tonnes": "2025", "612,000": "2025-12"},
    ),
    "later items of a list do not lean on the one before": (
        "Visitors numbered 32.5 million in 2025.\n\n– Malaysia sent 4.7 million, with 510,000 in "
        "December.\n\n– Arrivals from Russia were up 9.4%.",
        "2026-01-20",
        {"510,000": "2025-12", "9.4%": "2025"},
    ),
    "the best month of a year is told aside": (
        "Visitors numbered 32.5 million in 2025. July was the busiest month, with 3.4 million. "
        "They spent 1.5 billion.",
        "2026-01-20",
        {"32.5 million": "2025", "3.4 million": "2025-07", "1.5 billion": "2025"},
    ),
    "a year so far stays in its paragraph": (
        "Theatres took $167.2 million in May.\n\nSo far this year they have taken $803.8 million."
        "\n\nThat is not all: the museum had 88,800 visits.",
        "2026-06-16",
        {"$167.2 million": "2026-05", "88,800": "2026-05"},
    ),
    "a target's date is no topic": (
        "Wards saw 72.4% of patients within four hours in December. Bosses have been told to hit "
        "78% by March. Ambulances took 41 minutes.",
        "2026-01-08",
        {"72.4%": "2025-12", "78%": "2026-03", "41 minutes": "2025-12"},
    ),
    "a when-clause ends at its comma": (
        "The jobless rate was 5.1% in April.\n\nThe vacancy rate, which tends to fall in spring, "
        "when farms hire, edged down to 2.0%.",
        "2026-05-26",
        {"2.0%": "2026-04"},
    ),
    "an earlier print has its own day, not its own time": (
        "Output reached 338 million tonnes in 2024. In June, the ministry had put it at 334 "
        "million tonnes. In June it was 31 million tonnes.",
        "2025-11-27",
        {"334 million tonnes": "2024", "31 million tonnes": "2025-06"},
    ),
    "receipts for the month named before": (
        "VAT of €6.9bn was collected in the first quarter. March is an important month, and "
        "receipts for the month were €2.4bn.",
        "2026-04-22",
        {"€6.9bn": "2026-Q1", "€2.4bn": "2026-03"},
    ),
    "a season in the title is told more exactly in the text": (
        "Busy turbines: how the lights stayed on this summer\n\nNuclear power delivered 9.2TWh "
        "between July and September.\n\nTurbines across the country generated 20.0TWh.",
        "2025-10-08",
        {"9.2TWh": "2025-Q3", "20.0TWh": "2025-Q3"},
    ),
    "a month singled out stands for the rest of its paragraph": (
        "Landings rose 2% in the third quarter.\n\nSeptember alone was softer: landings slipped "
        "7.0% from August. Crab came to 2,498 tonnes.\n\nThe fleet caught 31,000 tonnes.",
        "2025-11-20",
        {"7.0%": "2025-09 on 2025-08", "2,498 tonnes": "2025-09", "31,000 tonnes": "2025-Q3"},
    ),
    "entries of a day each stand at that day": (
        "Storm live: thousands without power\n\n07.40\nCrews took 340 calls overnight.\n\n09.10\n"
        "In November England had 162mm of rain.\n\n10.15\nSome 12,000 homes are cut off.",
        "2025-12-16",
        {"340": "2025-12-16", "162mm": "2025-11", "12,000": "2025-12-16"},
    ),
    "one time of day makes no entries": (
        "Trains stopped at 07.40 for a day.\n\nIn November lines carried 9 million people.\n\n"
        "Fares rose to £12.",
        "2025-12-16",
        {"9 million": "2025-11", "£12": "2025-11"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_times_are_passed_on(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
