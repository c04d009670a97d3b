"""Figures: value, unit, step and kind of what is printed, for any text and in linear time."""

import time
from decimal import Decimal
from itertools import pairwise

import pycountry
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from verifier.language.figures.quantities import find_figures
from verifier.language.wordlists import rows
from verifier.model.mention import Figure, FigureKind
from verifier.model.span import Span


def figures_of(text: str, *taken: str) -> list[Figure]:
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in taken]
    return find_figures(text, Span(0, len(text)), spans)


def the_figure(text: str) -> Figure:
    (figure,) = figures_of(text)
    return figure


def quotes(text: str, *taken: str) -> list[str]:
    return [figure.span.of(text) for figure in figures_of(text, *taken)]


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit", "step"),
    [
        ("The fund is worth $1.45 trillion.", "$1.45 trillion", 1.45e12, "USD", 1e10),
        ("Gas in store fell to 3,085 Bcf.", "3,085 Bcf", 3.085e12, "cubic_foot", 1e9),
        ("It pumped 2.5 Bcf/d and more.", "2.5 Bcf/d", 2.5e9, "cubic_foot", 1e8),
        ("It costs £3.6BILLION a go.", "£3.6BILLION", 3.6e9, "GBP", 1e8),
        ("A grant of A$3m came.", "A$3m", 3e6, "AUD", 1e6),
        (
            "It burned 60.3m tonnes of oil equivalent.",
            *("60.3m tonnes of oil equivalent", 6.03e7, "toe", 1e5),
        ),
        ("It burned 60.3 Mtoe.", "60.3 Mtoe", 6.03e7, "toe", 1e5),
        ("It burned 60.3m tonnes of oil.", "60.3m tonnes", 6.03e7, "tonne", 1e5),
        ("They owe R$10 million.", "R$10 million", 1e7, "BRL", 1e6),
        ("It raised HK$30bn.", "HK$30bn", 3e10, "HKD", 1e9),
        ("It raised USD34.6 million.", "USD34.6 million", 3.46e7, "USD", 1e5),
        ("Tax of Rs 3,04,050 crore came in.", "Rs 3,04,050 crore", 3.0405e12, "INR", 1e7),
        ("Loans of ₹1.2 lakh crore fell due.", "₹1.2 lakh crore", 1.2e12, "INR", 1e11),
        ("The fund lost 835bn kroner.", "835bn kroner", 8.35e11, "NOK", 1e9),
        ("He paid 20 Swiss francs.", "20 Swiss francs", 20, "CHF", 1),
        ("It is worth 3 million pounds.", "3 million pounds", 3e6, "GBP", 1e6),
        ("The dividend was 12.5p.", "12.5p", 0.125, "GBP", 0.001),
        ("It earned 72 cents.", "72 cents", 0.72, "USD", 0.01),
        ("In the euro area a stamp is 95 cents.", "95 cents", 0.95, "EUR", 0.01),
        ("It fell 0.3 percentage point.", "0.3 percentage point", 0.3, "percentage_points", 0.1),
        ("A 25-basis-point cut came.", "25-basis-point", 25, "basis_points", 1),
        ("Yields rose 12bps.", "12bps", 12, "basis_points", 1),
        ("A half-point cut came.", "A half-point", 0.5, "percentage_points", 0.1),
        ("They cut by a tenth of a point.", "a tenth of a point", 0.1, "percentage_points", 0.01),
        ("The index rose 30.2 points.", "30.2 points", 30.2, "points", 0.1),
        ("Pay rose 4 per cent.", "4 per cent", 4, "percent", 1),
        ("Pay rose 4pc.", "4pc", 4, "percent", 1),
        ("Pay rose a 3-percent notch.", "3-percent", 3, "percent", 1),
        ("Pay Rises 3 Percent After Strike", "3 Percent", 3, "percent", 1),
        ("Fifteen per cent agreed.", "Fifteen per cent", 15, "percent", 1),
        ("The balance was USD +9.38bn.", "USD +9.38bn", 9.38e9, "USD", 1e7),
        ("The balance was $+9.38bn.", "$+9.38bn", 9.38e9, "USD", 1e7),
        ("The balance was EUR −2.1bn.", "EUR −2.1bn", -2.1e9, "EUR", 1e8),
        ("Output came to PhP 5.77 trillion.", "PhP 5.77 trillion", 5.77e12, "PHP", 1e10),
        ("Plants made 340 terawatt-hours.", "340 terawatt-hours", 3.4e14, "watt_hour", 1e12),
        ("The farm yields 1.2 GW.", "1.2 GW", 1.2e9, "watt", 1e8),
        ("Growers cut 11.2m tonnes.", "11.2m tonnes", 1.12e7, "tonne", 1e5),
        ("Cellars hold 142.8mhl.", "142.8mhl", 1.428e10, "litre", 1e7),
        ("Beet covers 1.2 Mha there.", "1.2 Mha", 1.2e6, "hectare", 1e5),
        ("The pit poured 46koz.", "46koz", 46_000, "ounce", 1000),
        ("Britain used 60.3 Mtoe of oil.", "60.3 Mtoe", 60.3e6, "toe", 1e5),
        ("It used 520ktoe.", "520ktoe", 520_000, "toe", 1e3),
        ("It used 1.2m tonnes of oil.", "1.2m tonnes", 1.2e6, "tonne", 1e5),
        ("A flask holds 250ml.", "250ml", 0.25, "litre", 0.001),
        ("Mines dug 30 Mt.", "30 Mt", 3e7, "tonne", 1e6),
        ("It was 17.2C in the shade.", "17.2C", 17.2, "celsius", 0.1),
        ("It warmed by 1.5 degrees Celsius.", "1.5 degrees Celsius", 1.5, "celsius", 0.1),
        ("A 2.5-million-barrel draw came.", "2.5-million-barrel", 2.5e6, "barrel", 1e5),
        ("The park covers 12 sq km.", "12 sq km", 1.2e7, "square_metre", 1e6),
        ("The week lasted 34.3 hours.", "34.3 hours", 34.3, "hour", 0.1),
        ("It fell to -0.4%.", "-0.4%", -0.4, "percent", 0.1),
        ("It fell to −0.4%.", "−0.4%", -0.4, "percent", 0.1),
        ("It stood at minus 0.4%.", "minus 0.4%", -0.4, "percent", 0.1),
        ("It came to -$3bn.", "-$3bn", -3e9, "USD", 1e9),
        ("It came to +3.1%.", "+3.1%", 3.1, "percent", 0.1),
        ("The error is plus or minus 3%.", "3%", 3, "percent", 1),
        ("Up 8 percent year over year.", "8 percent", 8, "percent", 1),
        ("Speeds hit 142 megabits a second.", "142 megabits", 1.42e8, "bit", 1e6),
        ("It moved 119,200 TEU.", "119,200 TEU", 119_200, "TEU", 1),
        ("Rain of 138.9mm fell.", "138.9mm", 138.9, "millimetre", 0.1),
        ("Snow of 30 cm fell.", "30 cm", 30, "centimetre", 1),
        ("It orbits at 28,000 km/h.", "28,000 km/h", 28_000, "kilometre", 1),
        ("It was 22.7 C at noon.", "22.7 C", 22.7, "celsius", 0.1),
        ("The River Ouse peaked at 5.31m.", "5.31m", 5.31, "metre", 0.01),
        ("Sales peaked at 5.31m.", "5.31m", 5.31e6, None, 1e4),
        ("Profit was RM2.59bil.", "RM2.59bil", 2.59e9, "MYR", 1e7),
        ("Palm oil in ringgit, RM4,192, fell RM26.", "RM26", 26, "MYR", 1),
        ("Top Glove lost two sen.", "two sen", 0.02, "MYR", 0.01),
        ("Maize goes for GH¢620 now.", "GH¢620", 620, "GHS", 1),
        ("Rice sells for N65,000 a bag.", "N65,000", 65_000, "NGN", 1),
        ("Fares are Sh2,500 now.", "Sh2,500", 2500, "KES", 1),
        ("In Uganda a bed costs Shs1.2 million.", "Shs1.2 million", 1.2e6, "UGX", 1e5),
        ("In Argentina beef costs 14,200 pesos.", "14,200 pesos", 14_200, "ARS", 1),
        ("Flats cost zł 480m there.", "zł 480m", 4.8e8, "PLN", 1e6),
        ("The won firmed 4.2 won.", "4.2 won", 4.2, "KRW", 0.1),
        ("In South Africa petrol fell 51c.", "51c", 0.51, "ZAR", 0.01),
        ("Ports moved 7.84 MT, of 422 million tonnes (MT).", "7.84 MT", 7.84e6, "tonne", 1e4),
        ("There were 23 billion-dollar disasters.", "23", 23, None, 1),
        ("A low of -38 F was seen.", "-38 F", -38, "fahrenheit", 1),
        ("It made R25.7 billion; the payout is 781 cents.", "781 cents", 7.81, "ZAR", 0.01),
        ("Staff number 168,900.", "168,900", 168_900, None, 1),
        ("The flooded river is down to 4.71m at the bridge.", "4.71m", 4.71, "metre", 0.01),
        ("Floods hit 4.71m people.", "4.71m", 4.71e6, "person", 1e4),
        ("In Manila rice sold for P49.16.", "P49.16", 49.16, "PHP", 0.01),
        ("The wage was Won4.33mn.", "Won4.33mn", 4.33e6, "KRW", 1e4),
        ("A pass percentage of 90.28 was seen.", "90.28", 90.28, "percent", 0.01),
        ("It was 97.0F, 4.4 degrees more.", "4.4 degrees", 4.4, "fahrenheit", 0.1),
        ("The grid emits 124 grams per kilowatt-hour.", "124 grams", 124, "gram", 1),
        ("It added 0.1 of a percentage point.", "0.1 of a percentage point", 0.1,
         "percentage_points", 0.1),
        ("Milk fetches 34.2ppl.", "34.2ppl", 0.342, "GBP", 0.001),
        ("Ice spread over 14.1 million square km.", "14.1 million square km", 14.1e12,
         "square_metre", 1e11),
        ("A dose of 2.4 mg is given.", "2.4 mg", 2.4, "milligram", 0.1),
        ("Debt is 2.9 times EBITDA.", "2.9 times", 2.9, "ratio", 0.1),
        ("It is three times Germany's.", "three times", 3, "ratio", 1),
        ("The powers were used 129 times.", "129", 129, None, 1),
        ("The average was 19.0 out of 36.", "19.0", 19, None, 0.1),
        ("Mines dug 7.84 MT.", "7.84 MT", 7.84, "tonne", 0.01),
        ("Half a million people left.", "Half a million", 5e5, "person", 1e5),
        ("Some homes, 298 000 in all, stood empty.", "298 000", 298_000, None, 1),
    ],
)  # fmt: skip
def test_a_figure_is_read_in_plain_units(
    text: str, quote: str, value: float, unit: str | None, step: float
) -> None:
    figure = next(f for f in figures_of(text) if f.span.of(text) == quote)
    quantity = figure.quantity
    assert quantity.unit == unit
    assert (float(quantity.value), float(quantity.step)) == pytest.approx((value, step))


