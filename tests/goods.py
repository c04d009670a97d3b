"""Invented prices and output of goods by month, for the tests of ordinary market copy."""

from functools import cache

from small_catalogue import catalogue_told

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases"
)
_KINDS = {
    "fuel": ("Pump price, {}, Britain, pence a litre", "fuel_price,GBR,{},GBP,-2,M,price"),
    "coffee": ("Coffee price, {}, dollars a tonne", "coffee_price,WLD,{},USD,0,M,price"),
    "food": ("World food price index, {}", "food_price_index,WLD,{},index,0,M,index"),
    "crude": ("Crude oil production, {}, barrels a day", "oil_production,{},,barrel,3,M,rate"),
}
_MADE = (
    ("petrol", "fuel", "petrol", "petrol", "yes", "petrol"),
    ("diesel", "fuel", "diesel", "diesel", "no", "diesel"),
    ("mild", "coffee", "arabica", "arabica", "yes", "arabica"),
    ("strong", "coffee", "robusta", "robusta", "no", "robusta"),
    ("food", "food", "all foods", "", "yes", "world food prices"),
    ("meat", "food", "meat", "meat", "no", "meat prices"),
    ("oil", "food", "vegetable oils", "vegetable oils", "no", ""),
    ("opec", "crude", "OPEC", "OPEC", "yes", "OPEC output"),
    ("sau", "crude", "Saudi Arabia", "SAU", "no", "oil output"),
    ("irq", "crude", "Iraq", "IRQ", "no", "oil output"),
    ("kwt", "crude", "Kuwait", "KWT", "no", "oil output"),
)
_PERIODS = ("2022-05", "2022-06", "2022-07", "2022-08", "2022-09", "2024-10")
_LATEST = ("2025-08", "2025-09", "2025-10")
_FIGURES = {
    "petrol": (184.0, 184.6, 189.3, 185.7, 184.0, 141.2, 132.6, 134.8, 131.9),
    "diesel": (189.6, 191.5, 198.1, 193.5, 188.0, 148.3, 136.9, 138.9, 142.3),
    "mild": (5150, 5170, 5230, 5290, 5310, 5390, 7200, 7350, 7770),
    "strong": (2110, 2140, 2180, 2230, 2190, 4420, 3610, 3540, 4140),
    "food": (159.4, 154.2, 141.1, 138.3, 136.6, 126.9, 130.2, 128.5, 126.4),
    "meat": (122.1, 124.6, 124.1, 121.9, 120.7, 119.0, 127.9, 126.6, 125.0),
    "oil": (229.2, 211.8, 171.7, 164.2, 153.1, 152.7, 167.3, 167.9, 169.4),
    "opec": (28440, 28510, 28690, 29010, 29380, 26540, 28310, 28427, 28460),
    "sau": (10420, 10480, 10620, 10810, 10980, 8970, 9880, 9966, 10003),
    "irq": (4390, 4410, 4450, 4480, 4510, 4110, 4060, 4079, 4092),
    "kwt": (2640, 2660, 2690, 2750, 2790, 2410, 2540, 2558, 2577),
}


def _row(key: str, kind: str, title: str, part: str, headline: str, alias: str) -> str:
    named, slots = (
        text.format(word) for text, word in zip(_KINDS[kind], (title, part), strict=True)
    )
    return f'{key},"{named}",{slots},period_on_period,{headline},{alias}'


@cache
def goods() -> Catalogue:
    """Prices and output in the summer of 2022, in October 2024 and the three months up to October
    2025, in which diesel rose by 3.4p or 2.4%."""
    series = "\n".join([_HEAD, *(_row(*one) for one in _MADE)])
    return catalogue_told(f"{series}\n", (*_PERIODS, *_LATEST), _FIGURES)
