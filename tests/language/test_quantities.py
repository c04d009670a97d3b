"""Figures: value, unit, bound, range, list and noun, and the numbers that are no figures."""

import time
from decimal import Decimal

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.language.quantities import find_figures
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
        ("It costs £3.6BILLION a go.", "£3.6BILLION", 3.6e9, "GBP", 1e8),
        ("A grant of A$3m came.", "A$3m", 3e6, "AUD", 1e6),
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
        ("Rates fell 0.25 percentage points.", "0.25 percentage points", 0.25, "percentage_points", 0.01),
        ("A 25-basis-point cut came.", "25-basis-point", 25, "basis_points", 1),
        ("Yields rose 12bps.", "12bps", 12, "basis_points", 1),
        ("A half-point cut came.", "A half-point", 0.5, "percentage_points", 0.01),
        ("They cut by a quarter of a percentage point.", "a quarter of a percentage point", 0.25, "percentage_points", 0.01),
        ("The index rose 30.2 points.", "30.2 points", 30.2, "points", 0.1),
        ("Pay rose 4 per cent.", "4 per cent", 4, "percent", 1),
        ("Pay rose 4pc.", "4pc", 4, "percent", 1),
        ("Pay rose a 3-percent notch.", "3-percent", 3, "percent", 1),
        ("Pay Rises 3 Percent After Strike", "3 Percent", 3, "percent", 1),
        ("Fifteen per cent agreed.", "Fifteen per cent", 15, "percent", 1),
        ("Plants made 340 terawatt-hours.", "340 terawatt-hours", 3.4e14, "watt_hour", 1e12),
        ("The farm yields 1.2 GW.", "1.2 GW", 1.2e9, "watt", 1e8),
        ("Growers cut 11.2m tonnes.", "11.2m tonnes", 1.12e7, "tonne", 1e5),
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
        ("Half a million people left.", "Half a million", 5e5, "person", 1e5),
        ("Some homes, 298 000 in all, stood empty.", "298 000", 298_000, None, 1),
    ],
)  # fmt: skip
def test_a_figure_is_read_in_plain_units(
    text: str, quote: str, value: float, unit: str | None, step: float
) -> None:
    figure = the_figure(text)
    quantity = figure.quantity
    assert (figure.span.of(text), quantity.unit) == (quote, unit)
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


@pytest.mark.parametrize(
    ("text", "bound", "close"),
    [
        ("Sales rose about 3%.", "about", False),
        ("Sales rose by an estimated 3%.", "about", False),
        ("Sales rose ~3%.", "about", False),
        ("Sales rose 3% or so.", "about", False),
        ("Sales rose nearly 3%.", "under", True),
        ("Sales rose just under 3%.", "under", True),
        ("Sales all but tripled.", "under", True),
        ("Sales rose less than 3%.", "under", False),
        ("Sales growth fell below 3%.", "under", False),
        ("A sub-3% rate is rare.", "under", False),
        ("Sales rose more than 3%.", "over", False),
        ("Sales rose more than a third.", "over", False),
        ("Sales topped 3%.", "over", False),
        ("Sales crossed the $3 billion mark.", "over", False),
        ("Sales more than doubled.", "over", False),
        ("Sales more than halved.", "under", False),
        ("Sales nearly halved.", "over", True),
        ("Sales rose just over 3%.", "over", True),
        ("Sales rose a little more than 3%.", "over", True),
        ("Sales rose at least 3%.", "at_least", False),
        ("Sales rose no less than 3%.", "at_least", False),
        ("Sales rose 3% or more.", "at_least", False),
        ("It has 300-plus people.", "at_least", False),
        ("Sales rose no more than 3%.", "at_most", False),
        ("Fines of up to $3bn loom.", "at_most", False),
        ("As many as 300 people came.", "at_most", False),
        ("Sales rose 3%.", "exact", False),
        ("Growth was revised up to 3%.", "exact", False),
        ("It was more than the $3bn surplus of the year before.", "exact", False),
        ("Sales rose 3% more than in May.", "exact", False),
        ("Sales were 3% lower than thought.", "exact", False),
        ("It stayed above the 3% target.", "exact", False),
    ],
)
def test_hedges_bound_a_figure(text: str, bound: str, close: bool) -> None:
    quantity = the_figure(text).quantity
    assert (quantity.bound.value, quantity.close) == (bound, close)


