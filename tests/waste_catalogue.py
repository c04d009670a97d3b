"""A small catalogue of invented tonnes of waste, by stream: by year and by quarter."""

from functools import cache

from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
)
_YEARS = {
    "glass": (210, 201, 190, 182, 171, 160, 151, 139, 126),
    "paper": (402, 391, 380, 366, 371, 350, 333, 341, 322),
    "metal": (90, 92, 95, 97, 101, 104, 108, 112, 111),
}
_QUARTERS = {
    "glass": (40, 36, 33, 42, 39, 34, 30, 36, 33, 30),
    "paper": (85, 88, 83, 87, 84, 82, 79, 80, 78, 77),
    "metal": (27, 30, 29, 28, 29, 31, 32, 30, 33, 34),
}
FIRST_YEAR = 2016


@cache
def slovenia() -> Catalogue:
    """Waste of Slovenia by stream for the years from 2016 to 2024."""
    rows = ["series,period,value"]
    for key, values in _YEARS.items():
        rows += [f"{key},{FIRST_YEAR + k},{value}" for k, value in enumerate(values)]
    totals = [sum(parts) for parts in zip(*_YEARS.values(), strict=True)]
    rows += [f"total,{FIRST_YEAR + k},{value}" for k, value in enumerate(totals)]
    return catalogue_of(_HEAD + _series("A", "SVN", "Slovenia"), "\n".join(rows) + "\n")


@cache
def estonia() -> Catalogue:
    """Waste of Estonia by stream for the quarters from the first of 2023 to the second of 2025."""
    names = [f"{2023 + k // 4}-Q{k % 4 + 1}" for k in range(10)]
    rows = ["series,period,value"]
    for key, values in _QUARTERS.items():
        rows += [f"{key},{name},{value}" for name, value in zip(names, values, strict=True)]
    totals = [sum(parts) for parts in zip(*_QUARTERS.values(), strict=True)]
    rows += [f"total,{name},{value}" for name, value in zip(names, totals, strict=True)]
    return catalogue_of(_HEAD + _series("Q", "EST", "Estonia"), "\n".join(rows) + "\n")


def _series(frequency: str, area: str, name: str) -> str:
    rest = f"tonne,3,{frequency},flow,year_on_year"
    streams = [
        f'{key},"Waste collected, {key}, {name}",waste_collected,{area},{key},{rest},no'
        for key in _YEARS
    ]
    whole = f'total,"Waste collected, all streams, {name}",waste_collected,{area},,{rest},yes'
    return "\n".join([*streams, whole]) + "\n"


def of_years(text: str) -> dict[str, Verdict]:
    """The verdicts on a text of 2025 about the waste of Slovenia."""
    return verdicts_of(f"Waste collected in Slovenia\n\n{text}", slovenia(), "2025-05-12")


def of_quarters(text: str) -> dict[str, Verdict]:
    """The verdicts on a text of August 2025 about the waste of Estonia."""
    return verdicts_of(f"Waste collected in Estonia\n\n{text}", estonia(), "2025-08-12")
