"""Home of the words for a whole country that a part of it is compared with."""

import re

NATIONAL = re.compile(
    r"\s(?:the\s(?:national|nationwide|statewide)\s(?:one|average|rate|figure|level|mean|median)\b|"
    r"the (?:nation|country)[’']s\b|nationally\b|nationwide\b)"
)
"""The whole of a country, which a part of it is compared with."""
