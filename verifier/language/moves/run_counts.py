"""Home of what runs are counted in: days of trade, occasions that no calendar has, a season."""

from verifier.language.moves.decisions_counted import decisions_of
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.consecutive import CONSECUTIVE


def is_traded(text: str) -> bool:
    """Whether a sentence tells of what is told day by day: a market."""
    return _TRADED.search(text) is not None


_TRADED = regex(
    r"\b(?:FTSE|Footsie|Nifty|Sensex|Dow|Nasdaq|S&P 500|Nikkei|Topix|Hang Seng|DAX|CAC|Stoxx|"
    r"Kospi|Kosdaq|ASX|shares|stocks|gilts|Bitcoin|bitcoin|futures)\b"
)


def is_of_no_moves(clause: Clause, counted: str) -> bool:
    """Whether a run is counted in steps that no calendar has, or of what had been foreseen: "for a
    fourth meeting in a row", "the fifth beat in a row", "beating forecasts for a fifth quarter"; or
    is none, but a count of decisions."""
    if decisions_of(clause) is not None:
        return True
    foreseen = _FORESEEN.search(f"{clause.before[-_NEAR:]}{counted}")
    return foreseen is not None or _OCCASION.search(counted) is not None


_OCCASION = regex(r"\b(?:meetings?|auctions?|polls?|surveys?|votes?|matches|games)\b")
_NEAR = 60
_FORESEEN = regex(
    r"\b(?:beats?|miss(?:es)?|(?:beat(?:s|ing|en)?|miss(?:ed|ing|es)?|topp(?:ed|ing)|"
    r"exceed(?:ed|ing)|ahead\sof|short\sof|above|below)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:forecasts?|expectations|estimates|consensus|guidance))\b[^,;.]{0,20}$"
)


def runs_past_a_season(text: str, end: int) -> bool:
    """Whether a run so counted is told over a season, whose months nobody counts to the day: "was
    3.8% for three months in the summer", of July to September."""
    return _IN_A_SEASON.match(text, end) is not None


_IN_A_SEASON = regex(
    rf"\s(?:{CONSECUTIVE}\s)?months(?:\s(?:in a row|running))?,?\s"
    r"(?:in|over|during|of)\s(?:the\s)?(?:late\s|early\s)?(?:spring|summer|autumn|fall|winter)\b"
)
