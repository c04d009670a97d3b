"""Home of the parsed subject: the noun phrase in a tree that a figure is about.

The phrase is the subject of the verb that governs the figure, or the noun that the figure
measures. Four repairs stand on top of the parse: a bare noun phrase before a figure of a list is
its subject ("exports fell 3%, imports 2%"); where a verb acts on an object that is not the figure,
the object is meant ("lifting the total to $41m"); a change noun with a date is no subject ("a drop
in June"); a pronoun or "the figure" is none either, its words stand in another sentence.
"""

from verifier.language.trees import Tree

Range = tuple[int, int]
"""First word, and the one behind the last."""

_SUBJECTS = ("nsubj", "nsubjpass")
_BARE = frozenset(
    "it they he she we i you this that these those such one there both each none many few".split()
)
_EMPTY = frozenset(
    "figure figures number rate total pace level levels high low record reading average median "
    "mean point points part terms time forecast forecasts estimate estimates expectation "
    "expectations consensus target mark way place result amount sum majority minority peak trough "
    "top bottom end range basis line lot rest remainder most least best worst share shares highs "
    "lows records month months quarter quarters year years week weeks day days row time times "
    "figure sign signs data".split()
)
"""Nouns that say nothing about what a figure measures."""
_UNMOVED = frozenset(
    "expectation expectations forecast forecasts estimate estimates target consensus mark level "
    "record ground way room place part".split()
)
"""Objects that a verb does not act on ("beat forecasts by 3%")."""
_REPORTING = frozenset(
    "say says said saying show shows showed shown report reports reported announce announced "
    "estimate estimated estimates reckon reckons reckoned think thinks thought".split()
)
_PLURALS = frozenset(
    "imports exports sales profits prices rents wages shares orders costs claims starts permits "
    "earnings goods services shipments deliveries revenues losses gains jobs hours".split()
)
"""Nouns that are taken for verbs where a list leaves the verb out."""
_MEASURING = frozenset(("of", "at", "worth"))
_CONTENT = frozenset(("in", "of", "for", "to", "from", "with", "on", "among", "between"))
_MODIFIERS = frozenset("DT PDT JJ JJR JJS NN NNS NNP NNPS POS PRP$ HYPH CD AFX ADD FW".split())
_SEPARATORS = frozenset((",", ";", ":", "and", "but", "while", "or", "with", "(", "-", "–", "—"))
_LINKS = frozenset(("by", "to", "at"))
_SHIFTS = frozenset(("by", "to", "at", "from", "down", "up"))
_PARTICLES = frozenset(("up", "down", "off", "higher", "lower"))
_ENDS = frozenset((",", ";", ":", "(", ")", "[", "]", "–", "—", "--", ".", "?", "!", '"', "“", "”"))


def subject_of(tree: Tree, figure: int) -> Range | None:
    """The words that name what the figure at `figure` is about; None where the sentence has none
    or only a pronoun for it."""
    return _assigned(tree, figure) or gapped(tree, figure) or _climb(tree, figure, figure)


def _assigned(tree: Tree, figure: int) -> Range | None:
    """The phrase that a further figure is given to: "against 4% for exports"."""
    behind = figure + 1
    if (
        behind >= len(tree)
        or tree[behind].word != "for"
        or not any(place < figure for place in tree.figures)
    ):
        return None
    passed = tree.dated | tree.counted | tree.changes
    for noun in tree.children(behind, "pobj"):
        if tree[noun].is_noun and noun not in passed and tree[noun].word not in _EMPTY:
            return _phrase(tree, noun)
    return None


def member_of(tree: Tree, subject: Range, place: int, size: int) -> Range:
    """The part of a coordinated subject that stands at `place` of `size`, where it has as many
    parts; else all of it ("exports and imports rose 5% and 3%, respectively")."""
    first, behind = subject
    parts: list[Range] = []
    for at in range(first, behind + 1):
        if at == behind or tree[at].tag == "CC" or tree[at].text == ",":
            part = _trimmed(tree, first, at)
            parts.extend([part] if part else [])
            first = at + 1
    return parts[place] if len(parts) == size else subject


def gapped(tree: Tree, figure: int) -> Range | None:
    """The bare noun phrase of a figure in a list that leaves the verb out, or in brackets."""
    at, bracket = figure - 1, False
    if at > 0 and tree[at].word in ("a", "an") and figure + 1 in tree.changes:
        at -= 1
    while at >= 0 and (tree[at].word in _LINKS or tree[at].word in _PARTICLES or _hedge(tree, at)):
        at -= 1
    if at == figure - 1 and at > 0 and tree[at].text in ("(", "["):
        at, bracket = at - 1, True
    elif at == figure - 1 and at > 0 and tree[at].text == "," and _closed(tree, figure):
        at -= 1
    last = at
    if last < 0 or not _names(tree, last):
        return None
    while at >= 0 and (_modifies(tree, at) or (tree[at].word in _CONTENT and at < last)):
        at -= 1
    first = at + 1
    while first <= last and tree[first].word in _CONTENT:
        first += 1
    if first > last or not (bracket or _separated(tree, at)):
        return None
    head = _head_of(tree, first, last)
    return None if head is None else _trimmed(tree, first, last + 1)


