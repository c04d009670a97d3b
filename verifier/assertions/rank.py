"""Home of the assertion `rank`."""

import re

from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import FigureKind
from verifier.model.notation import shown
from verifier.model.rule import Assertion, Case, Judgement
from verifier.model.verdict import Reason

_SUPERLATIVE_AFTER = re.compile(
    r"^[\s-]*(?P<word>largest|biggest|highest|greatest|most|fastest|smallest|lowest|slowest|"
    r"busiest|richest|best|worst|top|leading)\b",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|came|comes|coming|placed|places|in|lies|lying|stands?|sits?)\s"
    r"(?:as\s|at\s|only\s|now\s|in\s|a\s|joint\s)*$",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(
    r"^\s*(?:place|spot|position)\b|^\s*only to\b|^\s*behind\b", re.IGNORECASE
)
_SMALLEST = frozenset(("smallest", "lowest", "slowest", "worst"))


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
    }
    COUNTER_EXAMPLES = {
        "It was the third straight month of falls.": "third",
        "He came home in the second week.": "second",
    }

    def reads(self, clause: Clause) -> bool:
        """An ordinal before a superlative, behind a word of ranking, or before "only to"."""
        figure = clause.figure
        if figure is None or figure.kind is not FigureKind.ORDINAL:
            return False
        offset = clause.sentence.start
        printed = clause.span.of(" " * offset + clause.sentence_text)
        before = clause.sentence_text[: clause.span.start - offset]
        after = clause.sentence_text[clause.span.end - offset :]
        if _SUPERLATIVE_AFTER.match(after) or printed.lower().startswith(("no.", "number")):
            return True
        if re.search(r"-(?:largest|biggest|highest|smallest|lowest)", printed, re.IGNORECASE):
            return True
        if _PLACE_AFTER.match(after):
            return True
        ranked = re.search(r"\brank(?:s|ed|ing)?\b[^.;]{0,12}$", before, re.IGNORECASE)
        ends = re.match(r"\s*(?:[.,;]|$|among|in the world|overall|for\b|on\b|out of)", after)
        return bool((ranked or _RANKED.search(before)) and ends)

    def judge(self, case: Case) -> Judgement | None:
        """Order the measure among its rivals at the period."""
        quantity = case.claim.quantity
        own = case.compute()
        if quantity is None or own is None:
            return None
        field: list[tuple[float, str, Value]] = []
        for forms in case.rivals():
            value = case.operation.compute(forms, case.frame, case.whole)
            if value is not None:
                field.append((self._size(forms, value, own), forms.series.title, value))
        if not field:
            return Judgement(Reason.NO_SERIES, None, own, "no other series to rank it among")
        lowest = any(word in case.claim.clause.sentence_text.lower() for word in _SMALLEST)
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
        reason = Reason.EXACT if place == int(quantity.value) else Reason.OFF_RANK
        return Judgement(reason, float(place), value, said)

    def _size(self, forms: Forms, value: Value, own: Value) -> float:
        if forms.series.is_balance:
            side = -1 if own.value < 0 else 1
            return value.value * side
        return value.value
