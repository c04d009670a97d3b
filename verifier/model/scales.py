"""Home of the scales that are printed behind digits: "3.1 billion", "40m"."""

import re

from verifier.lazy import regex

SCALED = regex(r"\d\s?(?:[mb]n|bln|mln|trn|m|tn|(?:[mb]|tr)illion|crore|lakh)\b", re.IGNORECASE)
