"""Accusations taken back for what a figure is told with; a wrong one in the same words stands."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parents[2] / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


def verdict_on(name: str, day: str, text: str, figure: str) -> Verdict:
    """The verdict on a figure that stands where a text has a caret."""
    at = text.index("^")
    report = verify(text.replace("^", figure), day, reference=pack(name))
    return next(v for v in report.verdicts if v.claim.span.start <= at < v.claim.span.end)


ENGLAND_AND_WALES = (
    "Police in England and Wales recorded 50,358 knife offences in the year to June. Homicides "
    "numbered 492, against 546 a year earlier; robberies 76,304 (74,237). Fraud, which is counted "
    "apart, rose 31% to 4.2m in the survey.\n\nShoplifting reached 538,223 offences, 14% more; {}. "
    "Greater Manchester had 5,752 of those, the West Midlands 6,498 and London 22,963.\n\nThe "
    "median trial took 205 days."
)
CROOKS = ("ew_crime_justice_fire", "2025-11-21")
SOLD = (
    "in the latest quarter alone there were {}, down from {} in the one before but up "
    "from {} a year ago"
)
HOMES = (
    "Sales of existing homes rose 3.9% in December to an annual rate of 4.30 million, from 4.14 "
    "million in November and 4.11 million in October. {} The median price was $405,300. There were "
    "1.24 million homes for sale. New houses sold at a rate of 730,000, down from 758,000. Permits "
    "came to 1.42 million."
)
US_HOMES = ("us_housing_consumer", "2026-01-28")
TAIWAN = (
    "Taiwan exported goods worth $62.48 billion in December, 43.6% more than a year earlier but "
    "less than November's $64.05 billion. A poll had forecast a rise of 42.1%, after one of ^. "
    "Sales to America came to $20.66 billion; those to China and Hong Kong were $16.12 billion, "
    "down from $16.73 billion. The economy grew 12.70% in the fourth quarter."
)
TEXAS = (
    "In Los Angeles 17 people were killed in June, compared with 19 in June 2025; in Chicago 31, "
    "compared with 46. In the first half of the year it was 101 and 212. New York had 131.\n\n{}"
    "\n\nThe mean temperature was 85.9F in Austin and 86.5F in San Antonio in June. Austin got "
    "9.17 inches of rain. The "
    "Guadalupe crested at 7.3 feet at Comfort, the Colorado at 11.4 feet at Bastrop."
)
HEAT = ("texas_heat_floods_la_crime", "2026-07-07")
MARKETS = (
    "The FTSE 100 ended November at 9,733.8 and the S&P 500 at 6,782.42.\n\nGold: $4,166.08 an "
    "ounce, from ^ a month ago. Brent: $63.62. Sterling was at $1.3113, the euro at $1.1670 and "
    "the dollar at 154.79 yen. Ten-year gilts yielded 4.46%, Treasuries 4.06%."
)
DRUGS = (
    "Of cancer patients 69.1% began treatment within 62 days in the third quarter.\n\nSuspected "
    "drug deaths came to 297 in the third quarter and 918 in the first nine months, ^ fewer than "
    "in those of 2024. Hospitals had 13,659 acute beds, 89.1% of them taken. Nursing posts "
    "unfilled: 2,307, or 3.3% of the establishment. Agency nurses cost £96.4m in 2024-25."
)
YIELDS = (
    "In London the FTSE 100 fell 0.3% to 8,515.28. Gold gained 0.5% to $2,997.50 an ounce.\n\nThe "
    "yield on ten-year gilts rose to 5.01% from 4.93%, while that on Treasuries of the same term "
    "was 4.12%, ^ basis points higher. Sterling bought $1.2965 and the euro $1.1236. Brent "
    "settled at $68.59 a barrel."
)
ABSENT = (
    "Absence from school fell to 6.6% in the autumn and spring terms of 2024-25 from ^ a year "
    "before; in primaries it was 5.2%, in secondaries 8.1%."
)
REFINED = (
    "Refiners ran ^ million barrels per day, 57,000 less than in the previous week, and used 86.8 "
    "percent of their capacity."
)
KILLED = (
    "On the roads of Great Britain 1,602 people were killed in 2024, down 1% from 1,624 in 2023 "
    "and 6.4% from 2022. Of those, 409 were on foot, the most since 2019, and 82 on bicycles, the "
    "^ in the ten years of the series."
)
JOBS = (
    "US jobless claims rise to 223,000\n\nEmployers added 84,000 jobs in December, after 136,000 "
    "in November and 104,000 in October, against the 95,000 that economists had forecast. {} ^."
)
CLAIMS = (
    "New claims for unemployment benefits rose by 9,000 to a seasonally adjusted 223,000 last week "
    "from a revised ^ the week before."
)
EMERGENCIES = (
    "Scotland's emergency departments saw 131,857 people in December, 0.6% fewer than in November, "
    "and dealt with 62.3% of them in four hours, against ^ the month before and a target of 95%."
    "\n\nOutpatients waiting numbered 523,964 at the end of September (540,725 three months before;"
    " 551,395 the September before), and 49,138 of them had waited over a year. In "
    "Glasgow's board 40,813 were in line, in Lothian's 27,074, in Grampian's 19,873: 58% of the "
    "total between them."
)
SHOT = "Shooting victims numbered ^ and 140, robberies 728 and 905, car thefts 1,691 and 2,072."
BEHIND = (
    "Of all debt ^ was behind on payments, against 4.4% in June and 3.5% a year ago: 12.38% of "
    "card debt was ninety days late, 9.36% of student loans, 5.04% of car loans and 0.79% of "
    "mortgages."
)
HIRED = (
    "The economy added 84,000 jobs last month, the Labor Department said, following gains of {} "
    "and 104,000 in the two months before.\n\nHealth care accounted for 43,000 of the total, bars "
    "and hotels for {}. Shops lost 25,000 and the federal government 12,000.\n\nThe "
    "unemployment rate, "
    "at 4.4, was down from 4.5 but up from the {} of a year ago. Underemployment: 8.2% (November: "
    "8.4%)."
)
STOLEN = (
    "Homes burgled in England and Wales from April to June numbered 40,351, down from 47,023 "
    "in the "
    "three months before and 42,922 in the same three months of last year.\n\nVehicle crime "
    "is down "
    "2.5% and ^ respectively on the year and the quarter."
)
JOBLESS = (
    "Sydney's median dwelling was worth A$1,259,800 in November. Unemployment was ^ in October; in "
    "Victoria {}. Councils approved 14,744 homes in August, of them 9,177 houses."
)
AUSTRALIA = ("australian_states", "2025-12-02")
GROCER = (
    "Those of Pennywell, the grocer, closed at 181.7p.\n\nPennywell's like-for-like sales rose "
    "1.8% in the quarter to November, from 2.5% in that to August and 3.2% in the same one of 2024."
    " It took £1.49bn, of it £198m online, in ^ stores, {} of them supermarkets and 296 "
    "corner shops."
)
PRICES = (
    "In Alberta, where 5.03 million people live, 2.63 million have a job; in Quebec, 4.65 million "
    "of 9.06 million.\n\nThe index of consumer prices stood at ^ in October (2002=100), in Alberta "
    "at 174.2 and in Ontario at 165.2."
)
RIVAL = "A rival count by a payroll firm put private hiring at"
US_JOBS = ("us_labour", "2026-01-22")
ENGLAND = ("england_health_schools", "2025-12-11")
TAIPEI = ("asia_trade_growth", "2026-02-09")
BOURSES = ("markets_companies", "2025-11-28")
SCOTLAND = ("scotland_health", "2026-02-04")
WEEKLY = ("us_energy_weekly", "2026-02-19")
SHOPS = ENGLAND_AND_WALES.format(SOLD.format("133,980", "138,643", "^"))
TRUE = [
    (*CROOKS, SHOPS, "126,400"),
    (*CROOKS, KILLED, "fewest"),
    (*ENGLAND, ABSENT, "7.0%"),
    (*US_HOMES, HOMES.format("The South led with ^ million."), "1.97"),
    (*US_JOBS, JOBS.format(RIVAL), "41,000"),
    (*US_JOBS, CLAIMS, "214,000"),
    (*TAIPEI, TAIWAN, "56.3%"),
    (*HEAT, TEXAS.format("Lake Travis and Canyon Lake both ended the month ^ full."), "70%"),
    (*HEAT, SHOT, "77"),
    (*US_JOBS, HIRED.format("^", "17,000", "4.1"), "136,000"),
    (*US_JOBS, HIRED.format("136,000", "17,000", "^"), "4.1"),
    (*CROOKS, STOLEN, "1.2%"),
    ("four_companies", "2026-02-13", GROCER.format("214"), "510"),
    ("canada_provinces", "2025-12-20", PRICES, "165.3"),
    (*AUSTRALIA, JOBLESS.format("4.7%"), "4.3%"),
    ("us_household_debt", "2025-11-06", BEHIND, "4.5%"),
    (*BOURSES, MARKETS, "$4,153.40"),
    (*SCOTLAND, DRUGS, "1.3%"),
    (*SCOTLAND, EMERGENCIES, "64.3%"),
    (*WEEKLY, REFINED, "15.78"),
    ("markets_daily", "2025-03-21", YIELDS, "2.5"),
]
WRONG = [
    (*CROOKS, SHOPS, "130,900"),  # two quarters late
    (*CROOKS, KILLED, "most"),
    (*US_HOMES, HOMES.format("The South led with ^ million."), "1.79"),
    (*TAIPEI, TAIWAN, "49.2%"),  # two months before
    (*TAIPEI, TAIWAN, "65.3%"),
    (*HEAT, TEXAS.format("Lake Travis and Canyon Lake both ended the month ^ full."), "80%"),
    (*US_JOBS, HIRED.format("136,000", "^", "4.1"), "71,000"),
    (*US_JOBS, HIRED.format("136,000", "17,000", "^"), "3.7"),
    (*AUSTRALIA, JOBLESS.format("of 4.2%"), "4.3%"),
    (*BOURSES, MARKETS, "$4,135.40"),
    (*BOURSES, MARKETS, "$3,829.77"),  # two months before
    (*SCOTLAND, DRUGS, "3.1%"),
    (*WEEKLY, REFINED, "13.87"),
]


@pytest.mark.parametrize(("name", "day", "text", "figure"), TRUE, ids=lambda x: x[-12:])
def test_a_true_figure_is_not_accused(name: str, day: str, text: str, figure: str) -> None:
    assert verdict_on(name, day, text, figure).rating is not Rating.MISMATCH


@pytest.mark.parametrize(("name", "day", "text", "figure"), WRONG, ids=lambda x: x[-12:])
def test_a_wrong_figure_is_accused(name: str, day: str, text: str, figure: str) -> None:
    assert verdict_on(name, day, text, figure).rating is Rating.MISMATCH
