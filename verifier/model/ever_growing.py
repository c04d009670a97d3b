"""Home of the measures whose level hardly ever falls, so that nobody tells a record of it: what is
the highest since then is how fast they grew."""

_OUTPUT = frozenset(("gdp", "gva"))
_PRICES = frozenset(("gdp_deflator", "cpi", "hicp", "rpi", "pce_prices"))
_WHOLES = (None, "core")


def ever_grows(indicator: str | None, breakdown: str | None) -> bool:
    """Whether a measure is output or what consumers pay in all: "Prices rose 3.3%. That was the
    highest since 2023"; not the price of one thing, as of used cars."""
    return indicator in _OUTPUT or (indicator in _PRICES and breakdown in _WHOLES)
