"""Home of the measures whose level hardly ever falls, so that nobody tells a record of it: what is
the highest since then is how fast they grew."""

EVER_GROWING = ("gdp", "gva", "gdp_deflator", "cpi", "hicp", "rpi", "pce_prices")
"""Indicators of output and of what consumers pay: "Prices rose 3.3%, the highest since 2023"."""
