"""Whose dollars, pesos and cents a text means."""

import pytest

from verifier.language.figures.currencies import told_in
from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span

HOME = "Australian owners in Sydney and Melbourne paid more. "


@pytest.mark.parametrize(
    ("text", "quote", "unit"),
    [
        (HOME + "The mean was $911,900.", "$911,900", "AUD"),
        (HOME + "Wool was at 1528 cents.", "1528 cents", "AUD"),
        (HOME + "It cost 3 million dollars.", "3 million dollars", "AUD"),
        (HOME + "Oil was $71.50 a barrel.", "$71.50", "USD"),
        (HOME + "The mean was $911,900 (US$580,000).", "$911,900", "AUD"),
        (HOME + "The mean was $911,900 ($US580,000).", "$US580,000", "USD"),
        (HOME + "The dollar bought US69.98c.", "US69.98c", "USD"),
        ("Sydney: a $96 rise, or 2 per cent.", "$96", "AUD"),
        ("Sydney: a $96 rise, or 2 percent.", "$96", "USD"),
        ("Exports of the United States and Canada rose 2 per cent to $2bn.", "$2bn", "USD"),
        ("British homes cost 299,892 pounds.", "299,892 pounds", "GBP"),
        ("British farms sold 299,892 pounds of beef.", "299,892 pounds", "pound"),
        ("Farms sold 299,892 pounds.", "299,892 pounds", "pound"),
        ("Irish creameries paid 45.3c a litre.", "45.3c", "EUR"),
        ("It paid $A4, $NZ5 and HK$6.", "$NZ5", "NZD"),
        ("Owners of tables saw the $81.4 million won downtown.", "$81.4 million", "USD"),
        ("Seoul spent 81.4 million won downtown.", "81.4 million won", "KRW"),
        (HOME + "It paid A$4 and $5.", "$5", "USD"),
        (
            HOME + "Washington and the rest of the U.S. pay more. The mean was $911,900.",
            "$911,900",
            "USD",
        ),
        ("Kenyan tea earned more. Sales to Uganda rose to Sh10bn.", "Sh10bn", "KES"),
        ("Kenyan tea earned more. Shops in Uganda paid Sh10bn.", "Sh10bn", "UGX"),
        ("Sales to Uganda rose to Sh10bn.", "Sh10bn", "UGX"),
        ("Czech firms owed 1.6 trillion crowns.", "1.6 trillion crowns", "CZK"),
        ("STOCKHOLM - Sales fell 3% to 12 billion crowns.", "12 billion crowns", "SEK"),
        ("Prague lent Oslo 12 million Norwegian crowns.", "12 million Norwegian crowns", "NOK"),
        ("It cost 12 kobo.", "12 kobo", "NGN"),
        ("It cost three céntimos.", "three céntimos", "PEN"),
        ("It cost 20 groszy.", "20 groszy", "PLN"),
        ("Pay averaged 9,297.91 zl a month.", "9,297.91 zl", "PLN"),
        ("A kilo cost 45 TL.", "45 TL", "TRY"),
        ("It cost 30 kopecks.", "30 kopecks", "RUB"),
        (HOME + "Canadians and Ottawa paid $911,900.", "$911,900", "USD"),
        ("Toronto, Ottawa and the rest of Canada paid $2.", "$2", "CAD"),
        ("Tauranga and Gisborne growers, and those in Northland, got $9.", "$9", "NZD"),
        ("Hobart, Cairns and Geelong buyers paid $9.", "$9", "AUD"),
        ("Saskatoon, Moncton and Yukon buyers paid $9.", "$9", "CAD"),
        ("Texas growers, unlike those in Tauranga and Gisborne, got $9.", "$9", "USD"),
        ("Chinese exports came to $2 billion.", "$2 billion", "USD"),
        ("An Australian paid $2.", "$2", "USD"),
    ],
)
def test_a_bare_dollar_is_that_of_the_country_the_text_is_about(
    text: str, quote: str, unit: str
) -> None:
    found = {f.span.of(text): f for f in find_figures(text, Span(0, len(text)))}
    assert found[quote].quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Sales were helped by the £3 Treasure Trove card.", []),
        ("Its $5 Biggie Bag meal sold well.", []),
        ("It won the $3bn Shell contract.", ["$3bn"]),
        ("Sales rose £3 Monday night.", ["£3"]),
        ("It fined the firm £300 Monday and left.", ["£300"]),
        ("The £1,200 Super Deluxe ticket rose.", ["£1,200"]),
    ],
)
def test_a_product_that_its_price_names_is_no_sum(text: str, quotes: list[str]) -> None:
    assert [f.span.of(text) for f in find_figures(text, Span(0, len(text)))] == quotes


ORCHARDS = "Growers got $2.10 a pound for pecans. "
CAIRO = "Cairo paid Egyptian growers $2.10 a pound. "


@pytest.mark.parametrize(
    ("text", "quote", "unit"),
    [
        (ORCHARDS + "They shipped 12.4 million pounds in May.", "12.4 million pounds", "pound"),
        ("Georgia packed 3 million pounds of peaches.", "3 million pounds", "pound"),
        ("The carrier flew 7.6 million pounds. Fees were $4.", "7.6 million pounds", "pound"),
        ("It lost 7.6 million pounds in May.", "7.6 million pounds", "GBP"),
        ("It lost 7.6 million pounds ($10 million) in May.", "7.6 million pounds", "GBP"),
        ("The London club lost 7.6 million pounds, or $10 million.", "7.6 million pounds", "GBP"),
        (CAIRO + "They lent 12.4 million pounds.", "12.4 million pounds", "EGP"),
        (
            ORCHARDS + "They owe 12.4 million pounds sterling.",
            "12.4 million pounds sterling",
            "GBP",
        ),
    ],
)
def test_millions_of_pounds_are_a_weight_where_things_are_sold_by_the_pound(
    text: str, quote: str, unit: str
) -> None:
    found = {f.span.of(text): f for f in find_figures(text, Span(0, len(text)))}
    assert found[quote].quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "figure", "code"),
    [
        ("Sales rose 8% in dollar terms and by 6% when reckoned in yen.", "8%", "USD"),
        ("Sales rose 8% in dollar terms and by 6% when reckoned in yen.", "6%", "JPY"),
        ("Sales rose 8% in euros; counted in kroner, 11%.", "11%", "NOK"),
        ("Sales rose 7% and 9% in euros and kroner, respectively.", "9%", None),
        ("Sales rose 7% in Britain, where the pound fell.", "7%", None),
    ],
)
def test_a_rate_is_told_in_the_money_of_its_own_piece(
    text: str, figure: str, code: str | None
) -> None:
    start = text.index(figure)
    assert told_in(text, start, start + len(figure)) == code
