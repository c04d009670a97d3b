"""Records of numbers that a clause of its own counts, by no word of the measure told before it:
"net migration fell as record numbers of Britons packed their bags"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
net,Net migration to Britain,net_migration,GBR,,person,0,A,flow,year_on_year,yes
imm,Immigration to Britain,immigration,GBR,,person,0,A,flow,year_on_year,
"""
_FIGURES = "\n".join(
    [
        "series,period,value,published",
        *(f"net,{2016 + n},{v},2025-05-22" for n, v in enumerate(
            (249000, 208000, 276000, 184000, 93000, 494000, 840000, 866000, 397000)
        )),
        *(f"imm,{2016 + n},{v},2025-05-22" for n, v in enumerate(
            (588000, 644000, 604000, 681000, 662000, 896000, 1244000, 1318000, 958000)
        )),
    ]
)  # fmt: skip


def _britain() -> Catalogue:
    return catalogue_of(_PACK, _FIGURES)


@pytest.mark.parametrize(
    "text",
    [
        "Net migration to Britain fell to 397,000 in 2024 as record numbers of Brits "
        "packed their bags.",
        "Net migration to Britain fell to 397,000 in 2024, while a record number of Poles "
        "went home.",
    ],
)
def test_a_record_of_what_another_clause_counts_is_not_accused(text: str) -> None:
    found = verdicts_of(text, _britain(), "2025-06-02")
    record = next(v for printed, v in found.items() if "record" in printed)
    assert record.rating is Rating.UNVERIFIED
    assert found["397,000"].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Net migration to Britain fell to a record low of 397,000 in 2024.",
        "Immigration to Britain came to a record 958,000 in 2024.",
        "In 2024, 958,000 people came to Britain as record numbers of immigrants arrived.",
    ],
)
def test_a_record_of_the_measure_itself_is_accused(text: str) -> None:
    found = verdicts_of(text, _britain(), "2025-06-02")
    record = next(v for printed, v in found.items() if "record" in printed)
    assert record.rating is Rating.MISMATCH
