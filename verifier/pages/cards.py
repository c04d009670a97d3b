"""Home of `card_of`: what the card of one figure tells."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verifier.explain import CAVEAT, CONTRADICTION, REASON, entries, title_of
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.model.backdrop import Backdrop
from verifier.model.notation import shown, spoken
from verifier.model.verdict import Alternative, ArticleReport, Evidence, Finding, Verdict
from verifier.pages.plot import HEIGHT, WIDTH, is_now, plot
from verifier.pages.rivals import rivals_of
from verifier.pages.tone import LOOK, NAMES, SIGNS, Tone, codes_of, told_of, tone_of
from verifier.report.excerpt import Excerpt, shortened
from verifier.report.severity import telling_caveats
from verifier.report.told import reading_of, verdict_of
from verifier.report.visible import visible

_SHORT, _AROUND = 60, 220
"""So many columns has a figure in a name, and the sentence on a card."""
_ELSEWHERE = ("source", "", "caveat", "try", "or also", "set aside", "document")
"""The lines of a verdict that a card tells in its own way."""
_ADDRESS = regex(r"https?://([^\s<>\"'/?#]+)[^\s<>\"']*")
_CHARTS = 3


def card_of(
    article: Article, verdict: Verdict, known: Mapping[str, Backdrop], checked: bool
) -> dict[str, Any]:
    """Figure, sentence, verdict, working, drawing, evidence and candidates of one claim."""
    claim = verdict.claim
    tone = tone_of(verdict, checked)
    codes = codes_of(verdict, checked)
    around = Excerpt.around(article.text, claim.clause.sentence, claim.span, _AROUND)
    rows = list(verdict_of(article, verdict) if checked else reading_of(article, verdict))
    quote = visible(claim.span.of(article.text))
    return {
        "id": claim.id,
        "quote": quote,
        "short": shortened(quote, _SHORT),
        "line": article.position(claim.span.start)[0],
        "tone": tone,
        "codes": codes,
        "sign": SIGNS[tone],
        "rating": verdict.rating.value if checked else NAMES[tone],
        "reason": verdict.reason.value if checked else "",
        "told": visible(told_of(verdict)) if checked else _kind(verdict),
        "around": (around.before, around.figure, around.after),
        "explanation": visible(verdict.explanation) if checked else "",
        "document": visible(dict(rows).get("document", "")),
        "aside": visible(dict(rows).get("set aside", "")),
        "suggestion": visible(verdict.replacement or "") if checked else "",
        "alternatives": [_alternative(verdict, o) for o in verdict.alternatives if checked],
        "caveats": [_caveat(one) for one in telling_caveats(verdict) if checked],
        "rows": [(name, visible(told)) for name, told in rows if name not in _ELSEWHERE],
        "plots": list(_plots(verdict, known)) if checked else [],
        "evidence": [_evidence(one) for one in verdict.evidence if checked],
        "rivals": rivals_of(verdict, known) if checked else None,
        "open": not checked or LOOK in codes,
    }


def contradiction_of(report: ArticleReport, finding: Finding) -> dict[str, Any]:
    """A place where the article contradicts itself, with its figures."""
    text = report.article.text if report.article else ""
    explanation = visible(finding.explanation)
    return {
        "title": title_of(CONTRADICTION, finding.reason),
        "tone": Tone.MISMATCH,
        "sign": SIGNS[Tone.MISMATCH],
        "codes": [LOOK, finding.reason],
        "reason": finding.reason,
        "explanation": explanation[:1].upper() + explanation[1:],
        "claims": [
            {"id": one.claim.id, "quote": visible(one.claim.span.of(text))}
            for one in report.verdicts
            if one.claim.id in finding.claims
        ],
        "words": [visible(span.of(text)) for span in finding.spans],
    }


def _kind(verdict: Verdict) -> str:
    """What a claim that is not judged says of the figure, beyond that it is so much."""
    assertion = verdict.claim.assertion or ""
    return "" if assertion == "value" else assertion


def _alternative(verdict: Verdict, other: Alternative) -> dict[str, str]:
    """Another reading: what it says, and its arithmetic where that says more."""
    said = other.explanation or title_of(REASON, other.reason)
    return {
        "said": visible(said),
        "reason": other.reason.value,
        "working": visible(other.working) if other.working not in said else "",
    }


def _caveat(name: str) -> dict[str, str]:
    entry = entries().get((CAVEAT, name))
    return {
        "name": name,
        "title": entry.title if entry else name,
        "means": entry.means if entry else "",
    }


def _plots(verdict: Verdict, known: Mapping[str, Backdrop]) -> Iterator[dict[str, Any]]:
    """A drawing for each series that entered the working, where there is a course to see."""
    for key in list(dict.fromkeys(one.series for one in verdict.evidence))[:_CHARTS]:
        evidence = [one for one in verdict.evidence if one.series == key]
        drawn = plot(known[key].points, verdict, evidence) if key in known else None
        if drawn is not None:
            kinds = {mark.kind for mark in drawn.marks}
            yield {
                "title": visible(evidence[0].title),
                "plot": drawn,
                "width": WIDTH,
                "height": HEIGHT,
                "now": _now_told(verdict, evidence) if "now" in kinds else "",
                "base": _base_told(verdict, evidence) if "base" in kinds else "",
                "claimed": "claimed" in kinds,
            }


def _now_told(verdict: Verdict, evidence: Sequence[Evidence]) -> str:
    """The period that the figure is about."""
    return spoken(verdict.period or evidence[0].period)


def _base_told(verdict: Verdict, evidence: Sequence[Evidence]) -> str:
    """The period that it is compared with; of points here and there only that they are."""
    base, others = verdict.baseline, [e.period for e in evidence if not is_now(e.period, verdict)]
    return spoken(base) if base and all(map(base.contains, others)) else "compared"


def _evidence(one: Evidence) -> dict[str, str]:
    address = _ADDRESS.search(visible(one.source_url))
    return {
        "title": visible(one.title),
        "series": visible(one.series),
        "period": spoken(one.period),
        "value": shown(one.value, one.unit),
        "published": one.published.isoformat() if one.published else "",
        "url": address.group() if address else "",
        "host": address[1].removeprefix("www.") if address else "",
    }
