"""Home of the assertion `rank`."""

import re
from dataclasses import replace

from verifier.language.extremes.orders import FIELDED_BY, ORDERED_BY, ORDERS
from verifier.language.extremes.orders import STEMS as ORDER_STEMS
from verifier.language.extremes.ordinals import is_a_place
from verifier.language.extremes.places import (
    BULLET,
    ENDS,
    HOLDERS,
    NOT_MEASURED,
    OF_ANY,
    PLACED_BY,
    QUALITY,
    STATED,
    THAN_THE_OTHERS,
    has_no_other_end,
    is_still_first,
)
from verifier.language.extremes.records_of_moves import A_FALL
from verifier.language.extremes.superlatives import BETWEEN, SCOPE, STEP, superlatives
from verifier.language.extremes.tables import (
    STEMS,
    TABLES,
    WAYS,
    place_told,
)
from verifier.lazy import regex
from verifier.model.arithmetic import in_order
from verifier.model.clause import Clause
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import FigureKind
from verifier.model.notation import NAMED, rank_told, shown, spoken
from verifier.model.period import Period
from verifier.model.rule import Assertion, Case, CueMatch, Judgement
from verifier.model.verdict import Reason
from verifier.ranks.field import (
    SMALLEST,
    field_lacking,
    fields_of,
    is_from_below,
    is_from_either_end,
    is_of_how_it_fared,
    parts_alone,
)
from verifier.ranks.of_moves import is_of_falls, is_of_the_smallest_move
from verifier.records.counted_from import scope_of
from verifier.records.ends import is_the_lowest
from verifier.records.past import earlier, of_its_season, starts_after

_HIGH, _LOW = superlatives("high", ranking=True), superlatives("low", ranking=True)
_AMONG_TIMES = regex(
    rf"(?!{A_FALL}(?!{BETWEEN}[\s-]{SCOPE}))[\s-]*(?P<word>{_HIGH}|{_LOW}|best|worst)(?:{BETWEEN}[\s-]{SCOPE}|"
    rf"\s(?:[\w-]+\s)?{STEP}\b|{BETWEEN}\s(?:for (?:the|this|that) (?:month|quarter|time of)\b|"
    r"so far\b(?!\s(?:among|of|in))|"
    r"(?:monthly|weekly|quarterly|daily)\s(?:tally|total|figure|number|count|reading|result|sum|"
    r"score|volume|haul|sales|intake|toll)\b(?!\s(?:of|among|in|for|at|on)\b)))",
    re.IGNORECASE,
).match
"""A place in the order of times: "the third-highest April figure since 2019", "the second-hottest
July", "the fourth-highest monthly tally"."""
_OF_ANY_STEP = regex(rf"[\s-][^,;.:]{{0,50}}?\b(?:any|every|all)\s(?:[a-z]+\s)?{STEP}s?\b")
"""A place among all steps, not among those of one season: "the third-best figure for any month"."""
_FIELD = regex(
    r"\b(?:among|of) (?:all )?(?:the|its|their) (?:\w+ )?(?:two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|\d+)\b",
    re.IGNORECASE,
)


