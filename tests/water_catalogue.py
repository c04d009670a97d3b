"""A small catalogue of water firms, phone groups and places at college, as a desk would fill it."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases\n"
)
_FIRMS = {"ash": "Ashwater", "brook": "Brookmere", "cole": "Colewater"}
_LEAKS = {  # from January 2025 on, a month each
    "ash": [90.5, 90.1, 89.2, 88.9, 88.0, 87.1, 86.4, 86.0, 87.2, 88.8, 89.9, 91.0,
            89.6, 88.2, 87.5, 86.8, 85.9, 84.7, 83.1, 82.4, 83.6, 84.2],
    "brook": [140.2, 139.8, 138.9, 137.7, 136.1, 135.0, 134.4, 133.9, 135.1, 137.0, 138.8, 141.9,
              142.8, 142.1, 141.0, 140.2, 138.4, 137.1, 136.6, 134.9, 134.2, 135.5],
    "cole": [70.2, 69.9, 69.4, 69.0, 68.5, 68.1, 67.9, 67.7, 68.0, 68.8, 69.9, 71.0,
             71.4, 71.0, 70.6, 70.1, 69.6, 69.2, 68.8, 68.5, 67.1, 67.9],
}  # fmt: skip
_SPILLS = {  # from January 2026 on
    "ash": [812, 764, 655, 540, 402, 318, 297, 344, 486, 713],
    "brook": [1204, 1188, 1011, 872, 655, 541, 498, 563, 790, 1127],
    "cole": [415, 402, 377, 291, 236, 188, 171, 204, 289, 394],
}


def _months(first: int) -> list[str]:
    return [f"{place // 12}-{place % 12 + 1:02d}" for place in range(first * 12, 2026 * 12 + 10)]


@cache
def waters() -> Catalogue:
    """Leaks from 2025 on and spills of 2026 of three firms and of all of them, to October 2026."""
    rows, values = [], []
    for key, title, figures, first, unit in (
        ("leak", "Leakage", _LEAKS, 2025, "litre"),
        ("spill", "Sewage spills", _SPILLS, 2026, "spills"),
    ):
        whole = [round(sum(parts), 1) for parts in zip(*figures.values(), strict=True)]
        kind = "leakage" if key == "leak" else "sewage_spills"
        scale, nature = (6, "rate") if key == "leak" else (0, "flow")
        for firm, told in {**figures, "all": whole}.items():
            part = _FIRMS.get(firm, "")
            name = f"{title}, {part or 'three companies'}"
            rows.append(
                f'{key}_{firm},"{name}",{kind},GB,{part},{unit},{scale},M,{nature},year_on_year,'
                f"{'no' if part else 'yes'},"
            )
            values += [
                f"{key}_{firm},{month},{value},"
                for month, value in zip(_months(first), told, strict=True)
            ]
    observations = "series,period,value,published\n" + "\n".join(values)
    return catalogue_of(_HEAD + "\n".join(rows) + "\n", observations)


_GROUPS = {
    "vox": ("Voxtel", [610, 622, 641, 633, 655]),
    "dia": ("Dialo", [401, 398, 412, 420, 431]),
    "kin": ("Kinfone", [255, 251, 260, 266, 270]),
}
_QUARTERS = ["2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"]


@cache
def groups() -> Catalogue:
    """The revenue of three phone groups, in millions of dollars, to the third quarter of 2026."""
    rows = [
        f"{key},{name}: revenue,revenue,,{name},USD,6,Q,flow,year_on_year,yes,"
        for key, (name, _) in _GROUPS.items()
    ]
    values = [
        f"{key},{quarter},{value},"
        for key, (_, told) in _GROUPS.items()
        for quarter, value in zip(_QUARTERS, told, strict=True)
    ]
    observations = "series,period,value,published\n" + "\n".join(values)
    return catalogue_of(_HEAD + "\n".join(rows) + "\n", observations)


_APPLICANTS = {
    "law_w": [24346, 25470, 27098, 27105],
    "law_m": [11186, 11130, 10805, 10933],
    "nur_w": [31190, 31085, 30825, 29217],
    "nur_m": [3568, 3375, 3240, 3195],
}


@cache
def applicants(last: int = 2026) -> Catalogue:
    """Who applied to read law and nursing in a year, four years up to the last, undated."""
    told = dict(_APPLICANTS)
    for subject in ("law", "nur"):
        both = zip(told[f"{subject}_w"], told[f"{subject}_m"], strict=True)
        told[subject] = [one + other for one, other in both]
    rows, values = [], []
    for key, figures in told.items():
        who = {"w": ", women", "m": ", men"}.get(key.partition("_")[2], "")
        subject = "law" if key.startswith("law") else "nursing"
        rows.append(f'{key},"University applicants in {subject}{who}",,GBR,,applicants,0,A,,,,')
        values += [f"{key},{last - 3 + place},{value}," for place, value in enumerate(figures)]
    observations = "series,period,value,published\n" + "\n".join(values)
    return catalogue_of(_HEAD + "\n".join(rows) + "\n", observations)
