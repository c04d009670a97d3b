"""Home of what is told elsewhere: of a town, a firm or another country than that which a series is
of, though its measure and its figure fit.

"Exports from the town's factories grew by 5.9%" is of no nation's exports, "unemployment in Wales
was 5.2%" not of Britain's, and the economy of a text that is filed from Lima not that of China.
"""

import re
from functools import cached_property

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import names_other_places
from verifier.judge.rounds.withdrawals.bodies_told import is_of_a_body
from verifier.judge.stretch import breath_of
from verifier.language.areas.nations import NATIONAL
from verifier.language.syntax.sentences import dateline_end
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.countries import country_of, is_listed, lies_in
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.series import Nature, Series
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Verdict

_SEVERAL = 2
_MANY = 3
"""So many figures that are right of some data tell that a text is about what they are of, whatever
place its dateline is taken for: "VICTORIA, B.C." is in no part of Australia."""
_OF_NATIONS = "GBR"
_NAME = regex(r"[A-Z][a-z]{3,}\b")


class Whereabouts:
    """The places that a text names, and the country that it is written from or about."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def are_elsewhere(self, verdict: Verdict, one: Series, right: int) -> bool:
        """Whether a figure is told of something else than the country that a series is of: of a
        body, a town or a region in it, or in a text of another country that never names it, of
        whose data hardly any other figure is `right`."""
        if verdict.rating is Rating.UNVERIFIED or not is_listed(country_of(one.ref_area or "")):
            return False
        if _is_called_by_name(verdict.claim, one):
            return False
        if right < _MANY and self._is_of_another_country(verdict, one):
            return True
        if not is_listed(one.ref_area) or one.breakdown is not None or one.counterpart is not None:
            return False
        accused = verdict.rating is Rating.MISMATCH and right < _MANY
        within = _is_in_a_part(verdict.claim, one) or (accused and self._is_of_parts_alone(one))
        national = NATIONAL.search(verdict.claim.clause.sentence_text) is not None
        body = not national and is_of_a_body(verdict.claim, one)
        return (within or body) and not self._is_titled_within(one)

    def _is_of_another_country(self, verdict: Verdict, one: Series) -> bool:
        """Whether a text was filed in another country than that of a series and names nothing that
        lies in its own; or it or the sentence is about another one, and the measure is assumed or
        held for several countries. What is traded at a price is of the world."""
        place = country_of(one.ref_area or "")
        if _is_traded(one) or place in self._countries or self._is_named(place):
            return False
        if {one.breakdown, one.counterpart} & self._told:
            return False
        if self._filed is not None:
            return country_of(self._filed) != place
        if not self._is_held_for_several(one) and Caveat.MEASURE_ASSUMED not in verdict.caveats:
            return False
        about = country_of(self._about) if self._about is not None else place
        return about != place or names_other_places(verdict.claim, [one])

    def _is_held_for_several(self, one: Series) -> bool:
        """Whether the measure of a series is held for several places."""
        held = self._sitting.catalogue.by_indicator(one.indicator or "")
        return len({other.ref_area for other in held}) >= _SEVERAL

    def _is_named(self, place: str) -> bool:
        """Whether a text names a country, be it within the name of something else."""
        text, name = self._sitting.text, self._sitting.catalogue.area_name(place)
        return place in self._named or name in text

    def _is_titled_within(self, one: Series) -> bool:
        """Whether the title of a series names a part of its country, kept under its nation's code;
        or a firm that the text names."""
        name = _NAME.match(one.title)
        if name is not None and re.search(rf"[a-z,]\s{name.group()}\b", self._sitting.text):
            return True
        return any(
            lies_in(code, one.ref_area or "")
            for m in self._mentions(one.title)
            for code in _codes(m)
        )

    def _is_of_parts_alone(self, one: Series) -> bool:
        """Whether a text is about a part of the country of a series and never names the whole, as
        one of England may leave Britain unnamed."""
        place, about = one.ref_area or "", self._filed or self._about or ""
        return (
            lies_in(about, place)
            and not self._is_named(place)
            and _WHOLE.search(self._sitting.text) is None
        )

    @cached_property
    def _filed(self) -> str | None:
        """The place where a text was filed; None where no dateline tells."""
        start, _ = _opening_of(self._sitting.text)
        return self._first(start, dateline_end(self._sitting.text, start))

    @cached_property
    def _about(self) -> str | None:
        """The place that the headline or the first paragraph of a text tells first, as no partner;
        None where they tell none, or one that lies in no country."""
        return self._first(0, _opening_of(self._sitting.text)[1])

    def _first(self, start: int, end: int) -> str | None:
        """The first place in one country that a stretch of the text tells, as no partner."""
        within = (m for m in self._places if m.span.start >= start and m.span.end <= end)
        told = (m for m in within if not _is_a_partner(self._sitting.text, m))
        for codes in map(_codes, told):
            if any(is_listed(country_of(code)) for code in codes):
                return codes[0] if len(set(map(country_of, codes))) == 1 else None
        return None

    @cached_property
    def _places(self) -> list[TermMention]:
        return [m for m in self._mentions(self._sitting.text) if _codes(m)]

    @cached_property
    def _told(self) -> frozenset[str]:
        """The codes that the sentences of all figures tell."""
        return frozenset(s.term.code for claim in self._sitting.claims for s in claim.clause.terms)

    @cached_property
    def _named(self) -> frozenset[str]:
        terms = (s.term for claim in self._sitting.claims for s in claim.clause.terms)
        told = frozenset(term.code for term in terms if _is_a_place(term))
        return told.union(*map(_codes, self._places))

    @cached_property
    def _countries(self) -> frozenset[str]:
        return frozenset(map(country_of, self._named))

    def _mentions(self, text: str) -> list[TermMention]:
        return list(self._sitting.catalogue.vocabulary().find(text, Span(0, len(text))))


def _is_traded(one: Series) -> bool:
    """Whether a series is a price that is told anywhere, as pay and rents are not."""
    return one.nature is Nature.PRICE and _AT_HOME.search(one.title) is None


_AT_HOME = regex(
    r"\b(?:earnings|wages?|pay|salar(?:y|ies)|rents?|homes?|hous(?:es?|ing)|flats?|fares?|fees?)\b",
    re.IGNORECASE,
)


def _is_called_by_name(claim: Claim, one: Series) -> bool:
    """Whether the sentence names the place of a series, or the series by a name of its own: the
    Sensex, and not "producer prices"."""
    clause, start = claim.clause, claim.clause.sentence.start
    own = [s for s in clause.terms if s.own]
    if any(s.term.code == one.ref_area for s in own):
        return True
    names = one.key, one.breakdown
    said = [s.span for s in own if s.term.code in names and s.span is not None]
    words = (clause.sentence_text[max(1, span.start - start) : span.end - start] for span in said)
    return any(not word.islower() for word in words)


def _codes(mention: TermMention) -> list[str]:
    return [term.code for term in mention.terms if _is_a_place(term)]


def _is_a_place(term: Term) -> bool:
    """Whether a phrase tells a place, as pesos do not."""
    return term.kind is TermKind.AREA and term.form != "currency"


def _is_in_a_part(claim: Claim, one: Series) -> bool:
    """Whether the breath of a figure tells it of a part of the country of a series: "unemployment
    in Wales was 5.2%"."""
    clause, reach = claim.clause, breath_of(claim)
    if NATIONAL.search(clause.sentence_text) is not None:
        return False
    return any(
        lies_in(s.term.code, one.ref_area or "") and s.link in _WITHIN
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA and reach.contains(s.span)
    )


_WITHIN = ("in", "across", "throughout", "'s")
_WHOLE = regex(
    r"\b(?:nation(?:al|ally|wide|[’']s)?|country(?:[’']s|wide)?|federal)\b", re.IGNORECASE
)
"""Words for the whole of a country."""
_PARTNER = regex(r"\b(?:to|from|with|against|outside|beyond)\s(?:the\s)?$", re.IGNORECASE)


def _is_a_partner(text: str, mention: TermMention) -> bool:
    start = mention.span.start
    return _PARTNER.search(text, max(0, start - 20), start) is not None


_LINE = regex(r"\S[^\n]*")


def _opening_of(text: str) -> tuple[int, int]:
    """Where the first paragraph begins and ends: the first line that ends as a sentence does."""
    lines = (line for line in _LINE.finditer(text) if line.group().rstrip()[-1:] in _STOPS)
    first = next(lines, None)
    return first.span() if first is not None else (0, 0)


_STOPS = '.!?”"'
