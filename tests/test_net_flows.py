"""Net flows, whose side a verb tells: what was attracted came, what was withdrawn went."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
debt,"Net inflow into debt funds, Norway",fund_flows,NOR,debt,NOK,6,M,flow,period_on_period,no,\
debt funds
equity,"Net inflow into equity funds, Norway",fund_flows,NOR,equity,NOK,6,M,flow,\
period_on_period,yes,equity funds
foreign,"Net investment by foreign investors, Norway",capital_flows,NOR,,NOK,6,M,flow,\
period_on_period,yes,foreign investors;foreigners
sales,"Sales of funds, Norway",fund_sales,NOR,,NOK,6,M,flow,period_on_period,yes,
"""
FIGURES = {
    "debt": (512, 633, -2146),
    "equity": (804, 917, 1385),
    "foreign": (-3217, -1496, 864),
    "sales": (5210, 5844, 6120),
}
PUBLISHED = "2025-11-12"


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in FIGURES.items():
        rows += [f"{key},2025-{month:02d},{value}" for month, value in enumerate(values, 8)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating", "reason"),
    [
        ("Debt funds in Norway bled 2,146 million kroner in October.", "2,146 million kroner",
         "supported", "exact"),
        ("Savers withdrew 2,146 million kroner from debt funds in Norway in October.",
         "2,146 million kroner", "supported", "exact"),
        ("Debt funds in Norway saw outflows of 2,146 million kroner in October.",
         "2,146 million kroner", "supported", "exact"),
        ("Debt funds in Norway attracted 2,146 million kroner in October.",
         "2,146 million kroner", "mismatch", "off_sign"),
        ("Debt funds in Norway drew 2,146 million kroner in October.",
         "2,146 million kroner", "mismatch", "off_sign"),
        ("In October 2,146 million kroner was withdrawn from debt funds in Norway.",
         "2,146 million kroner", "supported", "exact"),
        ("Equity funds in Norway attracted 1,385 million kroner in October.",
         "1,385 million kroner", "supported", "exact"),
        ("Equity funds in Norway took in 1,385 million kroner in October.",
         "1,385 million kroner", "supported", "exact"),
        ("Equity funds in Norway bled 1,385 million kroner in October.",
         "1,385 million kroner", "mismatch", "off_sign"),
        ("Sales of funds in Norway came to 6,120 million kroner in October.",
         "6,120 million kroner", "supported", "exact"),
    ],
)  # fmt: skip
def test_a_verb_tells_which_way_a_net_flow_went(
    text: str, figure: str, rating: str, reason: str, norway: Catalogue
) -> None:
    verdict = verdicts_of(text, norway, PUBLISHED)[figure]
    assert (verdict.rating, verdict.reason) == (rating, reason), verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Debt funds in Norway attracted 633 million kroner in September, before 2,146 million "
        "kroner was pulled out in October.",
        "In October debt funds in Norway had net inflows of minus 2,146 million kroner.",
    ],
)
def test_an_outflow_told_otherwise_is_not_accused(text: str, norway: Catalogue) -> None:
    told = verdicts_of(text, norway, PUBLISHED)
    assert all(verdict.rating != "mismatch" for verdict in told.values())


GAS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
gas,"Net imports of natural gas, Norway",gas_imports,NOR,watt_hour,9,M,flow,year_on_year,yes
"""


@pytest.fixture(scope="module")
def pipes() -> Catalogue:
    values = enumerate((310, 420, -95, -180, -60, 130, 85, 240, 190, 205), 1)
    rows = [f"gas,2025-{month:02d},{value}" for month, value in values]
    return catalogue_of(GAS, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("In April Norway's net exports of natural gas were 180 GWh.", "180 GWh", "supported"),
        ("Norway was a net exporter of 180 GWh of natural gas in April.", "180 GWh", "supported"),
        ("In April Norway's net exports of natural gas were 280 GWh.", "280 GWh", "mismatch"),
        ("In October Norway's net exports of natural gas were 205 GWh.", "205 GWh", "mismatch"),
        ("In October Norway's net imports of natural gas were 205 GWh.", "205 GWh", "supported"),
    ],
)
def test_net_exports_are_the_other_side_of_net_imports(
    text: str, figure: str, rating: str, pipes: Catalogue
) -> None:
    assert verdicts_of(text, pipes, PUBLISHED)[figure].rating == rating


@pytest.mark.parametrize(
    "said",
    [
        "month in a row of net imports",
        "straight month in which Norway has bought more than it sold",
        "consecutive month that the country imported more gas than it exported",
    ],
)
def test_a_run_on_one_side_of_a_net_flow_is_counted_by_side(said: str, pipes: Catalogue) -> None:
    text = "Net imports of natural gas in Norway were 205 GWh in October, the {} {}."
    right = verdicts_of(text.format("fifth", said), pipes, PUBLISHED)["fifth"]
    assert right.rating == "supported", right.explanation
    assert verdicts_of(text.format("sixth", said), pipes, PUBLISHED)["sixth"].rating == "mismatch"
