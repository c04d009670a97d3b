"""Home of figures acquitted for want of a name: accused of a slip of a series that their words name
no more than another one, of which they are right as they stand, or that may be another's, of which
there is none; and of what goes on about such.

"Sales grew by 2.2%, though Germany shrank 2.1%": what did not shrink is all of it, and Germany did.
"""

from collections.abc import Collection

from verifier.check.certainty import OWN
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.doubt import is_letter_for_letter
from verifier.judge.doubts.named_sides import is_told_of_another
from verifier.judge.doubts.own_words import may_be_of_its_twin
from verifier.judge.rounds.acquittals.asked import is_right
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.conjunctions import CONJUNCTION
from verifier.model.countries import lies_in
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.stems import stems_of
from verifier.reference.titles import FORM_WORDS, IDLE_WORDS

_SLIPS = (Reason.OFF_PERIOD, Reason.OFF_SIGN, Reason.OFF_BASIS, Reason.OFF_DIGITS, Reason.OFF_VALUE)
_DIGITS = 2


def without_what_fits_another(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is accused of another time, sign, basis or digit of a
    series that no word of its clause names, and is right as it stands of another one of its place,
    or of the place that its clause does name."""
    return [left_open(v) if _fits_another(v, sitting) else v for v in sitting.verdicts]


def without_what_is_untold(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure is accused of a part, a place or one of several words,
    that nothing tells and no right figure is of, while its sentence names the whole: "The average
    UK rent" is not England's, nor "births" those of married parents; or where its sentence names
    another place or part, or tells what is adjusted elsewhere."""
    known = {v.series for v in sitting.verdicts if is_right(v)}
    return [
        left_open(v) if _is_untold(v, known, sitting) or _may_be_of_another(v, sitting) else v
        for v in sitting.verdicts
    ]


def _may_be_of_another(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure that is no misprint may be that of a series which is not there."""
    one = sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or one is None or not _is_soft(verdict):
        return False
    parts = (c.parts for c in verdict.candidates if c.series == one.key)
    if any(name == "house" for told in parts for name, _ in told):
        return False  # what the desk's own lists call it needs no other name
    if is_told_of_another(verdict.claim, one):
        return True
    if verdict.reason is not Reason.OFF_VALUE or _has_its_twin(one, sitting):
        return False
    return may_be_of_its_twin(verdict.claim, one, verdict.computed)


def _has_its_twin(one: Series, sitting: Sitting) -> bool:
    """Whether the packs hold what a series holds adjusted, or priced, otherwise as well."""
    kin = sitting.catalogue.by_indicator(one.indicator or "")
    alike = (other for other in kin if _but_for_its_form(other) == _but_for_its_form(one))
    return any((k.adjustment, k.prices) != (one.adjustment, one.prices) for k in alike)


def _but_for_its_form(one: Series) -> tuple[object, ...]:
    slots = (one.ref_area, one.counterpart, one.breakdown, one.unit)
    return *slots, one.frequency, one.transformation, one.accumulation


def _is_soft(verdict: Verdict) -> bool:
    """Whether a contradiction is one that a figure of something else gives as well."""
    return verdict.reason in _SOFT and not is_letter_for_letter(verdict)


_SOFT = frozenset(
    (
        *(Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_UNIT),
        *(Reason.OFF_STREAK, Reason.OFF_RANK, Reason.OFF_RECORD),
    )
)


def _is_untold(verdict: Verdict, known: Collection[str | None], sitting: Sitting) -> bool:
    one, claim = sitting.series.get(verdict.series or ""), verdict.claim
    if verdict.rating is not Rating.MISMATCH or one is None or verdict.series in known:
        return False
    named = [s for s in claim.clause.terms if s.own and s.weight >= OWN]
    several = len((one.breakdown or "").split()) > 1 and claim.assertion == "value"
    if several and not _tells_of(claim, one.breakdown or "", one, sitting.text):
        return any((s.term.kind, s.term.code) == (TermKind.INDICATOR, one.indicator) for s in named)
    places = {s.term.code for s in named if s.term.kind is TermKind.AREA}
    own = one.ref_area or ""
    return own not in places and any(lies_in(own, whole) for whole in places)


def _tells_of(claim: Claim, part: str, one: Series, text: str) -> bool:
    """Whether a word of a part, an alias of its series or another word of one beside those of the
    measure stands in a figure's sentence, or in what a pronoun at its head takes up, or the part is
    named before it."""
    if any(s.term.code == part for s in claim.clause.terms):
        return True
    told, start = claim.clause.sentence_text, claim.clause.sentence.start
    ahead = text[max(0, start - _AHEAD) : start] if _TAKES_UP.match(told) else ""
    said = set(stems_of(ahead.rpartition("\n")[2])) | set(stems_of(told))
    if any(said.issuperset(stems_of(alias)) for alias in one.aliases):
        return True
    measure = set(stems_of((one.indicator or "").replace("_", " ")))
    words = set(stems_of(f"{part} {' '.join(one.aliases)}")) - FORM_WORDS - measure - IDLE_WORDS
    return bool(words & said)


_AHEAD, _TAKES_UP = 80, regex(r"\W*(?:Its?|They|Their|That|This|These)\b")


def without_records_of_the_open(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a record behind a figure of no series that is known was borne
    out by one that no right figure of the article is of: "closed at A$7.84, 3.2 per cent higher,
    the biggest one-day gain since May" is no gain of gold; or where what goes on about an open
    level is accused."""
    known = {v.series for v in sitting.verdicts if is_right(v)}
    return [
        left_open(v)
        if last is not None
        and (_crowns_another(v, last, known) or _goes_on_with_another(v, last, sitting))
        else v
        for last, v in sitting.behind_the_last()
    ]


def _goes_on_with_another(verdict: Verdict, last: Verdict, sitting: Sitting) -> bool:
    """Whether a move or a run, a place or a record is accused that stands behind a level of its
    sentence which was left open, and is far from that of the series, whose part it does not name:
    "fish and chips averaged £10.48, 5.8 per cent dearer" is told of no £7.92 kebab."""
    claim, level, one = verdict.claim, last.claim, sitting.series.get(verdict.series or "")
    if one is None or any(
        s.own and s.term.code in (one.breakdown, one.key) for s in claim.clause.terms
    ):
        return False
    if verdict.rating is not Rating.MISMATCH or not _is_soft(verdict):
        return False
    if last.rating is not Rating.UNVERIFIED or level.quantity is None:
        return False
    if last.reason in (Reason.NOT_A_FACT, Reason.FORECAST):
        return False  # a mark that is aimed at is no level of another measure
    if verdict.reason is Reason.OFF_UNIT or claim.clause.sentence != level.clause.sentence:
        return False
    row = claim.assertion in ("streak", "rank", "record")
    moved = claim.assertion == "value" and claim.operation in ("growth", "change")
    if not row and not (moved and level.operation == "level"):
        return False
    return last.series is None or (last.series == verdict.series and _is_far(last))


def _is_far(level: Verdict) -> bool:
    """Whether a figure is further from what was looked up than a revision goes."""
    quantity, computed = level.claim.quantity, level.computed
    if quantity is None or not computed:
        return False
    return abs(abs(float(quantity.value) / computed) - 1) > _FAR


_FAR = 0.1


def _crowns_another(record: Verdict, last: Verdict, known: Collection[str | None]) -> bool:
    claim, figure = record.claim, last.claim
    if record.rating is not Rating.SUPPORTED or claim.assertion != "record":
        return False
    if claim.quantity is not None or record.series in known or figure.quantity is None:
        return False
    if last.reason is not Reason.NO_SERIES:
        return False
    same = figure.clause.sentence == claim.clause.sentence
    return same and _CROWNED.fullmatch(words_between(figure, claim)) is not None


_CROWNED = regex(
    r"(?:\s[^\d,;:.]{2,40})?(?:,|\s[–—-])\s(?:(?:and|or|which\s(?:is|was))\s)?(?:the|its|their|an?)\s"
)
"""What joins a record to the figure that it is one of."""


def _fits_another(verdict: Verdict, sitting: Sitting) -> bool:
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _SLIPS:
        return False
    slip = next((a for a in verdict.alternatives if a.reason is Reason.OFF_SERIES), None)
    read = sitting.series.get(verdict.series or "")
    other = sitting.series.get(slip.series or "") if slip is not None else None
    claim = verdict.claim
    if slip is None or read is None or other is None or slip.period != verdict.period:
        return False
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return False
    if (
        read.family == other.family
        or _names_it(claim, read, other)
        or _is_all_of_it(claim, read, other)
    ):
        return False
    return read.ref_area == other.ref_area or _is_elsewhere(claim, read, other)


def _names_it(claim: Claim, read: Series, other: Series) -> bool:
    """Whether a word of a figure's own clause is one of the one series and not of the other."""
    codes = {read.indicator, read.ref_area, read.breakdown, read.counterpart}
    codes -= {other.indicator, other.ref_area, other.breakdown, other.counterpart}
    terms = (s.term.code for s in claim.clause.terms if s.own and s.span is not None)
    return bool(codes & set(terms)) or bool(_own(read, other) & _words_of(claim))


def _is_all_of_it(claim: Claim, read: Series, other: Series) -> bool:
    """Whether a figure was read for all of what the other series is a part of, and no word of its
    clause is one of the part."""
    alike = (read.indicator, read.ref_area) == (other.indicator, other.ref_area)
    whole = alike and read.breakdown is None and other.breakdown is not None
    return whole and not _own(other, read) & _words_of(claim)


def _is_elsewhere(claim: Claim, read: Series, other: Series) -> bool:
    """Whether a series of another place is of the same measure, and a name before the figure is not
    one of the place that was read."""
    if read.indicator != other.indicator:
        return False
    if _own(other, read) & _words_of(claim):
        return True
    named = _OPENS_WITH_A_NAME.match(claim.measure.text)
    known = stems_of(" ".join((read.title, *read.aliases)))
    return named is not None and not set(stems_of(named["people"])) & set(known)


_OPENS_WITH_A_NAME = regex(rf"(?:{CONJUNCTION}\s)?(?P<people>[A-Z][a-z]+s)\b")
"""What tells of people by the name of their home: "Bluenosers got off lightly at 1.2 per cent"."""


def _own(one: Series, other: Series) -> frozenset[str]:
    """The words by which a series is called and the other one is not."""
    words = [
        frozenset(stems_of(" ".join((s.title, *s.aliases, s.breakdown or ""))))
        for s in (one, other)
    ]
    return words[0] - words[1] - FORM_WORDS


def _words_of(claim: Claim) -> frozenset[str]:
    before, behind = stretch_of(claim)
    return frozenset(stems_of(f"{claim.measure.text} {before} {behind}"))
