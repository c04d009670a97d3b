"""Home of indices: plain points, and plain figures that say where an index stands."""

from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import FigureKind
from verifier.model.percent import PERCENT_ENDED


def in_its_unit(claim: Claim) -> Claim:
    """The claim with plain points told as those of the index or of the rate named last, and with
    what an index stood at told as one: "the price index fell 3.4%, to 75.9"."""
    figure = claim.clause.figure
    if figure is None or figure.kind is not FigureKind.CARDINAL:
        return claim
    if figure.quantity.unit == "points":
        unit = _unit_of_points(claim)
    elif figure.quantity.unit is None and figure.noun is None and _is_of_an_index(claim):
        unit = "index"
    else:
        return claim
    if unit is None:
        return claim
    figure = replace(figure, quantity=replace(figure.quantity, unit=unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))


def _unit_of_points(claim: Claim) -> str | None:
    clause = claim.clause
    lead = clause.sentence_text[: clause.span.end - clause.sentence.start]
    lead = _ASIDE.sub("", lead)
    indices = [m.start() for m in _INDICES.finditer(lead)]
    rates = [m.start() for m in _RATES.finditer(lead)]
    if _OF_A_MARKET.search(lead) is not None:
        return "index"  # whose own move the percentage is
    if _LED_TO.search(lead[: max(0, clause.span.start - clause.sentence.start)]) is not None:
        return "index"  # no rate is led to in points by a move in percent
    if not indices and not rates:
        return None
    return "index" if max(indices, default=-1) > max(rates, default=-1) else "percentage_points"


_ASIDE = regex(r",\s(?:which|who|where)\s[^,;]*,")
"""What a relative clause tells is not what the points are of: "the index, which tracks rates,"."""


def _is_of_an_index(claim: Claim) -> bool:
    """Whether a bare figure says where the index named in front of it, or right behind it, stood;
    a balance with a sign is none, and neither is a count in the millions."""
    clause, quantity = claim.clause, claim.quantity
    if quantity is None or claim.assertion not in ("value", "threshold"):
        return False
    if claim.operation not in ("level", "average") or quantity.value >= _HIGHEST:
        return False
    text = clause.sentence_text
    if "ndex" not in text and "PMI" not in text:
        return False
    start = clause.sentence.start
    printed = text[clause.span.start - start : clause.span.end - start]
    if not printed[:1].isdigit():
        return False
    lead = text[max(0, clause.span.start - start - _REACH) : clause.span.start - start]
    if _STOOD.search(lead) is not None:
        return True
    return (
        _AT.search(lead) is not None and _THE_INDEX.match(text, clause.span.end - start) is not None
    )


_HIGHEST = 200_000
_REACH = 110
_STOOD = regex(
    r"\b(?:[Ii]ndex|PMI)\b(?![’']s\s(?:\w+\s){0,3}(?:members|companies|firms|shares))"
    r"(?:(?!\b(?:and|as|while|when|with|but|after|which|on|among|index|PMI)\b)[^;:]|"
    r"(?:,\swhich)){0,90}?"
    r"\b(?:to|from|at|of|was|is|were|averaged|hit|reached|printed|read)\s"
    r"(?:(?:just|only|about|around|almost|nearly|a|an|the|record|reading|of|revised|flash|final|"
    r"below|above|under|over)\s){0,3}$"
)
_AT = regex(r"\b[Aa]t\s$")
_OF_A_MARKET = regex(
    r"\b(?:Dow(?:\sJones)?|Nasdaq|S&P 500|FTSE|Footsie|Nikkei|Topix|Sensex|Nifty|Hang Seng|DAX|CAC|"
    r"Stoxx|Kospi|Kosdaq|ASX|JSE|IBEX|KSE|DSEX|Straits Times|[Ii]ndex)\b"
    r"(?:[^.;:%]|\.(?=\d)){0,60}?\d\s?"
    rf"{PERCENT_ENDED}(?:\s(?:lower|higher|up|down|off)\b(?:\son\s\w+)?)?,?\s"
    r"(?:or|losing|gaining|shedding|adding|dropping)\s"
    r"(?:by\s|some\s|about\s|nearly\s|almost\s)*\d[\d,.]*\s?points$"
)
"""A move of an index told twice, in percent and in its points: "fell 0.45%, or 43.9 points"."""
_LED_TO = regex(
    rf"\d\s?{PERCENT_ENDED}"
    r"(?:\s(?!to\b|or\b|and\b|of\b)[\w’'-]+){0,6}?,?\s(?:to|at)\s(?:(?:an?|the|its|record|new|about|just|only|"
    r"nearly|average|of|\w+-(?:year|month)|high|low)\s){0,6}$"
)
"""A move in percent and, up to its figure, what it led to: "rose 2.1% to a record"."""
_THE_INDEX = regex(
    r"(?:\s\([^()]{1,40}\))?,\s(?:the|its|their)\s(?:[\w'’-]+\s){0,4}?(?:index|PMI)\b"
)
_INDICES = regex(
    r"\b(?:ind(?:ex|ices)|Dow|Nasdaq|S&P 500|FTSE|Footsie|Nikkei|Topix|Sensex|Nifty|Hang Seng|DAX|"
    r"CAC|"
    r"Stoxx|Kospi|Kosdaq|ASX|JSE|IBEX|KSE|DSEX|Straits Times|benchmark|barometer|gauge|PMI|"
    r"sentiment|"
    r"confidence|shares|stocks|bourse)\b"
)
_RATES = regex(
    r"\b(?:rates?|share|margins?|ratio|proportion|percentage|punctuality|turnout|approval|support|"
    r"unemployment|inflation|yields?|reliability|occupancy|attendance rate|market share|poll|"
    rf"gap|lead)\b|\d\s?{PERCENT_ENDED}"
)
