"""Home of the stock: what a company's report calls its shares where it tells what they did."""

from verifier.lazy import regex
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.percent import PERCENT_ENDED
from verifier.model.span import Span

SHARES = "share price"
"""What it is, as the lists call it."""
_OF_A_MARKET = "share_index"
"""What "shares" alone stand for."""
_WHOSE = (
    r"(?:(?:\b(?:The|Its|[Tt]he (?:company|group|firm)[’']s|and the|and its|but the|but its|"
    r"while the|while its)|\b[A-Z][\w&-]*[’']s?)|\b(?:the|its|whose)(?=\sshares))"
)
_MOVED = (
    r"(?:,\s(?:which|up|down)\s|\s(?:in\s[^,;.]{3,30}?\s)?(?:(?:has|had|have|was|were|is|are|itself|"
    r"then|also|since|later|\w+ly)\s){0,3}"
    r"(?:rose|risen|fell|fallen|slid|slipped|gained|lost|jumped|climbed|dropped|dipped|sank|surged|"
    r"soared|tumbled|plunged|leapt|shed|added|advanced|rallied|eased|ended|closed|finished|traded|"
    r"trading|stood|opened|up|down|changed hands|went|moved|(?:posted|saw|recorded|registered|"
    r"suffered|enjoyed|notched|logged|showed|took)(?:\sup)?\s(?:an?|its))\b)"
)
_STOCK = regex(rf"{_WHOSE}\s(?P<stock>stock|shares)(?={_MOVED})")
_PUSHED = regex(
    r"\b(?:sen[dt]|sending|lift(?:ed|ing|s)?|push(?:ed|ing|es)?|dr(?:ove|iving|ives)|le(?:ft|aving)|"
    r"took|taking|knock(?:ed|ing)|dragg(?:ed|ing)|help(?:ed|ing)|boost(?:ed|ing))\s"
    r"(?:its|the (?:company|group|firm)[’']s|[A-Z][\w&-]*[’']s?)\s(?P<stock>stock|shares)\s"
    r"(?:up|down|to|higher|lower|as\s(?:much|high|low)|soaring|tumbling|sliding|surging|jumping|"
    r"falling|rising|plunging|climbing|by|\d)"
)
_PRICED = regex(rf"\d\s?{PERCENT_ENDED}|[$£€¥₹]\s?\d|\d(?:p\b| pence\b| cents\b)")


def with_stock_prices(
    text: str, sentence: Span, mentions: tuple[TermMention, ...], terms: tuple[Term, ...]
) -> tuple[TermMention, ...]:
    """The phrases of a sentence, and what names the price of a share where "the stock" moved or
    closed: "The stock, which had gained 16% this year, slid 2% to $44.78", "sending its shares to
    375p". A stock in the plural or of something is what lies in store, and the shares of a place
    are those of its market."""
    said = text[sentence.start : sentence.end]
    if "stock" not in said and "shares" not in said:
        return mentions
    found = _STOCK.search(text, sentence.start, sentence.end)
    found = found or _PUSHED.search(text, sentence.start, sentence.end)
    if found is None or not _PRICED.search(text, found.end(), sentence.end):
        return mentions
    span, whose = Span(*found.span("stock")), Span(found.start(), found.end("stock"))
    if any(_says_else(mention, span, whose) for mention in mentions):
        return mentions
    others = (m for m in mentions if not m.span.overlaps(span))
    return tuple(sorted((*others, TermMention(span, terms)), key=lambda m: m.span.start))


def _says_else(mention: TermMention, stock: Span, whose: Span) -> bool:
    """Whether a phrase tells of another stock: the market of a place, a measure of its own name."""
    if not mention.span.overlaps(whose):
        return False
    if not mention.span.overlaps(stock):
        return mention.names(TermKind.AREA)
    return any(term.code != _OF_A_MARKET for term in mention.terms)
