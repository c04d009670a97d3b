"""Home of the comparison of one article's reported claims with its labels.

Claims are read as they stand in the report JSON, so that a score says what a reader of the report
sees. Labels are the rows of `gold.jsonl`: a field that the text leaves open is null and not scored.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from verifier.errors import InputError, PeriodError
from verifier.evaluate.scores import (
    CLAIM_FIELDS,
    EXTRA_FIELDS,
    FIELDS,
    MISMATCH,
    MISSING,
    QUANTITY_FIELDS,
    SLOTS,
    SUPPORTED,
    UNVERIFIED,
    Detection,
    Disagreement,
    Scores,
    Tally,
)
from verifier.model.period import Period

Claim = Mapping[str, Any]
Label = Mapping[str, Any]
Family = Callable[[str], object]

NEEDED = ("quote", "start", "end", "value", "rating")
SAME_VALUE, SAME_RATIO, NEAR = 1e-9, 5e-4, 0.01
"""Relative gaps: of one printed value, of a fraction written with four digits, of `computed`."""
_HELD = frozenset({"rounded", "bound_holds"})
_TIMES = frozenset({"period", "baseline"})
_JUDGED = (*FIELDS, *EXTRA_FIELDS, "rating", "reason")


def check_label(label: Label, text: str, where: str) -> None:
    """Raise `InputError` naming `where` unless the label is complete and its span is its quote."""
    for name in NEEDED:
        if name not in label:
            raise InputError(f"{where}: the label has no {name!r}")
    if label["rating"] not in (SUPPORTED, MISMATCH, UNVERIFIED):
        raise InputError(f"{where}: {label['rating']!r} is not a rating")
    found = text[label["start"] : label["end"]]
    if found != label["quote"]:
        raise InputError(f"{where}: the span holds {found!r}, the quote is {label['quote']!r}")


def score_article(
    name: str,
    labels: Sequence[Label],
    optional: Sequence[Label],
    claims: Sequence[Claim],
    family: Family,
) -> Scores:
    """The scores of one article.

    `optional` are spans that may be reported or not; so are labels that say `optional`. `family`
    gives what stays the same between a series and its other forms (its slots, in the order of
    `SLOTS`), None for an unknown key.
    """
    free = [*optional, *(label for label in labels if label.get("optional"))]
    labels = [label for label in labels if not label.get("optional")]
    matched = match_labels(labels, claims)
    used = {claim["id"] for claim in matched if claim is not None}
    rest = [c for c in claims if c["id"] not in used and not any(_overlap(o, c) for o in free)]
    wrong = list(_unlabelled(name, rest))
    fields: dict[str, Tally] = {}
    ratings: Counter[tuple[str, str]] = Counter()
    reasons: Counter[tuple[str, str]] = Counter()
    reason_of: dict[str, Tally] = {}
    whole = 0
    for label, claim in zip(labels, matched, strict=True):
        if claim is None:
            ratings[label["rating"], MISSING] += 1
            reasons[label.get("reason") or "any", MISSING] += 1
            wrong.append(_disagreement(name, label, "found", "yes", _rival(label, rest)))
            continue
        rating = claim["rating"]
        wanted = rating if rating in (label["rating"], label.get("or_rating")) else label["rating"]
        ratings[wanted, rating] += 1
        reasons[label.get("reason") or "any", claim["reason"]] += 1
        judged = dict(judge(label, claim, family))
        faults = [_disagreement(name, label, f, *pair) for f, pair in judged.items() if pair]
        for field, pair in judged.items():
            if field in (*FIELDS, *EXTRA_FIELDS):
                fields[field] = fields.get(field, Tally()) + Tally(int(pair is None), 1)
            elif field == "reason":
                before = reason_of.get(rating, Tally())
                reason_of[rating] = before + Tally(int(pair is None), 1)
        whole += not faults
        wrong += faults
    valued = [claim is not None for label, claim in _pairs(labels, matched, valued=True)]
    worded = [claim is not None for label, claim in _pairs(labels, matched, valued=False)]
    spurious = sum(1 for claim in rest if claim["quantity"])
    return Scores(
        values=Detection(sum(valued), len(valued), spurious),
        words=Detection(sum(worded), len(worded), len(rest) - spurious),
        fields={f: fields[f] for f in _JUDGED if f in fields},
        ratings=dict(ratings),
        reasons=dict(reasons),
        reason_of=reason_of,
        wholly=Tally(whole, len(labels)),
        labelled={name: len(labels)},
        wrong={name: len(wrong)},
        disagreements=tuple(sorted(wrong, key=lambda d: (d.start, d.quote))),
    )


def match_labels(labels: Sequence[Label], claims: Sequence[Claim]) -> list[Claim | None]:
    """For each label the reported claim that it is about, each claim taken once.

    Spans overlap, and both have the same value or both have none; of several the one with the
    same assertion and the longest overlap.
    """
    used: set[str] = set()
    matched: list[Claim | None] = []
    for label in labels:
        fits = [c for c in claims if c["id"] not in used and _overlap(label, c) and _same(label, c)]
        fits.sort(key=lambda c: (c["assertion"] != label.get("assertion"), -_overlap(label, c)))
        matched.append(fits[0] if fits else None)
        used.update(claim["id"] for claim in fits[:1])
    return matched


def judge(
    label: Label, claim: Claim, family: Family
) -> Iterator[tuple[str, tuple[object, object] | None]]:
    """Each field that the label fixes: None where the claim agrees, else (wanted, got)."""
    quantity = claim["quantity"] or {}
    got = {**claim, **quantity, **(claim.get("measure") or {})}
    names = FIELDS if label["value"] is not None else (*CLAIM_FIELDS, *SLOTS)
    for name in names:
        wanted = label.get(name)
        if wanted is None:
            continue
        agrees = got.get(name) == wanted
        if name in QUANTITY_FIELDS and isinstance(wanted, int | float):
            agrees = _close(wanted, got.get(name), SAME_VALUE)
        elif name in _TIMES and not agrees:
            agrees = _same_days(wanted, got.get(name))
        yield name, None if agrees else (wanted, got.get(name))
    yield from _judge_series(label, claim, family)
    wanted = label.get("computed")
    if _is_number(wanted):
        agrees = _close(wanted, claim["computed"], NEAR)
        yield "computed", None if agrees else (wanted, claim["computed"])
    if label.get("caveats"):
        agrees = bool(set(label["caveats"]) & set(claim["caveats"]))
        yield "caveats", None if agrees else (label["caveats"], claim["caveats"])
    yield from _judge_verdict(label, claim)


def _judge_series(
    label: Label, claim: Claim, family: Family
) -> Iterator[tuple[str, tuple[object, object] | None]]:
    wanted, got = label.get("series"), claim["series"]
    if wanted is not None:
        same = _same_key(wanted, got)
        relatives = family(wanted), family(got) if got else None
        kin = same or (relatives[0] is not None and relatives[0] == relatives[1])
        yield "series", None if same else (wanted, got)
        yield "family", None if kin else (relatives[0] or wanted, relatives[1] or got)
        yield from _judge_slots(label, claim, *relatives)
    if label.get("of") is not None:
        rows = [row["series"] for row in claim["evidence"]]
        agrees = any(_same_key(label["of"], key) for key in rows)
        yield "of", None if agrees else (label["of"], sorted(set(rows)))


def _judge_slots(
    label: Label, claim: Claim, wanted: object, got: object
) -> Iterator[tuple[str, tuple[object, object] | None]]:
    """The slots of the labelled series, where the label has none of its own, beside those of the
    claim's series; where it has none, beside what was read of its measure."""
    read = claim.get("measure") or {}
    slots = got if isinstance(got, tuple) else tuple(read.get(name) for name in SLOTS)
    for name, told, slot in zip(
        SLOTS, wanted if isinstance(wanted, tuple) else (), slots, strict=False
    ):
        if label.get(name) is None:
            yield name, None if slot == told else (told, slot)


