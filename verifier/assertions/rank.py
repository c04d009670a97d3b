"""Home of the assertion `rank`."""

import re

from verifier.language.superlatives import BETWEEN, SCOPE, STEP, superlatives
from verifier.language.wordlists import rows
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import FigureKind
from verifier.model.notation import shown
from verifier.model.rule import Assertion, Case, CueMatch, Judgement
from verifier.model.series import Series
from verifier.model.verdict import Reason

_HIGH, _LOW = superlatives("high", ranking=True), superlatives("low", ranking=True)
_SUPERLATIVE_AFTER = re.compile(
    rf"^[\s-]*(?:{_HIGH}|{_LOW}|best|worst|top|leading)\b", re.IGNORECASE
)
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|came|comes|coming|placed|places|in|lies|lying|stands?|sits?|was|were|"
    r"is|"
    r"are|finished|remain(?:s|ed)?|rose|fell|slipped|moved|climbed|dropped|at|with [A-Z]\w+)\s"
    r"(?:up\s|to\s|back\s|as\s|at\s|only\s|now\s|in\s|a\s|joint\s|still\s|distant\s|close\s|clear\s|"
    r"poor\s)*$",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"^\s*(?:place|spot|position)\b|^\s*only to\b|^\s*behind\b", re.IGNORECASE
)
_FIELD_AFTER = re.compile(
    r"\s*(?:[.,;]|$|among|in (?:the|its) (?:world|country|region|nation|league|table|ranking|"
    r"rankings|"
    r"list|standings|index)|in [A-Z]|(?:worldwide|globally|nationally|overall)\b|on (?:the|that|"
    r"its|\d)|"
    r"for\b|out of|of (?:these|those|the|all|them|\d)|with\b|at\b|behind\b|after\b)"
)
_NUMBERED = re.compile(r"(?:\bNo\.?|\b[Nn]umber)\s$")
_AT_A_PLACE = re.compile(
    r"(?<!once )(?<!formerly )(?<!long )(?:\b(?:at|as|the|its|their|our|was|is|are|were|ranks?|"
    r"ranked|now|remains?|remained|to|and|"
    r"joint|"
    r"finished|became|a|clear)|[’']s|[’'])\s(?:No\.?|[Nn]umber)\s$"
)
_HOLDER_AFTER = re.compile(
    r"\s*(?:[.,;)](?!\s[A-Z])|$)|\s(?:in|for|on|among|behind|with|and|at|by|of|spot|place|"
    r"position|seller|"
    r"selling|"
    r"market|economy|source|supplier|partner|destination|cause|killer|port|airport|airline|city|"
    r"state|"
    r"country|bank|brand|company|region|crop|earner|export|import|\w+(?:er|or))\b"
)
_SERIES_OF_RANKS = re.compile(r"\brank(?:s|ed|ing)?\b[^.;]{0,40}$", re.IGNORECASE)
_SMALLEST = frozenset(row["word"] for row in rows("superlatives") if row["end"] == "low") | {
    "worst"
}
_FIELD = re.compile(
    r"\b(?:among|of) (?:all )?(?:the|its|their) (?:\w+ )?(?:two|three|four|five|six|seven|eight|"
    r"nine|ten|"
    r"eleven|twelve|\d+)\b",
    re.IGNORECASE,
)
_STATED = (
    r"(?:\b(?:is|are|was|were|remain(?:s|ed|ing)?|stay(?:s|ed)|bec(?:a|o)mes?|has|have|had|with|"
    r"(?:emerged|ranked) as|"
    r"made up|makes? up|form(?:s|ed)?|represent(?:s|ed)?|constitut(?:es|ed)|drew|attracted|"
    r"received|"
    r"recorded|posted|logged|being|making it|made it)\s(?:(?:again|still|now|also|by far|"
    r"far and away|"
    r"easily|comfortably|once (?:more|again)|already|currently)\s){0,2}|"
    r"\bstill\s|,\s(?:(?:by far|far and away|easily|comfortably|still|again)\s)?)"
    r"(?:the|(?:[A-Z]|the\s)[\w.]*(?:\s[A-Z][\w.]*)?[’'](?:s|(?=\s))|its|our|their)\s(?:single\s)?"
)
_BULLET = r"(?:(?<=^)|(?<=[•*–-] ))(?=[A-Z]\w+ (?:[\w-]+ ){1,4}?[\w-]+: )"
_QUALITY = (
    r"(?!(?:likely|important|recent|notabl[ey]|since|in|of|for|on|ever|this|at|among|by|from|to)\b)"
    r"\w+"
)
_NOT_MEASURED = (
    r"(?!\s(?:\w+\s)?(?:problems?|headaches?|challenges?|worr(?:y|ies)|concerns?|threats?|risks?|"
    r"reasons?|surprises?|issues?|questions?|tests?|changes?|mistakes?|fears?|draws?|names?|"
    r"winners?|all(?:y|ies)|friends?|foes?|critics?|supporters?|backers?|"
    r"losers?|hurdles?|obstacles?|impacts?|influences?|part|of it|of all|"
    r"likely|important|recent|notabl[ey]|of the problem|one-?\w*|ever)\b)"
)


