"""What every reader owes: each origin that claims to be a copy is one."""

from collections.abc import Callable

from verifier.model.article import Article
from verifier.model.source_map import Origin
from verifier.model.span import Span


def mislaid(article: Article, original: Callable[[Origin], str]) -> list[tuple[str, str]]:
    """The copies that are none: what the article has, what stands in the original there."""
    found = [
        (origin.span.of(article.text), original(origin)[origin.start : origin.end])
        for origin in article.source.origins
        if origin.exact
    ]
    return [(here, there) for here, there in found if here != there]


def without_origin(article: Article) -> str:
    """The characters of the article that stand nowhere in the original."""
    covered = [False] * len(article.text)
    for origin in article.source.origins:
        covered[origin.span.start : origin.span.end] = [True] * len(origin.span)
    return "".join(
        character for character, known in zip(article.text, covered, strict=True) if not known
    )


def blocks(article: Article) -> list[tuple[str, str]]:
    """Role and text of each block."""
    return [(block.role.value, block.span.of(article.text)) for block in article.blocks]


def place(article: Article, words: str) -> Span:
    """Where some words stand in the article."""
    start = article.text.index(words)
    return Span(start, start + len(words))
