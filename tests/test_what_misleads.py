"""What is true and misleads, as agencies, tabloids, desks and offices say it; and what is fair."""

from decimal import Decimal
from itertools import product

import pytest
from misleading_pack import verdict_of

from verifier.explain import caveats
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.verdict import Caveat, Rating
from verifier.settings import Settings

COUNTED_FROM = (
    "{S} {rose} {q} in December from {b}, the statistics office said on Friday.",
    "{S} {rose} {q} between {b} and December.",
    "OSLO, Jan 20 (Newswire) - {S} {rose} {q} in December compared with {b}, official data showed.",
    "{S} were {up} {q} in December on {b}.",
    "Since {b}, {s} have {risen} {q}, figures for December show.",
    "In December 2025, {s} {rose} by {q} compared with {b}.",
    "{S} in December were {q} {higher} than in {b}.",
    "Compared with {b}, {s} were {up} {q} in December.",
    "{S} {rose} {q} in December versus {b}.",
    "{S} stood {q} {above} their {b} level in December.",
    "{S} have {risen} {q} since {b}, December's numbers reveal.",
)
ON_THE_YEAR = (
    "{S} rose {q} in December from a year earlier, the statistics office said on Friday.",
    "{S} were {q} higher in December than a year before.",
    "{S} climbed {q} on the year in December.",
    "COPENHAGEN, Jan 20 (Newswire) - {S} grew {q} year-on-year in December, official data showed.",
    "In December 2025, {s} increased by {q} compared with December 2024.",
    "{S} were up {q} in December on the same month of 2024.",
    "Annual growth in {s} came to {q} in December.",
    "{S} jumped {q} in December versus December 2024.",
    "Good news for shops: {s} rose {q} in December on a year ago!",
)
RECORDS = (
    "{S} hit a record in December.",
    "{S} climbed to a record in December, the statistics office said on Friday.",
    "{S} reached an all-time high in December.",
    "{S} were the highest on record in December.",
    "{S} were the highest ever in December.",
    "{S} have never been higher than in December.",
    "In December 2025, {s} were the highest since records began.",
    "December saw {s} reach a new record.",
    "{S} set a new record in December.",
    "{S} rose to a fresh record in December.",
)
SINCE = (
    "Wool output of Iceland was the highest since {d} in December.",
    "Iceland's wool output rose in December to its highest since {d}.",
    "Wool output of Iceland climbed to 560 tonnes in December, the highest since {d}.",
    "Wool output of Iceland was 560 tonnes in December, the most since {d}, official data showed.",
    "REYKJAVIK, Jan 20 (Newswire) - Wool output of Iceland hit its highest level since {d} in "
    "December.",
)
RATES = (
    "The unemployment rate of Iceland rose {q} in December from November.",
    "The unemployment rate of Iceland was up {q} in December from November.",
    "Iceland's unemployment rate rose by {q} in December compared with November.",
    "Iceland's jobless rate jumped {q} in December from a month earlier.",
    "In December 2025, the unemployment rate of Iceland increased {q} compared with November 2025.",
)
UP = {"rose": "rose", "risen": "risen", "up": "up", "higher": "higher", "above": "above"}
DOWN = {"rose": "fell", "risen": "fallen", "up": "down", "higher": "lower", "above": "below"}
SHIPS, BEDS, FERRIES = (
    "Ship calls in Norway",
    "Hotel guests in Norway",
    "Ferry passengers in Norway",
)
SALES, PAY = "Retail sales in Denmark", "Average weekly earnings in Denmark"
VOLUME = "The volume of retail sales in Denmark"
DEATHS, ORDERS, BIKES = (
    "Mountain deaths in Norway",
    "Factory orders in Finland",
    "Bicycle sales in Finland",
)


def said(frame: str, subject: str, figure: str = "", base: str = "", down: bool = False) -> str:
    inside = subject[0].lower() + subject[1:]
    words = DOWN if down else UP
    return frame.format(S=subject, s=inside, q=figure, b=base, **words)


Case = tuple[str, str, str]


def in_all(frames: tuple[str, ...], *told: tuple[str, str, str, bool]) -> list[Case]:
    """The frames filled with subject, figure, base and direction, each with its figure."""
    return [(said(f, s, q, b, d), q, "2026-01-20") for f, (s, q, b, d) in product(frames, told)]


