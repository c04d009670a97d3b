"""Home of the operation `per_capita`."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.heads import HEAD
from verifier.model.known import Value
from verifier.model.mention import FigureKind
from verifier.model.rule import Frame, Operation

_NATIVE = (
    r"(?:[A-Z]\w+(?:ian|[ae]an|can|lander|eler|ard|[a-z]man|woman)|"
    r"Afghan|Arab|Brit(?:on)?|Croat|Czech|Dane|Finn|Greek|Iraqi|Israeli|German|Kuwaiti|Kiwi|"
    r"Pakistani|Pole|Qatari|Saudi|Scot|Serb|Slovak|Slovene|Swede|Swiss|Thai|Turk|Yemeni|[A-Z][a-z]+ese)"
)
_EACH_HEAD = regex(
    rf"\s(?:(?:of\s)?[a-z-]+\s){{0,3}}?(?:per|for (?:each|every)|an?)\s(?i:{HEAD})\b(?!-)|"
    rf"\s(?:(?:of\s)?[a-z-]+\s){{0,3}}?(?:for|to)\s(?:each|every)\s{_NATIVE}\b"
    r"(?!\s(?!(?:in|at|on|by|and|of|as|last|this|that|who|over|during|against|from|a|the)\b)[a-z])"
)
_TOLD_PER_HEAD = regex(rf"\bper[\s-]{HEAD}\b[^,;.\d]{{0,60}}$", re.IGNORECASE)
_ONE_OF_THEM = regex(
    r"\b(?:[Aa]n?|[Ee]ach|[Ee]very|[Tt]he (?:average|typical|ordinary|mean))\s"
    r"(?:(?:average|typical|ordinary)\s)?"
    rf"(?:(?:[A-Z]\w+\s)?(?:citizen|resident|inhabitant|person|national)|{_NATIVE})\s"
    r"(?:(?:accounts?|accounted|answers?|answered|is responsible|was responsible)\s)?"
    r"(?:for|emit(?:s|ted)|caus(?:es|ed)|us(?:es|ed)|consum(?:es|ed)|eats?|ate|drinks?|drank|burn(?:s|ed|t)?|"
    r"produc(?:es|ed)|generat(?:es|ed)|(?:gets?|got) (?:through|by on)|throws? away|threw away|"
    r"buys?|bought|spends?|spent|earn(?:s|ed)|puts?|sen(?:ds?|t)|gives?|gave|adds?|added|contribut(?:es|ed)|"
    r"owns?|owned|owes?|owed|ha[sd]|wastes?|wasted|import(?:s|ed))\s(?:\w+\s){0,3}?[$£€]?$"
)
"""Whom a measure is divided among, told by one of them: "an Indian accounted for 2.1 tonnes"."""
_AVERAGE_ONE = regex(
    rf"\bthe (?:average|typical|ordinary) {_NATIVE},?\s(?:for\s|with\s|on\s|at\s)?"
    r"(?:(?:about|just|only|nearly|some|over|under|a|mere)\s){0,2}[$£€]?$"
)
"""One of them beside another: "the average American answered for 13.8 tonnes, the average Chinese
for 9.3"."""
_PORTION = regex(
    r"\b(?:[Aa]n?|[Ee]ach|[Ee]very|(?:[Tt]he|[Aa]n) (?:average|typical|ordinary)) "
    rf"{_NATIVE}[’']s?\s(?:(?:[a-z-]+\s){{1,6}}?"
    r"(?:was|is|were|are|came to|comes to|stood at|amounted to|reached|averaged)\s)?"
    r"(?:(?:about|just|only|nearly|some|over|under|a|mere)\s){0,2}[$£€]?$"
)
"""What falls to one of them: "a Nigerian's portion was 0.57 tonnes, a Pakistani's 0.84"."""
_SHARED_OUT = regex(
    r"(?:^|[;:—]\s)\W{0,2}(?:[Ss]pread|[Dd]ivided|[Ss]hared(?:\sout)?|[Ss]plit)\s(?:out\s)?(?:over|across|among|between|by)\s"
    r"(?:the\s|all\s|its\s|our\s)*(?:whole\s|entire\s|total\s)?"
    r"(?:country|population|nation|public|people|inhabitants|residents|citizens)\b"
)
_TO_EACH = regex(r"\s(?:[a-z-]+\s){0,3}(?:each|apiece)\b")
_PEOPLE = regex(
    r"(?:^|[,;:]\s)\W{0,2}(?:On average,?\s)?(?:[Pp]eople|[Rr]esidents|[Ii]nhabitants|[Cc]itizens|"
    r"(?:[A-Z]\w+(?:[ai]ns|landers|elers)|Britons|Danes|Finns|Germans|Greeks|Poles|Scots|Spaniards|"
    r"Swedes|Turks))\s(?:on average\s)?"
    r"(?:used|consumed|ate|drank|burnt|burned|produced|threw away|bought|spent|emitted|owed|"
    r"owned|had)\s"
    r"(?:\w+\s){0,3}?[$£€]?$"
)
_NO_UNITS = frozenset(("percent", "percentage_points", "basis_points", "points", "ratio", "index"))


