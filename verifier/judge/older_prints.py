"""Home of older prints: figures that their words tell as what was printed before another was."""

import re

from verifier.judge.stretch import stretch_of
from verifier.language.first_prints import EARLIER
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.comparatives import EITHER_WAY


def is_called_older(claim: Claim) -> bool:
    """Whether the words between a figure and the ones on either side of it tell it as a print that
    another has replaced since."""
    before, _ = stretch_of(claim, years=True)
    return _PUT_AT.search(before) is not None or is_called_a_print(claim)


def is_called_a_print(claim: Claim) -> bool:
    """Whether the words right behind a figure say that it came out before: "less than the 1.8%
    first estimated"."""
    return _AS_FIRST.match(claim.clause.tail) is not None


def is_revised_from(claim: Claim) -> bool:
    """Whether a figure is what the one before it was revised from: "revised to 2.1 from 1.9"."""
    clause = claim.clause
    lead = clause.sentence_text[: max(0, claim.span.start - clause.sentence.start)]
    return _REVISED_TO_FROM.search(lead) is not None


_REVISED_TO_FROM = regex(
    r"\b(?:revised|restated|corrected|amended)\s(?:[a-z]+\s){0,2}?to\s(?:[a-z]+\s){0,4}?[$£€¥₹]?"
    r"\d[\d.,]*\S*(?:\s[a-z]+){0,3}?\sfrom\s(?:(?:an?|the)\s(?:[a-z-]+\s){0,3})?[$£€¥₹]?$",
    re.IGNORECASE,
)


_PRINTED = (
    r"reported|announced|published|estimated|given|stated|printed|released|calculated|thought|put"
)
_SAID = rf"(?:{_PRINTED}|reckoned|shown|counted)"
_WORDS_BEFORE = r"(?:[^\d\s,;:]+\s){0,3}[$£€¥₹]?"
_AGO = (
    r"(?:(?:last|the\sprevious)\s(?:week|month|quarter|year)|"
    rf"(?:a|one)\s(?:week|month|quarter|year)\s{AGO})"
)
_PUT_AT = regex(
    rf"\b(?:{EARLIER}\s|{_AGO}[^\d,;:]{{0,30}}?\s){_SAID}\s"
    rf"(?:at|as|to\sbe|to\shave\sbeen)\s{_WORDS_BEFORE}$|"
    rf"\b{_SAID}\s(?:in|on|at|last|a)\s(?:[^\d\s,;:]+\s){{1,3}}(?:was|were|came\sto|had\sbeen)\s"
    rf"{_WORDS_BEFORE}$|"
    r"\b(?:raised|revised|restated|corrected|amended|trimmed|upgraded|downgraded|lowered|lifted|nudged|"
    rf"pared|bumped|marked)\s(?:{EITHER_WAY}\s)?from\s"
    rf"{_WORDS_BEFORE}$",
    re.IGNORECASE,
)
"""What stands before an older print: "last month it was put at", "the figure published in April
was", "a count since trimmed from"."""
_AS_FIRST = regex(
    rf"\s(?:[a-z]+\s){{0,2}}?(?:{EARLIER}\s(?:{_PRINTED})|"
    r"(?:announced|reported|published|estimated|given)\s(?:an?|one|last)\s(?:week|month|quarter))\b"
)
