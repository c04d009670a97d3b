"""Runs counted back from the newest figure or from what was told, and their last step alone."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
salt,"Exports of salt, Norway",exports_salt,NOR,tonnes,0,M,flow,year_on_year,yes
"""
FIGURES = (410, 395, 402, 377, 388, 431, 444, 452, 439, 461, 470, 478,
           503, 489, 497, 512, 521, 538, 540, 555, 561, 549, 572, 590)  # fmt: skip


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    """Exports of salt from January 2024 to December 2025."""
    rows = ["series,period,value"]
    rows += [f"salt,{2024 + n // 12}-{n % 12 + 1:02},{v}" for n, v in enumerate(FIGURES)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


LEAD = "Norway's exports of salt averaged 570 tonnes a month in the three months to December. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{LEAD}In the preceding three months, the average was 552 tonnes a month.",
         "552 tonnes", "supported"),
        (f"{LEAD}In the preceding three months, the average was 532 tonnes a month.",
         "532 tonnes", "mismatch"),
        # that of the same months of the year before
        (f"{LEAD}In the preceding three months, the average was 445 tonnes a month.",
         "445 tonnes", "unverified"),
        ("Over the last six months, Norway's exports of salt averaged 561 tonnes a month.",
         "561 tonnes", "supported"),
        ("Over the last six months, Norway's exports of salt averaged 457 tonnes a month.",
         "457 tonnes", "mismatch"),
        (f"{LEAD}The latest month alone brought 590 tonnes.", "590 tonnes", "supported"),
        (f"{LEAD}The latest month alone brought 549 tonnes.", "549 tonnes", "mismatch"),
        ("Norway's exports of salt came to 590 tonnes in December. On average, the monthly total "
         "over the latest three months was 570 tonnes.", "570 tonnes", "supported"),
        ("Norway's exports of salt came to 590 tonnes in December. On average, the monthly total "
         "over the latest three months was 507 tonnes.", "507 tonnes", "mismatch"),
    ],
)  # fmt: skip
def test_a_run_ends_with_the_newest_step_or_before_what_was_told(
    text: str, figure: str, rating: str, norway: Catalogue
) -> None:
    assert verdicts_of(text, norway, "2026-01-20")[figure].rating == rating
