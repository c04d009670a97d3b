"""Home of phrases: the words around a noun of a tree that belong to it, and what they are about."""

from verifier.language.syntax.trees import Tree

Range = tuple[int, int]
"""First word, and the one behind the last."""

BARE = frozenset(
    "it they he she we i you this that these those such one there both each none many few".split()
)
"""Words that stand for something said elsewhere."""
EMPTY = frozenset(
    "figure figures number rate total pace level levels high low record reading average median "
    "mean point points part terms time forecast forecasts estimate estimates expectation "
    "expectations consensus target mark way place result amount sum majority minority peak trough "
    "top bottom end range basis line lot rest remainder most least best worst share shares highs "
    "lows records month months quarter quarters year years week weeks day days row time times "
    "figure sign signs data".split()
)
"""Nouns that say nothing about what a figure measures."""
PLURALS = frozenset(
    "imports exports sales profits prices rents wages shares orders costs claims starts permits "
    "earnings goods services shipments deliveries revenues losses gains jobs hours".split()
)
"""Nouns that are taken for verbs where a list leaves the verb out."""
CONTENT = frozenset(("in", "of", "for", "to", "from", "with", "on", "among", "between"))
_ENDS = frozenset((",", ";", ":", "(", ")", "[", "]", "–", "—", "--", ".", "?", "!", '"', "“", "”"))


def phrase(tree: Tree, head: int) -> Range | None:
    """The words around a noun that belong to it, up to marks, verbs and figures."""
    own = tree.below(head)
    first = head
    while first - 1 in own and not _breaks(tree, first - 1):
        first -= 1
    behind = head + 1
    while behind in own and not _breaks(tree, behind) and not _clausal(tree, behind):
        behind += 1
    return trimmed(tree, first, behind)


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


def trimmed(tree: Tree, first: int, behind: int) -> Range | None:
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


def content(tree: Tree, noun: int, figure: int) -> Range | None:
    """What a noun is about: all of it, or for a change or an empty noun what it is one of."""
    if noun in tree.changes or tree[noun].word in EMPTY:
        return inside(tree, noun, figure) or _compound(tree, noun)
    return phrase(tree, noun)


def inside(tree: Tree, place: int, figure: int) -> Range | None:
    """What a change, share or amount is one of: "a 3% drop in exports", "3% of imports"."""
    for link in tree.children(place, "prep"):
        if tree[link].word in ("in", "of", "for", "on"):
            for noun in tree.children(link, "pobj"):
                if noun not in tree.figures and noun not in tree.dated and tree[noun].is_noun:
                    empty = tree[noun].word in EMPTY
                    return inside(tree, noun, figure) if empty else phrase(tree, noun)
    return None


def _compound(tree: Tree, place: int) -> Range | None:
    """The phrase of a change noun that says itself what changed: "export growth"."""
    named = tree.children(place, "compound", "nmod", "poss")
    nouns = [n for n in named if tree[n].is_noun and n not in tree.dated and n not in tree.figures]
    kept = [n for n in nouns if not any(n < figure < place for figure in tree.figures)]
    return phrase(tree, place) if kept else None


def member_of(tree: Tree, subject: Range, place: int, size: int) -> Range:
    """The part of a coordinated subject that stands at `place` of `size`, where it has as many
    parts; else all of it ("exports and imports rose 5% and 3%, respectively")."""
    first, behind = subject
    parts: list[Range] = []
    for at in range(first, behind + 1):
        if at == behind or tree[at].tag == "CC" or tree[at].text == ",":
            part = trimmed(tree, first, at)
            parts.extend([part] if part else [])
            first = at + 1
    return parts[place] if len(parts) == size else subject
