"""What had been foreseen of a figure told beside it, in whatever words."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,status,headline
brew,"Vinkel Brewing, operating profit",profit,NLD,Vinkel Brewing,EUR,6,Q,flow,outturn,yes
brew_fc,"Vinkel Brewing, profit, analysts",profit,NLD,consensus,EUR,6,Q,flow,forecast,no
tram,"Dokkum Trams, operating profit",profit,NLD,Dokkum Trams,EUR,6,Q,flow,outturn,no
tram_fc,"Dokkum Trams, profit, analysts",profit,NLD,consensus,EUR,6,Q,flow,forecast,no
rate,"Vacancy rate, Netherlands",vacancy_rate,NLD,,percent,0,M,rate,outturn,yes
rate_fc,"Vacancy rate, Netherlands, poll",vacancy_rate,NLD,,percent,0,M,rate,forecast,no
"""


@cache
def netherlands() -> Catalogue:
    """A brewer, a tram company and a vacancy rate, each with what had been foreseen of it."""
    rows = ["series,period,value,published"]
    for n, quarter in enumerate(("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1")):
        rows.append(f"brew,{quarter},{171 + 4 * n},")
        rows.append(f"brew_fc,{quarter},{168 + 5 * n},")
        rows.append(f"tram,{quarter},{61 + 3 * n},")
        rows.append(f"tram_fc,{quarter},{66 + 2 * n},")
    rows += ["brew,2025-Q2,204,2025-07-10", "brew_fc,2025-Q2,193,2025-07-01"]
    rows += ["tram,2025-Q2,78,2025-07-09", "tram_fc,2025-Q2,83,2025-07-01"]
    for month in range(1, 7):
        rows.append(f"rate,2025-{month:02d},{3.1 + month / 10:.1f},2025-{month + 1:02d}-08")
        rows.append(f"rate_fc,2025-{month:02d},{3.3 + month / 5:.1f},2025-{month + 1:02d}-01")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on the figure of a text of July 2025 that begins so."""
    found = verdicts_of(text, netherlands(), "2025-07-14")
    return next(v for k, v in found.items() if k.startswith(figure))


BREW = "Vinkel Brewing made an operating profit of €204m in the second quarter"
TRAM = "Dokkum Trams made an operating profit of €78m in the second quarter"
RATE = "The vacancy rate in the Netherlands was 3.7% in June"
TOLD = [
    (BREW + ", well ahead of the €{}m that the City had been led to hope for.", "193"),
    (BREW + ". The Street had it down for €{}m.", "193"),
    (BREW + ", better than the €{}m of the analysts' consensus.", "193"),
    (BREW + ". The brokers' guess had been €{}m.", "193"),
    (TRAM + ", short of the €{}m analysts wanted.", "83"),
    (TRAM + ", some way below the €{}m the market was looking for.", "83"),
    (TRAM + ". A poll of analysts had allowed for €{}m.", "83"),
    (RATE + ", lower than the {}% economists had in mind.", "4.5"),
    (RATE + ". The pundits had plumped for {}%.", "4.5"),
    (RATE + ". That is below the {}% the soothsayers had in their sums.", "4.5"),
]


def _printed(text: str, figure: str) -> str:
    """A figure with the mark before it."""
    return f"€{figure}" if "€{}" in text else figure


@pytest.mark.parametrize(("text", "figure"), TOLD)
def test_what_was_foreseen_is_right_of_the_forecasts(text: str, figure: str) -> None:
    found = verdict_on(text.format(figure), _printed(text, figure))
    assert found.rating is Rating.SUPPORTED, found.explanation
    assert (found.series or "").endswith("_fc")


@pytest.mark.parametrize(("text", "figure"), TOLD)
def test_another_figure_in_its_place_is_not(text: str, figure: str) -> None:
    wrong = {"193": "198", "83": "93", "4.5": "4.4"}[figure]
    found = verdict_on(text.format(wrong), _printed(text, wrong))
    assert found.rating is not Rating.SUPPORTED, found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Vinkel Brewing beat forecasts with an operating profit of €193m.", "€193m"),
        ("Dokkum Trams missed analysts' hopes: its operating profit was €83m.", "€83m"),
        (BREW + ". Its rivals at Dokkum Trams made €83m.", "€83m"),
        (RATE + ". Analysts think that the rate will fall by 4.5% in the autumn.", "4.5%"),
        (TRAM + ", short of the €193m analysts wanted.", "€193m"),
    ],
)
def test_an_outturn_is_not_held_against_what_was_foreseen(text: str, figure: str) -> None:
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "words",
    [
        ". The brokers value its hops at €193m.",
        ". Investors put €193m into its pubs.",
    ],
)
def test_what_is_put_on_or_into_a_firm_is_not_foreseen_of_it(words: str) -> None:
    assert verdict_on(BREW + words, "€193m").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("figure", "rating"), [("4.9%", Rating.SUPPORTED), ("9.4%", Rating.UNVERIFIED)]
)
def test_a_level_of_a_time_of_which_no_outturn_is_known_is_right_of_a_forecast(
    figure: str, rating: Rating
) -> None:
    rows = ["series,period,value,published", "rate,2025-06,3.7,2025-07-08"]
    rows += ["rate_fc,2025-06,4.5,2025-06-01", "rate_fc,2025-07,4.9,2025-07-01"]
    packs = catalogue_of(SERIES, "\n".join(rows) + "\n")
    text = f"{RATE}. The bureau put the vacancy rate in the Netherlands at {figure} in July 2025."
    assert verdicts_of(text, packs, "2025-07-14")[figure].rating is rating
