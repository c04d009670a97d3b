"""Titles that say one measure in several phrases are of several things: liquidations and
administrations are both insolvencies."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_LEVELS = {
    "i": (5_650, 5_750, 5_831, 5_852, 5_794, 5_840),
    "con": (1_505, 1_542, 1_603, 1_685, 1_637, 1_572),
    "ret": (924, 922, 888, 821, 859, 915),
    "acc": (846, 913, 955, 999, 1_015, 984),
    "comp": (787, 770, 742, 826, 933, 847),
    "adm": (362, 335, 338, 337, 348, 355),
    "bk": (1_850, 1_752, 1_851, 1_584, 1_514, 1_380),
    "dro": (7_572, 7_883, 7_926, 7_987, 8_355, 8_071),
}
_QUARTERS = ("2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")


@cache
def failures() -> Catalogue:
    """Insolvencies of England and Wales by trade and procedure, titled as an office does."""
    series = (
        "series,title,unit,frequency\n"
        'i,"Company insolvencies, all industries, England and Wales",insolvencies,Q\n'
        'con,"Company insolvencies, Construction, England and Wales",insolvencies,Q\n'
        'ret,"Company insolvencies, Wholesale and retail trade, England and Wales",insolvencies,Q\n'
        'acc,"Company insolvencies, Accommodation and food service activities, England and Wales",'
        "insolvencies,Q\n"
        'comp,"Compulsory liquidations, England and Wales",insolvencies,Q\n'
        'adm,"Administrations, England and Wales",insolvencies,Q\n'
        'bk,"Individual insolvencies, bankruptcies, England and Wales",persons,Q\n'
        'dro,"Individual insolvencies, debt relief orders, England and Wales",persons,Q\n'
    )
    rows = ["series,period,value,published"]
    for key, values in _LEVELS.items():
        rows += [f"{key},{q},{value}," for q, value in zip(_QUARTERS, values, strict=True)]
    return catalogue_of(series, "\n".join(rows) + "\n")


def test_each_phrase_of_its_own_is_a_part_and_what_several_titles_say_is_the_whole() -> None:
    parts = {key: one.breakdown for key, one in failures().series.items()}
    assert parts["i"] is None
    assert parts["comp"] == "compulsory liquidations"
    assert parts["adm"] == "administrations"
    assert parts["dro"] == "debt relief orders"
    assert len({one.indicator for one in failures().series.values()}) == 1


_Q3 = "in England and Wales in the third quarter of 2025"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"There were 5,840 company insolvencies {_Q3}.", "5,840", {"supported"}),
        (f"There were 5,794 company insolvencies {_Q3}.", "5,794", {"mismatch"}),
        (f"There were 847 compulsory liquidations {_Q3}.", "847", {"supported"}),
        (f"There were 874 compulsory liquidations {_Q3}.", "874", {"mismatch"}),
        (f"Administrations came to 355 {_Q3}, up from 348.", "355", {"supported"}),
        (f"Debt relief orders fell to 8,071 {_Q3}.", "8,071", {"supported"}),
        (f"Debt relief orders fell to 1,380 {_Q3}.", "1,380", {"mismatch", "unverified"}),
        (f"There were 984 company insolvencies in hotels and food service {_Q3}, 31 fewer than in "
         "the three months before.", "31", {"supported"}),
        (f"There were 984 company insolvencies in hotels and food service {_Q3}, 13 fewer than in "
         "the three months before.", "13", {"mismatch"}),
        (f"There were 1,572 company insolvencies in construction and 915 in retail {_Q3}. Building "
         "firm failures were down for a second quarter.", "second", {"supported"}),
        (f"There were 1,572 company insolvencies in construction and 915 in retail {_Q3}. Building "
         "firm failures were down for a fourth quarter.", "fourth", {"mismatch", "unverified"}),
    ],
)  # fmt: skip
def test_figures_of_procedures_and_trades(text: str, figure: str, rating: set[str]) -> None:
    verdict = verdicts_of(text, failures(), "2025-11-05")[figure]
    assert verdict.rating in rating, verdict.explanation
