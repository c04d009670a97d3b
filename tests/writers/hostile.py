"""Copy that means harm to whoever shows or reads a report, around figures that are claims."""

from dataclasses import replace

import reports

from verifier.model.article import Article, Block
from verifier.model.span import Span
from verifier.model.verdict import ArticleReport, Finding, Report

PIECES = {
    "markup": "<script>alert(1)</script><b onclick='x()'>&amp;</b> ]]> <!-- -->",
    "markdown": "[click](javascript:alert(1)) ![x](http://evil.example/a) **b** `c` # | ~~d~~ <http://evil.example>",
    "critic": "{++in++} {--out--} {>>note<<} {~~a~>b~~} {==c==} <<} ~~} ~> [^c01]",
    "commands": "::error file=a::b\r\n::set-output name=x::y ##[error]z %0A::stop-commands::q",
    "lines": "one\r\ntwo\rthree\u2028four\u2029five\x85six\x0b\x0c",
    "directions": "\u202egnp.exe\u202c \u2066x\u2069 \u200bz\u200f \ufeff",
    "controls": "\x00\x01\x07\x08\x1b[2J\x1b]0;owned\x07\x7f\x9b1m \ufffe\uffff",
    "formula": "=cmd|' /C calc'!A0 @SUM(1) +1+1 -2+3 _x0041_",
    "beyond": "e\u0301 \U0001f1e9\U0001f1ea \U0001f469\u200d\U0001f52c \U00010400 \u4e2d",
    "huge": "x" * 40_000,
    "broken": '"\'\\ \\u0041 \\" {0} {{x}} $(id) `id` %s %(a)s',
}
"""What each text is about, and the text."""


def report(piece: str) -> Report:
    """One wrong figure and one contradiction, with `piece` in the text, the words of the verdict,
    the suggestion, the path and the error of an input that was not read."""
    text = f"{piece} rose to $62.4 billion {piece} in May.\r\n{piece}\n- {piece} fell 3% {piece}.\n"
    article = Article(text, f"{piece[:40]}.txt", (Block(Span(0, len(text))),), reports.PUBLISHED)
    wrong = replace(
        reports.mismatch(),
        claim=reports.claim(1, around(text, "$62.4 billion"), "level"),
        explanation=f"It was {piece}.",
        suggestion=f"{piece[:60]} billion",
        working=f"{piece} / 2",
    )
    open_ = replace(
        reports.unverified(),
        claim=reports.claim(2, around(text, "3%"), "growth"),
        explanation=piece,
    )
    words = replace(
        reports.balance(), claim=reports.claim(3, around(text, f"{piece} in May"), "level")
    )
    finding = Finding("balance_identity", ("c01", "c02"), f"Not {piece}.")
    checked = ArticleReport(
        article.path, article, reports.PUBLISHED, (wrong, words, open_), (finding,)
    )
    unread = ArticleReport(f"{piece[:40]}.pdf", None, None, error=f"{piece}: no such file")
    return Report("1.2.3", (), (checked, unread))


def around(text: str, quote: str):
    """The clause around `quote`."""
    return reports.clause(text, quote, "3", "percent", "1")
