"""What the words around a figure make of it: aims and expectations beside outturns."""

import pytest

from verifier.language.context import contexts_of, is_what_was
from verifier.model.clause import Context


@pytest.mark.parametrize(
    ("before", "after", "context"),
    [
        ("It stayed inside the target band of ", ".", Context.TARGET),
        ("That is well short of the ", " needed to replace the population.", Context.TARGET),
        ("For the full year management now plans ", ", a little less.", Context.TARGET),
        ("The grocer is planning another ", " shops.", Context.TARGET),
        ("She tips another ", " for Leeds.", Context.FORECAST),
        ("Sales will reach ", " by 2030.", Context.FORECAST),
        ("The median of the analysts surveyed before was ", ".", Context.FORECAST),
        ("The average among leading economists was ", ".", Context.FORECAST),
        ("Forecasters canvassed by a bank had it at ", ".", Context.FORECAST),
        (
            "Hiring was weak: the May figure went from a gain of ",
            " to a loss.",
            Context.REVISED_FROM,
        ),
        ("Prices rose ", " in May, according to the first estimate.", Context.REVISED_FROM),
        ("June, first pegged at ", ", has been restated.", Context.REVISED_FROM),
        ("It was lifted to 704,700 from the ", " announced a month ago.", Context.REVISED_FROM),
        ("The gain of ", " has since been cut to one of 12,000.", Context.REVISED_FROM),
        ("May's total of ", " was later revised down to 505.", Context.REVISED_FROM),
        (
            "The count was revised to 505; the figure published in April was ",
            ".",
            Context.REVISED_FROM,
        ),
        ("The ", " pencilled in by the City was beaten.", Context.FORECAST),
        ("Exports rose 6.1%, beating a market forecast for a ", " increase.", Context.FORECAST),
        ("Firms are expected in May to add ", " jobs.", Context.FORECAST),
        ("Wall Street had looked for ", ".", Context.FORECAST),
        ("The grocer guides to ", " by Christmas.", Context.FORECAST),
        ("Economists polled by an agency saw ", ".", Context.FORECAST),
        ("The market had picked a rise of just ", ".", Context.FORECAST),
        ("City experts had plumped for a ", " rise.", Context.FORECAST),
        ("Analysts wanted ", ".", Context.FORECAST),
        ("Consultants had gone for ", ", so it came as a relief.", Context.FORECAST),
        ("It earned less than the ", " that Wall Street had penciled in.", Context.FORECAST),
        ("It landed on the ", " that the industry had forecast.", Context.FORECAST),
        ("That is below the ", " that a poll had pointed to.", Context.FORECAST),
        ("It beat the ", " that industry analysts were looking for.", Context.FORECAST),
        (
            "It was above the ",
            " which the Office for Fair Play had pencilled in.",
            Context.FORECAST,
        ),
        ("Families had braced for bills of ", ".", Context.FORECAST),
        ("The brokerage looks for copper at ", " by the spring.", Context.FORECAST),
        ("The bank is looking for growth of ", " in May.", Context.FORECAST),
        ("But the City was braced for ", ".", Context.FORECAST),
        ("They'll cut by ", " on Thursday.", Context.FORECAST),
        ("The fund projects growth of ", " for Togo.", Context.FORECAST),
        ("It’ll reach ", " soon.", Context.FORECAST),
        ("Our money is on ", " by Easter.", Context.FORECAST),
        ("My own wager is still on ", " new homes.", Context.FORECAST),
        ("My best guess is ", " for the harvest.", Context.FORECAST),
        ("The union pencils in ", " redundancies.", Context.FORECAST),
        ("Look for ", " arrivals by the autumn.", Context.FORECAST),
        (
            "Brokers wrote 4,100 deals, not the ",
            " the guild reported at first.",
            Context.REVISED_FROM,
        ),
        ("It is now 12, down from the ", " cases that it gave initially.", Context.REVISED_FROM),
        ("In September it was 6.4% (first reported: ", ").", Context.REVISED_FROM),
        ("June, first pegged at ", ", has been restated to $980 million.", Context.REVISED_FROM),
        ("May's count, originally logged as ", ", is now higher.", Context.REVISED_FROM),
        ("It fell after a ", " drop in May that was first reported.", Context.REVISED_FROM),
    ],
)
def test_aims_and_expectations_are_told(before: str, after: str, context: Context) -> None:
    assert context in contexts_of(before, after, "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Haddock, its quota slashed, slumped by ", "."),
        ("Migration, reckoned separately, was ", " in 2025."),
        ("By 2024 the country had managed ", "."),
        ("The bank left its target range at ", "."),
        ("A pint will now set you back ", "."),
        ("The share of adults working or looking for work held at ", "."),
        ("Anybody who looks for a flat in Leeds pays ", "."),
        ("Bill sold ", "."),
        ("Permits, or plans passed, came to ", "."),
        ("The rate has hugged the bank's 2% target since May, when it was ", "."),
        ("Pay has kept to the 3% cap for two years, but bonuses grew ", "."),
        ("The price of a pint went from ", " to £6."),
        ("Prices rose ", " in May, according to the office."),
        ("Firms hired fewer people than expected in May, adding ", " jobs."),
        ("Output grew faster than forecast in the third quarter, by ", "."),
        ("It beat a forecast for a 4.8 percent increase, following October's ", " gain."),
        ("It brought a profit of ", ", just what the analysts had pencilled in."),
        ("Prices rose ", ", as economists had expected."),
        ("It was short of the 142 that analysts had pencilled in and ", " below last year's."),
        ("It was ahead of the 1.034 in a consensus of banks and ", " higher than a year ago."),
        ("The shop had looked after ", " customers."),
        ("It fell after a ", " drop in May that was first given as 32,000."),
        ("In May it was ", ", which was first put at 7.1%."),
        ("They found ", " analysts who were looking at it."),
        ("They won ", ", the club said, and thought at first of more."),
        ("The door, braced with ", " beams, held."),
        ("It took the ", " that the old owner had built."),
        ("They built 4,755 homes, 28% below target and the ", " was the least since 2018."),
        ("Single-family projects jumped ", " to 951,000."),
        ("Road projects in the north cost ", "."),
        ("The council spent the money on ", " new homes."),
        ("People who look for ", " flats find one."),
        ("My pencil case held ", " pens."),
    ],
)
def test_an_outturn_has_no_context(before: str, after: str) -> None:
    assert contexts_of(before, after, "") == ()


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("It expects a mean of 16.5% this year, below the ", " of 2025.", True),
        ("It sees growth of 3% this year, after ", " in 2024.", True),
        ("It sees growth of 3% this year, down from the ", " forecast in May.", False),
        ("It sees growth of 3% this year, against the forecast ", " of May.", False),
        ("It sees growth of ", " this year.", False),
    ],
)
def test_what_a_forecast_is_set_against_is_none(before: str, after: str, expected: bool) -> None:
    assert is_what_was(before, after) is expected


