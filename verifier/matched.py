"""Home of `match_sentence`: which series one sentence is about, and what spoke for each."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from verifier.extract import extract
from verifier.extract.worded import measure_of
from verifier.judge.decide import Desk
from verifier.language.clauses import Reading
from verifier.language.figures.numbers import scan
from verifier.language.reading import read
from verifier.model.article import Article, Block
from verifier.model.claim import Claim
from verifier.model.span import Span
from verifier.model.verdict import Candidate, Reason
from verifier.reference.catalogue import Catalogue
from verifier.report_json import candidate_json, measure_json
from verifier.settings import Settings

_COUNTING = frozenset(("digits", "small", "tens"))
"""The kinds of number words that count; ordinals and fractions stand in names and times."""


@dataclass(frozen=True, slots=True)
class Matched:
    """A claim of a sentence with its series; `series` None: none was chosen, and `reason` says
    why."""

    claim: Claim
    series: str | None
    reason: Reason | None
    candidates: tuple[Candidate, ...]


def match_sentence(
    text: str, catalogue: Catalogue, settings: Settings, published: date
) -> list[Matched]:
    """What each claim of a sentence is matched to; of a sentence without a figure, what the whole
    of it is. Where no number of a sentence is a claim ("it took 94 minutes"), nothing is matched,
    with the reason `not_a_fact`."""
    article = Article(text, blocks=(Block(Span(0, len(text))),), published=published)
    reading = read(article, catalogue.vocabulary(), published, house=catalogue.house)
    if not reading.sentences:
        return []
    desk = Desk(catalogue, settings, published, published)
    verdicts = desk.verdicts(extract(reading, settings))
    if not verdicts:
        clause = reading.clause_at(0, Span(len(text), len(text)))
        whole = Claim("", clause, measure_of(clause), "level", "value")
        if _has_a_number(reading):
            return [Matched(whole, None, Reason.NOT_A_FACT, ())]
        verdicts = [desk.verdict(whole)]
    return [
        Matched(v.claim, v.series, None if v.series else v.reason, v.candidates) for v in verdicts
    ]


def _has_a_number(reading: Reading) -> bool:
    """Whether a text has a number, in digits or words, that is part of no time that its words fix
    ("in November 2025"), of no name ("the S&P 500", "COVID-19", "G7") and of no count of how often
    ("broken into 46,070 times")."""
    text = reading.article.text
    told = [m.span for s in reading.sentences for m in s.times if m.period is not None]
    told += [m.span for terms in reading.terms for m in terms.mentions]
    told += [figure.span for sentence in reading.sentences for figure in sentence.figures]
    return any(
        token.kind in _COUNTING
        and token.value != 1
        and not text[: token.start][-1:].isalpha()
        and text[: token.start][-1:] != "-"
        and not any(span.start <= token.start < span.end for span in told)
        for token in scan(text, 0, len(text))
    )


def matched_json(text: str, found: list[Matched]) -> dict[str, Any]:
    """One sentence as an object: its measure, series and candidates are those of its first
    figure; `claims` has all of them."""
    every = [_one(text, item) for item in found]
    first = every[0] if every else _NOTHING
    return {"text": text, **{name: first[name] for name in _NOTHING}, "claims": every}


_NOTHING: dict[str, Any] = {
    "measure": None,
    "series": None,
    "reason": Reason.NO_SERIES,
    "candidates": [],
}


def _one(text: str, item: Matched) -> dict[str, Any]:
    claim = item.claim
    return {
        "quote": claim.span.of(text) or None,
        "measure": measure_json(claim.measure),
        "series": item.series,
        "reason": item.reason,
        "candidates": [candidate_json(candidate) for candidate in item.candidates],
    }
