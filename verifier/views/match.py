"""Home of `match_text`: the slots, series and candidates of one sentence, for people."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap
from typing import NamedTuple

from verifier.explain import PART, REASON, entries, title_of
from verifier.extract.worded import measure_of
from verifier.matched import Matched
from verifier.model.mention import Basis, TermKind
from verifier.model.notation import spoken
from verifier.model.span import Span
from verifier.model.verdict import Candidate
from verifier.reference.catalogue import Catalogue
from verifier.report.excerpt import columns, shortened
from verifier.report.visible import visible

_INDENT = "  "
_LABEL = 12
_LEAST = 0.3
"""From this weight on a wording of adjustment or prices counts."""
_BASES: Mapping[Basis, str] = {
    Basis.YEAR: "on the year",
    Basis.PERIOD: "on the period before",
    Basis.ANNUALISED: "at an annual rate",
}
_KINDS: Mapping[str, TermKind] = {
    "indicator": TermKind.INDICATOR,
    "ref_area": TermKind.AREA,
    "counterpart": TermKind.AREA,
    "breakdown": TermKind.BREAKDOWN,
    "adjustment": TermKind.ADJUSTMENT,
}
_LABELS = {
    "indicator": "measure",
    "ref_area": "place",
    "counterpart": "partner",
    "breakdown": "part",
    "adjustment": "adjustment",
}


class Slot(NamedTuple):
    """What a claim's words fill in, and where that was read: the words, or why there are none."""

    label: str
    value: str
    read: str


def match_text(text: str, found: Sequence[Matched], catalogue: Catalogue, width: int) -> str:
    """One sentence and, for each figure in it, what it was matched to; at most `width` wide."""
    lines = wrap(visible(text), width) or [""]
    if not found:
        lines.append(f"{_INDENT}no series: nothing is said here that has a measure (no_series)")
    for item in found:
        quote = visible(item.claim.span.of(text)) or "no figure"
        told = filter(None, (item.claim.operation, item.claim.direction))
        lines += ["", f"{_INDENT}{quote} ({', '.join(told)})"]
        slots = list(slots_of(text, item, catalogue))
        wide = max((columns(slot.value) for slot in slots), default=0)
        for slot in slots:
            value = slot.value + " " * (wide - columns(slot.value))
            lines.append(f"{_INDENT * 2}{slot.label:{_LABEL}}{value}  {slot.read}")
        head = f"{_INDENT * 2}{'series':{_LABEL}}"
        lines += wrap(
            _chosen(item, catalogue), width, initial_indent=head, subsequent_indent=" " * len(head)
        )
        lines += _candidates(item.candidates, catalogue, width)
    return "\n".join(shortened(line, width).rstrip() for line in lines) + "\n"


def slots_of(text: str, item: Matched, catalogue: Catalogue) -> Iterator[Slot]:
    """The slots of a claim that are filled, by its words or by the series that it is tied to."""
    clause, measure, told = item.claim.clause, item.claim.measure, measure_of(item.claim.clause)
    for name, kind in _KINDS.items():
        code = getattr(measure, name)
        if code is None:
            continue
        mine = next((s for s in clause.terms if s.term.kind is kind and s.term.code == code), None)
        if mine is not None:
            read = _quoted(text, mine.span) if mine.own else "told before"
        elif (other := getattr(told, name)) is not None:
            read = f"of the series; the text says {other}"
        else:
            read = "of the series; the text is silent"
        yield Slot(_LABELS[name], _named(kind, code, catalogue), read)
    prices = next((s for s in clause.terms if s.term.kind is TermKind.PRICES), None)
    if prices is not None and prices.weight >= _LEAST:
        yield Slot("prices", prices.term.code, _quoted(text, prices.span))
    if item.claim.basis is not None:
        named = next((m for m in clause.times if m.basis is item.claim.basis), None)
        read = _quoted(text, named.span) if named else "as the headline figure"
        yield Slot("basis", _BASES[item.claim.basis], read)
    if clause.time.period is not None:
        when = spoken(clause.time.period) + (" so far" if clause.time.to_date else "")
        mention = clause.time.mention
        read = _quoted(text, mention.span) if mention else "told before"
        yield Slot("period", when, read)


def _named(kind: TermKind, code: str, catalogue: Catalogue) -> str:
    if kind is not TermKind.AREA:
        return visible(code.replace("_", " ") if kind is TermKind.INDICATOR else code)
    name = catalogue.area_name(code)
    return visible(f"{name} ({code})" if name != code else code)


def _quoted(text: str, span: Span | None) -> str:
    return f'"{visible(span.of(text))}"' if span is not None else "told before"


def _chosen(item: Matched, catalogue: Catalogue) -> str:
    """The series and its title, or the reason for none in words."""
    if item.series is not None:
        one = catalogue.find(item.series)
        return visible(f"{item.series}: {one.title}" if one else item.series)
    reason = item.reason or ""
    return f"none: {title_of(REASON, reason)} ({reason})"


def _candidates(candidates: Sequence[Candidate], catalogue: Catalogue, width: int) -> Iterator[str]:
    """The candidates numbered with score and title, then what each part of the scores adds."""
    if not candidates:
        return
    yield ""
    keys = max(columns(visible(one.series)) for one in candidates)
    for place, one in enumerate(candidates, 1):
        series = catalogue.find(one.series)
        title = visible(series.title) if series else ""
        key = visible(one.series)
        gap = " " * (keys - columns(key))
        yield f"{_INDENT * 2}{place} {one.score:6.2f}  {key}{gap}  {title}"
    yield ""
    parts = [dict(one.parts) for one in candidates]
    order = [name for kind, name in entries() if kind == PART]
    named = dict.fromkeys([*order, *(name for found in parts for name in found)])
    yield f"{_INDENT * 2}{'':{_LABEL}}" + "".join(f"{n:>7}" for n in range(1, len(parts) + 1))
    for name in named:
        if any(name in found for found in parts):
            cells = "".join(f"{found[name]:+7.2f}" if name in found else " " * 7 for found in parts)
            yield f"{_INDENT * 2}{name:{_LABEL}}{cells}  {title_of(PART, name)}"
