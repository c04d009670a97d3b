"""Lists whose lines all seem to have exchanged their figures, because a head was misread."""

from functools import cache

from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Verdict
from verifier.reference.catalogue import Catalogue

_TOWNS = {"Merthyr Tydfil": (24.8, 73.1), "Cardiff": (22.5, 72.4), "Newport": (22.1, 71.1)}
_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline"


@cache
def meals() -> Catalogue:
    series, rows = [_HEAD], ["series,period,value,published"]
    for at, (town, (share, taken)) in enumerate(_TOWNS.items()):
        tail = f"GB-WLS,{town},percent,0,A,rate,year_on_year,no"
        series.append(f'e{at},"Share of pupils eligible for free meals, {town}",entitled,{tail}')
        series.append(f'u{at},"Take-up of free meals on census day, {town}",takeup,{tail}')
        rows += [f"e{at},2026,{share},2026-06-30", f"u{at},2026,{taken},2026-06-30"]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


def told(lines: list[str]) -> dict[str, Verdict]:
    text = "School dinners in Wales\n\nTake-up, 2026 (share in brackets)\n" + "\n".join(lines)
    return verdicts_of(f"{text}\n", meals(), "2026-07-31")


def test_what_every_line_exchanges_is_a_head_read_the_wrong_way_round() -> None:
    found = told([f"{town}: {a}% ({b}%)" for town, (a, b) in _TOWNS.items()])
    assert [v.series for v in found.values()] == ["e0", "u0", "e1", "u1", "e2", "u2"]
    assert {v.rating for v in found.values()} == {"supported"}
    assert all(Caveat.MEASURE_ASSUMED in v.caveats for v in found.values())


def test_one_line_is_read_as_the_others_that_are_right() -> None:
    found = told([f"{town}: {b}% ({a}%)" for town, (a, b) in _TOWNS.items()])
    assert [v.series for v in found.values()] == ["u0", "e0", "u1", "e1", "u2", "e2"]
    assert {v.rating for v in found.values()} == {"supported"}
