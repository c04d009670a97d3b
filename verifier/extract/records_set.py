"""Home of records set at an earlier time, from which the figures at hand are told to be some way
off: "22% below the record set in March 2022"."""

from verifier.lazy import regex
from verifier.model.clause import Clause, TimeRef

_OFF_IT = regex(
    r"\b(?:below|beneath|under|off|short\sof|shy\sof|(?:down|away|far|up)\sfrom|above|over|than|of|"
    r"near|close\sto|against|with|on)\s(?:the|its|their|his|her|last|a|an|[\w-]+[’']s)\s"
    r"(?:[\w-]+\s){0,2}$",
)
"""What stands before a record that something is held against."""
_SET = regex(
    r"(?:\s(?:level|high|low|peak|mark|total|value|price|rate|figure|number|pace|close|closing))?"
    r"(?:\sof\s[$£€¥₹]?\d[\d.,]*(?:\s?[a-z%]+){0,3}?)?,?\s"
    r"(?:(?:that|which)\s)?(?:(?:it|they|he|she|we|was|were|had\sbeen|had|been)\s){0,2}"
    r"(?:set|hit|reached|touched|seen|saw|recorded|posted|registered|struck|notched(?:\sup)?|attained|"
    r"logged|marked|scaled|made|established|chalked\sup|achieved)\s"
    r"(?:(?:back|only|just|early|late|as\srecently\sas)\s)?(?:(?:in|on|during|at|for)\s)?(?:the\s)?",
)
"""What stands between a record and the time at which it was set."""
_NEAR = 12
"""So near behind them, in characters, begins the mention of the time."""


def time_set(clause: Clause) -> TimeRef | None:
    """When the record of a clause was set that something else is held against; None where the
    record is claimed of the figures at hand."""
    start = clause.sentence.start
    before = clause.sentence_text[: clause.span.start - start]
    if _OFF_IT.search(before) is None:
        return None
    found = _SET.match(clause.sentence_text, clause.span.end - start)
    if found is None:
        return None
    place = start + found.end()
    near = (t for t in clause.times if t.span.start < place + _NEAR and t.span.end > place)
    mention = next((t for t in near if t.period is not None), None)
    return TimeRef(mention.period, mention=mention) if mention is not None else None
