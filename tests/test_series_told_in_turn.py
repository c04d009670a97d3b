"""Which of two series that a text calls by their names "the former" and "the latter" are."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline,aliases
rec,Central government receipts,tax_receipts,GBR,,GBP,9,M,flow,yes,receipts
it,Income tax receipts,tax_receipts,GBR,income tax,GBP,9,M,flow,no,income tax receipts
"""
VALUES = "rec,2025-07,87.3\nrec,2025-08,87.6\nit,2025-07,19.4\nit,2025-08,19.8\n"
LEAD = (
    "In Britain income tax receipts were £19.8 billion and central government receipts £87.6 "
    "billion in August."
)


@pytest.fixture(scope="module")
def receipts() -> Catalogue:
    return catalogue_of(SERIES, f"series,period,value\n{VALUES}")


def test_the_former_is_the_first_of_two_series(receipts: Catalogue) -> None:
    text = f"{LEAD} In July the former had been £19.4 billion, the latter £87.3 billion."
    found = verdicts_of(text, receipts, "2025-09-22")
    assert {str(found[f"£{f} billion"].rating) for f in ("19.4", "87.3")} == {"supported"}


def test_figures_that_have_changed_places_are_not_borne_out(receipts: Catalogue) -> None:
    text = f"{LEAD} In July the former had been £87.3 billion, the latter £19.4 billion."
    found = verdicts_of(text, receipts, "2025-09-22")
    assert "supported" not in {str(found[f"£{f} billion"].rating) for f in ("19.4", "87.3")}
