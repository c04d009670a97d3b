"""Home of `render` and `as_json` of planted slips: a table by class, and a JSON document."""

import json

from verifier.evaluate.classes import CLASSES
from verifier.evaluate.detection import Fate
from verifier.evaluate.mutation_scores import ClassScore, MutationScores
from verifier.evaluate.score_table import percent, table
from verifier.evaluate.slips import Slip

_HEAD = (
    *("class", "planted", "detected", "share", "assumed", "told", "right reason", "share"),
    *("unverified", "missed", "lost", "still true", "no figure", "others", "false alarms"),
)


def render(scores: MutationScores, classes: tuple[Slip, ...], verbose: bool = False) -> str:
    """The table by class as aligned text; `verbose` adds a line for each slip not named rightly and
    each false alarm."""
    true = sum(article.true for article in scores.articles)
    left = sum(article.open for article in scores.articles)
    rows = [_row(slip.value, scores.of((slip,))) for slip in classes]
    lines = [
        f"{len(scores.articles)} articles, {true} claims labelled supported, {left} of them not "
        "called so as they stand (nothing is planted there)",
        "",
        *table(_HEAD, [*rows, _row("all", scores.of(classes))]),
        "",
        "assumed: planted in claims whose true figure had chosen the reading, which their words",
        "leave open. told: the share detected of the rest.",
        "still true, no figure: slips left out, as the claim stays true or the reference has no",
        "figure for what it then says. others: true claims beside a slip, checked again, of which",
        f"{scores.of(classes).carried} say something else after it and are called a mismatch.",
    ]
    none = [slip.value for slip in classes if not scores.of((slip,)).planted]
    if none:
        lines.append(f"not to be detected here, as none could be planted: {', '.join(none)}")
    lines += [f"failed: {one.article}: {one.error}" for one in scores.failed]
    if verbose:
        wrong = [s for s in scores.slips if s.fate not in (Fate.CAUGHT, Fate.STILL_TRUE)]
        lines += ["", "not named rightly", *(f"  {slip}" for slip in wrong)]
        alarms = [(slip, *one) for slip in scores.slips for one in slip.accused]
        lines += ["", "false alarms"]
        lines += [f"  {quote!r} ({reason}) beside {slip}" for slip, quote, reason in alarms]
    return "\n".join(lines) + "\n"


def as_json(scores: MutationScores, classes: tuple[Slip, ...]) -> str:
    """The scores as one JSON document, every slip that was checked included."""
    document = {
        "articles": len(scores.articles),
        "labelled_supported": sum(article.true for article in scores.articles),
        "left_unverified": sum(article.open for article in scores.articles),
        "failed": [{"article": one.article, "error": one.error} for one in scores.failed],
        "classes": [
            {
                "class": slip.value,
                "planted_as": CLASSES[slip].planted,
                "needs": CLASSES[slip].needs,
                "detectable": bool(scores.of((slip,)).planted),
                **_figures(scores.of((slip,))),
            }
            for slip in classes
        ],
        "all": _figures(scores.of(classes)),
        "slips": [
            {
                "article": slip.article,
                "class": slip.slip.value,
                "claim": slip.claim,
                "line": slip.line,
                "old": slip.wrote[0],
                "new": slip.wrote[1],
                "fate": slip.fate.value,
                "reason": slip.reason,
                "explanation": slip.explanation,
                "assumed": slip.assumed,
                "false_alarms": [{"quote": q, "reason": r} for q, r in slip.accused],
            }
            for slip in scores.slips
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _row(name: str, score: ClassScore) -> tuple[str, ...]:
    fates = score.fates
    return (
        *(name, str(score.planted), str(score.detected), percent(score.detection)),
        *(str(sum(score.assumed.values())), percent(score.detection_told)),
        *(str(fates[Fate.CAUGHT]), percent(score.right_reason)),
        *(str(fates[fate]) for fate in (Fate.UNVERIFIED, Fate.MISSED, Fate.LOST)),
        *(str(score.still_true), str(score.beyond), str(score.others), str(score.false_alarms)),
    )


def _figures(score: ClassScore) -> dict[str, object]:
    return {
        "planted": score.planted,
        "detected": score.detected,
        "detection": score.detection,
        "assumed": sum(score.assumed.values()),
        "detection_told": score.detection_told,
        "right_reason": score.fates[Fate.CAUGHT],
        "right_reason_share": score.right_reason,
        "unverified": score.fates[Fate.UNVERIFIED],
        "missed": score.fates[Fate.MISSED],
        "lost": score.fates[Fate.LOST],
        "skipped_still_true": score.still_true,
        "skipped_no_figure": score.beyond,
        "other_claims": score.others,
        "false_alarms": score.false_alarms,
        "carried_along": score.carried,
    }
