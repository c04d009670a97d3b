"""Contradictions that need no more evidence: a figure of many digits from another time, a stretch
that names one series alone, a measure far ahead of all others."""

from dataclasses import replace

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.check.certainty import Certainty, Told
from verifier.judge.doubts.ground import Borne, Ground, Instead, LookedUp, Match
from verifier.judge.doubts.plain import told_plainly
from verifier.judge.doubts.settled import is_told_by_its_digits
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.verdict import Alternative, Reason
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-01-20"
READ, BEFORE = Period.parse("2025-12"), Period.parse("2025-11")
YEAR = Period.parse("2025-01/2025-12")
LEVEL = verdicts_of(
    "Trade was thin in December. Exports of Austria were 12.76 billion euros.",
    *(austria(), PUBLISHED),
)["12.76 billion euros"].claim


def ground(
    period: Period | None = None,
    time: Told = Told.CARRIED,
    measure: Told = Told.CARRIED,
    digits: int = 4,
    **evidence: Match | LookedUp | Instead | Borne,
) -> Ground:
    """What a contradiction rests on, with a slip to another period where one is given."""
    slip = None
    if period is not None:
        slip = Alternative(Reason.OFF_PERIOD, 1.0, "", "", "x", period)
    kept = Ground(
        austria().series["x"],
        READ,
        Certainty(measure, Told.NAMED, Told.NAMED, time, False),
        digits,
        slip,
        Match(0.2, lead=-0.2),
        LookedUp(),
        Instead(
            later=period is not None and period.end > READ.end,
            wider=period is not None and period != READ and period.contains(READ),
        ),
        Borne(),
    )
    return replace(kept, **evidence)


@pytest.mark.parametrize(
    "found",
    [
        ground(BEFORE),
        ground(YEAR, time=Told.NAMED),
        ground(Period.parse("2026-01"), time=Told.NAMED, measure=Told.NAMED),
        ground(BEFORE, digits=3),
    ],
    ids=["four digits", "of the year where the month is named", "of later", "three of a level"],
)
def test_digits_tell_the_series(found: Ground) -> None:
    assert is_told_by_its_digits(LEVEL, Reason.OFF_PERIOD, found)


@pytest.mark.parametrize(
    "found",
    [
        ground(BEFORE, digits=2),
        ground(BEFORE, digits=3, measure=Told.OPEN),
        ground(YEAR),
        ground(YEAR, time=Told.NAMED, digits=3),
        ground(Period.parse("2026-01")),
        ground(BEFORE, match=Match(0.9, rival=True)),
        ground(BEFORE, value=LookedUp(daily=True)),
        ground(),
    ],
    ids=[
        *(
            "two digits",
            "three of no measure",
            "the year, as copy often means",
            "three of the year",
        ),
        *("a later time, not named", "another series has it", "each day has one", "no other time"),
    ],
)
def test_digits_do_not_tell_the_series(found: Ground) -> None:
    assert not is_told_by_its_digits(LEVEL, Reason.OFF_PERIOD, found)


def test_the_digits_of_a_slip_of_another_kind_tell_nothing() -> None:
    assert not is_told_by_its_digits(LEVEL, Reason.OFF_SERIES, ground(BEFORE))


@pytest.mark.parametrize(
    ("found", "plain"),
    [
        (ground(instead=Instead(another=True, itself=True, told_apart=True), digits=3), True),
        (ground(instead=Instead(another=True, itself=True, told_apart=True), digits=2), False),
        (ground(instead=Instead(another=True, told_apart=True), digits=5), False),
        (ground(instead=Instead(itself=True, named=True, told_apart=True), digits=5), False),
        (ground(instead=Instead(itself=True, total=True, told_apart=True), digits=5), False),
    ],
    ids=["named alone", "two digits", "not named", "the other is named too", "the other is all"],
)
def test_a_stretch_that_names_one_series_alone(found: Ground, plain: bool) -> None:
    assert told_plainly(LEVEL, Reason.OFF_SERIES, found) is plain


def moved(claim: Claim) -> Claim:
    return replace(claim, clause=replace(claim.clause, link="to"))


@pytest.mark.parametrize(
    ("claim", "found", "plain"),
    [
        (LEVEL, ground(match=Match(0.95, lead=0.6)), True),
        (LEVEL, ground(match=Match(0.95, lead=0.2)), False),
        (LEVEL, ground(match=Match(0.7, lead=0.6)), False),
        (LEVEL, ground(match=Match(0.95, lead=0.6), borne=Borne(taken=True)), False),
        (moved(LEVEL), ground(match=Match(0.95, lead=0.6)), False),
        (moved(LEVEL), ground(time=Told.NAMED, match=Match(0.95, lead=0.6)), True),
        (LEVEL, ground(match=Match(0.7, lead=0.4), borne=Borne(measure=True)), False),
        (
            LEVEL,
            ground(time=Told.NAMED, match=Match(0.7, lead=0.4), borne=Borne(measure=True)),
            True,
        ),
    ],
    ids=[
        *("far ahead", "hardly ahead", "faintly named", "another has its place", "moved to"),
        *("moved to at a time", "fairly named", "fairly named at a time"),
    ],
)
def test_a_level_whose_measure_is_far_ahead(claim: Claim, found: Ground, plain: bool) -> None:
    assert told_plainly(claim, Reason.OFF_VALUE, found) is plain


HEAD = """\
series,title,indicator,unit,multiplier,frequency,nature,basis,headline
hub,"Gas price, Saltburn hub",gas_price,GBP,0,M,price,year_on_year,yes
"""
GAS = (11.32, 11.75, 12.08, 12.41, 12.93, 13.37, 13.66, 13.12, 12.84, 12.37, 11.96, 11.58)


@pytest.fixture(scope="module")
def saltburn() -> Catalogue:
    """The price of gas in a place, £1.15 lower in 2025 than in the same month of 2024."""
    rows = ["series,period,value"]
    for year, more in ((2024, 1.15), (2025, 0.0)):
        rows += [f"hub,{year}-{month:02d},{price + more:.2f}" for month, price in enumerate(GAS, 1)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


SAID = "Trade was thin in December. At Saltburn's hub the price eased to {} a therm."


@pytest.mark.parametrize(
    ("figure", "reason"),
    [("£12.73", "off_period"), ("£12.7", "unverified"), ("£11.58", "supported")],
    ids=["of a year earlier", "of fewer digits, with no word for the measure", "right"],
)
def test_the_price_of_another_time(figure: str, reason: str, saltburn: Catalogue) -> None:
    verdict = verdicts_of(SAID.format(figure), saltburn, PUBLISHED)[figure]
    assert reason in (verdict.reason, verdict.rating), verdict.explanation
