"""A labelled sentence and its reported claims, for the tests of how claims are scored."""

from typing import Any

from verifier.evaluate.scores import Scores
from verifier.evaluate.scoring import score_article

TEXT = "Exports rose 5.4% to $330.8 billion, a record."
FAMILIES = {"x": ("exports", "CHN"), "x_sa": ("exports", "CHN"), "m": ("imports", "CHN")}


def span_of(quote: str) -> dict[str, int]:
    start = TEXT.index(quote)
    return {"start": start, "end": start + len(quote)}


def label(quote: str, value: float | None, **fields: Any) -> dict[str, Any]:
    return {
        "quote": quote,
        **span_of(quote),
        "value": value,
        "unit": "percent" if value is not None else None,
        "bound": "exact",
        "direction": None,
        "operation": "growth",
        "assertion": "value" if value is not None else "record",
        "basis": None,
        "period": None,
        "baseline": None,
        "series": "x",
        "computed": None,
        "rating": "supported",
        "reason": "exact",
        "accept": [],
        **fields,
    }


def claim(quote: str, value: float | None, ident: str = "c01", **fields: Any) -> dict[str, Any]:
    quantity = {"value": value, "unit": "percent", "step": 0.1, "bound": "exact", "upper": None}
    return {
        "id": ident,
        "span": span_of(quote),
        "quote": quote,
        "quantity": quantity if value is not None else None,
        "direction": "up",
        "measure": {"text": "exports", "indicator": "exports", "ref_area": "CHN"},
        "operation": "growth",
        "assertion": "value" if value is not None else "record",
        "basis": "year_on_year",
        "period": "2025-11",
        "baseline": "2024-11",
        "context": [],
        "speaker": None,
        "series": "x",
        "rating": "supported",
        "reason": "exact",
        "caveats": [],
        "computed": 5.41,
        "evidence": [{"series": "x"}],
        "explanation": "it fits",
        **fields,
    }


def score(labels: list[Any], claims: list[Any], optional: tuple[Any, ...] = ()) -> Scores:
    return score_article("story", labels, optional, claims, FAMILIES.get)