def test_fewer_than_between_two_figures_compares_them() -> None:
    first, second = figures_of("It added 119,000, fewer than 141,000 in May.")
    assert (first.quantity.bound.value, second.quantity.bound.value) == ("exact", "exact")


@pytest.mark.parametrize(
    ("text", "quote", "low", "high", "unit"),
    [
        ("It sees between 2 and 3 per cent.", "2 and 3 per cent", 2, 3, "percent"),
        ("It will cost $2-3bn.", "$2-3bn", 2e9, 3e9, "USD"),
        ("It will cost $2-$3bn.", "$2-$3bn", 2e9, 3e9, "USD"),
        ("It sees 5 to 20 percent.", "5 to 20 percent", 5, 20, "percent"),
        ("The target is 3.25% to 3.50%.", "3.25% to 3.50%", 3.25, 3.5, "percent"),
        ("The rate is 3.25%–3.50%.", "3.25%–3.50%", 3.25, 3.5, "percent"),
        ("It expects from 2 to 3 million visitors.", "2 to 3 million", 2e6, 3e6, "visitor"),
        ("Views range from 3% to 5%.", "3% to 5%", 3, 5, "percent"),
        ("It drew 10,000-12,000 people.", "10,000-12,000", 10_000, 12_000, "person"),
        ("Two or three percent left.", "Two or three percent", 2, 3, "percent"),
        ("It drew five to six million.", "five to six million", 5e6, 6e6, None),
    ],
)
def test_a_range_is_one_figure(
    text: str, quote: str, low: float, high: float, unit: str | None
) -> None:
    figure = the_figure(text)
    quantity = figure.quantity
    assert (figure.span.of(text), quantity.bound.value) == (quote, "between")
    assert (float(quantity.value), float(quantity.upper or 0)) == pytest.approx((low, high))
    assert quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It rose from 3.1% to 3.4%.", [3.1, 3.4]),
        ("It rose from 3.1 to 3.4 percent.", [3.1, 3.4]),
        ("It fell from $78bn to $59bn.", [78e9, 59e9]),
        ("It rose to 2.1% from 1.9%.", [2.1, 1.9]),
        ("It rose by 100,000 to 4.45m.", [1e5, 4.45e6]),
        ("Bills will soar by £149 to £1,849.", [149, 1849]),
        ("It slid 300 to 39,000.", [300, 39_000]),
        ("It won 52% to 48%.", [52, 48]),
    ],
)
def test_two_levels_are_two_figures(text: str, values: list[float]) -> None:
    found = figures_of(text)
    assert [float(figure.quantity.value) for figure in found] == pytest.approx(values)
    assert all(figure.quantity.upper is None for figure in found)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("They came to $62bn and $13bn, respectively.", [62e9, 13e9], "USD"),
        ("They came to 62.1 and 13.2 billion dollars.", [62.1e9, 13.2e9], "USD"),
        ("They were 3, 4 and 5 percent.", [3, 4, 5], "percent"),
        ("They were 3%, 4% and 5%.", [3, 4, 5], "percent"),
    ],
)
def test_a_list_shares_group_scale_and_unit(text: str, values: list[float], unit: str) -> None:
    found = figures_of(text)
    assert [float(figure.quantity.value) for figure in found] == pytest.approx(values)
    assert {figure.group for figure in found} == {0}
    assert {figure.quantity.unit for figure in found} == {unit}


def test_a_number_restated_as_a_percentage_keeps_no_percent() -> None:
    count, share = figures_of("It is 33.2 million, or 74.8% of them.")
    assert (count.quantity.unit, share.quantity.unit) == (None, "percent")


@pytest.mark.parametrize(
    ("text", "noun", "unit", "per"),
    [
        ("It cut 300 jobs.", "job", "job", None),
        ("It cut 300 new factory jobs.", "factory job", "job", None),
        ("It cut 300 workers.", "worker", None, None),
        ("It saw 298,000 fewer people.", "person", "person", None),
        ("It saw 1,200 asylum seekers.", "asylum seeker", None, None),
        ("It saw 71,000 job cuts.", "job cut", None, None),
        ("It saw 30 Chinese firms.", "firm", None, None),
        ("It saw 104,000 last month.", None, None, None),
        ("It saw 3.5 deaths per 100,000 people.", "death", "death", "100,000 person"),
        ("It pumps 2.4 million barrels a day.", None, "barrel", "day"),
        ("It pumps 2.4m bpd.", None, "barrel", "day"),
        ("It costs $3.50 a gallon.", None, "USD", "gallon"),
        ("It costs £1,200-a-year.", None, "GBP", "year"),
        ("It was $5 a year earlier.", None, "USD", None),
    ],
)
def test_nouns_and_rates_beside_a_figure(
    text: str, noun: str | None, unit: str | None, per: str | None
) -> None:
    figure = the_figure(text)
    assert (figure.noun, figure.quantity.unit, figure.per) == (noun, unit, per)


