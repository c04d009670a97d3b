"""Home of `render` and `as_json`: scores as a table for a person and as a JSON document."""

import json
from collections.abc import Iterable, Mapping, Sequence

from verifier.evaluate.scores import MISSING, Detection, Scores, Tally

RATINGS = ("supported", "mismatch", "unverified")
WORST_SHOWN = 10
_REASON_NAMES = {
    "supported": "reasons right, supported",
    "mismatch": "reasons right, mismatch",
    "unverified": "reasons right, unverified",
}


def render(scores: Scores, verbose: bool = False) -> str:
    """The scores as aligned text; `verbose` adds one line for each disagreement."""
    labels = scores.values.wanted + scores.words.wanted
    lines = [f"{len(scores.labelled)} articles, {labels} labelled claims", ""]
    lines += table(
        ("extraction", "found", "wanted", "spurious", "precision", "recall", "F1"),
        [_detection("figures", scores.values), _detection("words alone", scores.words)],
    )
    spurious = scores.values.spurious / max(1, len(scores.labelled))
    lines += [f"spurious figures per article: {spurious:.2f}", ""]
    rows = [_tally(name, tally) for name, tally in scores.fields.items()]
    lines += [*table(("field, of claims found", "right", "of", "share"), rows), ""]
    verdicts = [
        ("rating right", scores.rating),
        ("errors caught (of all labelled)", scores.caught),
        ("false alarms: true, called mismatch", scores.false_alarms),
        ("missed errors: mismatch, called supported", scores.missed_errors),
        ("silent: checkable, left unverified", scores.silent),
        ("overjudged: unverified, judged", scores.overjudged),
        *((_REASON_NAMES[r], scores.reason_of.get(r, Tally())) for r in RATINGS),
        ("claims wholly right (of all labelled)", scores.wholly),
    ]
    rows = [_tally(name, tally) for name, tally in verdicts]
    lines += [*table(("verdict, of claims found", "count", "of", "share"), rows), ""]
    lines += [*table(("rating wanted \\ got", *RATINGS, MISSING), _confusion(scores)), ""]
    lines += _reasons(scores)
    lines += _worst(scores)
    if verbose:
        lines += ["", "disagreements", *(f"  {line}" for line in scores.disagreements)]
    return "\n".join(lines) + "\n"


def as_json(scores: Scores) -> str:
    """The scores as one JSON document, disagreements included."""
    document = {
        "articles": len(scores.labelled),
        "labels": scores.values.wanted + scores.words.wanted,
        "figures": scores.figures(),
        "extraction": {
            "values": _detection_json(scores.values),
            "words": _detection_json(scores.words),
        },
        "fields": _tallies_json(scores.fields),
        "ratings": _pairs_json(scores.ratings),
        "reasons": _pairs_json(scores.reasons),
        "reasons_right": _tallies_json(scores.reason_of),
        "verdicts": _tallies_json(
            {
                "rating": scores.rating,
                "caught": scores.caught,
                "false_alarms": scores.false_alarms,
                "missed_errors": scores.missed_errors,
                "silent": scores.silent,
                "overjudged": scores.overjudged,
                "wholly": scores.wholly,
            }
        ),
        "by_article": [
            {"article": name, "labels": count, "disagreements": scores.wrong.get(name, 0)}
            for name, count in scores.labelled.items()
        ],
        "disagreements": [
            {
                "article": d.article,
                "start": d.start,
                "quote": d.quote,
                "field": d.field,
                "wanted": d.wanted,
                "got": d.got,
            }
            for d in scores.disagreements
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _detection(name: str, found: Detection) -> tuple[str, ...]:
    counts = (str(found.found), str(found.wanted), str(found.spurious))
    return (name, *counts, *(percent(s) for s in (found.precision, found.recall, found.f1)))


def _tally(name: str, tally: Tally) -> tuple[str, ...]:
    return (name, str(tally.right), str(tally.total), percent(tally.share))


def percent(share: float | None) -> str:
    """A share as it stands in a table; a dash for none."""
    return "-" if share is None else f"{share:.1%}"


def _confusion(scores: Scores) -> list[tuple[str, ...]]:
    return [(w, *(str(scores.rated(w, got)) for got in (*RATINGS, MISSING))) for w in RATINGS]


def _reasons(scores: Scores) -> list[str]:
    rows = [(w, g, str(n)) for (w, g), n in scores.reasons.items() if w not in (g, "any")]
    rows.sort(key=lambda row: (-int(row[2]), row))
    return table(("reason wanted", "got", "claims"), rows) if rows else []


def _worst(scores: Scores) -> list[str]:
    rows = [
        (name, str(wrong), str(scores.labelled[name]))
        for name, wrong in sorted(scores.wrong.items(), key=lambda item: (-item[1], item[0]))
        if wrong
    ]
    head = ("worst articles", "disagreements", "labels")
    return ["", *table(head, rows[:WORST_SHOWN])] if rows else []


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """Columns aligned: words on the left, figures on the right."""
    body = [tuple(row) for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(head, *body, strict=True)]
    figures = [
        bool(body) and all(c == "-" or c[:1].isdigit() for c in column)
        for column in zip(*body, strict=True)
    ] or [False] * len(head)

    def line(cells: Sequence[str]) -> str:
        aligned = [
            cell.rjust(width) if figure else cell.ljust(width)
            for cell, width, figure in zip(cells, widths, figures, strict=True)
        ]
        return "  ".join(aligned).rstrip()

    return [line(head), line(["-" * width for width in widths]), *(line(row) for row in body)]


def _detection_json(found: Detection) -> dict[str, object]:
    return {
        "found": found.found,
        "wanted": found.wanted,
        "spurious": found.spurious,
        "precision": found.precision,
        "recall": found.recall,
        "f1": found.f1,
    }


def _tallies_json(tallies: Mapping[str, Tally]) -> dict[str, object]:
    return {
        name: {"count": tally.right, "of": tally.total, "share": tally.share}
        for name, tally in tallies.items()
    }


def _pairs_json(pairs: Mapping[tuple[str, str], int]) -> list[dict[str, object]]:
    return [{"wanted": w, "got": g, "claims": n} for (w, g), n in pairs.items()]