def _judge_verdict(
    label: Label, claim: Claim
) -> Iterator[tuple[str, tuple[object, object] | None]]:
    wanted, rating, reason = label["rating"], claim["rating"], claim["reason"]
    agrees = rating in (wanted, label.get("or_rating"))
    told = f"{rating}/{reason}: {claim['explanation']}"
    yield "rating", None if agrees else (f"{wanted}/{label.get('reason')}", told)
    if rating != wanted or label.get("reason") is None:
        return
    accepted = {label["reason"], *(label.get("accept") or ())}
    if accepted & _HELD:
        accepted |= _HELD
    yield "reason", None if reason in accepted else (sorted(accepted), reason)


def _unlabelled(name: str, claims: Sequence[Claim]) -> Iterator[Disagreement]:
    for claim in claims:
        if claim["quantity"]:
            got = f"{claim['quantity']['value']} {claim['quantity']['unit']}"
        else:
            got = str(claim["assertion"])
        start, quote = claim["span"]["start"], claim["quote"]
        yield Disagreement(name, start, quote, "unlabelled", "nothing", got)


def _disagreement(name: str, label: Label, field: str, wanted: object, got: object) -> Disagreement:
    return Disagreement(name, label["start"], label["quote"], field, str(wanted), str(got))


def _rival(label: Label, rest: Sequence[Claim]) -> str:
    for claim in rest:
        if _overlap(label, claim):
            value = claim["quantity"]["value"] if claim["quantity"] else None
            return f"{claim['quote']!r} with the value {value}, wanted {label['value']}"
    return "no"


def _pairs(
    labels: Sequence[Label], matched: Sequence[Claim | None], valued: bool
) -> list[tuple[Label, Claim | None]]:
    pairs = zip(labels, matched, strict=True)
    return [(label, claim) for label, claim in pairs if (label["value"] is not None) == valued]


def _overlap(label: Label, claim: Claim) -> int:
    """Characters that the two spans share."""
    start: int = max(label["start"], claim["span"]["start"])
    end: int = min(label["end"], claim["span"]["end"])
    return max(0, end - start)


def _same(label: Label, claim: Claim) -> bool:
    if label["value"] is None or claim["quantity"] is None:
        return label["value"] is None and claim["quantity"] is None
    width = SAME_RATIO if label.get("unit") == "ratio" else SAME_VALUE
    return _close(label["value"], claim["quantity"]["value"], width)


def _same_days(wanted: str, got: str | None) -> bool:
    """Whether two periods cover the same days: the first half and its two quarters."""
    if got is None:
        return False
    told, read = _period(wanted), _period(got)
    if told is None or read is None:
        return False
    return told.contains(read) and read.contains(told)


def _period(text: str) -> Period | None:
    """The period that is written so; None for anything else, which agrees only with itself."""
    try:
        return Period.parse(text)
    except PeriodError:
        return None


def _same_key(wanted: str, got: str | None) -> bool:
    """Whether two series keys are one, a pack's name before a slash or not."""
    return got is not None and (got == wanted or got.rpartition("/")[2] == wanted)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _close(wanted: object, got: object, width: float) -> bool:
    if not isinstance(wanted, int | float) or not isinstance(got, int | float):
        return False
    return abs(got - wanted) <= width * max(abs(wanted), 1e-12)
