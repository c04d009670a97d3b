"""Marks that were not passed: what stands in their place, and which time would explain them."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
sold,"Norway's exports of goods, monthly",exports,NOR,NOK,9,M,flow,year_on_year,yes
"""
_ROWS = "series,period,value,published\n" + "".join(
    f"sold,2025-{month:02d},{value},2025-{month + 1:02d}-15\n"
    for month, value in enumerate((141.2, 143.9, 138.4, 146.1, 152.7, 156.6, 158.3, 163.2), 3)
)


@cache
def norway() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Norway's exports exceeded 170 billion kroner in October.", "163 billion kroner"),
        ("Norway's exports topped 164 billion kroner in October.", "163 billion kroner"),
        ("Norway's exports topped 163.4 billion kroner in October.", "163.2 billion kroner"),
        ("Norway's exports exceeded 0.2 trillion kroner in October.", "0.16 trillion kroner"),
    ],
)
def test_what_stands_in_for_a_mark_is_another_figure(text: str, suggestion: str) -> None:
    (found,) = verdicts_of(text, norway(), "2025-12-01").values()
    assert (found.rating, found.suggestion) == ("mismatch", suggestion)


def test_a_time_that_did_not_pass_the_mark_explains_nothing() -> None:
    text = "Norway's exports exceeded 0.2 trillion kroner in October."
    (found,) = verdicts_of(text, norway(), "2025-12-01").values()
    assert found.alternatives == ()


def test_a_time_that_passed_it_does() -> None:
    text = "Norway's exports exceeded 163 billion kroner in September."
    (found,) = verdicts_of(text, norway(), "2025-12-01").values()
    assert found.reason == "off_period"
    assert "October 2025" in found.explanation


def test_a_mark_that_was_passed_before_is_no_wrong_figure() -> None:
    text = (
        "Norway's exports rose to 163.2 billion kroner in October, topping 143.5 billion kroner "
        "for the first time."
    )
    found = verdicts_of(text, norway(), "2025-12-01")["143.5 billion kroner"]
    assert (found.reason, found.suggestion) == ("off_record", None)
