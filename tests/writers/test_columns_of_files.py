"""Columns of what is read from marked-up files are those of the file itself."""

from pathlib import Path

import pytest

from verifier.model.position import Positions
from verifier.model.span import Span
from verifier.reader import read_article

LINE = "Prices 😀 à Genève — <b>rose</b> 5.9% &amp; wages “fell” 1.2% in May."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", f"<html><body>\r\n<article><h1>Ü</h1>\r\n<p>{LINE}</p></article></body></html>"),
        ("a.md", f"# Ü\n\n{LINE.replace('<b>', '**').replace('</b>', '**')}\n"),
    ],
)
@pytest.mark.parametrize("figure", ["5.9%", "1.2%"])
def test_bytes_units_and_characters_lead_to_the_figure(
    tmp_path: Path, name: str, text: str, figure: str
) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode())
    article = read_article(path)
    start, end = Positions(article).of(_span(article.text, figure))
    line = text.splitlines()[start.line - 1]
    assert line[start.codepoint - 1 : end.codepoint - 1] == figure
    assert line.encode()[start.utf8 - 1 : end.utf8 - 1].decode() == figure
    units = line.encode("utf-16-le")
    assert units[2 * start.utf16 - 2 : 2 * end.utf16 - 2].decode("utf-16-le") == figure


def _span(text: str, figure: str) -> Span:
    start = text.index(figure)
    return Span(start, start + len(figure))
