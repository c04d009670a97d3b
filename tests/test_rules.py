"""Every rule reads its own examples and keeps silent on its counter-examples."""

import re
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from verifier.extract import extract
from verifier.language.reading import read
from verifier.language.wordlists import rows
from verifier.model.article import Article, Block
from verifier.model.claim import Claim
from verifier.model.codelist import Vocabulary
from verifier.model.rule import Assertion, Operation
from verifier.model.span import Span
from verifier.reference.catalogue import open_catalogue
from verifier.registry import discover
from verifier.settings import Settings

PUBLISHED = date(2025, 12, 8)
OPERATIONS = discover("verifier.operations", Operation)
ASSERTIONS = discover("verifier.assertions", Assertion)
RULES: list[Operation | Assertion] = [*OPERATIONS.values(), *ASSERTIONS.values()]


@cache
def vocabulary() -> Vocabulary:
    return open_catalogue([], isolated=False).vocabulary()


def claims_of(sentence: str) -> list[Claim]:
    """The claims of one sentence, movements without a figure included."""
    article = Article(sentence, blocks=(Block(Span(0, len(sentence))),), published=PUBLISHED)
    settings = replace(Settings(), directions=True)
    return extract(read(article, vocabulary(), PUBLISHED), settings)


def says(rule: Operation | Assertion, claim: Claim) -> bool:
    read_as = claim.operation if isinstance(rule, Operation) else claim.assertion
    return read_as == rule.name


def stands_for(claim: Claim, sentence: str, printed: str) -> bool:
    """Whether a claim is the printed figure, or begins with the printed cue ("highest since")."""
    quote = claim.span.of(sentence)
    return quote == printed or (claim.quantity is None and quote.startswith(printed))


def readings(claims: list[Claim], sentence: str) -> list[tuple[str, str | None, str | None]]:
    return [(c.span.of(sentence), c.operation, c.assertion) for c in claims]


def entries(table: str) -> list[object]:
    return [
        pytest.param(rule, sentence, figure, id=f"{rule.name}: {sentence}")
        for rule in RULES
        for sentence, figure in getattr(rule, table).items()
    ]


@pytest.mark.parametrize(("rule", "sentence", "figure"), entries("EXAMPLES"))
def test_an_example_is_read_by_its_rule(
    rule: Operation | Assertion, sentence: str, figure: str
) -> None:
    claims = claims_of(sentence)
    found = [c for c in claims if stands_for(c, sentence, figure) and says(rule, c)]
    assert found, f"{figure!r} is not {rule.name}; read: {readings(claims, sentence)}"


@pytest.mark.parametrize(("rule", "sentence", "figure"), entries("COUNTER_EXAMPLES"))
def test_a_counter_example_is_not_read_by_the_rule(
    rule: Operation | Assertion, sentence: str, figure: str
) -> None:
    claims = claims_of(sentence)
    assert figure in sentence
    start = sentence.index(figure)
    place = Span(start, start + len(figure)) if figure else Span(0, len(sentence))
    found = [c for c in claims if c.span.overlaps(place) and says(rule, c)]
    assert not found, f"read as {rule.name}: {readings(found, sentence)}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{type(rule).__name__}")
def test_every_rule_has_a_name_a_docstring_examples_and_counter_examples(
    rule: Operation | Assertion,
) -> None:
    assert rule.name == type(rule).__module__.rpartition(".")[2]
    assert type(rule).__doc__
    assert rule.EXAMPLES
    assert rule.COUNTER_EXAMPLES


@pytest.mark.parametrize("rule", ASSERTIONS.values(), ids=ASSERTIONS.keys())
def test_no_stem_hides_a_cue(rule: Assertion) -> None:
    """The quick look for a stem before the search for cues never loses one."""
    if rule.CUES is None or not rule.STEMS:
        pytest.skip("searches every sentence")
    literals = set(re.findall(r"[a-z]{4,}", rule.CUES.pattern))
    literals |= {row["word"] for row in rows("superlatives")}
    phrases = [
        *(f"the {word} {tail}" for word in literals for tail in ("since May", "than in May", "x")),
        *(f"a {n}-year {word} {word}" for n in ("ten", "15") for word in literals),
        *(f"its first {word} since May" for word in literals),
        *(f"has never been {word} or {word} than it was" for word in literals),
        *(f"a record {word}, an all-time {word}" for word in literals),
    ]
    for phrase in phrases:
        assert rule.may_cue(phrase) or not rule.CUES.search(phrase), phrase