@pytest.mark.parametrize(
    ("text", "kind", "value", "quote"),
    [
        ("A third of voters agreed.", "fraction", 1 / 3, "A third"),
        ("An eighth of voters agreed.", "fraction", 1 / 8, "An eighth"),
        ("It fell by a third last year.", "fraction", 1 / 3, "a third"),
        ("Two-thirds of voters agreed.", "fraction", 2 / 3, "Two-thirds"),
        ("Three quarters of voters agreed.", "fraction", 0.75, "Three quarters"),
        ("One in eight adults smokes.", "fraction", 0.125, "One in eight"),
        ("Two in a hundred buyers chose one.", "fraction", 0.02, "Two in a hundred"),
        ("One home in a hundred stood empty.", "fraction", 0.01, "One home in a hundred"),
        ("Burglars hit 1 in every 1,200 homes.", "fraction", 1 / 1200, "1 in every 1,200"),
        ("Six out of ten members agreed.", "fraction", 0.6, "Six out of ten"),
        ("Half the voters agreed.", "fraction", 0.5, "Half"),
        ("Sales doubled.", "multiple", 2, "doubled"),
        ("Sales rose threefold.", "multiple", 3, "threefold"),
        ("Sales rose 10-fold.", "multiple", 10, "10-fold"),
        ("Sales are 1.5 times the old level.", "multiple", 1.5, "1.5 times"),
        ("It is two and a half times as big.", "multiple", 2.5, "two and a half times"),
        ("It took twice as many.", "multiple", 2, "twice"),
        ("Output halved.", "multiple", 0.5, "halved"),
        ("It took almost three-quarters of them.", "fraction", 0.75, "three-quarters"),
        ("It took a mere tenth of the total.", "fraction", 0.1, "tenth"),
        ("Sales are a quarter below those of 2012.", "fraction", 0.25, "a quarter"),
        ("Dams are a quarter full.", "fraction", 0.25, "a quarter"),
        ("It takes one dollar in every five.", "fraction", 0.2, "one dollar in every five"),
        ("It was up, after a fourth monthly rise.", "ordinal", 4, "fourth"),
        ("It was a fourth year-on-year increase running.", "ordinal", 4, "fourth"),
        ("It ended a run of 13 yearly rises.", "ordinal", 13, "13"),
        ("It fell for eight months on the trot.", "ordinal", 8, "eight"),
        ("It was the eighth fall.", "ordinal", 8, "eighth"),
        ("It was a third month of falls.", "ordinal", 3, "third"),
        ("It was the twenty-first fall.", "ordinal", 21, "twenty-first"),
        ("It was the 11th fall.", "ordinal", 11, "11th"),
        ("It is the No. 2 exporter.", "ordinal", 2, "2"),
        ("It fell for 12 straight months.", "ordinal", 12, "12"),
        ("It fell for seven months in a row.", "ordinal", 7, "seven"),
        ("It fell a sixth quarter in a row.", "ordinal", 6, "sixth"),
        ("Dozens left.", "vague", 12, "Dozens"),
        ("Hundreds of thousands left.", "vague", 1e5, "Hundreds of thousands"),
        ("It saw double-digit growth.", "vague", 10, "double-digit"),
        ("Several hundred left.", "vague", 300, "Several hundred"),
    ],
)
def test_numbers_in_words_have_their_kind(text: str, kind: str, value: float, quote: str) -> None:
    figure = the_figure(text)
    assert (figure.kind.value, figure.span.of(text)) == (kind, quote)
    assert float(figure.quantity.value) == pytest.approx(value)
    if figure.kind in (FigureKind.FRACTION, FigureKind.MULTIPLE):
        assert figure.quantity.unit == "ratio"


