"""Partners told in one breath: "those with Taiwan and Canada came to $14.9 billion and $6.0
billion"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_BALANCES = {"CHN": (-17.6, -16.5), "TWN": (-14.9, -13.2), "CAN": (-6.0, -7.8), "MEX": (-15.8, -17)}


def balances() -> Catalogue:
    """The balances of goods of the US with four partners, beside those of China with two."""
    series = "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency\n"
    series += "".join(
        f"us_{code},Goods trade balance with {code},trade_balance,USA,{code},goods,USD,9,M\n"
        for code in _BALANCES
    )
    series += "cn_TWN,Trade balance with Taiwan,trade_balance,CHN,TWN,,USD,9,M\n"
    series += "cn_CAN,Trade balance with Canada,trade_balance,CHN,CAN,,USD,9,M\n"
    figures = "".join(
        f"{key},2025-{month:02d},{value},\n"
        for key, values in (
            *((f"us_{code}", values) for code, values in _BALANCES.items()),
            ("cn_TWN", (-11.2, -12.9)),
            ("cn_CAN", (2.1, 1.7)),
        )
        for month, value in zip((7, 8), values, strict=True)
    )
    return catalogue_of(series, f"series,period,value,published\n{figures}")


@pytest.mark.parametrize(
    "text",
    [
        "In July the US goods deficit with China was $17.6 billion; those with Taiwan and Canada "
        "came to {} billion and {} billion.",
        "In July the US ran a goods deficit of $17.6 billion with China. Its deficits with Taiwan "
        "and Canada were {} billion and {} billion, respectively.",
        "In July America's goods deficits with Taiwan and Canada were {} billion and {} billion.",
    ],
)
def test_each_of_two_partners_has_the_figure_in_its_place(text: str) -> None:
    told = verdicts_of(text.format("$14.9", "$6.0"), balances(), "2025-09-20")
    assert {v.rating for v in told.values()} == {Rating.SUPPORTED}
    turned = verdicts_of(text.format("$6.0", "$14.9"), balances(), "2025-09-20")
    assert [turned[f"{figure} billion"].reason for figure in ("$6.0", "$14.9")] == [
        Reason.SWAPPED,
        Reason.SWAPPED,
    ]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The US deficit with China was $17.6 billion in July and Canada sold less.", "$17.6"),
        ("The US deficits with China and Mexico were $17.6 billion and $15.8 billion in July, and "
         "Taiwan's stood out.", "$15.8"),
    ],
)  # fmt: skip
def test_a_place_that_does_something_is_no_partner(text: str, figure: str) -> None:
    told = verdicts_of(text, balances(), "2025-09-20")
    assert told[f"{figure} billion"].rating is Rating.SUPPORTED
