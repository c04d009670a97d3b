"""The named time that two changes in one breath are both measured from."""

import pytest
from told_claims import Told, told

SHARED = {
    "two states joined by and": (
        "Japan's exports in 2023 were 11% below the level of 2020, and Germany's were up by 8.5%.",
        {"8.5%": "2023 on 2020"},
    ),
    "two states joined by while": (
        "In May rents in Oslo were 4% higher than in January 2024, while those in Bergen were 7% "
        "higher.",
        {"7%": "2025-05 on 2024-01"},
    ),
    "the same years": (
        "Beer sales in 2024 were 12% lower than in 2019. Over the same five years wine lost 3%.",
        {"3%": "2024 on 2019"},
    ),
    "the level that a move of the same years came from": (
        "Beer sales in 2024 were 12% lower than in 2019. Over the same five years wine sales lost "
        "3%, from 4,120 to 3,996 barrels.",
        {"3%": "2024 on 2019", "4,120": "2019"},
    ),
    "the same period behind the figure, and a third that takes its verb": (
        "Since January 2019 rents in Oslo have risen 26%. Rents in Bergen fell by 10% over the "
        "same period, to £803, and those in Narvik by 4%.",
        {"10%": "open on 2019-01", "4%": "open on 2019-01"},
    ),
    "a second that takes the verb of a first that led to a level": (
        "Since January 2019 rents in Oslo have risen 26%, to £1,020, and those in Narvik 4%.",
        {"4%": "open on 2019-01"},
    ),
    "a second with a verb of its own behind a level": (
        "Since January 2019 rents in Oslo have risen 26%, to £1,020, and those in Narvik fell 4%.",
        {"4%": "open"},
    ),
    "the same span behind the figure, counted from the end of a year": (
        "A tonne of palm oil fetched £890, 46% more than at the end of 2023. Sugar lost 11.3% over "
        "the same span.",
        {"11.3%": "open"},
    ),
    "the same period of another year behind the figure": (
        "Since January 2019 rents in Oslo have risen 26%. Rents in Bergen fell by 10% over the "
        "same period of 2018.",
        {"10%": "open"},
    ),
    "the level that a move since came from, over the same stretch": (
        "Since January 2019 rents in Oslo have risen 26%. Rents in Bergen over the same stretch "
        "have dropped 10%, from £895 to £803.",
        {"£895": "2019-01"},
    ),
    "a level that is dated itself": (
        "Since January 2019 rents in Oslo have risen 26%. Rents in Bergen over the same stretch "
        "have dropped 10%, from £895 in May 2020 to £803.",
        {"£895": "2020-05"},
    ),
    "the size of a move since, and another place": (
        "In Norway the rise in rents since 2015 is 31%; in Denmark, 24%.",
        {"31%": "open on 2015", "24%": "open on 2015"},
    ),
    "the size of a move since a month": (
        "In May rents fell. The drop since March 2019 now comes to just 8%.",
        {"8%": "2025-05 on 2019-03"},
    ),
    "one move told in heads and in percent": (
        "In May Oslo had 41,000 nurses. That was 3,000 more than in January 2024, or 7.9%.",
        {"3,000": "2025-05 on 2024-01", "7.9%": "2025-05 on 2024-01"},
    ),
    "one move summed up": (
        "Rent in Oslo averaged 19,400 crowns in May, 1,100 less than in July 2023, a drop of 5.4%.",
        {"5.4%": "2025-05 on 2023-07"},
    ),
    "one move summed up, and another": (
        "Rents in Oslo averaged 19,400 crowns in May, 1,100 less than in July 2023, and fuel fell "
        "5.4%.",
        {"5.4%": "2025-05"},
    ),
    "come about by then": (
        "In 1990 Oslo burnt 240,000 tonnes of coal. By 2024 that had shrunk by 36.5%.",
        {"36.5%": "2024 on 1990"},
    ),
    "the figure of then, set against that one": (
        "In 1990 Oslo burnt 240,000 tonnes of coal. The 2024 figure is 36.5% lower.",
        {"36.5%": "2024 on 1990"},
    ),
    "the figure for a month, set against that one": (
        "In June 2020 Oslo sold 1,200 flats. The number for May is just 9% higher.",
        {"9%": "2025-05 on 2020-06"},
    ),
    "the figure of then, set against another": (
        "In 1990 Oslo burnt 240,000 tonnes of coal. The 2024 figure is 3.5% lower than in 2019.",
        {"3.5%": "2024 on 2019"},
    ),
    "the figure of then on a basis of its own": (
        "In 1990 Oslo burnt 240,000 tonnes of coal. The 2024 figure is 3.5% lower on the year.",
        {"3.5%": "2024 on 2023"},
    ),
    "come about by then on a basis of its own": (
        "In January Oslo had 41,000 nurses. By April the number had risen by 3% on the year.",
        {"3%": "2025-04 on 2024-04"},
    ),
    "come about by then in a sentence that goes on": (
        "Oslo had 41,000 nurses in January 2020. By April 2024 it had lost 9% of them, or 3,700.",
        {"9%": "2024-04 on 2020-01"},
    ),
    "another place with a verb of its own": (
        "In Norway the rise in rents since 2015 is 31%; in Denmark they fell 24% last year.",
        {"24%": "2024"},
    ),
    "a time since that is of something else": (
        "In May the firm, whose rise since 2015 has been steep, grew 8%.",
        {"8%": "2025-05"},
    ),
    "a move of its own": (
        "Sales in 2023 were 11% below the level of 2020, and profits rose 4%.",
        {"4%": "2023"},
    ),
    "a comparison of its own": (
        "Sales in 2023 were 11% below the level of 2020, and costs were 4% higher than a year "
        "before.",
        {"4%": "2023 on 2022"},
    ),
    "another sentence": (
        "Sales in 2023 were 11% below the level of 2020. Profits were up by 4%.",
        {"4%": "2023"},
    ),
    "a basis before all": (
        "On the month, prices rose 0.4% in May, with the core measure up 0.2%.",
        {"0.4%": "2025-05 on 2025-04", "0.2%": "2025-05 on 2025-04"},
    ),
    "a season of last year": (
        "The average home cost 280,957 pounds in May, 0.8% up on April and 1.4% up on last winter.",
        {"0.8%": "2025-05 on 2025-04", "1.4%": "2025-05 on 2024-12/2025-02"},
    ),
    "a month of last year is the figure's own": (
        "Visitor arrivals hit 3.11 million, a fifth up on last May.",
        {"a fifth": "2025-05"},
    ),
    "the same period of another year": (
        "In 2023 sales were 11% below the level of 2020. In the same period of 2022 they fell 4%.",
        {"4%": "2022"},
    ),
    "now behind a look back": (
        "Wheat cost 5.10 dollars in May. A year earlier it had been 5.80; it is 12% cheaper today "
        "and 40% below the 8.50 it cost in June 2022.",
        {"12%": "2025-05", "40%": "2025-05 on 2022-06"},
    ),
    "the time of a move before": (
        "Output rose 3% in April, after a fall in March. Sales grew 2%, after a drop in January.",
        {"3%": "2025-04", "2%": "2025-04"},
    ),
    "the time of a move before a run": (
        "Copper did well in April. It was the second monthly gain running, after a dip in January.",
        {"second": "2025-04"},
    ),
    "the time of the move itself": (
        "Output rose 3% after the election in March.",
        {"3%": "2025-03"},
    ),
    "then behind a look back": (
        "Wheat cost 5.10 dollars in May. A year earlier it had been 5.80, which was 12% cheaper.",
        {"12%": "2024-05"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), SHARED.values(), ids=SHARED)
def test_a_change_is_measured_from_the_time_that_its_breath_names(
    text: str, expected: Told
) -> None:
    found = told(text, "2025-06-20")
    assert {quote: found[quote] for quote in expected} == expected
