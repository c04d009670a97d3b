"""Prints of a firm's figures, in sentences that say where the firm is from."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,aliases
m,"Norla SA, mobile contract customers",subscribers,Norla SA,Norla mobile contract,persons,3,Q,\
stock,contract lines
r,"Norla SA, revenue",revenue,Norla SA,Norla,EUR,6,Q,flow,
o,"Ostrin plc, revenue",revenue,Ostrin plc,Ostrin,EUR,6,Q,flow,
"""
_ROWS = """series,period,value,published
m,2025-Q1,9397,2025-05-05
m,2025-Q2,9458,2025-08-05
m,2025-Q2,9274,2025-11-05
m,2025-Q3,9311,2025-11-05
r,2025-Q1,1806,2025-05-05
r,2025-Q2,1839,2025-08-05
r,2025-Q2,1792,2025-11-05
r,2025-Q3,1881,2025-11-05
o,2025-Q2,612,2025-08-05
o,2025-Q3,634,2025-11-05
"""


@cache
def norla() -> Catalogue:
    """Two measures of a firm, whose second quarter was restated with the results of the third."""
    return catalogue_of(_SERIES, _ROWS)


def _ratings(text: str) -> dict[str, str]:
    found = verdicts_of(f"Norla has fewer customers. {text}", norla(), "2025-11-06")
    return {quote: verdict.rating.value for quote, verdict in found.items()}


@pytest.mark.parametrize(
    "who",
    [
        "The Spanish operator",
        "The Spain-based group",
        "A big Spanish company, it",
        "The Spanish airwaves giant",
        "Norla",
    ],
)
def test_where_a_firm_is_from_names_no_other_place(who: str) -> None:
    found = _ratings(
        f"{who} said it had removed contract lines unused for months, cutting its mobile tally "
        "for the end of June from 9.46mn to 9.27mn."
    )
    assert (found["9.46mn"], found["9.27mn"]) == ("supported", "supported")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The Spanish operator cut its contract lines for June from 9.64mn to 9.27mn.", "9.64mn"),
        (
            "Contract lines were recounted, which cut the Spanish tally for June from 9.64mn to "
            "9.27mn.",
            "9.64mn",
        ),
        ("The Spanish operator had second-quarter revenue of €1,839mn.", "€1,839mn"),
    ],
)
def test_what_no_print_had_is_not_supported(text: str, figure: str) -> None:
    assert _ratings(text)[figure] != "supported"
