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
_NAMED = regex(rf"\b[A-Z][\w&-]+\s(?P<stock>shares)(?={_MOVED})")
"""Behind the name of a firm alone: "Orravale shares rose"."""
_PUSHED = regex(
    r"\b(?:sen[dt]|sending|lift(?:ed|ing|s)?|push(?:ed|ing|es)?|dr(?:ove|iving|ives)|le(?:ft|aving)|"
    r"took|taking|knock(?:ed|ing)|dragg(?:ed|ing)|help(?:ed|ing)|boost(?:ed|ing))\s"
    r"(?:its|the (?:company|group|firm)[’']s|[A-Z][\w&-]*[’']s?)\s(?P<stock>stock|shares)\s"
    r"(?:up|down|to|higher|lower|as\s(?:much|high|low)|soaring|tumbling|sliding|surging|jumping|"
    r"falling|rising|plunging|climbing|by|\d)"
)
_IN_THEM = regex(
    r"\b(?P<stock>[Ss]hares)\s(?:in|of)\s(?:the\s)?[A-Z][\w&’'-]*(?:\s[A-Z][\w&-]*){0,3}(?="
    + _MOVED
    + ")"
)
_AMONG = regex(
    r"\b(?:among|amongst|(?:was|were|is|are)(?:\sone\sof)?|led|topped|headed)\s(?:the\s)?"
    r"(?:(?:top|biggest|best|worst|main|leading|day[’']s|session[’']s|week[’']s|market[’']s|index[’']s|"
    r"[Mm]onday[’']s|[Tt]uesday[’']s|[Ww]ednesday[’']s|[Tt]hursday[’']s|[Ff]riday[’']s|[A-Z]+\s?\d*)\s){0,3}"
    r"(?P<stock>(?:winner|gainer|loser|faller|riser|decliner|laggard|performer)s?)\b(?!\sof\b)"
)
"""What a firm is by its price: "among the day's winners, up 4.5% to $45.72"."""
_IN_MONEY = regex(
    r"[$£€¥₹]\s?\d[\d.,]*(?![\d.,]*\s?(?:[mb]n?\b|million|billion|trillion))|"
    r"\d(?:p\b| pence\b| cents\b)"
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
    told = any(word in said for word in ("stock", "shares", "Shares"))
    patterns = (_STOCK, _PUSHED, _IN_THEM, _NAMED) if told else (_AMONG,)
    searched = (pattern.search(text, sentence.start, sentence.end) for pattern in patterns)
    found = next((one for one in searched if one is not None), None)
    if found is None or not _PRICED.search(text, found.end(), sentence.end):
        return mentions
    span = Span(*found.span("stock"))
    whose = Span(found.start(), max(found.end("stock"), found.end()))
    in_money = _IN_MONEY.search(text, found.end(), sentence.end) is not None
    if any(_says_else(mention, span, whose, in_money) for mention in mentions):
        return mentions
    bare = found.re.pattern == _NAMED.pattern
    if bare and not any(m.span.overlaps(whose) and _names_a_firm(m) for m in mentions):
        return mentions
    others = (m for m in mentions if not m.span.overlaps(span))
    return tuple(sorted((*others, TermMention(span, terms)), key=lambda m: m.span.start))


def _says_else(mention: TermMention, stock: Span, whose: Span, in_money: bool) -> bool:
    """Whether a phrase tells of another stock: the market of a place, a measure of its own name.
    A place that has only a name may be a firm, the price of which is told `in_money`."""
    if not mention.span.overlaps(whose):
        return False
    if not mention.span.overlaps(stock):
        areas = [term for term in mention.terms if term.kind is TermKind.AREA]
        return bool(areas) and not (in_money and all(map(_is_a_name, areas)))
    return any(term.code != _OF_A_MARKET for term in mention.terms)


def _names_a_firm(mention: TermMention) -> bool:
    return any(term.kind is TermKind.AREA and _is_a_name(term) for term in mention.terms)


def _is_a_name(area: Term) -> bool:
    """Whether a place has no code but is called by its name, as the firms of a pack are."""
    return " " in area.code or area.code[1:].islower()