def test_taken_spans_never_become_figures() -> None:
    text = "In the 12 months to May 2024 it rose 3%."
    assert quotes(text, "12 months to May 2024") == ["3%"]


def test_only_the_block_is_read() -> None:
    text = "It rose 3%. It fell 4%. It rose 5%."
    figures = find_figures(text, Span(12, 23))
    assert [figure.span for figure in figures] == [Span(20, 22)]


def test_every_current_currency_code_is_known() -> None:
    known = {row["code"] for row in rows("currencies")}
    testing = {"XXX", "XTS"}
    assert {currency.alpha_3 for currency in pycountry.currencies} - testing <= known


@given(
    st.sampled_from(["${} billion", "£{}m", "{}%", "{} percentage points", "{} TWh", "₹{} crore"]),
    st.decimals(min_value=0, max_value=999, places=1),
)
def test_a_figure_read_again_alone_is_the_same(form: str, number: Decimal) -> None:
    printed = form.format(number)
    text = f"Sales came to nearly {printed} in the town."
    figure = the_figure(text)
    assert figure.span.of(text) == printed
    again = the_figure(printed).quantity
    quantity = figure.quantity
    assert (again.value, again.unit, again.step) == (quantity.value, quantity.unit, quantity.step)
    assert again.value / again.step == number * 10


