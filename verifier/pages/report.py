"""Home of `page_of`: a whole report as one HTML page."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from verifier.explain import CAVEAT, CONTRADICTION, REASON, SOURCE, title_of
from verifier.model.notation import spoken
from verifier.model.period import Frequency, Period
from verifier.model.standing import Severity
from verifier.model.verdict import ArticleReport, Report
from verifier.pages.cards import card_of, contradiction_of
from verifier.pages.marked import blocks_of, headline_of
from verifier.pages.template import rendered
from verifier.pages.tone import LOOK, SIGNS, Tone
from verifier.report.excerpt import shortened
from verifier.report.severity import finding_severity
from verifier.report.visible import visible
from verifier.report_json import counts_line, sources_line

_TITLE, _SAID, _HASH = 90, 160, 12
_WORK = 20
"""So many figures that need a look are listed at once."""
_GRAVITY = (Tone.MISMATCH, Tone.UNVERIFIED, Tone.NOTED, Tone.SUPPORTED, Tone.READ)
_MAIN = {
    LOOK: "needs a look",
    Tone.MISMATCH.value: "mismatch",
    Tone.UNVERIFIED.value: "unverified",
    Tone.NOTED.value: "with a caveat",
    Tone.SUPPORTED.value: "supported",
}
"""What can be shown alone, beside the reasons."""


def page_of(report: Report) -> str:
    """The page: a summary, what needs a look, and each article with a card for each figure."""
    articles = [_article(one, n, report.checked) for n, one in enumerate(report.articles)]
    cards = [card for article in articles for card in article["cards"]]
    findings = [one for article in articles for one in article["findings"]]
    return rendered(
        "report.html",
        title=_title(articles),
        counts=counts_line(report),
        sources=sources_line(report),
        checked=report.checked,
        articles=articles,
        filters=list(_filters([*findings, *cards])) if report.checked else [],
        used=_packs_used(report),
        most_work=_WORK,
        packs=[_pack(f"{p.pack} {p.version}".strip(), p.sha256) for p in report.packs],
        version=report.version,
    )


def _title(articles: Sequence[Mapping[str, Any]]) -> str:
    """The headline of one article, the names of several."""
    if not articles:
        return "No article"
    if len(articles) == 1:
        return shortened(articles[0]["headline"] or f"Figures in {articles[0]['path']}", _TITLE)
    return f"Figures in {len(articles)} articles"


def _article(report: ArticleReport, number: int, checked: bool) -> dict[str, Any]:
    article = report.article
    known = {one.series.key: one for one in report.backdrops}
    cards = [card_of(article, one, known, checked) for one in report.verdicts] if article else []
    findings = [
        contradiction_of(report, one)
        for one in report.findings
        if finding_severity(one) > Severity.INFO
    ]
    tones = Counter(card["tone"] for card in cards)
    return {
        "id": f"a{number + 1}-",
        "path": shortened(visible(report.path), _SAID),
        "headline": shortened(headline_of(article), _SAID) if article else "",
        "published": _day(article.published) if article else "",
        "as_of": _as_of(report),
        "sha256": article.sha256[:_HASH] if article else "",
        "skipped": [visible(one) for one in article.skipped] if article else [],
        "notices": [visible(one) for one in article.notices] if article else [],
        "documents": [visible(one.path) for one in report.sources],
        "error": report.error and visible(report.error),
        "blocks": list(blocks_of(article, report.verdicts, checked)) if article else [],
        "findings": findings,
        "cards": cards,
        "work": list(_work(cards)),
        "tallies": [(tone, SIGNS[tone], tones[tone]) for tone in _GRAVITY if tones[tone]],
    }


def _work(cards: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """What somebody should look at, the gravest first."""
    for card in sorted(cards, key=lambda card: _GRAVITY.index(card["tone"])):
        if LOOK in card["codes"]:
            caveats = ", ".join(one["title"] for one in card["caveats"])
            said = caveats if card["tone"] is Tone.NOTED else card["told"]
            yield {**card, "said": shortened(said, _SAID)}


def _filters(things: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The ratings, then the reasons, caveats and contradictions that there are, with counts."""
    counted = Counter(code for thing in things for code in thing["codes"])
    for code, label in _MAIN.items():
        sign = "" if code == LOOK else SIGNS[Tone(code)]
        count = counted.pop(code, 0)
        yield {"code": code, "label": label, "sign": sign, "count": count, "main": True}
    for code, count in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
        kinds = (REASON, CAVEAT, CONTRADICTION, SOURCE)
        title = next((found for kind in kinds if (found := title_of(kind, code))), code)
        yield {"code": code, "label": title, "sign": "", "count": count, "main": False}


def _packs_used(report: Report) -> list[str]:
    """The packs that the figures of the verdicts are from, with their versions."""
    versions = {pack.pack: pack.version for pack in report.packs}
    homes = {b.series.key: b.series.pack for a in report.articles for b in a.backdrops}
    keys = (e.series for a in report.articles for v in a.verdicts for e in v.evidence)
    used = dict.fromkeys(homes[key] for key in keys if key in homes)
    return [visible(f"{name} {versions.get(name, '')}".strip()) for name in used]


def _pack(name: str, sha256: str) -> dict[str, str]:
    return {"name": visible(name), "sha256": sha256[:_HASH]}


def _day(day: date | None) -> str:
    return spoken(Period.of(Frequency.DAY, day)) if day else ""


def _as_of(report: ArticleReport) -> str:
    """The day whose knowledge counted, where it is not the day of publication."""
    published = report.article.published if report.article else None
    return _day(report.as_of) if report.as_of != published else ""
