"""Comparisons of two members told by verbs of passing and by where one stands beside another."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.extremes.tables import outdone_by
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SALES = {
    "Volvo": (4303, 4976), "Toyota": (2427, 2188), "Kia": (1882, 1790),
    "electric cars": (9000, 9100), "petrol cars": (7000, 6900),
}  # fmt: skip


@cache
def makes() -> Catalogue:
    """Cars registered in Sweden in two months, by make and by what drives them."""
    head = "series,title,indicator,ref_area,breakdown,unit,frequency,nature,headline"
    series, rows = [head], ["series,period,value"]
    for number, (name, sales) in enumerate(_SALES.items()):
        title = f'"New car registrations, Sweden, {name}"'
        series.append(f"m{number},{title},car registrations,SWE,{name},cars,M,flow,no")
        rows += [
            f"m{number},2025-{month},{sold}"
            for month, sold in zip(("09", "10"), sales, strict=True)
        ]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


LED = "New car registrations in Sweden were published for October 2025. "


def compared(text: str) -> list[Verdict]:
    found = verdicts_of(LED + text, makes(), "2025-11-05").values()
    return [v for v in found if v.claim.assertion == "comparison"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Volvo edged out Toyota.", "exact"),
        ("Volvo was just ahead of Toyota.", "exact"),
        ("Kia stayed behind Toyota.", "exact"),
        ("Kia fell behind Toyota.", "exact"),
        ("Volvo leapfrogged Toyota.", "exact"),
        ("Volvo moved ahead of Kia.", "exact"),
        ("Kia was beaten by Toyota.", "exact"),
        ("Volvo outsold Toyota.", "exact"),
        ("More electric cars than petrol cars were registered.", "exact"),
        ("Kia stayed above Toyota in October.", "off_comparison"),
        ("Toyota overtook Volvo in October.", "off_comparison"),
    ],
)
def test_members_are_compared_by_verbs_and_places(text: str, reason: str) -> None:
    (verdict,) = compared(text)
    assert verdict.reason == reason, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "The krona was firm ahead of the meeting.",
        "Dealers are ahead of Christmas.",
        "Volvo was ahead of its plan.",
        "Volvo is the force behind a bid for Toyota.",
        "Toyota was edged out as buyers turned away.",
        "Volvo trailed Toyota by 2,000 cars.",
        "I hear more Swedish than English there.",
        "Kia fell behind schedule.",
        "Volvo slipped behind in the race.",
        "More buyers than ever came.",
        "Volvo was pipped at the post.",
    ],
)
def test_other_uses_compare_nothing(text: str) -> None:
    assert compared(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They outsold petrol cars, too, with 5,196.", "petrol cars"),
        ("Volvo edged out Toyota with 4,976.", "Toyota"),
        ("Volvo edged out Toyota, on 2,188.", None),
        ("Volvo edged out Toyota in a month with 4,976 sales.", None),
        ("They were outsold by Toyota, with 4,976.", None),
    ],
)
def test_the_outdone_is_not_what_a_figure_behind_with_is_of(text: str, names: str | None) -> None:
    first = next(i for i, c in enumerate(text) if c.isdigit())
    found = outdone_by(text, first)
    assert (found and text[slice(*found)]) == names


def test_a_figure_behind_the_outdone_is_of_what_outdid_it() -> None:
    text = "Electric cars led in October 2025. They outsold petrol cars, too, with 9,100."
    found = verdicts_of(LED + text, makes(), "2025-11-05")
    assert found["9,100"].rating != "mismatch"


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("Kia came second in October 2025.", {"second": "off_rank"}),
        ("Volvo came first. Toyota came second and Kia third.", {"second": "exact"}),
        ("They came second in October 2025.", {}),
    ],
)
def test_a_place_behind_a_name_is_of_no_neighbour(text: str, ranks: dict[str, str]) -> None:
    found = verdicts_of(LED + text, makes(), "2025-11-05")
    accused = {k: v.reason for k, v in found.items() if v.rating == "mismatch"}
    assert accused.keys() <= ranks.keys()
    for quote, reason in ranks.items():
        assert found[quote].reason == reason, found[quote].explanation


def test_a_place_before_the_words_is_compared_and_not_the_one_behind() -> None:
    head = "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,headline"
    series = [head]
    rows = ["series,period,value"]
    for code, name, sold in (("JPN", "Japan", (900, 910)), ("KOR", "South Korea", (700, 800))):
        title = f'"Goods exports from New Zealand to {name}"'
        series.append(f"{code},{title},exports,NZL,{code},NZD,6,M,flow,no")
        rows += [f"{code},{y}-10,{v}" for y, v in zip((2024, 2025), sold, strict=True)]
    held = catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")
    text = "New Zealand's exports in October 2025. Exports to Japan outpaced those to South Korea."
    (verdict,) = (
        v
        for v in verdicts_of(text, held, "2025-12-02").values()
        if v.claim.assertion == "comparison"
    )
    assert (verdict.series, verdict.reason) == ("JPN", "off_comparison")


@pytest.mark.parametrize(
    "text",
    [
        "Registrations of Kia cars fell less than those of Toyota cars.",
        "Registrations of Toyota cars dropped, but less than those of Kia cars.",
    ],
)
def test_moves_accuse_nobody_by_their_levels(text: str) -> None:
    (verdict,) = compared(text)
    assert verdict.rating != "mismatch"


def test_who_drew_ahead_is_the_place_named_last_and_not_one_before_it() -> None:
    head = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline"
    series, rows = [head], ["series,period,value"]
    for code, name, people in (
        ("MLT", "Malta", 520),
        ("CYP", "Cyprus", 940),
        ("LUX", "Luxembourg", 930),
    ):
        series.append(f'{code},"Population, {name}",population,{code},person,3,A,stock,no')
        rows.append(f"{code},2024,{people}")
    held = catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")
    text = (
        "Malta's population was 520,000 in 2024. In the same year Cyprus, with 940,000, drew ahead "
        "of Luxembourg, with 930,000."
    )
    found = verdicts_of(text, held, "2025-07-11").values()
    assert "mismatch" not in {str(v.rating) for v in found}