CHERRY, LOW = Caveat.CHERRY_PICKED_BASE, Caveat.LOW_BASE
FURTHER, POINTS = Caveat.RECORD_REACHES_FURTHER, Caveat.PERCENT_OF_RATE
REAL, NOMINAL, SHORT = Caveat.REAL_TERMS_DIFFER, Caveat.NOMINAL_RECORD, Caveat.SHORT_HISTORY

MISLEADS: dict[Caveat, list[Case]] = {
    CHERRY: in_all(
        COUNTED_FROM, (SHIPS, "14%", "April", False), (SHIPS, "14%", "April 2025", False)
    ),
    REAL: in_all(ON_THE_YEAR, (SALES, "0.9%", "", False), (PAY, "1.9%", "", False)),
    NOMINAL: in_all(RECORDS, (SALES, "", "", False)),
    SHORT: in_all(RECORDS, (BIKES, "", "", False)),
    LOW: [
        *in_all(ON_THE_YEAR, (DEATHS, "50%", "", False)),
        ("Air passengers in Iceland rose 300% in April from a year earlier.", "300%", "2021-05-20"),
        (
            "Iceland's air passengers quadrupled in April from a year before.",
            "quadrupled",
            "2021-05-20",
        ),
    ],
    POINTS: [(f.format(q="10%"), "10%", "2026-01-20") for f in RATES],
    FURTHER: [
        (f.format(d=d), "", "2026-01-20")
        for f, d in product(SINCE, ("March 2023", "2023", "May 2024"))
    ],
    Caveat.REBOUND: in_all(COUNTED_FROM, (ORDERS, "5.7%", "November", False)),
    Caveat.WEAK_BOUND: in_all(
        COUNTED_FROM,
        (SHIPS, "more than 8%", "April", False),
        (SHIPS, "at least 10%", "April", False),
    ),
}
FAIR: dict[Caveat, list[Case]] = {
    CHERRY: [
        *in_all(COUNTED_FROM, (BEDS, "1.5%", "August", True), (BEDS, "9.4%", "March 2025", False)),
        *in_all(COUNTED_FROM, (FERRIES, "80%", "September", True)),
        *(
            (f"Ship calls in Norway rose 14% in December from {low}.", "14%", "2026-01-20")
            for low in (
                "April's low",
                "their April trough",
                "their trough in April",
                "April, when a strike made them the lowest on record",
                "April, before the election",
            )
        ),
        ("Car traffic of Sweden in 2025 was 3.8% below its level of 2019.", "3.8%", "2026-03-20"),
    ],
    REAL: [
        *(
            (f"{text[:-1]}, though inflation ran higher.", figure, day)
            for text, figure, day in in_all(ON_THE_YEAR, (SALES, "0.9%", "", False))
        ),
        *in_all(ON_THE_YEAR, (VOLUME, "1.1%", "", False)),
    ],
    NOMINAL: [
        *in_all(RECORDS, (VOLUME, "", "", False)),
        *(
            (f"{t[:-1]}, before inflation.", q, d)
            for t, q, d in in_all(RECORDS, (SALES, "", "", False))
        ),
    ],
    SHORT: [
        *in_all(RECORDS, (SALES, "", "", False), (PAY, "", "", False)),
        ("Bicycle sales in Finland were the highest in our data in December.", "", "2026-01-20"),
        ("Bicycle sales in Finland were the highest in the series in December.", "", "2026-01-20"),
        ("Bicycle sales in Finland were the highest in two years in December.", "", "2026-01-20"),
    ],
    LOW: [
        *in_all(ON_THE_YEAR, (FERRIES, "1.7%", "", False), (BIKES, "3.3%", "", False)),
        (
            "Air passengers in Iceland rose 300% in April from a year earlier, when lockdowns had "
            "emptied the sky.",
            "300%",
            "2021-05-20",
        ),
        ("Mountain deaths in Norway rose 50% to 15 in December from 10.", "50%", "2026-01-20"),
    ],
    POINTS: [
        (f.format(q="0.4 percentage points"), "0.4 percentage points", "2026-01-20") for f in RATES
    ],
    FURTHER: [
        *(
            (f.format(d=d), "", "2026-01-20")
            for f, d in product(SINCE, ("June 2019", "2019", "mid-2019"))
        ),
        (
            "Wool output of Iceland was the highest since the election of May 2024 in December.",
            "",
            "2026-01-20",
        ),
    ],
    Caveat.REBOUND: [
        (t, q, d) for t, q, d in in_all(COUNTED_FROM, (BIKES, "0.3%", "November", False))
    ],
    Caveat.WEAK_BOUND: in_all(
        COUNTED_FROM, (SHIPS, "more than 13%", "April", False), (SHIPS, "about 14%", "April", False)
    ),
}


