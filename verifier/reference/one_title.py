"""Home of `Title`: one title of a series, cut into what it says of measure, place and part.

Offices write titles in manners of their own: "Unemployment, youth total (% of total labor force)",
"HICP - monthly data (annual rate of change) - Germany", "LFS: Unemployed: UK: Male: Aged 16-24".
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import chain

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary, bare_words
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation
from verifier.model.span import Span
from verifier.reference.area_cells import area_called
from verifier.reference.codelists import Codelists, Indicator
from verifier.reference.kinship import is_a_name
from verifier.reference.stems import stems_of
from verifier.reference.title_forms import (
    BASES,
    NO_PART,
    blanked,
    called,
    home_of_office,
    is_form,
    measure_told,
    set_against,
)
from verifier.reference.title_names import (
    goes_down,
    goods_traded,
    is_a_source,
    is_called_a_measure,
    is_inside_a_name,
)
from verifier.reference.title_pieces import (
    BRACKETED,
    LEAD,
    OFFICIAL,
    PARTNER,
    codes_in,
    counts_behind,
    county,
    left,
    of_its_whole,
    phrases_in,
    places_about,
    places_in,
    segments,
    trades_by_segment,
    trimmed,
)
from verifier.reference.told_forms import is_told_in, is_usual_in, with_nature
from verifier.reference.turned_titles import beside, tied, turned_measure

_WHOLES = r"(?:total|all|overall|whole|combined|aggregate)"
_TOTAL = regex(
    rf"{_WHOLES}\b(?!.*\b(?:exclud|less|except|without|but)).*|.*\s{_WHOLES}", re.IGNORECASE
)
_WHOLE = regex(rf"^(?:{_WHOLES}\s)+|(?:\s{_WHOLES})+$", re.IGNORECASE)
_UNITS = regex(r"\sunits$", re.IGNORECASE)
_GOODS = regex(r"(?:total )?trade in (goods|services)|merchandise", re.IGNORECASE)
_BEHIND = regex(r"\s(?:of|in|by|for|at|on|from|to|with|per|who|that|during|within)\s")
_NAME = regex(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+")
_LONGEST = 5
"""So many words at most name a measure that no list has."""


class Title:
    """The title of a series, cut at its commas, with the known phrases in it.

    `office` is the country whose office writes such titles, where its place is told so. One that
    is `headed` tells its measure before its first colon, as all of a table do.
    """

    def __init__(
        self, one: Series, words: Vocabulary, lists: Codelists, headed: bool = False
    ) -> None:
        self._lists, self._one = lists, one
        self.text = one.title
        self.office: str | None = None
        self._local, title = county(one.title, lists)
        self._aside = " ".join(BRACKETED.findall(title))
        whole = BRACKETED.sub(lambda m: " " * len(m[0]), title)
        self._text = BASES.sub(lambda m: " " * len(m[0]), blanked(whole))
        self._base_told = BASES.search(f"{self._aside} {whole}")
        self._segments = segments(self._text)
        self._mentions = phrases_in(self._text, words)
        named = places_in(one.title, one.breakdown, self._mentions)
        self._places, self._less = places_about(self._text, self._segments, named)
        self._turned: tuple[Span, ...] = ()
        self._listed = self._listed_measure(one.unit, headed)
        known = self._listed is not None and self._is_told_at_length(self._listed[0])
        if one.indicator is None and not known:
            self._listed = self._turned_measure(words) or self._listed
        placed = {m.span for m in self._places}
        told = [s for s in self._segments if s not in placed and not self._is_total(s)]
        self._head = next((s for s in told if not self._is_aside(s)), next(iter(told), None))

    def measured(self, used: Collection[str]) -> Series:
        """The series with its measure and, of the columns not `used`, place, partner and nature."""
        one = self._one
        indicator = one.indicator or self._indicator()
        place, partner = self._place_and_partner(indicator or "")
        found = replace(one, indicator=indicator)
        if not one.ref_area and not {"ref_area", "indicator"} <= set(used):
            found = replace(found, ref_area=place)
        if "counterpart" not in used:
            found = replace(found, counterpart=partner if partner != found.ref_area else None)
        return with_nature(found, used, self._lists)

    def placed(self, one: Series, used: Collection[str]) -> Series:
        """The measured series with its place and partner, unless a unit reports it: the place in
        "Hale & Marsh, revenue, Ireland" is a part of the company."""
        named = area_called(one.ref_area or "", self._lists)
        if (one.ref_area and named is None) or self._is_reported():
            return one
        place, partner = self._place_and_partner(one.indicator or "")
        found = replace(one, ref_area=place or named)
        return found if "counterpart" in used else replace(found, counterpart=partner)

    def parted(self, one: Series) -> Series:
        """The series with what its title says besides measure, place and form as its part."""
        slots = {one.ref_area, one.counterpart}
        taken = [m.span for m in self._places if slots.intersection(codes_in(m, TermKind.AREA))]
        taken += self._less
        if self._listed is not None:
            taken += [*self._turned, *self._measure_said(self._listed[1])]
        unit = set(stems_of(one.unit.replace("_", " ")))
        parts: list[str] = []
        for segment in self._segments:
            words = self._said(segment)
            if words.casefold() == (one.ref_area or "").casefold() or self._is_source(segment):
                continue
            if segment == self._head and self._listed is None:
                words = "".join(_BEHIND.split(LEAD.sub("", words), maxsplit=1)[1:])
            else:
                words = left(self._text, segment, taken)
            words = _UNITS.sub("", trimmed(self._without_total(trimmed(words))))
            goods = _GOODS.fullmatch(words)
            words = (goods[1] or "goods") if goods else words
            if self._one.unit == "percent" and segment.start > (self._head or segment).start:
                words = of_its_whole(words, self._said(segment))
            if words and not NO_PART.fullmatch(words) and not is_form(words, unit):
                parts.append(words.lower() if self._is_plain(words) else words)
        if self._listed is not None and not parts:
            named = self._said(self._listed[0])
            parts += [named] if bare_words(named) in self._lists.parts_listed else []
            parts += goods_traded(one, named)
        if self._listed is not None and (found := self._base_told):
            usual = self._lists.indicators[self._listed[1]].unit
            parts += set_against(found[1], usual, self._one.unit)
        if goes_down(self._one.title):
            parts = parts[-1:]
        text = called(", ".join(parts))
        parts = [called(part) for part in text.split(", ")]
        return replace(one, breakdown=", ".join(dict.fromkeys(parts)) or None)

    def measure_said(self, code: str | None) -> list[str]:
        """The phrases for a measure in the title."""
        return [self._said(span) for span in self._measure_said(code)] if code else []

    def _is_plain(self, words: str) -> bool:
        """Whether capitals make no name of a part: all of it has them, or a list has the part."""
        if words.isupper():
            return len(words) > 5
        return bare_words(words) in self._lists.parts_listed and words not in self._lists.breakdowns

    def _without_total(self, words: str) -> str:
        """Words of a part without those for the whole: nothing of "total nonfarm", but "private" of
        "total private" and "youth" of "youth total"."""
        if not _TOTAL.fullmatch(words):
            return words
        rest = _WHOLE.sub("", words)
        none = NO_PART.fullmatch(rest) or NO_PART.fullmatch(words)
        return rest if bare_words(rest) in self._lists.parts_listed and not none else ""

    def _measure_said(self, code: str) -> list[Span]:
        """Where a title says the measure, as often as it does; a name behind plain words for it
        ("oil stocks in the Strategic Petroleum Reserve") is that of a part."""
        plain = self._listed is not None and self._said(self._listed[0]).islower()
        spans = [m.span for m in self._mentions if code in codes_in(m, TermKind.INDICATOR)]
        return [s for s in spans if not (plain and _NAME.fullmatch(self._said(s)))]

    def _listed_measure(self, unit: str, headed: bool) -> tuple[Span, str] | None:
        """The longest listed phrase for a measure told in that unit, in the first segment that has
        one, with the measure; of level ones that of the same sort of unit."""
        end = self._text.find(":") if headed else len(self._text)
        level = self._one.transformation is Transformation.NONE
        for segment in (s for s in self._segments if s.start < end):
            inside = list(self._measures(segment, unit))
            if inside:
                best = max(
                    inside,
                    key=lambda f: (
                        level and is_usual_in(f[3], unit),
                        len(bare_words(self._said(f[0]))),
                        f[2],
                        -f[0].start,
                    ),
                )
                return best[:2]
        return None

    def _measures(self, within: Span, unit: str) -> Iterator[tuple[Span, str, bool, Indicator]]:
        inside = [m for m in self._mentions if within.start <= m.span.start < within.end]
        for one, term in ((m, t) for m in inside for t in m.terms):
            if term.kind is TermKind.INDICATOR:
                listed, official = self._lists.indicators[term.code], term.form == OFFICIAL
                cut = (self._text, one.span, within, unit, listed.unit)
                if within != self._segments[0] and is_inside_a_name(
                    self._said(within), one.span, within.start
                ):
                    continue
                if official or (is_told_in(listed, unit) and not counts_behind(*cut)):
                    yield one.span, term.code, official, listed

    def _is_told_at_length(self, span: Span) -> bool:
        """Whether a listed phrase is no word that many measures share: "production"."""
        terms = [t for m in self._mentions if m.span == span for t in m.terms]
        alone = len({t.code for t in terms}) < 2 or OFFICIAL in {t.form for t in terms}
        return alone or len(bare_words(self._said(span))) > 1

    def _turned_measure(self, words: Vocabulary) -> tuple[Span, str] | None:
        """The measure of a title that tells it in another order, and where the title begins to."""
        pairs = tied(self._text, self._segments)
        both = pairs if self._listed else chain(pairs, beside(self._text, self._segments))
        turned = turned_measure(self._text, both, words, self._lists, self._one.unit)
        self._turned = turned[0] if turned else ()
        return (min(turned[0], key=lambda span: span.start), turned[1]) if turned else None

    def _said(self, span: Span) -> str:
        return self._text[span.start : span.end]

    def _is_source(self, segment: Span) -> bool:
        """Whether a segment before the measure's names a survey by its initials."""
        listed = self._listed
        if listed is None or segment.end > listed[0].start:
            return False
        words = self._said(segment)
        again = set(stems_of(words)) <= set(stems_of(self._said(listed[0])))
        return again or is_a_source(words)

    def _is_total(self, segment: Span) -> bool:
        words = self._said(segment)
        rest = _WHOLE.sub("", words) if _TOTAL.fullmatch(words) else words
        if rest != words:
            listed = bare_words(rest) in self._lists.parts_listed
            return not rest or listed or NO_PART.fullmatch(rest) is not None
        return bool(_TOTAL.fullmatch(words)) or is_form(words, ())

    def _is_aside(self, segment: Span) -> bool:
        """Whether a segment names who reports or where, and not what is measured."""
        if any(m.span == segment for m in self._places):
            return True
        words = self._said(segment)
        named = is_a_name(words) and len(self._segments) > 1 and " " in words
        return named and not is_called_a_measure(words)

    def _is_reported(self) -> bool:
        """Whether the title opens with the name of who reports."""
        first = next(iter(self._segments), None)
        if first is None or any(m.span == first for m in self._places):
            return False
        behind = self._listed is None or self._listed[0].start >= first.end
        return behind and self._is_aside(first)

    def _indicator(self) -> str | None:
        """The measure by its listed code, else in the words of the title's head."""
        if self._listed is not None:
            span, code = self._listed
            if told := measure_told(code, self._text, self._said(span), self._aside):
                return told
        head = self._head or next(iter(self._segments), None)
        if head is None or not self._said(head):
            return None
        words = bare_words(_BEHIND.split(LEAD.sub("", self._said(head)), maxsplit=1)[0])
        return "_".join(words[-_LONGEST:]).replace("-", "_") or None

    def _place_and_partner(self, indicator: str) -> tuple[str | None, str | None]:
        """The last place that the title names, and the one that it is traded with."""
        led = next((led for word, led in PARTNER.items() if word in indicator), None)
        place: str | None = None
        partner: str | None = None
        measure = self._listed[0] if self._listed else None
        if led and (both := trades_by_segment(self._segments, self._places, measure)):
            return both
        for mention in reversed(self._places):
            code = codes_in(mention, TermKind.AREA)[0]
            if led and not partner and led.search(self._text[: mention.span.start]):
                partner = code
            elif place is None:
                place = code
        if not (self._local or place):
            self.office = home_of_office(self._one.title, reported=self._is_reported())
        return self._local or place or self.office, partner
