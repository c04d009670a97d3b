"""A headline's record that the text below tells of another measure than its words fit best."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline,aliases\n"
    "rate,Patients seen within four hours in Austria,ae_waits,AUT,,percent,0,M,rate,yes,A&E waits\n"
    "long,Waits of more than 12 hours in Austria,trolley_waits,AUT,,patient,0,M,flow,yes,"
    "long waits\n"
)
RATE = (75.8, 75.5, 74.6, 73.7)
LONG = (45_283, 55_150, 63_822, 80_563)


@cache
def wards() -> Catalogue:
    rows = ["series,period,value,published"]
    for month, (rate, long) in enumerate(zip(RATE, LONG, strict=True), 9):
        rows += [f"rate,2025-{month:02d},{rate},", f"long,2025-{month:02d},{long},"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


BELOW = "\n\nLong waits of more than 12 hours in Austria came to 80,563 in December, "


@pytest.mark.parametrize("told", ["the highest on record", "the most since September"])
def test_a_record_told_below_leaves_the_headline_alone(told: str) -> None:
    found = verdicts_of(f"A&E waits hit new high{BELOW}{told}.", wards(), "2026-01-12")
    assert found["new high"].rating.value != "mismatch"
    assert found[told.removeprefix("the ")].rating.value == "supported"
