"""Home of deeds that are two sides of one balance: bought and sold, born and died."""

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import Direction

OPPOSITES = frozenset(
    frozenset(pair)
    for pair in (
        ("imported", "exported"), ("bought", "sold"), ("spent", "collected"), ("spent", "raised"),
        ("spent", "earned"), ("spent", "received"), ("spent", "took"), ("came", "went"),
        ("came", "left"), ("arrived", "left"), ("arrived", "departed"), ("consumed", "produced"),
        ("opened", "closed"), ("hired", "fired"), ("paid", "received"), ("lent", "borrowed"),
        ("used", "produced"), ("used", "generated"), ("drew", "fed"), ("gained", "lost"),
        ("died", "born"), ("die", "born"), ("deaths", "births"), ("admitted", "discharged"),
        ("hired", "sacked"), ("created", "lost"), ("created", "destroyed"), ("built", "demolished"),
        ("immigrated", "emigrated"), ("started", "finished"), ("married", "divorced"),
        ("marrying", "divorcing"), ("arriving", "leaving"), ("joined", "left"), ("came", "gone"),
        ("joining", "leaving"), ("arriving", "departing"), ("exporting", "importing"),
    )
)  # fmt: skip
"""Two sides of one balance."""


def is_of_two_deeds(clause: Clause) -> bool:
    """Whether a figure is by how much one deed outnumbers its opposite: "111,641 more people died
    than were born", "3,000 more were hired than sacked"."""
    start = clause.sentence.start
    told = _MORE_THAN.match(clause.sentence_text, clause.span.end - start)
    if told is None:
        return _is_done_more(clause)
    lead, behind = (_words(told[name]) for name in ("one", "other"))
    return any(frozenset((one, other)) in OPPOSITES for one in lead for other in behind)


def _is_done_more(clause: Clause) -> bool:
    """The same, with the first deed before the figure: "sold 12 TWh more electricity to its
    neighbours than it bought", "spent 13bn more than it collected"."""
    start = clause.sentence.start
    told = _THAN.match(clause.sentence_text, clause.span.end - start)
    if told is None:
        return False
    before = _words(clause.lead)[-_LEAD:]
    return any(
        frozenset((one, other)) in OPPOSITES for one in before for other in _words(told["other"])
    )


_LEAD = 4
"""So many words before a figure at most stands the deed that it is of."""
_THAN = regex(
    r"\s(?:[a-z-]+\s)?(?:more|fewer|less)\s(?:(?:[a-z]+\s){0,6}?)than\s"
    r"(?P<other>(?:[\w’'-]+[\s.,;:]){1,4})"
)


def _words(told: str) -> list[str]:
    return [word.strip(".,;:") for word in told.lower().split()]


_GONE = r"(?:closed|shut|axed|lost|shed|scrapped|sacked|retired|sold|left|departed|cut)"
_COME = r"(?:opened|launched|gained|hired|added|won|joined|arrived|recruited|started)"
_NET_DEED = regex(
    rf"\b(?:{_GONE}\s(?:[\w-]+\s){{0,3}}?more\s(?:[\w-]+\s){{0,4}}?than\s(?:[\w-]+\s){{0,3}}?{_COME}|"
    rf"more\s(?:[\w-]+\s){{1,4}}?{_GONE}\sthan\s(?:[\w-]+\s){{0,3}}?{_COME}|"
    rf"(?P<up>{_COME}\s(?:[\w-]+\s){{0,3}}?more\s(?:[\w-]+\s){{0,4}}?than\s(?:[\w-]+\s){{0,3}}?{_GONE}|"
    rf"more\s(?:[\w-]+\s){{1,4}}?{_COME}\sthan\s(?:[\w-]+\s){{0,3}}?{_GONE}))\s"
    r"(?:for|in\seach\sof)\s(?:(?:a|an|the|its|at\sleast|almost|nearly|past|last|now)\s)*$"
)


def way_of_both(clause: Clause) -> Direction | None:
    """Which way a stock went for a run of which two deeds are told: down for "shut more shops than
    it opened for a second quarter"."""
    found = _NET_DEED.search(clause.lead)
    if found is None:
        return None
    return Direction.UP if found["up"] else Direction.DOWN


def counts_those_who_came(clause: Clause) -> bool:
    """Whether the words behind a figure tell that those counted came: "43,000 hires", "49 people
    have joined"; without them they may as well have gone."""
    return _COMING.match(clause.after) is not None


_COMING = regex(
    r"(?:\s[a-z-]+)?\s(?:hires?|hirings|additions|recruits|joiners|newcomers|arrivals|starters|new|"
    r"extra|added|gains?|more|(?:(?:have|has|had)\s(?:also\s|already\s|since\s)?)?joined)\b"
)
_MORE_THAN = regex(
    r"\s(?:[a-z-]+\s)?(?:more|fewer|less)\s(?P<one>(?:[\w’'-]+\s){1,5})than\s"
    r"(?P<other>(?:[\w’'-]+[\s.,;:]){1,4})"
)
