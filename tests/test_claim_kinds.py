"""What each figure of a text is: level, change, share ..., where its neighbours could mislead."""

import pytest
from told_claims import kinds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Migration climbed by 44,700, from 38,500 in the year before.",
            {"44,700": ("change", "up"), "38,500": ("level", "")},
        ),
        (
            "The index finished 38.15 points, or 1.05 percent, lower at 3,589.70.",
            {
                "38.15 points": ("change", "down"),
                "1.05 percent": ("growth", "down"),
                "3,589.70": ("level", "down"),
            },
        ),
        (
            "Employers took on 115,000 people in April, after 185,000 the month before and a loss "
            "of 156,000 in February.",
            {
                "115,000": ("change", "up"),
                "185,000": ("change", "up"),
                "156,000": ("change", "down"),
            },
        ),
        (
            "The fund made 12 million in May and 9 million in June, a fall of 3 million.",
            {
                "12 million": ("level", ""),
                "9 million": ("level", ""),
                "3 million": ("change", "down"),
            },
        ),
        (
            "Hiring rose by 12,000, against 9,000 in May.",
            {"12,000": ("change", "up"), "9,000": ("change", "up")},
        ),
        (
            "Vans made up 3.7% of sales, as against 2.1% in May.",
            {"3.7%": ("share", ""), "2.1%": ("share", "")},
        ),
        (
            "Sales doubled to 14,700, and prices rose, against 2.1% in May.",
            {"2.1%": ("growth", "up")},
        ),
        (
            "It trimmed its guidance to between 355,000 and 370,000 tonnes.",
            {"355,000 and 370,000 tonnes": ("level", "down")},
        ),
        ("It pays 8 cents, two cents less than in May.", {"two cents": ("change", "down")}),
        (
            "Petrol went up by £6.47 to £196.63, and diesel by £7.77 to £187.89.",
            {
                "£6.47": ("change", "up"),
                "£196.63": ("level", "up"),
                "£7.77": ("change", "up"),
                "£187.89": ("level", "up"),
            },
        ),
        (
            "Joblessness hit 4.5% in May, up from 4.2% a month before.",
            {"4.5%": ("level", "up"), "4.2%": ("level", "")},
        ),
        ("Joblessness hit 4.5% in May, said the bureau.", {"4.5%": ("level", "")}),
        ("Accounts reached 5.4 million, a new high.", {"5.4 million": ("level", "up")}),
        (
            "Inventories were 6.9% below the prior year at £171.9m.",
            {"6.9%": ("growth", "down"), "£171.9m": ("level", "down")},
        ),
        ("Job growth has averaged 72,000 over three months.", {"72,000": ("average", "up")}),
        (
            "That takes the average monthly change since May to a loss of 16,100.",
            {"16,100": ("average", "down")},
        ),
        (
            "A fall in rates: claims have averaged 230,000 a week in the past four weeks.",
            {"230,000": ("average", "")},
        ),
        ("Victoria fared worst, its rate up at 4.9%.", {"4.9%": ("level", "up")}),
        ("She signed up at $5 a month.", {"$5": ("level", "")}),
        (
            "Rents climbed by 8.1% in a year, the most of any capital.",
            {"8.1%": ("growth", "up"), "most": ("growth", "up")},
        ),
        (
            "Rents rose 5% in May; the city has the most of any capital.",
            {"5%": ("growth", "up"), "most": ("level", "")},
        ),
        ("Bookings are running 6% ahead.", {"6%": ("growth", "up")}),
        ("In the year ahead 6% will do.", {"6%": ("level", "")}),
        (
            "Output fell 2% in May, the first time it has fallen since 2021.",
            {"first time it has fallen": ("growth", "down")},
        ),
        (
            "Prices fell by 1%, the first fall since May. It saw a 2% drop, the first since 2019.",
            {"first fall": ("growth", "down"), "first": ("growth", "down")},
        ),
        ("In May the ship was the first since 2019 to sail.", {}),
        (
            "In May odds showed a 62% chance of a quarter-point cut, against 55% in April.",
            {"62%": ("share", ""), "55%": ("share", "")},
        ),
        ("In May it aimed at the upper half of the range.", {}),
        ("In May users ordered 3.7 times a month.", {"3.7": ("level", "")}),
        ("Since May the firms have lost 168,000.", {"168,000": ("change", "down")}),
        ("In May the team lost 21, and the rest of it slept.", {}),
        (
            "June's increase was cut to 0.7% from a provisional 1.2%.",
            {"0.7%": ("growth", "up"), "1.2%": ("growth", "up")},
        ),
        (
            "May's plunge was steeper than first thought: 5.7%, compared with the 5.2% reported.",
            {"5.7%": ("growth", "down"), "5.2%": ("growth", "down")},
        ),
        ("The rate cut of May was raised to 3%.", {"3%": ("level", "up")}),
        (
            "July's gain was cut to 96,000 from 114,000, June's to 127,000.",
            {"96,000": ("change", "up"), "127,000": ("change", "up")},
        ),
        (
            "In May hotels added 28,000 jobs, builders 91,000.",
            {"28,000": ("change", "up"), "91,000": ("change", "up")},
        ),
        (
            "In May hotels added 28,000 jobs, and the workforce numbered 91,000.",
            {"91,000": ("level", "")},
        ),
        (
            "In May Jio gained 18 lakh users, taking its count to 47 crore, and Airtel 11 lakh.",
            {
                "18 lakh": ("change", "up"),
                "47 crore": ("level", "up"),
                "11 lakh": ("change", "up"),
            },
        ),
        (
            "Sales grew 2.9%, to 629,903 yen, missing a median forecast of 3.4%.",
            {"2.9%": ("growth", "up"), "629,903 yen": ("level", "up"), "3.4%": ("growth", "up")},
        ),
        (
            "Stocks slid by 4.4m barrels to 424m barrels, double the 2.3m barrels that analysts "
            "predicted.",
            {"4.4m barrels": ("change", "down"), "2.3m barrels": ("change", "down")},
        ),
        (
            "Births fell 2% to 55,812, and the fertility rate to 1.53 children per woman.",
            {"2%": ("growth", "down"), "55,812": ("level", "down"), "1.53": ("level", "down")},
        ),
        ("VAT was ahead by 8.7 per cent in May.", {"8.7 per cent": ("growth", "up")}),
        ("In May Labour was ahead by 5 points.", {"5 points": ("level", "")}),
        ("Output in May was 1.2% under the mark of a year earlier.", {"1.2%": ("growth", "down")}),
        ("In May 3% under the age of five fell ill.", {"3%": ("level", "")}),
        ("It expects a half-point rate cut in May.", {"a half-point": ("change", "down")}),
        ("A fault in May knocked 3% off the price.", {"3%": ("growth", "down")}),
        ("A fault in May knocked 300 sites offline.", {"300": ("level", "")}),
        ("In May cars clocked up 333bn miles, 0.9% above April.", {"333bn miles": ("level", "")}),
        ("In May the rupee closed 19 paise lower at 88.72.", {"19 paise": ("change", "down")}),
        ("Sales abroad were $1.1 billion lower in May.", {"$1.1 billion": ("change", "down")}),
        (
            "In May crude stocks rose by 3 million barrels, and gasoline built by 1.4 million.",
            {"1.4 million": ("change", "up")},
        ),
        ("In May the council built 1,400 homes.", {"1,400": ("level", "")}),
        (
            "In May the register fell by 1,900 (-1.1%) in the month to 168,700.",
            {"168,700": ("level", "down")},
        ),
        (
            "The economy grew 0.3% in May. Spain managed 0.7 per cent, Italy and France 0.2 and "
            "0.4 per cent respectively.",
            {
                "0.7 per cent": ("growth", "up"),
                "0.2": ("growth", "up"),
                "0.4 per cent": ("growth", "up"),
            },
        ),
        ("The economy grew 0.3% in May. Jobless rates hit 7%.", {"7%": ("level", "")}),
        ("The drop was 3% in May. Traders looked for one of 2.5%.", {"2.5%": ("growth", "down")}),
        ("Sales rose 3% in May. The rate was one of 4.5%.", {"4.5%": ("level", "")}),
        ("Trips totalled 900 in May, an increase of 11 or 1.6%.", {"11": ("change", "up")}),
        ("Sales rose 3.1% in May. The City had 3.3pc pencilled in.", {"3.3pc": ("growth", "up")}),
        (
            "Employers added 90,000 jobs in May. Hotels contributed 28,000, builders 9,000.",
            {"28,000": ("change", "up"), "9,000": ("change", "up")},
        ),
        (
            "Employers added 90,000 jobs in May. That puts the three-month average at 112,000.",
            {"112,000": ("average", "")},
        ),
        ("In May the crowd averaged 90. The three-month average is 112.", {"112": ("level", "")}),
        (
            "GDP grew 2.6%, after a 1.8% fall in May; economists had penciled in 0.5%.",
            {"0.5%": ("growth", "up")},
        ),
        (
            "In May it had 21 days at 110 degrees, up from just eight. Deaths rose by four to 23.",
            {"eight": ("level", ""), "four": ("change", "up"), "23": ("level", "up")},
        ),
        ("In May it had 21 members, compared with four players.", {"four": None}),
        ("In May deaths fell from nine to six.", {"nine": ("level", ""), "six": ("level", "down")}),
        (
            "In May men spent 251 minutes a day online, women clocked up 265 minutes against 239.",
            {"251 minutes": ("level", ""), "265 minutes": ("level", ""), "239": ("level", "")},
        ),
        (
            "In May teens were glued to screens for over four hours a day.",
            {"four hours": ("level", "")},
        ),
        ("In May the shop opened for 24 hours a day.", {"24 hours": None}),
        (
            "In May prices were negative for 802 hours, against 548 in April.",
            {"802 hours": ("level", ""), "548": ("level", "")},
        ),
        ("In May he was held for 48 hours.", {}),
        ("In May it hit 40C on 11 days.", {"11 days": ("level", "")}),
        ("In May he gave them 30 days’ notice.", {}),
        (
            "In May herds were 1.5% smaller, a third yearly fall.",
            {"1.5%": ("growth", "down"), "third": ("", "down")},
        ),
        ("In May loans grew for 15 quarters without a break.", {"15": ("", "up")}),
        ("In May declines had run for seven months.", {"seven": ("", "down")}),
        ("In May he ran for seven months.", {}),
        ("For four months sales have been below those of May.", {"four": ("", "down")}),
        ("In May it was the fifth decline in as many years.", {"fifth": ("", "down")}),
        ("In May empties made up just over a quarter of the total.", {"a quarter": ("share", "")}),
        (
            "In May thefts topped half a million for the second year running.",
            {"half a million": ("level", "up"), "second": ("", "")},
        ),
        (
            "In May the rate slipped to 74.1% and 54,314 patients waited.",
            {"74.1%": ("level", "down"), "54,314": ("level", "")},
        ),
        ("In May rents were 18% off their peak.", {"18%": ("growth", "down")}),
        ("In May shops took 18% off the price.", {"18%": ("level", "")}),
        ("Output in May was 1.8% down through the year.", {"1.8%": ("growth", "down")}),
        (
            "The bank cut its rate by 100 basis points to 39.5%, against 42.5% in May.",
            {"39.5%": ("level", "down"), "42.5%": ("level", "")},
        ),
        (
            "Killings numbered 134, one fewer than the 135 of a year ago.",
            {"one": ("change", "down"), "135": ("level", "")},
        ),
        ("In May it sold 3% to China, which is its largest ally.", {"largest": None}),
        ("Debt was 1.4 times sales, against 0.9 times in May.", {"0.9 times": ("multiple", "")}),
        (
            "Leeds added 11,804 people, and its count was revised to 5,321,758 from 5,318,638.",
            {"11,804": ("change", "up"), "5,318,638": ("level", "")},
        ),
        ("Drought or worse now grips 87% of Utah.", {"87%": ("share", "")}),
        ("The carnage on the roads was 46% worse than a year before.", {"46%": ("growth", "")}),
        (
            "The amount rose to $9 billion, a 3.2 percent increase.",
            {"3.2 percent": ("growth", "up")},
        ),
        (
            "Utah sold 131,000 tonnes, 50 tonnes a day more than in May.",
            {"50 tonnes": ("change", "up")},
        ),
        (
            "Exports fell 2.6% in May, following growth of 0.1% in April.",
            {"2.6%": ("growth", "down"), "0.1%": ("growth", "up")},
        ),
        ("Pump pain pushed inflation to 4% in May.", {"4%": ("level", "up")}),
        ("Utah pushed its forecast back to 4% in May.", {"4%": ("level", "up")}),
        ("Inflation edges up to 1.1% in May.", {"1.1%": ("level", "up")}),
        ("Officials revised the acreage up to 18,379.", {"18,379": ("level", "up")}),
        ("Officials revised the acreage to 18,379.", {"18,379": ("level", "")}),
        ("Firms cut 1,000 jobs in May, leaving 434,000.", {"434,000": ("level", "down")}),
        ("In May it was fined six times at the gate.", {}),
    ],
)
def test_a_figure_is_read_as_what_it_is(text: str, expected: dict[str, tuple[str, str]]) -> None:
    found = kinds(text)
    assert {quote: found.get(quote) for quote in expected} == expected
    if not expected:
        assert not found


@pytest.mark.parametrize(
    ("text", "figure", "way"),
    [
        ("The jobless rate worsened to 5.1%.", "5.1%", "up"),
        ("The trade deficit improved to $60 billion.", "$60 billion", "down"),
        ("Waiting times deteriorated to 14 weeks.", "14 weeks", "up"),
        ("The pass rate improved to 71.3%.", "71.3%", "up"),
        ("The trade balance worsened to $12 billion.", "$12 billion", "down"),
        ("The jobless rate rose to 5.1%.", "5.1%", "up"),
    ],
)
def test_what_nobody_wants_goes_down_as_it_improves(text: str, figure: str, way: str) -> None:
    assert kinds(text)[figure][1] == way
