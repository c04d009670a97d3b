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


TRADE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,aliases
power,"Net imports of electricity, Norway",net_imports,NOR,watt_hour,12,M,flow,year_on_year,yes,\
electricity
born,"Natural increase, Norway",natural_increase,NOR,persons,0,M,flow,year_on_year,yes,
moved,"Net migration, Norway",net_migration,NOR,persons,0,M,flow,year_on_year,no,
result,"Fjellbank, profit or loss before tax",profit_before_tax,NOR,NOK,6,M,flow,year_on_year,no,\
Fjellbank
"""
BALANCES = {
    "power": ("2.3", "1.7", "-4.6"),
    "born": ("812", "745", "-1371"),
    "moved": ("2210", "1964", "-3127"),
    "result": ("418", "386", "-547"),
}


@pytest.fixture(scope="module")
def balances() -> Catalogue:
    rows = ["series,period,value"]
    for key, values in BALANCES.items():
        rows += [f"{key},2025-{month:02d},{value}" for month, value in enumerate(values, 8)]
    return catalogue_of(TRADE, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In October Norway sold its neighbours a net {} TWh of electricity.", "4.6 TWh"),
        ("Norway's net imports of electricity have turned: in October it sold {} TWh more than it "
         "bought.", "4.6 TWh"),
        ("Norway sold {} TWh more electricity in October than it bought.", "4.6 TWh"),
        ("In October Norway sold {} TWh more electricity to its neighbours than it bought from "
         "them.", "4.6 TWh"),
        ("Norway exported a net {} TWh of electricity in October.", "4.6 TWh"),
        ("Norway's natural increase was 745 in September. In October deaths exceeded births by {}.",
         "1,371"),
        ("Net migration to Norway has turned: a net {} people left in October.", "3,127"),
        ("Fjellbank lost {} million kroner before tax in October.", "547 million kroner"),
        ("Fjellbank slid {} million kroner into the red in October.", "547 million kroner"),
        ("Fjellbank plunged {} million kroner into the red in October.", "547 million kroner"),
    ],
)  # fmt: skip
def test_a_balance_below_nought_is_told_by_what_went(
    text: str, figure: str, balances: Catalogue
) -> None:
    told = text.format(figure.split()[0])
    found = verdicts_of(told, balances, PUBLISHED)[figure]
    assert found.rating.value == "supported", found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("In September Norway sold its neighbours a net 1.7 TWh of electricity.", "1.7 TWh"),
        ("Norway sold 1.7 TWh more electricity in September than it bought.", "1.7 TWh"),
        ("Norway sold 1.7 TWh more electricity to its neighbours than it bought from them in "
         "September.", "1.7 TWh"),
        ("Norway bought 4.6 TWh more electricity in October than it sold.", "4.6 TWh"),
        ("Norway's natural increase was 745 in September. In October births exceeded deaths by "
         "1,371.", "1,371"),
        ("Net migration to Norway has turned: a net 1,964 people left in September.", "1,964"),
        ("Fjellbank lost 386 million kroner before tax in September.", "386 million kroner"),
        ("Fjellbank slid 386 million kroner into the red in September.", "386 million kroner"),
        ("Fjellbank lost 574 million kroner before tax in October.", "574 million kroner"),
    ],
)  # fmt: skip
def test_a_balance_told_by_the_other_side_is_not_right(
    text: str, figure: str, balances: Catalogue
) -> None:
    found = verdicts_of(text, balances, PUBLISHED)[figure]
    assert found.rating.value != "supported", found.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("More Norwegians left, and net migration came to 1,964 people in September.", "1,964"),
        ("Norway, which sold little, had net imports of electricity of 1.7 TWh in September.",
         "1.7 TWh"),
        ("Norway bought a net 1.7 TWh of electricity in September.", "1.7 TWh"),
        ("Norway's natural increase was 745 in September, though deaths rose.", "745"),
        ("Fjellbank, which lost a court case, made a profit of 386 million kroner in September.",
         "386 million kroner"),
    ],
)  # fmt: skip
def test_a_balance_above_nought_is_right_beside_words_for_what_went(
    text: str, figure: str, balances: Catalogue
) -> None:
    assert verdicts_of(text, balances, PUBLISHED)[figure].rating.value == "supported"


CASH = """\
series,title,unit,multiplier,frequency
cash,Hallam & Crewe plc: free cash flow,GBP,6,Q
profit,Hallam & Crewe plc: profit before tax,GBP,6,Q
"""
QUARTERS = ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")


@pytest.fixture(scope="module")
def firm() -> Catalogue:
    rows = ["series,period,value"]
    told = zip(QUARTERS, (-43.6, -22.8, -1.1, 27.3, 43.9), strict=True)
    rows += [f"cash,{quarter},{value}" for quarter, value in told]
    rows += [
        f"profit,{quarter},{value}" for quarter, value in zip(QUARTERS, range(31, 36), strict=True)
    ]
    return catalogue_of(CASH, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("words", "figure", "rating"),
    [
        ("swung to an inflow of £43.9mn from an outflow of £43.6mn", "£43.6mn", "supported"),
        ("swung to an inflow of £43.9mn from an outflow of £34.6mn", "£34.6mn", "unverified"),
        ("came to £43.9mn, against an outflow of £43.6mn", "£43.6mn", "supported"),
        ("came to £43.9mn, compared with an inflow of £43.6mn", "£43.6mn", "unverified"),
        ("was an outflow of £43.9mn", "£43.9mn", "mismatch"),
        ("was £43.9mn", "£43.9mn", "supported"),
        ("rose to £43.9mn from £27.3mn in the second quarter", "£27.3mn", "supported"),
    ],
)
def test_cash_may_flow_either_way(firm: Catalogue, words: str, figure: str, rating: str) -> None:
    text = f"Hallam & Crewe's free cash flow {words}."
    assert verdicts_of(text, firm, "2025-11-06")[figure].rating == rating
