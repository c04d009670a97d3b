"""Home of what surveys measure of those who look ahead: "the gauge of expectations rose to 50.8",
"inflation expectations eased to 3.4%". That is no forecast, but what a month found them to expect.
"""

import re

from verifier.lazy import regex

_GAUGE = (
    r"(?:sub-?|super)?(?:measure|gauge|index|component|reading|barometer|indicator|score|balance|"
    r"series)s?"
)
_MOVED = (
    r"(?:rose|fell|slipped|eased|climbed|edged|inched|ticked|dropped|jumped|declined|increased|held|"
    r"stood|sank|slid|dipped|improved|worsened|cooled|moderated|averaged|surged|tumbled|crept|"
    r"remained|were (?:at|up|down|unchanged|little changed)|came in|picked up)"
)
_SURVEYED = regex(
    rf"\b{_GAUGE}\s(?:of|for|tracking|measuring)\s(?:[\w’'-]+\s){{0,4}}?expectations\b|"
    rf"\bexpectations[’']?\s{_GAUGE}\b|"
    r"\b(?:inflation|price|wage|consumers?[’']?|households?[’']?|business(?:es)?[’']?|firms[’']?|"
    r"employment|hiring|growth|(?:year|month)s?-ahead|long(?:er)?-(?:run|term)|sales|income|rent|"
    rf"house-price)\sexpectations\b(?=[^.;:]{{0,60}}?\s{_MOVED}\b)|"
    rf"(?:^|[.;]\s)\W*expectations\s(?={_MOVED}\b(?![^.;,\d]*\b(?:that|of|for)\b))",
    re.IGNORECASE,
)


def without_surveyed(text: str) -> str:
    """A text without the names of what surveys measure of expectations."""
    return _SURVEYED.sub(" ", text) if "xpectation" in text else text


_OF_PEOPLE = regex(
    r"\b(?:probability|chances?|likelihood|odds|risk|expectations?|expected|thought|seen|outlook|"
    r"(?:households|consumers|respondents|people|workers|tenants|homeowners|americans|britons|firms|"
    r"businesses|manufacturers|employers|they)\s(?:[\w’'-]+\s){0,3}?(?:expect(?:ed)?|sees?|saw|think|"
    r"reckon(?:ed)?|put|said))\b",
    re.IGNORECASE,
)
_OF_EXPERTS = regex(
    r"\b(?:economists?|analysts?|forecast(?:s|ers?|ing)?|strategists?|traders?|investors?|markets?|"
    r"futures|swaps|consensus|bookmakers?|betting|polled|projections?|projected|will|"
    r"(?:central|federal)\sbank(?:ers)?|policymakers|ministers?|treasury|who\s(?:expects?|sees))\b",
    re.IGNORECASE,
)


_OF_A_NATION = regex(
    r"\b(?:(?:[Oo]rdinary|[Tt]ypical|[Mm]any|[Mm]ost)\s[A-Z]\w+|[A-Z]\w+\son\sthe\sstreet)\s"
    r"(?:now\s|still\s)?(?:expect(?:ed)?|see|saw|think|thought|reckon(?:ed)?)\b"
)
"""People called by their nation: "Poles on the street reckon life will be 4.2% dearer"."""
_THINK_IT_WILL = regex(
    r"\b((?:expect|think|thought|reckon|say|said)(?:ed)?\s(?:that\s)?[^,.;:]{0,50}?)\bwill\b"
)


def is_told_of_people(sentence: str) -> bool:
    """Whether a sentence that looks ahead may tell what a survey found people to expect: "The
    chance of losing a job rose to 15%"; and not what experts, markets or officials do."""
    people = _OF_PEOPLE.search(sentence) or _OF_A_NATION.search(sentence)
    return people is not None and _OF_EXPERTS.search(_THINK_IT_WILL.sub(r"\1", sentence)) is None