class Rank(Assertion):
    """A place among the measures of the same kind.

    Text: "the third-largest source", "ranks third", "second only to Mexico", "No. 2". Computed by
    ordering, at the claim's period, every series that differs from this one only in partner,
    place or item; balances by magnitude on their side. A mismatch when the place is another. Not
    covered: fields that the text narrows down ("among rich nations").
    """

    name = "rank"
    priority = 20
    EXAMPLES = {
        "Nuclear is the third-largest source of power.": "third",
        "China, once far in front, now ranks third.": "third",
        "The gap with Vietnam was second only to that with Mexico.": "second",
        "Rovers were third in the league, with 18,401.": "third",
        "Wales had the lowest rate, 3.1%.": "lowest",
        "Canada is at No. 2 with $60bn of trade.": "2",
        "The maker of vans came a distant third with 5,000 sales.": "third",
        "Glasgow was on 39,303, with Lothian second on 22,636.": "second",
        "Ghana is Africa's No. 1 producer of gold.": "1",
        "Tema remained the busiest of the four ports.": "busiest",
        "Leeds, far and away the biggest, took 40% of them.": "biggest",
    }
    COUNTER_EXAMPLES = {
        "It was the third straight month of falls.": "third",
        "He came home in the second week.": "second",
        "The region's largest economy shrank by 3%.": "",
        "Costs are the biggest headache, with 3% more to pay.": "",
        "It was the most likely of 3 outcomes.": "",
        "He wore the No. 17 shirt and lives at No. 4, Elm Road.": "",
        "Symphony No. 5 was played.": "",
        "Sales were the highest since May, at 300.": "",
    }

    CUES = re.compile(
        rf"(?:{_BULLET}|"
        rf"{_STATED})(?P<cue>(?:(?:{_HIGH})(?:(?<=most)\s{_QUALITY}|-growing)?)|{_LOW})\b"
        rf"(?:-[a-z]+ing)?+(?![\s-](?i:{SCOPE}))(?!\s(?:[\w-]+\s){{1,4}}?(?i:{SCOPE}))"
        rf"(?!{BETWEEN}[\s-]{SCOPE})(?!\s{STEP}\b)"
        rf"{_NOT_MEASURED}"
        r"(?P<field>(?:\s[\w-]+){0,2}?\s(?:of|among)\s(?:the|those|these|all)\b)?"
    )
    STEMS = ("est", "least", "most")

    def cues(self, sentence: str) -> list[CueMatch]:
        """A place at the end of an order told in words; its sort is `field` where the sentence says
        among what: "Singapore remained the biggest of the three buyers"."""
        if not self.may_cue(sentence):
            return []
        return [
            CueMatch(
                *match.span("cue"), "field" if match["field"] or _FIELD.search(sentence) else ""
            )
            for match in self.CUES.finditer(sentence)
        ]

    def reads(self, clause: Clause) -> bool:
        """An ordinal before a superlative, behind a word of ranking, or before "only to"."""
        figure = clause.figure
        if figure is None or figure.kind is not FigureKind.ORDINAL:
            return False
        offset = clause.sentence.start
        before = clause.sentence_text[: clause.span.start - offset]
        after = clause.sentence_text[clause.span.end - offset :]
        if _SUPERLATIVE_AFTER.match(after):
            return True
        if _NUMBERED.search(before):
            return _AT_A_PLACE.search(before) is not None and _HOLDER_AFTER.match(after) is not None
        if _PLACE_AFTER.match(after):
            return True
        ranked = _SERIES_OF_RANKS.search(before) or _RANKED.search(before)
        return bool(ranked and _FIELD_AFTER.match(after))

    def judge(self, case: Case) -> Judgement | None:
        """Order the measure among its rivals at the period."""
        quantity = case.claim.quantity
        own = case.compute()
        if own is None:
            return None
        wanted = int(quantity.value) if quantity is not None else 1
        field: list[tuple[float, str, Value]] = []
        for forms in case.rivals():
            if quantity is None and not _side_by_side(case.forms.series, forms.series):
                continue  # the text names no field
            value = case.operation.compute(forms, case.frame, case.whole)
            if value is not None:
                field.append((self._size(forms, value, own), forms.series.title, value))
        if not field:
            return Judgement(Reason.NO_SERIES, None, own, "no other series to rank it among")
        lowest = _is_from_below(case.claim.clause)
        own_size = self._size(case.forms, own, own)
        ahead = [f for f in field if (f[0] < own_size if lowest else f[0] > own_size)]
        place = len(ahead) + 1
        unit = case.operation.unit(case.forms)
        names = "; ".join(
            f"{title} {shown(value.value, unit)}"
            for _, title, value in sorted(ahead, key=lambda f: (-f[0], f[1]))[:4]
        )
        said = f"it ranks {place} of {len(field) + 1}" + (f", behind {names}" if names else "")
        used = (*own.used, *(o for _, _, v in ahead for o in v.used))
        value = Value(own.value, own.error, said, used)
        reason = Reason.EXACT if place == wanted else Reason.OFF_RANK
        return Judgement(reason, float(place), value, said)

    def _size(self, forms: Forms, value: Value, own: Value) -> float:
        if forms.series.is_balance:
            side = -1 if own.value < 0 else 1
            return value.value * side
        return value.value


def _side_by_side(own: Series, other: Series) -> bool:
    """Whether two series are members of one field: titled alike, neither the whole of the other."""
    for a, b in zip(own.family, other.family, strict=True):
        if a != b and (a in (None, "WLD") or b in (None, "WLD") or ("-" in a) != ("-" in b)):
            return False
    first, second = own.title.split(), other.title.split()
    return first[0] == second[0] and own.title.count(", ") == other.title.count(", ")


def _is_from_below(clause: Clause) -> bool:
    """Whether the superlative of the rank orders from the smallest on ("third-lowest")."""
    start = clause.span.start - clause.sentence.start
    words = re.findall(r"[^\W\d_]+", clause.sentence_text[start : start + 48].lower())
    known = next((word for word in words if word in _EXTREMES), None)
    return known in _SMALLEST


_EXTREMES = frozenset(row["word"] for row in rows("superlatives"))
