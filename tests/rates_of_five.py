"""A small catalogue of the jobless rates of five countries and of how their economies grew."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-11-20"
_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline"
)
_NAMES = {"PRT": "Portugal", "HUN": "Hungary", "FIN": "Finland", "LTU": "Lithuania", "EA": "EA"}
_IDLE = {
    "PRT": (6.4, 6.3, 6.5, 6.2, 6.1, 6.0),
    "HUN": (4.4, 4.6, 4.3, 4.3, 4.4, 4.5),
    "FIN": (9.1, 9.3, 9.2, 9.5, 9.6, 9.8),
    "LTU": (7.0, 7.1, 6.9, 6.8, 6.9, 6.9),
    "EA": (6.3, 6.3, 6.2, 6.4, 6.3, 6.4),
}
_GREW = {
    "PRT": (0.5, 0.2, 0.4, 0.3, 0.8),
    "HUN": (0.2, 0.1, -0.2, 0.4, 0.1),
    "FIN": (0.3, 0.2, -0.1, 0.2, 0.1),
    "LTU": (1.2, 0.9, 0.6, 0.4, 1.1),
    "EA": (0.4, 0.3, 0.6, 0.1, 0.2),
}


@cache
def five() -> Catalogue:
    """Unemployment from May to October 2025, growth on the quarter from 2024-Q3 to 2025-Q3."""
    series, rows = [_HEAD], ["series,period,value"]
    for code, name in _NAMES.items():
        place = "Euro area" if code == "EA" else name
        series.append(
            f"u_{code},Unemployment rate of {place},unemployment_rate,{code},percent,0,M,rate,"
            "none,,yes"
        )
        series.append(
            f'g_{code},"GDP of {place}, change on the quarter",gdp,{code},percent,0,Q,rate,'
            "period_on_period,period_on_period,yes"
        )
        rows += [f"u_{code},2025-{month:02d},{v}" for month, v in enumerate(_IDLE[code], 5)]
        quarters = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")
        rows += [f"g_{code},{q},{v}" for q, v in zip(quarters, _GREW[code], strict=True)]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")