def _cases(told: dict[Caveat, list[Case]]) -> list[object]:
    return [
        pytest.param(caveat, *case, id=f"{caveat}: {case[0]}")
        for caveat, cases in told.items()
        for case in cases
    ]


@pytest.mark.parametrize(("caveat", "text", "figure", "day"), _cases(MISLEADS))
def test_what_misleads_has_its_caveat(caveat: Caveat, text: str, figure: str, day: str) -> None:
    verdict = verdict_of(
        text, figure.split(" ")[-1] if "%" in figure else figure, day, rebound=0.25
    )
    assert verdict.rating is Rating.SUPPORTED
    assert caveat in verdict.caveats


@pytest.mark.parametrize(("caveat", "text", "figure", "day"), _cases(FAIR))
def test_what_is_fair_has_not(caveat: Caveat, text: str, figure: str, day: str) -> None:
    quote = figure.split(" ")[-1] if "%" in figure else figure
    verdict = verdict_of(text, quote, day, rebound=0.25)
    assert verdict.rating is Rating.SUPPORTED
    assert caveat not in verdict.caveats


@pytest.mark.parametrize("caveat", MISLEADS)
def test_each_is_spared_with_its_words(caveat: Caveat) -> None:
    text, figure, day = MISLEADS[caveat][0]
    quote = figure.split(" ")[-1] if "%" in figure else figure
    silent = verdict_of(text, quote, day, rebound=0.25, no_caveat=tuple(caveats()))
    alone = tuple(name for name in caveats() if name != caveat)
    shown = verdict_of(text, quote, day, rebound=0.25, no_caveat=alone)
    assert (silent.caveats, shown.caveats) == ((), (caveat,))
    if caveat not in (Caveat.WEAK_BOUND, Caveat.SHORT_HISTORY):  # told by the figure itself
        assert len(silent.explanation) < len(shown.explanation)


def test_what_misleads_is_named_before_how_it_was_read() -> None:
    text = "Ship calls in Norway rose more than 8% between April and December."
    assert verdict_of(text, "8%").caveats[0] is CHERRY


def test_a_rebound_is_asked_for_only_where_a_desk_wants_it() -> None:
    text, figure, day = MISLEADS[Caveat.REBOUND][0]
    assert Caveat.REBOUND not in verdict_of(text, figure, day).caveats


@pytest.mark.parametrize(
    ("caveat", "setting"),
    [
        (CHERRY, {"base_factor": 0.0}),
        (LOW, {"small_count": 0.0}),
        (FURTHER, {"record_reach": 0.0}),
        (FURTHER, {"record_reach": 9.0}),
        (SHORT, {"record_years": 1.0}),
        (Caveat.WEAK_BOUND, {"weak_bound": 2.0}),
    ],
)
def test_thresholds_narrow_them(caveat: Caveat, setting: dict[str, float]) -> None:
    text, figure, day = MISLEADS[caveat][0]
    quote = figure.split(" ")[-1] if "%" in figure else figure
    assert caveat not in verdict_of(text, quote, day, **setting).caveats


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        (
            MISLEADS[LOW][0][0],
            "50%",
            "The base is a small number: it went from 10 deaths in December 2024 to 15 deaths in "
            "December 2025.",
        ),
        (
            MISLEADS[POINTS][0][0],
            "10%",
            "in points it is up by 0.4 percentage points, from 4% in November 2025 to 4.4% in "
            "December 2025.",
        ),
        (
            MISLEADS[FURTHER][0][0],
            "",
            "It is so since June 2019, when it was 620 tonnes, not only since March 2023.",
        ),
    ],
)
def test_the_sentence_gives_figures_and_times(text: str, figure: str, told: str) -> None:
    assert verdict_of(text, figure).explanation.endswith(told)


def test_a_word_for_a_part_may_have_a_threshold_of_its_own() -> None:
    quantity = Quantity(Decimal("0.2"), "ratio", Decimal("0.01"), Bound.OVER)
    assert quantity.agrees_with(0.226, 0.0, Settings()) is Fit.WEAK
    assert quantity.agrees_with(0.226, 0.0, Settings(weak_word=0.25)) is Fit.BOUND_HOLDS
    assert quantity.agrees_with(0.27, 0.0, Settings(weak_word=0.25)) is Fit.WEAK