def test_an_earlier_print_is_told_in_an_aside() -> None:
    lead = "The May shortfall, first reported "
    assert Context.REVISED_FROM in contexts_of("as ", "", lead)
    assert Context.REVISED_FROM not in contexts_of("it fell to ", "", lead + "in June, was big: ")


@pytest.mark.parametrize(
    ("before", "earlier"),
    [
        ("the figure published in April was ", True),
        ("the estimate released last month had been ", True),
        ("the count that was given in May stood at ", True),
        ("the figure in April was ", False),
        ("the total released from stores in April was ", False),
        ("figures published in April show that it was ", False),
        ("the reading for April was ", False),
    ],
)
def test_a_figure_published_before_is_an_earlier_print(before: str, earlier: bool) -> None:
    assert (Context.REVISED_FROM in contexts_of(before, "", "")) is earlier


@pytest.mark.parametrize(
    ("before", "foretold"),
    [
        ("Markets price in ", True),
        ("Traders are now pricing in ", True),
        ("The curve has priced in ", True),
        ("Market prices in May rose ", False),
        ("Prices in shops rose ", False),
        ("Traders priced cocoa at ", False),
    ],
)
def test_what_markets_price_in_is_foretold(before: str, foretold: bool) -> None:
    assert (Context.FORECAST in contexts_of(before, " by March", "")) is foretold


