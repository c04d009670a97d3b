"""A small catalogue of people and health, with figures as a statistical office would print them."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases\n"
)
_SERIES = """\
uk,"Mid-year population estimate, UK",population,GBR,,persons,0,A,stock,year_on_year,yes,
sct,"Mid-year population estimate, Scotland",population,GB-SCT,,\
persons,0,A,stock,year_on_year,yes,
wls,"Mid-year population estimate, Wales",population,GB-WLS,,persons,0,A,stock,year_on_year,yes,
nir,"Mid-year population estimate, Northern Ireland",population,GB-NIR,,\
persons,0,A,stock,year_on_year,yes,
eaw,"Deaths registered, England and Wales",deaths,GB-EAW,,persons,0,A,flow,year_on_year,yes,deaths
drug,"Drug misuse deaths registered, Scotland",drug_deaths,GB-SCT,,\
persons,0,A,flow,year_on_year,yes,drug misuse deaths;lives lost to drugs
drug_m,"Drug misuse deaths registered, males, Scotland",drug_deaths,GB-SCT,male,\
persons,0,A,flow,year_on_year,no,
gla,"Drug misuse deaths registered, Glasgow City",drug_deaths,GB-SCT,Glasgow City,\
persons,0,A,flow,year_on_year,no,drug deaths in Glasgow
dun,"Drug misuse deaths registered, Dundee City",drug_deaths,GB-SCT,Dundee City,\
persons,0,A,flow,year_on_year,no,drug deaths in Dundee
boats,"Small boat arrivals, UK",small_boat_arrivals,GBR,,\
persons,0,Q,flow,year_on_year,yes,small boats;people who crossed the Channel
claims,"Asylum claims, UK",asylum_claims,GBR,,persons,0,Q,flow,year_on_year,yes,asylum claims
smoke,"Proportion of current cigarette smokers aged 18 and over, UK",smoking_prevalence,GBR,,\
percent,0,A,rate,year_on_year,yes,smoking rate;smokers
smoke_m,"Proportion of current cigarette smokers, men, UK",smoking_prevalence,GBR,male,\
percent,0,A,rate,year_on_year,no,men who smoke
smoke_f,"Proportion of current cigarette smokers, women, UK",smoking_prevalence,GBR,female,\
percent,0,A,rate,year_on_year,no,women who smoke
ae,"A&E: share of patients seen within four hours, England",ae_four_hours,GB-ENG,,\
percent,0,M,rate,period_on_period,yes,seen in A&E within four hours
"""
_FIGURES = {
    "uk": {"2014": 64602300, "2022": 67636100, "2023": 68526200, "2024": 69281400},
    "sct": {"2023": 5506000, "2024": 5546900},
    "wls": {"2023": 3166400, "2024": 3186600},
    "nir": {"2023": 1920400, "2024": 1927900},
    "eaw": {"2020": 607922, "2021": 586334, "2023": 581363},
    "drug": {"2017": 934, "2018": 1187, "2019": 1280, "2020": 1339, "2021": 1330, "2022": 1051,
             "2023": 1172, "2024": 1017},
    "drug_m": {"2023": 791, "2024": 688},
    "gla": {"2023": 246, "2024": 185},
    "dun": {"2017": 50, "2022": 38, "2023": 46, "2024": 42},
    "boats": {"2024-Q3": 11740, "2024-Q4": 11580, "2025-Q1": 6640, "2025-Q2": 13310,
              "2025-Q3": 13100},
    "claims": {"2024-Q3": 20100, "2024-Q4": 27540, "2025-Q1": 25600, "2025-Q2": 27010,
               "2025-Q3": 29900},
    "smoke": {"2023": 11.9, "2024": 10.6},
    "smoke_m": {"2023": 13.7, "2024": 12.1},
    "smoke_f": {"2023": 10.1, "2024": 9.2},
    "ae": {"2025-06": 75.5, "2025-07": 76.8, "2025-08": 75.9},
}  # fmt: skip


@cache
def people() -> Catalogue:
    """Populations, deaths, arrivals, smokers and waits."""
    rows = [f"{key},{p},{v}" for key, told in _FIGURES.items() for p, v in told.items()]
    return catalogue_of(_HEAD + _SERIES, "\n".join(["series,period,value", *rows]) + "\n")
