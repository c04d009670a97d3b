"""Home of the nouns for what is foretold: "a forecast of 3%", "the consensus"."""

FORECAST = r"(?:forecasts?|projections?|outlooks?|estimates?|predictions?|expectations?|targets?)"
EXPECTATION = r"(?:forecasts?|estimates?|expectations?|consensus|predictions?|projections?)"
