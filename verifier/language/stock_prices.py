"""Home of the stock: what a company's report calls its shares where it tells what they did."""

import re

from verifier.model.mention import Term, TermMention
from verifier.model.span import Span

SHARES = "share price"
"""What it is, as the lists call it."""
_STOCK = re.compile(
    r"(?:\b(?:The|Its|the company[’']s|and the|and its|but the|while the|while its)|"
    r"(?-i:\b[A-Z][\w&-]*)[’']s?)\s(?P<stock>stock)"
    r"(?=,\s(?:which|up|down)\s|\s(?:(?:has|had|have|was|is|itself|then|also|since|later|\w+ly)\s){0,3}"
    r"(?:rose|risen|fell|fallen|slid|slipped|gained|lost|jumped|climbed|dropped|dipped|sank|surged|"
    r"soared|tumbled|plunged|leapt|shed|added|advanced|rallied|eased|ended|closed|finished|traded|"
    r"opened|up|down|changed hands|went|moved|(?:posted|saw|recorded|registered|suffered|enjoyed|"
    r"notched|logged|showed|took)(?:\sup)?\s(?:an?|its))\b)"
)
_PRICED = re.compile(r"\d\s?(?:%|pc\b|per ?cent\b)|[$£€¥₹]\s?\d|\d(?:p\b| pence\b| cents\b)")


def with_stock_prices(
    text: str, sentence: Span, mentions: tuple[TermMention, ...], terms: tuple[Term, ...]
) -> tuple[TermMention, ...]:
    """The phrases of a sentence, and what names the price of a share where "the stock" moved or
    closed: "The stock, which had gained 16% this year, slid 2% to $44.78"; a stock in the plural or
    of something is what lies in store."""
    if "stock" not in text[sentence.start : sentence.end]:
        return mentions
    found = _STOCK.search(text, sentence.start, sentence.end)
    if found is None or not _PRICED.search(text, found.end(), sentence.end):
        return mentions
    span = Span(*found.span("stock"))
    if any(mention.span.overlaps(span) for mention in mentions):
        return mentions
    return tuple(sorted((*mentions, TermMention(span, terms)), key=lambda m: m.span.start))
