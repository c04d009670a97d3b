"""Amounts in a dollar of another place than that of their series, converted at a rate of a pack."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Rating
from verifier.reference.catalogue import Catalogue

DAY = "2025-12-30"
_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
can_exports,"Canada's exports of goods, monthly",exports,CAN,CAD,6,M,flow,year_on_year,yes
can_imports,"Canada's imports of goods, monthly",imports,CAN,CAD,6,M,flow,year_on_year,yes
"""
_RATE = "cad,Canadian dollar in US dollars,exchange_rate,CAN,USD,0,M,price,,yes\n"
_ROWS = "".join(
    f"can_exports,2025-{n:02d},{61_200 + 330 * n}\ncan_imports,2025-{n:02d},{64_900 - 210 * n}\n"
    for n in range(1, 12)
)
_RATES = "".join(f"cad,2025-{n:02d},{0.69 + n / 500:.3f}\n" for n in range(1, 12))


def _canada(rated: bool) -> Catalogue:
    rows = f"series,period,value\n{_ROWS}{_RATES if rated else ''}"
    return catalogue_of(_SERIES + (_RATE if rated else ""), rows)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Canada's exports were US$46.2 billion in November.", "US$46.2 billion"),
        ("Canada's exports came to $46.2 billion in November.", "$46.2 billion"),
        ("Canada imported goods worth 44.56 billion US dollars in November.", "44.56"),
    ],
)
def test_a_dollar_of_another_place_is_converted(text: str, figure: str) -> None:
    found = verdicts_of(text, _canada(rated=True), DAY)
    verdict = next(v for quote, v in found.items() if quote.startswith(figure))
    assert verdict.rating is Rating.SUPPORTED, (verdict.explanation, verdict.working)
    assert Caveat.DERIVED in verdict.caveats
    assert {row.series for row in verdict.evidence} > {"cad"}


@pytest.mark.parametrize("rated", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "Canada's exports were US$41.9 billion in November.",
        "Canada imported goods worth 40.12 billion US dollars in November.",
        "Canada's imports from all the world were US$40.12 billion in November.",
    ],
)
def test_what_may_have_been_converted_accuses_nobody(text: str, rated: bool) -> None:
    found = verdicts_of(text, _canada(rated), DAY)
    assert found
    assert all(verdict.rating is Rating.UNVERIFIED for verdict in found.values())


def test_a_dollar_that_its_series_bears_out_is_told_wrongly() -> None:
    text = "Canada's exports were US$64.83 billion in November."
    (verdict,) = verdicts_of(text, _canada(rated=True), DAY).values()
    assert (verdict.rating, verdict.reason) == ("mismatch", "off_unit")
