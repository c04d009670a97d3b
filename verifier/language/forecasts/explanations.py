"""Home of asides that explain a name or say who foresaw what, and foretell no figure themselves."""

import re

from verifier.lazy import regex

ASKED = (
    r"(?:median|mean|average|midpoint)\s(?:of|among|from|for)\s(?:[\w’'-]+\s){0,3}?(?:analysts?|"
    r"economists?|forecasters?|strategists?|forecasts)|(?:analysts?|economists?|forecasters?|"
    r"strategists?)\s(?:who\swere\s)?(?:surveyed|canvassed|questioned)"
)
"""Who was asked what will come: "the median of the analysts surveyed was"."""

SEE = (
    r"(?:fore)?sees|foresee|see(?!(?<=\bto\ssee)\s(?:an?|the|their|his|her)\s(?:[\w-]+\s){0,2}?"
    r"(?:consultant|specialist|doctor|dr|gp|dentist|nurse|surgeon|physician|(?:physio)?therapist|"
    r"psychiatrist|psychologist|clinician|counsell?or|lawyer|advis[eo]r|midwife|vet)\b)"
)
"""Who sees what is to come, and not somebody whom people go to: "those waiting to see a doctor"."""

_RELATIVE = regex(
    r"^[\s,]*(?:which|who|whose|where)\b[^,;]{2,90},|"
    r",\s(?:or|which|who|whose|that is|meaning)\s[^,;]{2,90},(?=\s)",
    re.IGNORECASE,
)
"""Asides between commas, and what opens a piece as one: what they expect is not the figure."""
_UNDER_A_PROMISE = regex(
    r"\b(?:that|which|whom)\s(?:(?!that\b|which\b|to\b)[\w’'-]+\s){1,5}?"
    r"(?:promised|pledged|vowed|hoped|wanted|planned|aimed|committed|set out|swore|sworn)\s"
    r"to\s(?:[\w’'-]+\s){1,4}?"
    r"(?=(?:ha(?:ve|s)\s(?:now\s|since\s|already\s)?(?!been\b)|fell\b|rose\b|came\b|grew\b|"
    r"dropped\b|climbed\b|shrank\b|jumped\b|slipped\b|edged\b|dipped\b|soared\b|sank\b))",
    re.IGNORECASE,
)
"""What someone meant to do with that of which a move is told: "the waits that ministers promised
to abolish have come down to 8,560"; "the homes that they vowed to build were 300,000" tells the
promise itself."""
_APPOSED = regex(r",\s(?:the|an?)\s[^,;\d]{2,90},(?=\s)")
_BY_WHOM = regex(
    r",\s(?:\w+ly\s)?(?:expected|predicted|forecast|anticipated|foreseen|foretold)\sby\s"
    r"[^,;\d]{2,60},(?=\s)"
)
_COMMENT = regex(
    r"\b(?:expect|forecast|predict|project|reckon|think|anticipat|say|said|believ|estimat|warn|"
    r"suggest|show)(?:e?s|ed|ing)?,$"
)
_WORKS = regex(
    r"\b(?:[\w-]*family|apartment|condo|housing|home|building|construction|infrastructure|investment|"
    r"capital|solar|wind|energy|power|road|rail|transport|highway|mining|oil|gas|pilot|research|"
    r"development|renovation|improvement|residential|commercial|new|big|large|small|such|these|those|"
    r"other|many|most|more|its|their|all|some|several)\sprojects\b",
    re.IGNORECASE,
)
"""What is built or worked at: "Single-family projects, two-thirds of the market, dropped 5.4%"."""


def without_relatives(before: str) -> str:
    """The words before a figure without relative clauses between commas, and without what was
    promised of the thing that moved: "the shop, which plans to open 40 more, sold"."""
    before = _UNDER_A_PROMISE.sub("", before) if " to " in before else before
    return _RELATIVE.sub("", before) if "," in before else before


def without_explanations(before: str) -> str:
    """The words before a figure without the asides that explain a name or say who foresaw what:
    "the fertility rate, the number of children a woman can expect to bear, rose to", "the cut,
    expected by most analysts, takes rates to". One that ends in a verb of telling tells the
    figure: "growth, a poll of economists predicted, reached". Projects that are built foretell
    nothing."""
    before = _WORKS.sub(" ", before)
    if "," not in before:
        return before
    before = _APPOSED.sub(lambda m: m[0] if _COMMENT.search(m[0]) else " ", before)
    return _BY_WHOM.sub(" ", before)
