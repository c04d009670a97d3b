"""Industry as a whole, of which a branch is called an industry too."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,frequency,adjustment,nature,basis,headline\n"
)
_BRANCHES = {
    "a": ("", "", 100.0),
    "w": (" of the wood industry,", "wood industry", 90.0),
    "m": (" of mining,", "mining", 80.0),
}
_STEPS = {"a": 0.8, "w": 1.7, "m": -0.6}


@pytest.fixture(scope="module")
def output() -> Catalogue:
    series, rows = [_HEAD.strip()], ["series,period,value,published"]
    for key, (of, part, level) in _BRANCHES.items():
        series.append(
            f'{key},"Industrial output index,{of} Norway",industrial_production,NOR,{part},index,M,'
            f"SA,index,period_on_period,{'no' if part else 'yes'}"
        )
        for month in range(1, 11):
            step = _STEPS[key] if month == 10 else (month % 3 - 1) * 0.4
            rows.append(f"{key},2025-{month:02d},{level - step * level / 100:.1f},")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        ("Norwegian industry produced 1.2% less in October than in September.", "1.2%", "whole"),
        ("Output of Norway's industry fell 1.2% in October from September.", "1.2%", "whole"),
        ("Norway's industry turned out 1.2% less in October than in September.", "1.2%", "whole"),
        ("Norway's wood industry produced 2.1% less in October than in September.", "2.1%", "wood"),
        ("Output of Norway's industry fell 4.0% in October from September.", "4.0%", "mismatch"),
    ],
)
def test_industry_is_the_whole(output: Catalogue, sentence: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(sentence, output, "2025-11-10")[figure]
    told = {"a": "whole", "w": "wood"}.get(verdict.series or "", "none")
    assert rating == (told if verdict.rating == "supported" else verdict.rating), (
        verdict.explanation
    )
