"""Which time a record or an earlier print has, and months that only say when a figure came out."""

import pytest
from told_claims import Told, times_match

READ = {
    "of the year so far, whose figures are of their month": (
        "Visits fell in June. Arrivals slid to 10,424, the fewest so far this year, while "
        "departures dipped to 9,028.",
        "2026-08-13",
        {
            "10,424": "2026-06",
            "fewest so far this year": "2026-06 on 2025",
            "9,028": "2026-06",
        },
    ),
    "since the turn of the year": (
        "Visits fell in June. Arrivals slid to 10,424, the lowest monthly count since the turn of "
        "the year.",
        "2026-08-13",
        {"10,424": "2026-06", "lowest monthly count since the turn of the year": "2026-06 on 2025"},
    ),
    "a year so far behind what it counts is a time": (
        "At best 77,746 people have arrived so far this year, and 9,028 left in June.",
        "2026-08-13",
        {"77,746": "open", "9,028": "2026-06"},
    ),
    "since the end of a year, by quarters": (
        "In the third quarter 66.1% of trains ran on time, the best since the end of 2020.",
        "2025-10-28",
        {"66.1%": "2025-Q3", "best since the end of 2020": "2025-Q3 on 2020-Q4"},
    ),
    "since the early part of a year, by quarters": (
        "In the third quarter 66.1% of trains ran on time, the worst since early 2021.",
        "2025-10-28",
        {"worst since early 2021": "2025-Q3 on 2021-Q1"},
    ),
    "since a season, by quarters": (
        "Sales grew 2.6% in the second quarter, the weakest since the summer of 2024.",
        "2025-07-23",
        {"weakest since the summer of 2024": "2025-Q2 on 2024-Q3"},
    ),
    "since a part of a year, by months": (
        "The mill sold 512 tonnes in May, its most since late 2023.",
        "2025-06-03",
        {"most since late 2023": "2025-05 on 2023-09/2023-12"},
    ),
    "a record of a part of the year": (
        "Crews put out 22 fires in September, the fewest for the first nine months of a year since "
        "2017.",
        "2025-10-07",
        {
            "22": "2025-09",
            "fewest for the first nine months of a year since 2017": (
                "2025-01/2025-09 on 2017-01/2017-09"
            ),
        },
    ),
    "a record of the half-year told of": (
        "The mill made £3m in the first half. It is the worst first half since 2021.",
        "2025-10-07",
        {"£3m": "2025-S1", "worst first half since 2021": "2025-S1 on 2021-S1"},
    ),
    "the season of a record": (
        "The valley has had its wettest spring since 2011, figures for May show.",
        "2025-10-07",
        {"wettest spring since 2011": "2025-03/2025-05 on 2011-03/2011-05"},
    ),
    "the season of a record in the south": (
        "Australia has had its driest winter since 2019, figures for August show.",
        "2025-10-07",
        {"driest winter since 2019": "2025-06/2025-08 on 2019-06/2019-08"},
    ),
    "a figure of the season of a record": (
        "Devon had its driest spring since 2010, with 41 millimetres of rain.",
        "2025-10-07",
        {"41 millimetres": "2025-03/2025-05"},
    ),
    "a figure of the season of a record, with a place between": (
        "It was the wettest winter in Jutland in 15 years, with 412 millimetres of rain.",
        "2025-10-07",
        {"412 millimetres": "2024-12/2025-02"},
    ),
    "a season in living memory is a scene": (
        "Anglers are basking in the driest spring in living memory, with 412 fish caught.",
        "2025-10-07",
        {"412": "open"},
    ),
    "the month of a record, and the same of another year": (
        "Riders made 4.1 million trips in May, the most for a May since 2017.",
        "2025-10-07",
        {"most for a May since 2017": "2025-05 on 2017-05"},
    ),
    "the month told of, and the same of another year": (
        "Riders made 4.1 million trips in May, the most for that month since 2017.",
        "2025-10-07",
        {"most for that month since 2017": "2025-05 on 2017-05"},
    ),
    "a month that is the subject": (
        "May was the busiest since 2019, with 4.1 million riders.",
        "2025-10-07",
        {"busiest since 2019": "2025-05 on 2019-05"},
    ),
    "a month that only dates": (
        "In May the list was the longest since 2019.",
        "2025-10-07",
        {"longest since 2019": "2025-05 on 2019"},
    ),
    "a record of a part that the time is not of": (
        "The mill made £3m in August, the best figure since the first quarter of 2021.",
        "2025-10-07",
        {"£3m": "2025-08", "best figure since the first quarter of 2021": "2025-08 on 2021-Q1"},
    ),
    "a record told of the time before which": (
        "Yards sold 61,200 cars in October, against 64,310 in June, which was cut from 64,905 and "
        "was the lowest since 2021.",
        "2025-12-01",
        {"61,200": "2025-10", "lowest since 2021": "2025-06 on 2021"},
    ),
    "a new clause behind and": (
        "Yards sold 64,310 cars in June, which was cut from 64,905, and the tally for October was "
        "the lowest since 2021.",
        "2025-12-01",
        {"64,310": "2025-06", "lowest since 2021": "2025-10 on 2021"},
    ),
    "a record told of the time itself": (
        "Crews put out 28 fires in October, up from 23 in June, itself the lowest since 2015.",
        "2025-12-01",
        {"28": "2025-10", "lowest since 2015": "2025-06 on 2015"},
    ),
    "a record behind the time compared with": (
        "Crews put out 28 fires in October, up from 23 in June, the highest count since 2015.",
        "2025-12-01",
        {"28": "2025-10", "highest count since 2015": "2025-10 on 2015"},
    ),
    "a record figure with its month": (
        "A crate cost $2.54 in October, a long way from the record $6.39 of last February.",
        "2025-12-01",
        {"record": "2025-02", "$6.39": "2025-02", "$2.54": "2025-10"},
    ),
    "when an earlier print came out": (
        "September's gap was put at $107.5 billion, down from the $109.3 billion reported a month "
        "ago.",
        "2025-12-01",
        {"$107.5 billion": "2025-09", "$109.3 billion": "2025-09"},
    ),
    "what was reported a month earlier is of then": (
        "The gap was $107.5 billion in September, up from the $101.3 billion reported a month "
        "earlier.",
        "2025-12-01",
        {"$107.5 billion": "2025-09", "$101.3 billion": "2025-08"},
    ),
    "the month in which a report comes out": (
        "The board lifted its estimate of the catch to 31,000 tonnes in its December bulletin. "
        "That is 4 per cent more than boats landed in 2024.",
        "2025-12-03",
        {"31,000 tonnes": "open", "4 per cent": "open on 2024"},
    ),
    "a month that its own report is about": (
        "Builders added 4,000 posts, the October jobs report showed.",
        "2025-12-03",
        {"4,000": "2025-10"},
    ),
    "the month of an older forecast": (
        "Exports grew 4% in 2025. In its May forecast the bank had put that at 5%.",
        "2026-02-12",
        {"4%": "2025", "5%": "2025"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_each_record_and_print_has_its_time(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