@example("\u2003 doubles the rate")
@example("USD\u20033")
@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    figures_of(text)


_SCRAPS = st.sampled_from(
    "3 $ bn % to and - a half third one in of more than million between from 2.5 , ( . nearly "
    "times percentage points per 1,000 people x 11th two-thirds minus € p m t no. up or so".split()
)


@given(st.lists(_SCRAPS, max_size=30), st.sampled_from(["", " "]))
def test_figures_never_overlap(scraps: list[str], glue: str) -> None:
    text = glue.join(scraps)
    figures = figures_of(text)
    for left, right in pairwise(figures):
        assert left.span.end <= right.span.start
    for figure in figures:
        assert figure.reach.contains(figure.span)


@pytest.mark.parametrize(
    "scrap",
    ["1", "1,000", "1 000 ", "one hundred ", "3-2-", "3% to ", "a third of a ", "a1", "$", "1.",
     "`1", "+44 20 ", "three and a half ", "(", "99, "],
)  # fmt: skip
def test_nonsense_takes_linear_time(scrap: str) -> None:
    def seconds(size: int) -> float:
        text = scrap * (size // len(scrap)) + "5"
        begin = time.process_time()
        find_figures(text, Span(0, len(text)))
        return time.process_time() - begin

    seconds(1_000)
    short, long = (min(seconds(size) for _ in range(3)) for size in (6_000, 24_000))
    assert long < 8 * short + 0.02


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("It carried 2.3 million foot passengers.", "2.3 million"),
        ("The waves were 20 foot high.", "20 foot"),
        ("Debt was 1.4 times sales, against 0.9 times at the end of May.", "0.9 times"),
    ],
)
def test_a_unit_ends_with_its_own_words(text: str, quote: str) -> None:
    assert quote in quotes(text)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Sales jumped. Users reached 7.4m, a record.", None),
        ("The river peaked at 7.4m, a record.", "metre"),
        ("The river rose. The port took 9.8m tonnes, its rival 7.4m.", None),
        ("A port under water moved 7.4m.", "metre"),
        ("The port moved 7.4m.\n\nBerth 3 was under water.", None),
        ("She threw the discus 61.4m, a record.", "metre"),
    ],
)
def test_an_m_is_metres_only_where_something_is_measured(text: str, unit: str | None) -> None:
    *_, figure = find_figures(text, Span(0, len(text)))
    assert figure.quantity.unit == unit
