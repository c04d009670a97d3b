"""An open figure is of no series that its own words tell it not to be of."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge import decide
from verifier.judge.rounds.odds.own_subjects import is_told_as_another
from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = [
    'alst,"Exchange stocks of aluminium, end of month",stocks,,aluminium,tonnes,0,stock,no,',
    'cust,"Exchange stocks of copper, end of month",stocks,,copper,tonnes,0,stock,no,',
    'al,"Aluminium, cash, monthly average",price,,aluminium,USD,0,price,no,',
    'cu,"Copper, cash, monthly average",price,,copper,USD,0,price,no,',
    'lme,"Stocks of copper in LME sheds",stocks,,copper in LME sheds,tonnes,0,stock,no,',
    'starts,"Housing starts, United States",housing_starts,USA,,home,3,flow,yes,',
    'mort,"30-year fixed mortgage rate, United States",mortgage_rate,USA,,percent,0,rate,yes,',
]
_VALUES = {
    "alst": (682_621, 590_954, 616_494),
    "lme": (38_084, 37_818, 38_067),
    "cust": (138_084, 137_818, 138_067),
    "al": (2286, 2565, 2646),
    "cu": (9392, 10917, 11505),
    "starts": (1295, 1248, 1242),
    "mort": (6.64, 6.07, 6.17),
}
_MONTHS = ("2025-03", "2026-02", "2026-03")


@pytest.fixture(scope="module")
def markets() -> Catalogue:
    head = (
        "series,title,indicator,ref_area,breakdown,unit,multiplier,nature,headline,note,frequency"
    )
    rows = [
        f"{key},{m},{v}"
        for key, told in _VALUES.items()
        for m, v in zip(_MONTHS, told, strict=True)
    ]
    series = "\n".join([head, *(f"{row},M" for row in _SERIES)])
    return catalogue_of(f"{series}\n", "\n".join(["series,period,value", *rows]) + "\n")


_METALS = (
    "Copper averaged $11,505 a tonne in March, up from $10,917 in February. "
    "Aluminium averaged $2,646 a tonne.\n\n"
    "Exchange stocks of aluminium rose 4.3% in March to 616,494 tonnes. {} "
    "Copper averaged $9,392 a tonne a year ago.\n"
)
_HOMES = (
    "The average rate on the 30-year fixed mortgage was 6.17% in March, down from 6.64% a year "
    "earlier.\n\nUS housing starts slipped {} to a rate of 1.242 million homes in March, down from "
    "1.248 million homes in February.\n"
)
_RATE = (
    "The average rate on the 30-year fixed mortgage fell 0.47 percentage points to 6.17% in March."
)


def _is_told_as_another(text: str, figure: str, key: str, markets: Catalogue) -> bool:
    """Whether the rule holds of a figure and a series, when all else has been read."""
    found: list[bool] = []

    def look(sitting: Sitting) -> list[Verdict]:
        quotes = [text[v.claim.span.start : v.claim.span.end] for v in sitting.verdicts]
        found.append(is_told_as_another(quotes.index(figure), sitting.series[key], sitting))
        return list(sitting.verdicts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decide, "ROUNDS", (look,))
        verdicts_of(text, markets, "2026-04-06")
    return found[0]


@pytest.mark.parametrize(
    ("text", "figure", "key", "another"),
    [
        (
            _METALS.format("Aluminium stocks stood at 138,067 tonnes."),
            "138,067 tonnes",
            "cust",
            True,
        ),
        (_METALS.format("Copper stocks stood at 138,067 tonnes."), "138,067 tonnes", "cust", False),
        (
            _METALS.format("Aluminium stocks stood at 138,067 tonnes."),
            "138,067 tonnes",
            "alst",
            False,
        ),
        (
            _METALS.format("Aluminium stocks stood above those of copper at 138,067 tonnes."),
            "138,067 tonnes",
            "cust",
            False,
        ),
        (
            _METALS.format("Aluminium stocks rose and those of copper fell to 38,067 tonnes."),
            "38,067 tonnes",
            "lme",
            False,
        ),
        (_HOMES.format("0.5 percentage points"), "0.5 percentage points", "mort", True),
        (_HOMES.format("0.5%"), "0.5%", "mort", False),
        (_RATE, "0.47 percentage points", "mort", False),
    ],
)
def test_a_figure_is_of_what_its_own_words_tell(
    text: str, figure: str, key: str, another: bool, markets: Catalogue
) -> None:
    assert _is_told_as_another(text, figure, key, markets) is another
