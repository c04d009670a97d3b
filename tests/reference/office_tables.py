"""Titles of downloaded tables and what they tell: measure, part, place and partner."""

from collections.abc import Mapping

TITLES_OF_TABLES: Mapping[str, tuple[str | None, str | None, str | None, str | None]] = {
    # the ONS
    '"CPI ANNUAL RATE 11 : RESTAURANTS & HOTELS 2015=100",percent,M': (
        *("cpi", "restaurants & hotels", "GBR", None),
    ),
    '"CPI INDEX 00: ALL ITEMS 2015=100",index,M': ("cpi", None, "GBR", None),
    '"Claimant count : K02000001 UK : People : SA : Thousands",person,M': (
        *("claimant_count", None, "GBR", None),
    ),
    # the Bank of England
    '"Monthly number of sterling approvals for house purchase",mortgage,M': (
        *("mortgage_approvals", None, "GBR", None),
    ),
    '"Monthly amount of total sterling net secured lending to individuals and housing associations '
    '(in sterling millions) seasonally adjusted",GBP,M': ("mortgage_lending", None, "GBR", None),
    '"Sterling, effective exchange rate index",index,M': ("exchange_rate", None, None, None),
    '"Monthly number of approvals for house purchase",mortgage,M': (
        *("mortgage_approvals", None, None, None),
    ),
    # Eurostat
    '"HICP - monthly data (annual rate of change) - Euro area – 20 countries (from 2023)",'
    "percent,M": ("hicp", None, "EA", None),
    '"Flights to 20 countries, Malta",flight,M': ("flights", "20 countries", "MLT", None),
    '"Government debt - Percentage of gross domestic product (GDP) - Greece",percent,A': (
        *("government_debt", "share of GDP", "GRC", None),
    ),
    '"Asylum applicants by type, citizenship, age and sex - First-time - Germany",person,M': (
        *("asylum_applications", "First-time", "DEU", None),
    ),
    '"Deaths by drowning - Malta",death,A': ("deaths", "drowning", "MLT", None),
    # INSEE
    '"Consumer price index - Base 2015 - All households - France - Energy",index,M': (
        *("cpi", "energy", "FRA", None),
    ),
    '"Bank lending, households, France",EUR,M': ("bank_lending", "households", "FRA", None),
    '"Business climate indicator - All sectors - Metropolitan France",index,M': (
        *("business_confidence", None, "FRA", None),
    ),
    '"ILO unemployment rate - Total - France excluding Mayotte - SA data",percent,Q': (
        *("unemployment_rate", None, "FRA", None),
    ),
    '"Thefts, England excluding London",theft,A': ("thefts", "excluding London", "GB-ENG", None),
    # units behind the title
    '"Exports: Value, Malta, EUR bn",EUR,M': ("exports", None, "MLT", None),
    '"Persons in employment, Malta, 1000",person,M': ("employment", None, "MLT", None),
    '"Deaths on route 1000, Malta",death,M': ("deaths", "route 1000", "MLT", None),
    '"CORN, GRAIN - PRODUCTION, MEASURED IN BU",bushel,A': ("crop_production", None, None, None),
    # who trades with whom, by segments alone
    '"Canada; Export; Seasonally adjusted; Total of all merchandise; United States",CAD,M': (
        *("exports", "goods", "CAN", "USA"),
    ),
    '"Euro area trade by partner: imports, China",EUR,M': ("imports", None, "EA", "CHN"),
    '"Exports of steel, Italy",EUR,M': ("exports", "steel", "ITA", None),
    # Japan, whose core is without fresh food alone
    '"CPI: All items, less fresh food [2020 base]: y/y % chg.",percent,M': (
        *("cpi", "core", None, None),
    ),
    '"CPI: All items, less fresh food and energy [2020 base]: y/y % chg.",percent,M': (
        *("cpi", "core-core", None, None),
    ),
    # the IBGE
    '"IPCA - General index - Monthly variation (%) - Brazil",percent,M': (
        *("ipca", None, "BRA", None),
    ),
    '"PIM-PF - Industrial production - General industry - Year/year change (%), Malta",percent,M': (
        *("industrial_production", None, "MLT", None),
    ),
    '"Table 1220: Passenger journeys, Malta: Total",journey,Q': ("passengers", None, "MLT", None),
    # the Australian Bureau of Statistics
    '"> Employed full-time ;  Persons ;  Seasonally Adjusted",person,M': (
        *("employment", "full-time", None, None),
    ),
    '"Firms with > 50 workers, Malta",firm,A': ("firm", "> 50 workers", "MLT", None),
    '"Volume index of new orders in manufacturing, domestic, Malta",index,M': (
        *("factory_orders", "domestic", "MLT", None),
    ),
    '"Unemployment rate ;  Persons ;  Australia ;",percent,M': (
        *("unemployment_rate", None, "AUS", None),
    ),
    '"Participation rate ;  > Females ;  Australia ;",percent,M': (
        *("participation_rate", "females", "AUS", None),
    ),
    '"Percentage Change from Corresponding Quarter of the Previous Year ;  CPI ;  Australia ;",'
    "percent,Q": ("cpi", None, "AUS", None),
    # Statistics Canada
    '"Unemployment rate, Ontario, Both sexes, 15 years and over",percent,M': (
        *("unemployment_rate", None, "CA-ON", None),
    ),
    '"Unemployment rate, Canada, Men+, 15 years and over",percent,M': (
        *("unemployment_rate", "men", "CAN", None),
    ),
    '"Full-time employment, Quebec, Total - Gender, 15 years and over",person,M': (
        *("payrolls", "full-time", "CA-QC", None),
    ),
    # FRED
    '"Unemployment Rate Total: From 15 to 24 Years for Spain",percent,M': (
        *("unemployment_rate", "youth", "ESP", None),
    ),
    '"Unemployment Rate in Canton-Massillon, OH (MSA)",percent,M': (
        *("unemployment_rate", None, "Canton, Ohio", None),
    ),
    '"All Employees: Total Nonfarm in Chicago-Naperville-Elgin, IL-IN-WI (MSA)",person,M': (
        *("payrolls", None, "US-CHI", None),
    ),
    '"Typical home value, Cincinnati, OH-KY-IN",USD,M': (
        *("typical_home_value", None, "Cincinnati, Ohio", None),
    ),
    '"Median price: Kansas City, MO-KS",USD,M': (*("price", None, "Kansas City, Missouri", None),),
    '"Unemployment Rate in Ohio (MSA excluded)",percent,M': (
        *("unemployment_rate", None, "US-OH", None),
    ),
    '"All-Transactions House Price Index for Michigan, Index 1980:Q1=100, Quarterly",index,Q': (
        *("house_prices", None, "US-MI", None),
    ),
    '"University of Michigan: Consumer Sentiment, Index 1966:Q1=100",index,M': (
        *("consumer_confidence", None, "USA", None),
    ),
    '"Resident Population in Ohio, Thousands of Persons, Annual",person,A': (
        *("population", None, "US-OH", None),
    ),
    '"Employment, thousands of women, Malta",person,M': (
        *("payrolls", "thousands of women", "MLT", None),
    ),
    # codes of tables, of offices and of surveys, and what a table is parted by
    '"DRT121B: Driving test pass rate, Great Britain and regions, quarterly: Scotland",percent,Q': (
        *("driving_test_pass_rate", None, "GB-SCT", None),
    ),
    '"SBF120: share index, closing level",index,D': ("share_index", "sbf120", None, None),
    '"Car theory tests conducted, Malta",test,Q': ("car_theory_test_conducted", None, "MLT", None),
    '"Cars registered, Malta",car,Q': ("car_sales", None, "MLT", None),
    '"Germany, DG ECFIN, Consumer Confidence Indicator, SA, Balance",percentage_points,M': (
        *("consumer_confidence", None, "DEU", None),
    ),
    '"Unemployment rate (%) by Sex and Age group; Quarterly: Malta; 16 - 24 years",percent,Q': (
        *("unemployment_rate", "youth", "MLT", None),
    ),
    '"Average interest rate in housing loans (%), Malta",percent,M': (
        *("mortgage_rate", None, "MLT", None),
    ),
    # trade bodies and firms
    '"New car registrations by marque: Volkswagen, Malta",car,M': (
        *("car_sales", "Volkswagen", "MLT", None),
    ),
    '"New LCV registrations: Total, Malta",van,M': ("truck_sales", None, "MLT", None),
    '"Burglary and related offences, Malta",offence,Q': ("burglaries", None, "MLT", None),
    '"Cinema admissions - UK & Ireland",ticket,M': (
        *("cinema_admissions", "UK & Ireland", None, None),
    ),
    '"Cinema admissions, Ireland",ticket,M': ("cinema_admissions", None, "IRL", None),
}
"""By the row of a table without its key; the looks-alikes stand beside what they are like."""