def _hedge(tree: Tree, at: int) -> bool:
    return tree[at].tag == "RB" and tree[at].word not in ("not", "n't")


def _closed(tree: Tree, figure: int) -> bool:
    """Whether a figure stands alone between comma and semicolon ("cod, 3%; herring, 2%")."""
    behind = figure + 1
    ends = behind >= len(tree) or tree[behind].text in (";", ".")
    return ends and any(node.text == ";" for node in tree.nodes)


def _names(tree: Tree, at: int) -> bool:
    node = tree[at]
    owner = node.tag == "POS" and at > 0 and tree[at - 1].is_noun
    plain = node.is_noun or node.word in _PLURALS or owner
    return plain and at not in tree.figures and at not in tree.dated


def _modifies(tree: Tree, at: int) -> bool:
    node = tree[at]
    adjective = node.tag in ("VBN", "VBG") and node.dep in ("amod", "compound")
    known = node.tag in _MODIFIERS or node.word in _PLURALS or adjective
    return known and at not in tree.figures


def _separated(tree: Tree, at: int) -> bool:
    """Whether a phrase that opens behind `at` is a further member of a list of figures."""
    if at < 0 or tree[at].word not in _SEPARATORS:
        return False
    return any(place < at for place in tree.figures)


def _head_of(tree: Tree, first: int, last: int) -> int | None:
    """The noun that a phrase is about; None where that is a change, a date or an empty word."""
    stop = next((n for n in range(first, last + 1) if tree[n].word in _CONTENT), last + 1)
    head = stop - 1
    if head < first or tree[head].word in _BARE or head in tree.dated:
        return None
    empty = head in tree.changes or tree[head].word in _EMPTY
    named = [n for n in range(first, head) if tree[n].is_noun and n not in tree.dated]
    if empty and not named and stop > last:
        return None
    return head


def _climb(tree: Tree, start: int, figure: int) -> Range | None:
    """The first word above `start` that tells what the figure is about, with its phrase."""
    below = start
    for place in tree.path(start):
        node = tree[place]
        if node.is_verb:
            return _of_verb(tree, place, below, figure)
        if place != figure and place not in tree.figures and node.is_noun:
            found = _of_noun(tree, place, below, figure)
            if found is not None:
                return found
        elif place == figure and node.dep in _SUBJECTS:
            return _inside(tree, place, figure)
        below = place
    return None


def _of_noun(tree: Tree, place: int, below: int, figure: int) -> Range | None:
    """The phrase of a noun above the figure where the figure measures it."""
    node = tree[place]
    if place in tree.dated:
        return None
    if place in tree.counted:
        return _phrase(tree, place) if node.dep in _SUBJECTS else None
    if place in tree.changes or node.word in _EMPTY:
        return _content(tree, place, figure)
    link = tree[below]
    if link.dep == "prep" and link.word not in _MEASURING and node.dep not in _SUBJECTS:
        return None
    owner = _owner(tree, place) if link.dep == "prep" else None
    phrase = _phrase(tree, place)
    return (owner[0], phrase[1]) if owner and phrase else phrase


def _owner(tree: Tree, noun: int) -> Range | None:
    """Who a measured object is said of: "services posted a deficit of $3bn"."""
    verb = tree[noun].head
    if tree[noun].dep != "dobj" or tree[verb].word in _REPORTING:
        return None
    for subject in tree.children(verb, *_SUBJECTS):
        near = verb - subject > 0 and noun - subject < 8
        named = tree[subject].is_noun and subject not in tree.dated | tree.changes
        clear = not any(subject < place < noun for place in tree.figures)
        return _phrase(tree, subject) if near and named and clear else None
    return None


def _inside(tree: Tree, place: int, figure: int) -> Range | None:
    """What a change, share or amount is one of: "a 3% drop in exports", "3% of imports"."""
    for link in tree.children(place, "prep"):
        if tree[link].word in ("in", "of", "for", "on"):
            for noun in tree.children(link, "pobj"):
                if noun not in tree.figures and noun not in tree.dated and tree[noun].is_noun:
                    empty = tree[noun].word in _EMPTY
                    return _inside(tree, noun, figure) if empty else _phrase(tree, noun)
    return None


def _compound(tree: Tree, place: int) -> Range | None:
    """The phrase of a change noun that says itself what changed: "export growth"."""
    named = tree.children(place, "compound", "nmod", "poss")
    nouns = [n for n in named if tree[n].is_noun and n not in tree.dated and n not in tree.figures]
    kept = [n for n in nouns if not any(n < figure < place for figure in tree.figures)]
    return _phrase(tree, place) if kept else None


