"""Records that are told of what the figures before them are about."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
born,Births in Malta,births,MLT,persons,0,M,flow,year_on_year,yes
wed,Weddings in Malta,weddings,MLT,,0,M,flow,year_on_year,yes
"""
BORN = (371, 380, 374, 402, 395, 388, 391, 386, 379, 383, 377, 401)
"""By month of 2025; in 2024 eleven more were born in each."""


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    """Births and weddings in Malta by month of 2024 and 2025."""
    rows = ["series,period,value"]
    for year, more in ((2024, 11), (2025, 0)):
        for month, count in enumerate(BORN, 1):
            rows.append(f"born,{year}-{month:02d},{count + more}")
            rows.append(f"wed,{year}-{month:02d},{count // 2 + 5 * month}")
    head = HEAD.replace("weddings,MLT,,", "weddings,MLT,weddings,")
    return catalogue_of(head, "\n".join(rows) + "\n")


IT = "Births in Malta were 2.7 per cent lower in December than a year before. {}"


@pytest.mark.parametrize(
    ("text", "record", "reason"),
    [
        pytest.param(
            IT.format("It was the highest since January 2025."),
            *("highest since January 2025", "off_record"),
            id="it is what the change before is one of",
        ),
        pytest.param(
            IT.format("It was the highest since April."),
            *("highest since April", "supported"),
            id="it holds",
        ),
        pytest.param(
            IT.format("The club sold seats at prices that were the highest since January 2025."),
            *("highest since January 2025", "unverified"),
            id="its sentence tells of something else",
        ),
        pytest.param(
            "Births in Malta came to 401 in December, 2.7 per cent fewer than a year before and "
            "the highest since January 2025.",
            *("highest since January 2025", "off_record"),
            id="of the level, behind a change of it",
        ),
        pytest.param(
            "Births in Malta came to 401 in December, 2.7 per cent fewer than a year before and "
            "the highest since April.",
            *("highest since April", "supported"),
            id="of the level, and it holds",
        ),
    ],
)
def test_a_record_of_what_was_told(text: str, record: str, reason: str, malta: Catalogue) -> None:
    verdict = verdicts_of(text, malta, "2026-01-20")[record]
    assert reason in (verdict.reason, verdict.rating), verdict.explanation


def test_no_share_is_the_least() -> None:
    """Reactors supplied 620.6 TWh, a quarter of all, although that was the least since 2022."""
    rows = ["series,period,value"]
    for year, part, whole in ((2022, 610, 2900), (2023, 640, 2800), (2024, 660, 2600)):
        rows += [f"atom,{year},{part}", f"all,{year},{whole}"]
    rows += ["atom,2025,620", "all,2025,2480"]
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
        "atom,Electricity from nuclear power in Malta,electricity,MLT,nuclear,watt_hour,12,A,flow,"
        "year_on_year,no\n"
        "all,Electricity in Malta,electricity,MLT,,watt_hour,12,A,flow,year_on_year,yes\n"
    )
    text = (
        "Nuclear power in Malta supplied 620 TWh of electricity in 2025, or a quarter of the "
        "total, although that was the least since 2022."
    )
    found = verdicts_of(text, catalogue_of(head, "\n".join(rows) + "\n"), "2026-03-12")
    assert "mismatch" not in {verdict.rating for verdict in found.values()}
