"""A move before the level that it led to is of the window of that level; an answer is of the
measure that the question before it names."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

_MONTHS = tuple(f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13))
_SOLD = (
    41,
    38,
    44,
    47,
    45,
    43,
    42,
    40,
    46,
    48,
    39,
    37,
    36,
    35,
    39,
    38,
    37,
    36,
    35,
    36,
    38,
    40,
    34,
    33,
)
_BOUGHT = (
    52,
    49,
    55,
    58,
    57,
    54,
    53,
    51,
    57,
    59,
    50,
    48,
    51,
    50,
    53,
    56,
    58,
    57,
    55,
    54,
    59,
    61,
    53,
    52,
)
_HEAD = (
    "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline\n"
)
_PACK = catalogue_told(
    _HEAD
    + """x,Exports of Peru to Chile,exports,PER,CHL,USD,3,M,flow,year_on_year,yes
m,Imports of Peru from Chile,imports,PER,CHL,USD,3,M,flow,year_on_year,yes
bal,Trade balance of Peru with Chile,trade_balance,PER,CHL,USD,3,M,flow,year_on_year,yes
rate,Tariff rate of Peru,tariff_rate,PER,,percent,0,M,rate,,yes
""",
    _MONTHS,
    {
        "x": tuple(1000 * value for value in _SOLD),
        "m": tuple(1000 * value for value in _BOUGHT),
        "bal": tuple(1000 * (a - b) for a, b in zip(_SOLD, _BOUGHT, strict=True)),
        "rate": tuple(4.1 + 0.3 * step for step in range(24)),
    },
)
_LEAD = "Peru's tariff rate stood at 10.7% in November.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Peru's trade gap with Chile was $222 million in 2025.\n\nExports of Peru to Chile sank by "
        "14% to $437 million.",
        "Peru's trade gap with Chile was $222 million in 2025.\n\nPeru's exports to Chile were "
        "down 14% at $437 million.",
    ],
)
def test_a_move_is_of_the_window_of_the_level_it_led_to(text: str) -> None:
    found = verdicts_of(_LEAD + text, _PACK, "2026-02-10")
    assert found["$437 million"].rating is Rating.SUPPORTED
    assert found["14%"].rating is Rating.SUPPORTED


@pytest.mark.parametrize("move", ["16%", "18%"])
def test_a_wrong_move_is_not_borne_out_by_its_window(move: str) -> None:
    text = (
        "Peru's trade gap with Chile was $222 million in 2025.\n\nExports of Peru to Chile sank by "
        f"{move} to $437 million."
    )
    found = verdicts_of(_LEAD + text, _PACK, "2026-02-10")
    assert found[move].rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "In 2025 Peru's imports from Chile came to $659 million.\n\nThe trade gap with Chile? "
        "A hefty $222 million.",
        "In 2025 Peru's exports to Chile came to $437 million.\n\nAnd the gap with Chile? "
        "All of $222 million.",
    ],
)
def test_an_answer_is_of_what_was_asked(text: str) -> None:
    verdict = verdicts_of(_LEAD + text, _PACK, "2026-02-10")["$222 million"]
    assert (verdict.series, verdict.rating) == ("bal", Rating.SUPPORTED)