def test_span_leaves_out_what_reach_takes_in() -> None:
    text = "There were nearly 104,000 jobs."
    figure = the_figure(text)
    assert (figure.span.of(text), figure.reach.of(text)) == ("104,000", "nearly 104,000 jobs")


@pytest.mark.parametrize(
    "text",
    [
        "Ann Poe, 52, left.",
        "A man, 34, left.",
        "A 34-year-old left.",
        "Work is harder for 16- to 24-year-olds.",
        "Those aged 16 to 64 left.",
        "It hit COVID-19, the F-150, the FT-900 and U-6.",
        "Staff of Crew 2 met Dock 5 Analytics there.",
        "A Boeing 737 and an iPhone 15 were lost.",
        "Moves in the S&P 500 and the FTSE 100 were small.",
        "The G7 and the Group of 20 met on 5G.",
        "He cited Article 5, Section 4.2 and page 12.",
        "The 10-year Treasury and the 30-year mortgage moved.",
        "They won 3-2, then 6-4, 6-3.",
        "By a 6-3 vote it passed 52-48.",
        "Call 555-1234, (212) 555-0100 or +44 20 7946 0958.",
        "Go to https://a.com/123/45 or mail bob12@x.com.",
        ":big(150000):cut()/GettyImages-12540349.jpg",
        "Version 3.11.2 runs `x = 5` well.",
        "1. First of all",
        "2) Wash the car",
        "It lives at 22 Acacia Avenue.",
        "It was a 13-week run of three years and 12 days.",
        "It began at 8:30 and ended at 5pm.",
        "No one met one another; one of the two men knew.",
        "It was in 2024 and 1939-45.",
        "The 21st century began on the 30th.",
        "In the third quarter and second half it slept.",
        "A quarter ago it slept for half an hour.",
        "He doubled down twice a week on women's doubles.",
        "A 12-member panel slept.",
        "Net zero and zero tariffs matter.",
        "At 10 Downing Street they slept.",
        "One Point Partners and Four Rivers Capital slept.",
    ],
)
def test_numbers_that_say_nothing_stay_silent(text: str) -> None:
    kinds = [f for f in figures_of(text) if f.kind is not FigureKind.ORDINAL]
    assert [figure.span.of(text) for figure in kinds] == []


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


@given(st.text(max_size=200))
def test_any_text_is_read_without_error(text: str) -> None:
    figures_of(text)


_SCRAPS = st.sampled_from(
    "3 $ bn % to and - a half third one in of more than million between from 2.5 , ( . nearly times "
    "percentage points per 100,000 people x 11th two-thirds minus € p m t no. up or so".split()
)


@given(st.lists(_SCRAPS, max_size=30), st.sampled_from(["", " "]))
def test_figures_never_overlap(scraps: list[str], glue: str) -> None:
    text = glue.join(scraps)
    figures = figures_of(text)
    for left, right in zip(figures, figures[1:], strict=False):
        assert left.span.end <= right.span.start
    for figure in figures:
        assert figure.reach.contains(figure.span)


@pytest.mark.parametrize(
    "scrap",
    ["1", "1,000", "1 000 ", "one hundred ", "3-2-", "3% to ", "a third of a ", "a1", "$", "1.", "`1",
     "+44 20 ", "three and a half ", "(", "99, "],
)  # fmt: skip
def test_nonsense_takes_linear_time(scrap: str) -> None:
    def seconds(size: int) -> float:
        text = scrap * (size // len(scrap)) + "5"
        begin = time.perf_counter()
        find_figures(text, Span(0, len(text)))
        return time.perf_counter() - begin

    seconds(1_000)
    short = min(seconds(8_000) for _ in range(2))
    assert seconds(32_000) < 8 * short + 0.05