@pytest.mark.parametrize(
    ("before", "lead", "foretold"),
    [
        (", with as many as ", "It could peak in November", True),
        ("with rates near ", "Prices will ease in May, ", True),
        (", with ", "It peaked in November", False),
        (", with ", "It could peak soon, but fell in May", False),
        (", with a total already at ", "It could peak in November", False),
    ],
)
def test_what_may_come_goes_on_behind_with(before: str, lead: str, foretold: bool) -> None:
    assert (Context.FORECAST in contexts_of(before, " cases", lead)) is foretold


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        (" band that the central bank tolerates.", True),
        (" tolerance band.", True),
        (" range set by the Reserve Bank.", True),
        (" that the bank aims for.", True),
        (" comfort zone of the bank.", True),
        (" band in May.", False),
        (" range that the index has kept to.", False),
        (" that the bank reported.", False),
        (" record set in May by the bank.", False),
        (" range of the past year.", False),
    ],
)
def test_a_band_that_somebody_keeps_to_is_aimed_at(after: str, kept: bool) -> None:
    assert (Context.TARGET in contexts_of("Inflation was outside the ", after, "")) is kept


@pytest.mark.parametrize(
    "before",
    ["The median of all flats sold was ", "Shoppers surveyed in May spent ", "The average was "],
)
def test_other_means_and_surveys_foretell_nothing(before: str) -> None:
    assert Context.FORECAST not in contexts_of(before, ".", "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The rise was the ", " and in line with a median market forecast."),
        ("Prices rose ", ", matching a median market forecast."),
        ("Prices rose ", ", meeting market expectations."),
        ("Prices rose ", ", just shy of what economists had forecast."),
        (
            "It was £20bn, more than the Office for National Sums had foreseen and ",
            " more than in May.",
        ),
        ("It hit 6%, matching what they had pencilled in and leaving ", " people out of work."),
        ("Arrivals rose to 83.8m, in line with analysts' forecasts and the ", " in the series."),
        ("Prices rose, matching the market's expectations, to ", "."),
    ],
)
def test_what_met_a_forecast_is_an_outturn(before: str, after: str) -> None:
    assert contexts_of(before, after, "") == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Rates would rise to ", " ahead of the vote, economists forecast."),
        ("Growth of ", " is forecast, in keeping with the plan."),
    ],
)
def test_what_is_foretold_stays_a_forecast(before: str, after: str) -> None:
    assert Context.FORECAST in contexts_of(before, after, "")


def test_the_line_that_is_aimed_at_is_a_target() -> None:
    assert Context.TARGET in contexts_of("Inflation hugged the ", " line.", "")


@pytest.mark.parametrize(
    "before",
    [
        "The Centre party polled ",
        "In May the Liberals polled just ",
        "The Left stood in opinion polls at ",
        "The Right averaged in the polls ",
        "And would you believe it, tin jumped ",
        "Would-be buyers rented ",
    ],
)
def test_what_a_party_polls_is_no_forecast(before: str) -> None:
    assert Context.FORECAST not in contexts_of(before, " in October.", before)


@pytest.mark.parametrize(
    ("before", "after", "aimed"),
    [
        ("At 61.7 per cent the share is short of the ", " promised for March.", True),
        ("They built 9,000 homes, against the ", " that ministers had pledged.", True),
        ("The dose is well above the ", " the rule book prescribes.", True),
        ("Growth was slower than the ", " that was demanded by lenders.", True),
        ("Sales rose by ", " in May, the firm said, and promised more.", False),
        ("Oil and gas together met ", " of demand, against a tenth in 2005.", False),
        ("Car registrations climbed ", " in October on electric demand", False),
        ("The list shrank to ", " in June, as the party that promised it had hoped.", False),
    ],
)
def test_what_was_promised_is_a_target(before: str, after: str, aimed: bool) -> None:
    assert (Context.TARGET in contexts_of(before, after, "")) is aimed


@pytest.mark.parametrize(
    ("before", "after", "aimed"),
    [
        ("On-time arrivals were at 81%, below the ", " standard.", True),
        ("Crews came within ten minutes, far from the ", " national standard.", True),
        ("Parliament kept the ", " standard rate of VAT.", False),
        ("It lost ", " of its standard fleet.", False),
    ],
)
def test_a_standard_is_kept_to(before: str, after: str, aimed: bool) -> None:
    assert (Context.TARGET in contexts_of(before, after, "")) is aimed
