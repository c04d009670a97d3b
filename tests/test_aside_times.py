"""Which times of a sentence are not those of the figures beside them."""

import pytest
from told_claims import Told, times_match

READ = {
    "what a subject came to, compared on": (
        "The economy grew in the third quarter. Sales to Chile, at €41.7 million in September, "
        "were 2.1 per cent lower than a year before. Imports widened to €29.6 million.",
        "2025-11-18",
        {"€41.7 million": "2025-09", "2.1 per cent": "2025-09", "€29.6 million": "2025-09"},
    ),
    "what a subject came to before it moved": (
        "Stocks rose in the third quarter. The rate, at 4.1 per cent in August, was cut to 3.9.",
        "2025-11-18",
        {"4.1 per cent": "2025-08", "3.9": "2025-Q3"},
    ),
    "what had been in the month before": (
        "Output fell by 0.5% in September. In Germany it edged up by 0.3%, not enough to make up "
        "for August, when it had dropped by 1.3%.",
        "2025-11-13",
        {"0.3%": "2025-09", "1.3%": "2025-08"},
    ),
    "what had been before a move": (
        "Sales of tiles rose by 4.1% in May after April, when they had fallen by 2.6%.",
        "2025-06-13",
        {"4.1%": "2025-05", "2.6%": "2025-04"},
    ),
    "what happened in the month told": (
        "Sales of tiles rose by 4.1% in May, when kilns had cooled, to 12,600.",
        "2025-06-13",
        {"4.1%": "2025-05", "12,600": "2025-05"},
    ),
    "what happened once beside a figure of a year": (
        "Emissions fell in 2024. Those of power stations were down to 36.4 Mt, as the last coal "
        "plant, at Ratcliffe, closed at the end of September.",
        "2025-03-27",
        {"36.4 Mt": "2024"},
    ),
    "what a figure came after": (
        "Output rose in 2024. Imports fell to 4,000 tonnes after the mine was mothballed in May.",
        "2025-03-27",
        {"4,000 tonnes": "2024"},
    ),
    "what goes on at the time of a figure": (
        "Output rose in 2024. Imports fell to 4,000 tonnes as dockers stayed away in December.",
        "2025-03-27",
        {"4,000 tonnes": "2024-12"},
    ),
    "a mark of the past before another subject": (
        "Membership rose in the third quarter of 2025. America is short of the 29 million it "
        "boasted in mid-2023, while Asia has climbed to 32 million.",
        "2025-11-07",
        {"29 million": "2023-05/2023-08", "32 million": "2025-Q3"},
    ),
    "a figure of a month before another subject": (
        "Membership rose in the third quarter of 2025. America won 29 million in May, while Asia "
        "climbed to 32 million.",
        "2025-11-07",
        {"29 million": "2025-05", "32 million": "2025-05"},
    ),
    "a rate that stood until a season": (
        "The Bank cut Bank Rate to 3.75% on Thursday. The rate stood at 5.25% until the summer of "
        "2024.",
        "2025-12-19",
        {"5.25%": "2024-05-31"},
    ),
    "a rate that was kept until a month": (
        "The Bank cut Bank Rate to 3.75% in May. It had been held at 4% until March.",
        "2025-06-19",
        {"4%": "2025-02-28"},
    ),
    "a rate that stood until a month, told between its subject and its verb": (
        "The ECB kept its deposit rate on Thursday. The rate, 4% until June last year, is now 2%.",
        "2025-07-25",
        {"4%": "2024-05-31", "2%": "open"},
    ),
    "what came of a rate that stood until a month": (
        "The Bank took its rate down to 4.25% a fortnight ago. It was 5.25% until last August, so "
        "borrowers have clawed back 1 percentage point. The Fed's rate is 4.5%.",
        "2025-05-22",
        {"5.25%": "2024-07-31", "1 percentage point": "open", "4.5%": "open"},
    ),
    "a count up to a month": (
        "The Bank cut Bank Rate in May. Lenders wrote 4,000 loans until March.",
        "2025-06-19",
        {"4,000": "2025-05"},
    ),
    "what a subject stood at before": (
        "Profits fell in the first quarter of 2026. The margin, 3.1% a year ago, narrowed to 2.9%.",
        "2026-04-29",
        {"3.1%": "2025-Q1", "2.9%": "2026-Q1"},
    ),
    "what a subject stood at a month before": (
        "Sales came to 5,000 in May. The stock of homes, 812 a month earlier, had shrunk to 790.",
        "2026-06-20",
        {"790": "2026-05"},
    ),
    "what a subject stood at in a month named": (
        "Sales came to 5,000 in May. The vacancy rate, just 4.1% in January, has climbed to 5.2%.",
        "2026-06-20",
        {"4.1%": "2026-01", "5.2%": "2026-05"},
    ),
    "what a subject stood at a year before a time behind it": (
        "Prices rose in November. The jobless rate, 4.3% a year ago, rose to 5.1% in October.",
        "2025-12-22",
        {"4.3%": "2024-10", "5.1%": "2025-10"},
    ),
    "a figure of now with one of before behind a comma": (
        "Sales came to 5,000 in May, 4,800 a year ago, and are rising.",
        "2026-06-20",
        {"5,000": "2026-05"},
    ),
    "what is done to those counted compares nothing": (
        "Courts opened insolvency proceedings against 69,247 firms in June, 2% fewer than in May.",
        "2026-07-23",
        {"69,247": "2026-06", "2%": "2026-06 on 2026-05"},
    ),
    "a figure against one of before is of before": (
        "Claims came to 228,000 in June against 236,000 in May.",
        "2026-07-23",
        {"228,000": "2026-06", "236,000": "2026-05"},
    ),
    "a record beside a figure recorded before is of now": (
        "Sales fell 2% in July. The rate was 0.75 points lower than the 22.97 per cent recorded in "
        "May and the lowest since March 2023.",
        "2026-08-23",
        {"22.97 per cent": "2026-05", "lowest since March 2023": "2026-07 on 2023-03"},
    ),
    "a figure revised from another is of the same time": (
        "Claims fell to 228,000 last week. The prior week's total was nudged up to 241,000 from "
        "239,000.",
        "2026-05-14",
        {"241,000": "2026-W18", "239,000": "2026-W18"},
    ),
    "when something took effect": (
        "Sales fell in the second quarter. The margin widened to 24.9%, helped by the rise in "
        "prices that took effect in February.",
        "2026-07-17",
        {"24.9%": "2026-Q2"},
    ),
    "what had happened to a subject": (
        "Trains ran late between July and September. Northern, taken back into public hands in "
        "May, sank by 5.2 per cent.",
        "2025-12-12",
        {"5.2 per cent": "2025-Q3"},
    ),
    "what helped is of the time of the figure": (
        "Output, helped by warm weather in May, rose 5.2 per cent.",
        "2025-06-12",
        {"5.2 per cent": "2025-05"},
    ),
    "a move off another month's high": (
        "Unemployment rose in July.\n\nThe participation rate came off June's all-time high of "
        "67.4% to 67.2%.",
        "2026-08-20",
        {"67.4%": "2026-06", "67.2%": "2026-07"},
    ),
    "a time that is conceded": (
        "Rain came to 23mm in March. Kent was the driest at 12mm, though it was drier still in "
        "March 2025, when only 9mm fell.",
        "2026-04-10",
        {"driest": "2026-03", "12mm": "2026-03", "9mm": "2025-03"},
    ),
    "a time behind words of concession": (
        "Sales came to 12m tonnes, though less than hoped, in May.",
        "2026-06-10",
        {"12m tonnes": "2026-05"},
    ),
    "a month behind a colon that has its own figure": (
        "Solar panels gave 51,741 GWh in 2025. Wind gave 59,248 GWh after a stormy summer: August, "
        "with 6,368 GWh, was its best month ever.",
        "2026-01-14",
        {"59,248 GWh": "2025", "6,368 GWh": "2025-08"},
    ),
    "another year's figure in brackets": (
        "Half-year results for the 26 weeks to 27 December 2025\n\n- Group revenue increased by "
        "6.5% to £174.6m (2024: £163.9m)\n- Debt was £21.5m",
        "2026-01-22",
        {
            "£174.6m": "2025-W27/2025-W52",
            "£163.9m": "2024-W27/2024-W52",
            "£21.5m": "2025-W27/2025-W52",
        },
    ),
    "another quarter's figure in brackets": (
        "Trading update for the third quarter of 2025\n\n- Digital participation 43.9% (Q3 2024: "
        "42.1%)\n- Revenue of £77.2m, up 2.4% (Q3 last year: £75.4m)",
        "2025-10-16",
        {"43.9%": "2025-Q3", "42.1%": "2024-Q3", "2.4%": "2025-Q3"},
    ),
    "a month in brackets behind its figure": (
        "Sales came to £41m (June 2025) and costs to £30m.",
        "2025-10-16",
        {"£41m": "2025-06"},
    ),
    "a month of another year that a figure is over": (
        "Traffic rose in December. Sagar carried 7.7 per cent more. Tejas flew 9.1 per cent over "
        "December 2024.",
        "2026-01-15",
        {"9.1 per cent": "2025-12 on 2024-12"},
    ),
    "a change over a month": (
        "Prices rose 1.2% over December.",
        "2026-01-15",
        {"1.2%": "2025-12"},
    ),
    "an event of a month before": (
        "Borrowing fell 3% in October. Contributions climbed 19.2% after April's rise in the rate "
        "paid by employers.",
        "2025-11-21",
        {"19.2%": "2025-10"},
    ),
    "another month's figure before": (
        "Prices rose 0.2% in July after June's 0.3% rise.",
        "2025-08-21",
        {"0.2%": "2025-07", "0.3%": "2025-06"},
    ),
    "a level that another rises from": (
        "The market cooled in July, with the unemployment rate rising from 4.5% as hiring slowed.",
        "2026-08-20",
        {"4.5%": "2026-06"},
    ),
    "the step of another year": (
        "Taxes rose in September. Income tax was 5 per cent up on the month a year earlier at "
        "€2.87 billion.",
        "2025-10-03",
        {"5 per cent": "2025-09 on 2024-09", "€2.87 billion": "2025-09"},
    ),
    "the year so far, against the same months": (
        "Excise fell 2% in September. It has fallen by 3.9 per cent since January compared with "
        "the same period of 2024.",
        "2025-10-03",
        {"3.9 per cent": "open on 2024"},
    ),
    "what fell since a month": (
        "Excise fell 2% in September. It has fallen by 3.9 per cent since January.",
        "2025-10-03",
        {"3.9 per cent": "2025-09 on 2025-01"},
    ),
    "a year that another trails": (
        "In the eight months to August arrivals trail last year's by 1.5 percent.",
        "2026-09-16",
        {"1.5 percent": "2026-01/2026-08 on 2025-01/2025-08"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=READ)
def test_a_figure_leaves_out_the_times_of_others(text: str, published: str, expected: Told) -> None:
    times_match(text, published, expected)