def _of_verb(tree: Tree, verb: int, below: int, figure: int) -> Range | None:
    """The object that a verb moves, or its subject; that of its head where it has none."""
    moved = _object(tree, verb, below, figure)
    if moved is not None:
        return _content(tree, moved, figure)
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        if tree[verb].word in _REPORTING:
            told = [n for n in tree.children(verb, "ccomp") if n not in seen and n < figure]
            if not told:
                return None
            verb = told[0]
            continue
        for subject in tree.children(verb, *_SUBJECTS):
            return _named(tree, verb, subject, figure)
        node = tree[verb]
        above = node.head
        if above == verb:
            return None
        if node.dep in ("acl", "relcl", "pcomp") or not tree[above].is_verb:
            return _antecedent(tree, above, figure)
        moved = _object(tree, above, verb, figure) if node.dep == "xcomp" else None
        if moved is not None:
            return _content(tree, moved, figure)
        verb = above
    return None


def _object(tree: Tree, verb: int, below: int, figure: int) -> int | None:
    """The object that a verb moves to or by the figure ("cut output by 2%")."""
    for place in tree.children(verb, "dobj"):
        within = tree.below(place)
        if below == place or place > figure or tree.figures & within or not tree[place].is_noun:
            continue
        if tree[place].word in _UNMOVED or place in tree.dated:
            continue
        if place not in tree.changes or tree[below].word in _SHIFTS:
            return place
    return None


def _content(tree: Tree, noun: int, figure: int) -> Range | None:
    """What a noun is about: all of it, or for a change or an empty noun what it is one of."""
    if noun in tree.changes or tree[noun].word in _EMPTY:
        return _inside(tree, noun, figure) or _compound(tree, noun)
    return _phrase(tree, noun)


def _named(tree: Tree, verb: int, subject: int, figure: int) -> Range | None:
    """A verb's subject: for "which" what it stands for, for other pronouns nothing."""
    node = tree[subject]
    if node.tag in ("WDT", "WP") or (node.word == "that" and tree[verb].dep == "relcl"):
        return _antecedent(tree, tree[verb].head, figure) if tree[verb].head != verb else None
    if subject in tree.figures or subject in tree.counted:
        return _inside(tree, subject, figure)
    if node.word in _BARE or not (node.is_noun or node.word in _PLURALS):
        return None
    if subject in tree.dated:
        return None
    whole = _phrase(tree, subject) if node.word == "growth" else None
    return _content(tree, subject, figure) or whole


def _antecedent(tree: Tree, place: int, figure: int) -> Range | None:
    """The phrase that a participle or relative clause hangs on: "sales of cars, which fell 3%"."""
    if tree[place].is_verb or place in tree.figures or tree[place].word in _EMPTY | _BARE:
        return _climb(tree, place, figure)
    if not tree[place].is_noun:
        return None if tree[place].head == place else _climb(tree, place, figure)
    for above in tree.path(place):
        linked = tree[above].dep == "prep" and tree[above].word in _CONTENT
        if tree[above].is_noun and above not in tree.dated:
            place = above
        elif not linked:
            break
    return _content(tree, place, figure)


def _phrase(tree: Tree, head: int) -> Range | None:
    """The words around a noun that belong to it, up to marks, verbs and figures."""
    own = tree.below(head)
    first = head
    while first - 1 in own and not _breaks(tree, first - 1):
        first -= 1
    behind = head + 1
    while behind in own and not _breaks(tree, behind) and not _clausal(tree, behind):
        behind += 1
    return _trimmed(tree, first, behind)


def _breaks(tree: Tree, place: int) -> bool:
    return (tree[place].text in _ENDS and not _lists(tree, place)) or place in tree.figures


def _lists(tree: Tree, place: int) -> bool:
    """Whether a comma stands between the nouns of a list ("exports, imports and reserves")."""
    if tree[place].text != ",":
        return False
    members = tree.children(tree[place].head, "conj")
    return any(member > place and tree[member].is_noun for member in members)


def _clausal(tree: Tree, place: int) -> bool:
    return tree[place].is_verb or tree[place].tag in ("WDT", "WP", "PRP", "WRB")


def _trimmed(tree: Tree, first: int, behind: int) -> Range | None:
    """A phrase without articles before it, and without dates and loose ends behind it."""
    while first < behind and tree[first].tag in ("DT", "CC", "RB", "PDT", "IN"):
        if tree[first].word in ("that", "those") and first + 1 < behind:
            break
        first += 1
    while behind > first and (
        behind - 1 in tree.dated
        or tree[behind - 1].tag in ("IN", "TO", "CC", "DT", "JJR", "JJS", "RB", "POS", ",")
    ):
        behind -= 1
    return (first, behind) if first < behind else None
