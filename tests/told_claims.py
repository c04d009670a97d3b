"""The times of the claims of a text, each told in one line, for the tests of how times are read."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import check_article, read_claims

Told = dict[str, str]


@cache
def shipped() -> Catalogue:
    return open_catalogue([], isolated=False)


def told(text: str, published: str) -> Told:
    """By its words, the period of each claim of a text, with what it is compared with."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    claims = article_json(read_claims(article, shipped(), Settings()), checked=False)["claims"]
    return {c["quote"]: " on ".join(_named(c["period"], c["baseline"])) for c in claims}


def _named(period: str | None, baseline: str | None) -> list[str]:
    return [period or "open", *([baseline] if baseline else [])]


def times_match(text: str, published: str, expected: Told) -> None:
    """Compare the times of some claims, and what they are compared with where that is given."""
    found = told(text, published)
    read = {quote: found.get(quote, "") for quote in expected}
    plain = {q: r if " on " in expected[q] else r.split(" on ")[0] for q, r in read.items()}
    if plain != expected:
        raise AssertionError(f"{plain} is read, {expected} is wanted")


def kinds(text: str) -> dict[str, tuple[str, str]]:
    """By its words, the operation and the direction of each claim of a text."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 7))
    report = article_json(read_claims(article, shipped(), Settings()), checked=False)
    return {c["quote"]: (c["operation"] or "", c["direction"] or "") for c in report["claims"]}


def checked(text: str, published: str) -> dict[str, str]:
    """By its words, the rating of each claim of a text against the shipped packs."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    report = article_json(check_article(article, shipped(), Settings()))
    return {c["quote"]: c["rating"] for c in report["claims"]}


@cache
def labelled_pack(name: str) -> Catalogue:
    """One of the packs of the labelled articles, alone."""
    return open_catalogue([Path(__file__).parents[1] / "claims" / "packs" / name], isolated=True)


def reported_by(pack: str, text: str, published: str) -> list[dict[str, Any]]:
    """The claims of a text as reported against a pack of the labelled articles, in their order."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    claims: list[dict[str, Any]]
    claims = article_json(check_article(article, labelled_pack(pack), Settings()))["claims"]
    return claims


def checked_by(pack: str, text: str, published: str) -> dict[str, str]:
    """By its words, the rating of each claim of a text against a pack of the labelled articles."""
    return {c["quote"]: c["rating"] for c in reported_by(pack, text, published)}
