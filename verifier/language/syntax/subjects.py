"""Home of the parsed subject: the noun phrase in a tree that a figure is about.

The phrase is the subject of the verb that governs the figure, or the noun that the figure
measures. Four repairs stand on top of the parse: a bare noun phrase before a figure of a list is
its subject ("exports fell 3%, imports 2%"); where a verb acts on an object that is not the figure,
the object is meant ("lifting the total to $41m"); a change noun with a date is no subject ("a drop
in June"); a pronoun or "the figure" is none either, its words stand in another sentence.
"""

from verifier.language.syntax.gaps import assigned, gapped
from verifier.language.syntax.phrases import (
    BARE,
    CONTENT,
    EMPTY,
    PLURALS,
    Range,
    content,
    inside,
    phrase,
)
from verifier.language.syntax.trees import Tree

_SUBJECTS = ("nsubj", "nsubjpass")
_UNMOVED = frozenset(
    "expectation expectations forecast forecasts estimate estimates target consensus mark level "
    "record ground way room place part".split()
)
"""Objects that a verb does not act on ("beat forecasts by 3%")."""
_REPORTING = frozenset(
    "say says said saying show shows showed shown report reports reported announce announced "
    "estimate estimated estimates reckon reckons reckoned think thinks thought".split()
)
_MEASURING = frozenset(("of", "at", "worth"))
_SHIFTS = frozenset(("by", "to", "at", "from", "down", "up"))


def subject_of(tree: Tree, figure: int) -> Range | None:
    """The words that name what the figure at `figure` is about; None where the sentence has none
    or only a pronoun for it."""
    return assigned(tree, figure) or gapped(tree, figure) or _climb(tree, figure, figure)


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
            return inside(tree, place, figure)
        below = place
    return None


def _of_noun(tree: Tree, place: int, below: int, figure: int) -> Range | None:
    """The phrase of a noun above the figure where the figure measures it."""
    node = tree[place]
    if place in tree.dated:
        return None
    if place in tree.counted:
        return phrase(tree, place) if node.dep in _SUBJECTS else None
    if place in tree.changes or node.word in EMPTY:
        return content(tree, place, figure)
    link = tree[below]
    if link.dep == "prep" and link.word not in _MEASURING and node.dep not in _SUBJECTS:
        return None
    owner = _owner(tree, place) if link.dep == "prep" else None
    own = phrase(tree, place)
    return (owner[0], own[1]) if owner and own else own


def _owner(tree: Tree, noun: int) -> Range | None:
    """Who a measured object is said of: "services posted a deficit of $3bn"."""
    verb = tree[noun].head
    if tree[noun].dep != "dobj" or tree[verb].word in _REPORTING:
        return None
    for subject in tree.children(verb, *_SUBJECTS):
        near = verb - subject > 0 and noun - subject < 8
        named = tree[subject].is_noun and subject not in tree.dated | tree.changes
        clear = not any(subject < place < noun for place in tree.figures)
        return phrase(tree, subject) if near and named and clear else None
    return None


def _of_verb(tree: Tree, verb: int, below: int, figure: int) -> Range | None:
    """The object that a verb moves, or its subject; that of its head where it has none."""
    moved = _object(tree, verb, below, figure)
    if moved is not None:
        return content(tree, moved, figure)
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
            return content(tree, moved, figure)
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


def _named(tree: Tree, verb: int, subject: int, figure: int) -> Range | None:
    """A verb's subject: for "which" what it stands for, for other pronouns nothing."""
    node = tree[subject]
    if node.tag in ("WDT", "WP") or (node.word == "that" and tree[verb].dep == "relcl"):
        return _antecedent(tree, tree[verb].head, figure) if tree[verb].head != verb else None
    if subject in tree.figures or subject in tree.counted:
        return inside(tree, subject, figure)
    if node.word in BARE or not (node.is_noun or node.word in PLURALS):
        return None
    if subject in tree.dated:
        return None
    whole = phrase(tree, subject) if node.word == "growth" else None
    return content(tree, subject, figure) or whole


def _antecedent(tree: Tree, place: int, figure: int) -> Range | None:
    """The phrase that a participle or relative clause hangs on: "sales of cars, which fell 3%"."""
    if tree[place].is_verb or place in tree.figures or tree[place].word in EMPTY | BARE:
        return _climb(tree, place, figure)
    if not tree[place].is_noun:
        return None if tree[place].head == place else _climb(tree, place, figure)
    for above in tree.path(place):
        linked = tree[above].dep == "prep" and tree[above].word in CONTENT
        if tree[above].is_noun and above not in tree.dated:
            place = above
        elif not linked:
            break
    return content(tree, place, figure)