class Rank(Assertion):
    """A place among the measures of the same kind.

    Text: "the third-largest source", "ranks third", "second only to Mexico", "No. 2". Computed by
    ordering, at the claim's period, every series that differs from this one only in partner,
    place or item; balances by magnitude on their side; where the words name times ("the
    third-warmest May on record"), by ordering the periods of the series up to that one. A mismatch
    when the place is another. Not covered: fields that the text narrows down ("among rich
    nations").
    """

    name = "rank"
    priority = 20
    EXAMPLES = {
        "Nuclear is the third-largest source of power.": "third",
        "China, once far in front, now ranks third.": "third",
        "Of the five, Severn is the third-leakiest.": "third",
        "The gap with Vietnam was second only to that with Mexico.": "second",
        "Rovers were third in the league, with 18,401.": "third",
        "Wales had the lowest rate, 3.1%.": "lowest",
        "Canada is at No. 2 with $60bn of trade.": "2",
        "Ghana is Africa's No. 1 producer of gold.": "1",
        "Tema remained the busiest of the four ports.": "busiest",
        "Wind made 28.7% of it, more than any other source.": "more than any other source",
        "Texas added the most jobs of any state.": "most jobs of any state",
        "• Busiest health board: Clyde, on 39,303": "Busiest",
        "Iowa remained the top corn state, with 2.8 billion bushels.": "top",
        "Poland remained the biggest customer.": "biggest",
        "Rivals Leeds were second on 15,428.": "second",
        "Iowa is highest at 5.6%, Nevada fourth.": "fourth",
        "Mexico comes first and Vietnam third, a long way behind.": "third",
        "Mexico comes second and Vietnam third, a long way behind.": "second",
        "Gujarat, fourth on the list, took 12.7% more.": "fourth",
        "Russia followed, and Ghana, fifth, put out 583m tonnes.": "fifth",
        "Iowa kept the lowest rate, 2.0%.": "lowest",
        "Texas, whose 4.68 million put it second, is far behind.": "second",
        "Ohio ranked fourth in 2024, with 3.1 million.": "fourth",
        "Leeds, far and away the biggest, took 40% of them.": "biggest",
        "Only Iowa had a bigger crop than Ohio, at 2bn bushels.": "Only Iowa had a bigger",
        "Rents are climbing fastest in the North East, by 9.5%.": "fastest",
    }
    COUNTER_EXAMPLES = {
        "It was the third straight month of falls.": "third",
        "He came home in the second week.": "second",
        "Prices rose in the first week and, in May, third parties paid.": "third",
        "The rise was the largest in May, and March second homes sold well.": "second",
        "They put it second hand on the market for $300.": "second",
        "The region's largest economy shrank by 3%.": "",
        "Costs are the biggest headache, with 3% more to pay.": "",
        "It was the most likely of 3 outcomes.": "",
        "He wore the No. 17 shirt and lives at No. 4, Elm Road.": "",
        "It was the best of all times.": "",
        "It cost more than any other factor, 3% of sales.": "",
        "He remained the biggest critic.": "",
        "Symphony No. 5 was played.": "",
        "Sales were the highest since May, at 300.": "",
        "Prices rose fastest when rates were 3%.": "",
    }

    CUES = regex(
        rf"{TABLES}|{ORDERS}|(?P<other>{THAN_THE_OTHERS})|"
        rf"{ENDS}|"
        rf"\b(?:[Tt]he|its|their|our)\s(?P<any>(?:{_HIGH}|{_LOW}|(?:best|worst)(?=\s(?!of\b)[a-z])){OF_ANY})|"
        rf"(?:{BULLET}(?=(?i:{_HIGH}|{_LOW})\b)(?P<head>\w+)|"
        rf"{STATED}(?P<cue>(?:(?:{_HIGH})(?:(?<=most)\s{QUALITY}|-growing)?)|{_LOW}|"
        rf"(?:top|leading)(?=\s(?:[\w-]+\s)?{HOLDERS}\b)))\b"
        rf"(?:-[a-z]+ing)?+(?![\s-]{SCOPE})(?!\s(?:[\w-]+\s){{1,4}}?{SCOPE})"
        rf"(?!{BETWEEN}[\s-]{SCOPE})(?!\s{STEP}\b)"
        rf"{NOT_MEASURED}"
        r"(?P<field>(?:\s[\w-]+){0,2}?\s(?:of|among)\s(?:the|those|these|all|any)\b|"
        r"(?:\s[\w-]+){1,3}?\sin\sthe\s(?:country|nation|world|region|bloc|euro\szone|EU|UK|US)\b)?"
    )
    STEMS = (
        *("est", "least", "most", " any other", "anywhere else", " top", " leading "),
        *STEMS,
        *ORDER_STEMS,
    )

    def cues(self, sentence: str) -> list[CueMatch]:
        """A place at the end of an order told in words; its sort is `field` where the sentence says
        among what: "Singapore remained the biggest of the three buyers"."""
        if not self.may_cue(sentence):
            return []
        found = []
        for match in self.CUES.finditer(sentence):
            if has_no_other_end(sentence, match):
                continue
            name = next(n for n in (*WAYS, *ORDERED_BY, *PLACED_BY) if match[n])
            fielded = name in (*WAYS, *FIELDED_BY) or match["field"] or _FIELD.search(sentence)
            placed = fielded or name == "any" or (name == "cue" and is_still_first(sentence, match))
            found.append(CueMatch(*match.span(name), "field" if placed else ""))
        return found

    def reads(self, clause: Clause) -> bool:
        """An ordinal before a superlative, behind a word of ranking, or before "only to"."""
        figure = clause.figure
        if figure is None or figure.kind is not FigureKind.ORDINAL:
            return False
        before = clause.lead
        return is_a_place(before, clause.tail)

    def judge(self, case: Case) -> Judgement | None:
        """Order the measure among its rivals at the period."""
        quantity = case.claim.quantity
        own = case.compute()
        if own is None:
            return None
        wanted = int(quantity.value) if quantity is not None else _told(case.claim.clause)
        if quantity is not None and (among := _AMONG_TIMES(case.claim.clause.tail)):
            return self._among_times(case, own, wanted, among["word"].lower())
        found = [self._in_field(case, own, wanted, one) for one in fields_of(case)]
        first = next((j for j in found if j.reason is Reason.EXACT), found[0])
        parts = parts_alone(case) if first.reason is Reason.OFF_RANK else ()
        if parts and self._in_field(case, own, wanted, parts).reason is Reason.EXACT:
            return Judgement(Reason.NO_SERIES, None, own, _A_WHOLE)
        return first

    def _in_field(
        self, case: Case, own: Value, wanted: int, rivals: tuple[Forms, ...]
    ) -> Judgement:
        """The place among `rivals`."""
        field: list[tuple[float, str, Value]] = []
        for forms in rivals:
            value = case.operation.compute(forms, case.frame, case.whole)
            if value is not None:
                field.append((self._size(case, forms, value, own), forms.series.title, value))
        own_size = self._size(case, case.forms, own, own)
        if own_size > 0 and is_of_the_smallest_move(case):
            field = [f for f in field if f[0] > 0]  # what rose has not fallen least
        judged = None if is_of_falls(case) else is_the_lowest(case, case.claim.printed)
        lowest = is_from_below(case.claim.clause) if judged is None else judged
        ahead = _ahead(field, own_size, lowest)
        open_end = judged is None and is_from_either_end(case.claim.clause)
        if len(ahead) + 1 != wanted and open_end:
            turned = _ahead(field, own_size, not lowest)
            lowest, ahead = (not lowest, turned) if len(turned) + 1 == wanted else (lowest, ahead)
        place = len(ahead) + 1
        lack = field_lacking(case, len(field) + 1, place, wanted)
        if lack is None and place != wanted and is_of_how_it_fared(case.claim.clause):
            lack = "by its level; the words may well rank how it moved"
        if lack is not None:
            return Judgement(Reason.NO_SERIES, None, own, lack)
        unit = case.operation.unit(case.forms)
        names = [
            f"{title} ({shown(value.value, unit)})"
            for _, title, value in sorted(ahead, key=lambda f: (-f[0], f[1]))[:NAMED]
        ]
        said = rank_told(place, f"of {len(field) + 1}", names)
        before = sorted(ahead, key=lambda f: f[0], reverse=not lowest)
        after = sorted((f for f in field if f not in ahead), key=lambda f: f[0], reverse=not lowest)
        value = in_order(own, [f[2] for f in before], [f[2] for f in after])
        reason = Reason.EXACT if place == wanted else Reason.OFF_RANK
        return Judgement(reason, float(place), value, said)

    def _among_times(self, case: Case, own: Value, wanted: int, word: str) -> Judgement | None:
        """The place of the period among those before it in scope, or among the same month of other
        years where only that gives it; the period that "since" names may count or not."""
        track = case.track()
        scope = scope_of(case)
        fields = [earlier(case, track, scope)]
        if scope is not None and starts_after(track, scope) is None:
            fields.append(earlier(case, track, scope.previous()))
        of_any = _OF_ANY_STEP.match(case.claim.clause.tail) is not None
        if case.frame.period.count == 1 and not of_any:
            fields += [of_its_season(case, field) for field in tuple(fields)]
        found = [self._placed(case, own, wanted, word, field) for field in fields if field]
        if not found:
            return Judgement(Reason.SHORT_HISTORY, None, own, "nothing to compare with")
        judged = next((j for j in found if j.reason is Reason.EXACT), found[0])
        short = scope is None or starts_after(track, scope) is not None
        better = judged.computed is not None and judged.computed < wanted
        return replace(judged, reason=Reason.SHORT_HISTORY) if better and short else judged

    def _placed(
        self, case: Case, own: Value, wanted: int, word: str, rivals: dict[Period, Value]
    ) -> Judgement:
        """The place among `rivals`, from the side that `word` names."""
        size = self._size(case, case.forms, own, own)
        sizes = {p: self._size(case, case.forms, v, own) for p, v in rivals.items()}
        above = [p for p, other in sizes.items() if other > size]
        below = [p for p, other in sizes.items() if other < size]
        ahead = below if word in SMALLEST else above
        if word in ("best", "worst") and len(below) + 1 == wanted:
            ahead = below
        place, tied = len(ahead) + 1, len({sizes[p] for p in ahead}) + 1
        unit = case.operation.unit(case.forms)
        nearest = sorted(ahead, key=lambda p: abs(sizes[p] - size), reverse=True)[:NAMED]
        names = [f"{spoken(p)} ({shown(rivals[p].value, unit)})" for p in nearest]
        first = min(rivals, key=lambda p: p.start)
        said = rank_told(place, f"from {spoken(first)} on", names)
        order = sorted(rivals, key=lambda p: sizes[p], reverse=ahead is not below)
        before, after = order[: len(ahead)], order[len(ahead) :]
        value = in_order(own, [rivals[p] for p in before], [rivals[p] for p in after])
        reason = Reason.EXACT if wanted in (place, tied) else Reason.OFF_RANK
        return Judgement(reason, float(place), value, said)

    def _size(self, case: Case, forms: Forms, value: Value, own: Value) -> float:
        if is_of_falls(case):
            return -value.value
        if forms.series.is_balance:
            side = -1 if own.value < 0 else 1
            return value.value * side
        return value.value


_Placed = tuple[float, str, Value]


_A_WHOLE = "one of those that it is ranked among may be the whole of the others"


def _ahead(field: list[_Placed], size: float, lowest: bool) -> list[_Placed]:
    """Those of a field that lie before one of such a size, from the side that is counted from."""
    return [f for f in field if (f[0] < size if lowest else f[0] > size)]


def _told(clause: Clause) -> int:
    start = clause.sentence.start
    return place_told(clause.sentence_text, clause.span.start - start, clause.span.end - start)
