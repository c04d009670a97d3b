"""Trade told by the partner whose figures no pack holds."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline
m_ita,Imports of Austria from Italy,imports,AUT,ITA,EUR,6,M,flow,year_on_year,yes
x_ita,Exports of Austria to Italy,exports,AUT,ITA,EUR,6,M,flow,year_on_year,yes
x_pol,Exports of Austria to Poland,exports,AUT,POL,EUR,6,M,flow,year_on_year,yes
"""
_OWN = "it,Exports of Italy to Austria,exports,ITA,AUT,EUR,6,M,flow,year_on_year,yes\n"
_MONTHS = ("2024-10", "2025-09", "2025-10")
_FIGURES = {
    "m_ita": (1_010, 1_185, 1_108),
    "x_ita": (880, 845, 917),
    "x_pol": (711, 703, 724),
}


@cache
def austria() -> Catalogue:
    return catalogue_told(_SERIES, _MONTHS, _FIGURES)


@cache
def both() -> Catalogue:
    return catalogue_told(_SERIES + _OWN, _MONTHS, {**_FIGURES, "it": (1_040, 1_201, 1_133)})


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Italy's exports to Austria came to €1,108 million in October.", "€1,108 million"),
        ("Italy sold Austria goods worth €1,108 million in October.", "€1,108 million"),
        ("Italian exports to Austria rose 9.7% in October from a year earlier.", "9.7%"),
        ("Italy's imports from Austria were worth €917 million in October.", "€917 million"),
        ("Italy did better. Its exports to Austria rose 9.7% in October on the year.", "9.7%"),
    ],
)
def test_the_partner_counts_the_same_trade(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), "2025-12-05")[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert "measure_assumed" in verdict.caveats


@pytest.mark.parametrize(("share", "right"), [("56%", True), ("44%", False)])
def test_a_part_told_of_one_partner_is_not_that_of_another(share: str, right: bool) -> None:
    """Poland took 44% of what the two bought."""
    whole = "x,Exports of Austria,exports,AUT,,EUR,6,M,flow,year_on_year,yes\n"
    held = catalogue_told(_SERIES + whole, _MONTHS, {**_FIGURES, "x": (1_591, 1_548, 1_641)})
    text = (
        "Austria's exports came to €1,641 million in October. Those to Poland were worth €724 "
        f"million. Some {share} of the exports went to Italy."
    )
    assert (verdicts_of(text, held, "2025-12-05")[share].rating == "supported") is right


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Italy's exports to Austria came to €1,180 million in October.", "€1,180 million"),
        ("Italy's exports to Poland came to €1,108 million in October.", "€1,108 million"),
        ("Italy's exports to Austria doubled in October.", "doubled"),
    ],
)
def test_it_is_no_other_trade_and_accuses_none(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(), "2025-12-05")[figure].rating == "unverified"


def test_a_place_that_counts_itself_is_not_told_by_its_partner() -> None:
    text = "Italy's exports to Austria came to €1,108 million in October."
    assert verdicts_of(text, both(), "2025-12-05")["€1,108 million"].rating != "supported"