class PerCapita(Operation):
    """How much there is for each inhabitant.

    Text: "GDP of 47,200 euros a head", "963 litres per person", "an Indian emitted 2.1 tonnes".
    Computed as the printed figure of a series that is per head itself, else as the total of the
    period over the population of the same place, counted in that period or its year. Not covered:
    figures for each of another group than the inhabitants, which the text must tell as well.
    """

    name = "per_capita"
    priority = 60
    EXAMPLES = {
        "Austria's GDP per head was 53,503 euros in 2024.": "53,503 euros",
        "Visitors spent £3bn in May, or 47 euros per person.": "47 euros",
        "The state collected $4,210 for every resident in 2024.": "$4,210",
        "Finns drank 8.1 kilograms of coffee per capita in 2024.": "8.1 kilograms",
        "An Indian accounted for 2.1 tonnes in 2023.": "2.1 tonnes",
        "The average Australian drank 92 litres of beer in 2024.": "92 litres",
        "In 2024 it was 13.8 tonnes for every American.": "13.8 tonnes",
        "An Indian gets by on 2.1 tonnes.": "2.1 tonnes",
        "The average American answered for 13.8 tonnes in 2023.": "13.8 tonnes",
        "The average Briton emitted 4.4 tonnes, the average Chinese 9.3 tonnes.": "9.3 tonnes",
        "It was 13.8 tonnes for every American in 2023.": "13.8 tonnes",
        "A Nigerian's portion was 0.57 tonnes in 2023.": "0.57 tonnes",
        "A Pakistani's share of that came to 0.84 tonnes.": "0.84 tonnes",
        "The typical Australian put 14 tonnes into the air.": "14 tonnes",
        "Spread over the whole country, it came to 2.7 visits each in May.": "2.7",
        "Each resident threw away 611 kilograms in 2024.": "611 kilograms",
        "Latvians drank 69.4 litres of beer each in 2024.": "69.4 litres",
    }
    COUNTER_EXAMPLES = {
        "Austria's GDP per head rose 3.1% in 2024.": "3.1%",
        "Exports came to $12.4 billion in May.": "$12.4 billion",
        "The rate climbed to 4.5% per person in May.": "4.5%",
        "It cost £4 a ticket in May.": "£4",
        "An Indian company accounted for 2.1 tonnes in 2023.": "2.1 tonnes",
        "The average Australian home used 4,600 litres in May.": "4,600 litres",
        "There were 13.8 tonnes for every American family.": "13.8 tonnes",
        "Sales came to 400 for every Japanese car in May.": "400",
        "The average Chinese plant, with 1,200 tonnes, was smaller in May.": "1,200 tonnes",
        "An Indian's shop sold 40 tonnes of rice in May.": "40 tonnes",
        "The average Japanese car cost $24,000 in May.": "$24,000",
        "There were 400 for every American in prison in May, or 3%.": "3%",
        "The firms, spread over the whole country, hired 27 people each in May.": "27",
        "Two friends split the bill and paid £40 each in May.": "£40",
        "There were 3,000 per-person rooms in May.": "3,000",
        "Latvians drank 69.4 million litres of beer in May.": "69.4 million litres",
        "The pubs sold 69.4 litres of beer each in May.": "69.4 litres",
    }

    def reads(self, clause: Clause) -> bool:
        """A size told for each head, right behind it or by its subject."""
        figure = clause.figure
        if figure is None or figure.quantity.unit in _NO_UNITS:
            return False
        if figure.kind is not FigureKind.CARDINAL:
            return False
        if _EACH_HEAD.match(clause.after) or _TOLD_PER_HEAD.search(clause.before):
            return True
        lead = clause.lead
        if _TO_EACH.match(clause.after) and (_SHARED_OUT.search(lead) or _PEOPLE.search(lead)):
            return True
        told = (_ONE_OF_THEM, _AVERAGE_ONE, _PORTION)
        return any(way.search(clause.before) for way in told)

    def compute(self, forms: Forms, frame: Frame, whole: Forms | None = None) -> Value | None:
        """The level of a measure that is per head, or divided by heads; None for a total."""
        if forms.is_a_total:
            return None
        found = forms.level(frame.period)
        return found[1] if found else None
