"""Extremes told by when it was last so, and how far back they are held against."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_COUNTS = (90, 62, 75, 80, 84, 71, 70, 68, 66, 64, 79, 63)


def shops() -> Catalogue:
    """Open shops of Austria in the months of 2025: in December the fewest since February."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    row = 'shops,"Shops open, Austria",shops,AUT,shop,0,M,stock,period_on_period,yes'
    values = [f"shops,2025-{month:02},{count}" for month, count in enumerate(_COUNTS, 1)]
    return catalogue_of(f"{head}\n{row}\n", "\n".join(["series,period,value", *values]) + "\n")


LED = "In December 2025 there were 63 shops open in Austria. "


@pytest.mark.parametrize(
    ("text", "cue", "reason"),
    [
        ("The number of shops was last lower in February.", "last lower", "exact"),
        ("The number of shops was last this low in February.", "last this low", "exact"),
        ("The last time the number of shops was lower was in February.",
         "last time the number of shops was lower", "exact"),
        ("The number of shops is lower than at any time in the past nine months.",
         "lower than at any time", "exact"),
        ("The number of shops is lower than at any time in the past eleven months.",
         "lower than at any time", "ambiguous"),
        ("The number of shops was last lower in January.", "last lower", "off_record"),
    ],
)  # fmt: skip
def test_an_extreme_is_told_by_when_it_was_last_so(text: str, cue: str, reason: str) -> None:
    assert verdicts_of(LED + text, shops(), "2026-01-10")[cue].reason == reason


@pytest.mark.parametrize(
    "text",
    [
        "The last shop was lower in the street in February.",
        "It was the last time she was in Vienna, in 2025.",
        "It lasted longer in February, at 63.",
    ],
)
def test_other_last_times_are_no_extremes(text: str) -> None:
    found = verdicts_of(text, shops(), "2026-01-10").values()
    assert not any(v.claim.assertion == "record" for v in found)


def test_a_bare_record_may_be_one_of_the_fewest() -> None:
    fewest = "In February 2025 there were 62 shops open in Austria, a record."
    assert verdicts_of(fewest, shops(), "2025-03-10")["record"].reason == "exact"
    rose = "In April 2025 the number of shops open in Austria rose to a record."
    assert verdicts_of(rose, shops(), "2025-05-10")["record"].reason == "off_record"


UP_ON_IT = "Austria had 79 shops open, up 23% on the month. "
"""November 2025: more than in every month since January, when there were 90."""


@pytest.mark.parametrize(
    ("text", "figure", "reason"),
    [
        ("It was last higher in May, at 84 shops.", "84", "exact"),
        ("It was last higher in May, at 95 shops.", "95", "off_value"),
        ("It was last higher in May (84 shops).", "84", "exact"),
        ("The number of shops was last higher back in May, with just 84.", "84", "exact"),
        ("The last time the number was higher was in May, at 84.", "84", "exact"),
        ("The number was last this high in May, at 84.", "84", "exact"),
        ("The number was last this high in May, at 86 shops.", "86", "off_value"),
    ],
)
def test_what_stands_behind_the_time_it_was_last_so_is_of_that_time(
    text: str, figure: str, reason: str
) -> None:
    assert verdicts_of(UP_ON_IT + text, shops(), "2025-12-10")[figure].reason == reason


def test_what_stands_behind_a_record_is_of_now() -> None:
    text = "The number of shops rose in November to its highest since May, at 79."
    assert verdicts_of(text, shops(), "2025-12-10")["79"].reason == "exact"


def _rate(*rates: float) -> Catalogue:
    """The jobless rate of Malta in the months of 2025 up to the last of these."""
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
    row = '"Unemployment rate, Malta",unemployment_rate,MLT,percent,0,M,rate,period_on_period,yes'
    values = [f"ur,2025-{month:02},{rate}" for month, rate in enumerate(rates, 1)]
    return catalogue_of(f"{head}\nur,{row}\n", "\n".join(["series,period,value", *values]) + "\n")


@pytest.mark.parametrize(
    ("text", "cue", "reason"),
    [
        ("It was last lower in February.", "last lower", "exact"),
        ("It was last higher in May.", "last higher", "exact"),
        ("It was last lower in January.", "last lower", "off_record"),
        ("It was last lower in March.", "last lower", "off_record"),
        ("It was last higher in April.", "last higher", "off_record"),
    ],
)
def test_what_is_level_with_now_is_no_later_time_it_was_more(
    text: str, cue: str, reason: str
) -> None:
    led = "The unemployment rate in Malta was 3.1% in July. "
    catalogue = _rate(2.9, 3.0, 3.2, 3.1, 3.3, 3.1, 3.1)
    assert verdicts_of(led + text, catalogue, "2025-08-10")[cue].reason == reason
