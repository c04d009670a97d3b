"""Which way a trade goes that no word names is told by the verb before the figure."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.match.trade_told import turned
from verifier.matched import Matched, match_sentence
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
x_wine,Exports of wine of Georgia,exports,GEO,,wine,USD,6,A,flow,year_on_year,no
m_wine,Imports of wine of Georgia,imports,GEO,,wine,USD,6,A,flow,year_on_year,no
x_brazil,Exports of coffee of Brazil to Germany,exports,BRA,DEU,coffee,USD,6,A,flow,year_on_year,no
m_brazil,Imports of coffee of Brazil from Germany,imports,BRA,DEU,coffee,USD,6,A,flow,year_on_year,no
"""  # noqa: E501
SOLD = (
    "Georgia's vintners made $178 million from their bottles of wine last year.",
    "Georgia's vintners sold bottles of wine for $178 million last year.",
    "Georgian cellars earned $178 million with bottles of wine last year.",
)
BOUGHT = (
    "Georgians spent $178 million on bottles of wine from elsewhere last year.",
    "Georgia paid $178 million for bottles of wine last year.",
)
NEITHER = (
    "Georgia's bottles of wine were worth $178 million last year.",
    "Buyers abroad paid Georgia $178 million for bottles of wine last year.",
    "Georgia's vintners were helped to $178 million last year.",
)


@cache
def pack() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"{line.partition(',')[0]},2025,178," for line in SERIES.splitlines()[1:]]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def matched(text: str) -> Matched:
    return match_sentence(text, pack(), Settings(), date(2026, 1, 20))[0]


@pytest.mark.parametrize("text", SOLD)
def test_who_got_money_for_it_exported(text: str) -> None:
    claim = matched(text).claim
    assert turned(claim, ("imports", "wine")) == ("exports", "wine")
    assert turned(claim, ("exports", "wine")) == ("exports", "wine")


@pytest.mark.parametrize("text", BOUGHT)
def test_who_gave_money_for_it_imported(text: str) -> None:
    claim = matched(text).claim
    assert turned(claim, ("exports", "wine")) == ("imports", "wine")
    assert turned(claim, ("wine_production", "")) == ("wine_production", "")


@pytest.mark.parametrize("text", NEITHER)
def test_the_trade_stays_where_no_verb_tells_it_or_strangers_paid(text: str) -> None:
    claim = matched(text).claim
    assert turned(claim, ("exports", "wine")) == ("exports", "wine")
    assert turned(claim, ("imports", "wine")) == ("imports", "wine")


def test_goods_called_by_their_place_are_its_exports() -> None:
    text = "Brazilian coffee sent to Germany was worth $178 million last year."
    assert matched(text).series == "x_brazil"


@pytest.mark.parametrize(
    "text",
    [
        "Brazilian players were sent to Germany for $905 million last year.",
        "Brazilian workers sent to Germany cost $905 million last year.",
    ],
)
def test_people_sent_somewhere_are_no_exports(text: str) -> None:
    assert matched(text).series is None
