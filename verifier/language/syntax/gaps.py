"""Home of gaps: figures of a list whose noun phrase stands bare beside them, without a verb.

"Exports fell 3%, imports 2%", "food (3%) and energy (7%)", "food, 3%; energy, 7%", "against 4% for
exports".
"""

from verifier.language.syntax.phrases import BARE, CONTENT, EMPTY, PLURALS, Range, phrase, trimmed
from verifier.language.syntax.trees import Tree

_MODIFIERS = frozenset("DT PDT JJ JJR JJS NN NNS NNP NNPS POS PRP$ HYPH CD AFX ADD FW".split())
_SEPARATORS = frozenset((",", ";", ":", "and", "but", "while", "or", "with", "(", "-", "–", "—"))
_LINKS = frozenset(("by", "to", "at"))
_PARTICLES = frozenset(("up", "down", "off", "higher", "lower"))


def assigned(tree: Tree, figure: int) -> Range | None:
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
        if tree[noun].is_noun and noun not in passed and tree[noun].word not in EMPTY:
            return phrase(tree, noun)
    return None


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
    while at >= 0 and (_modifies(tree, at) or (tree[at].word in CONTENT and at < last)):
        at -= 1
    first = at + 1
    while first <= last and tree[first].word in CONTENT:
        first += 1
    if first > last or not (bracket or _separated(tree, at)):
        return None
    head = _head_of(tree, first, last)
    return None if head is None else trimmed(tree, first, last + 1)


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
    plain = node.is_noun or node.word in PLURALS or owner
    return plain and at not in tree.figures and at not in tree.dated


def _modifies(tree: Tree, at: int) -> bool:
    node = tree[at]
    adjective = node.tag in ("VBN", "VBG") and node.dep in ("amod", "compound")
    known = node.tag in _MODIFIERS or node.word in PLURALS or adjective
    return known and at not in tree.figures


def _separated(tree: Tree, at: int) -> bool:
    """Whether a phrase that opens behind `at` is a further member of a list of figures."""
    if at < 0 or tree[at].word not in _SEPARATORS:
        return False
    return any(place < at for place in tree.figures)


def _head_of(tree: Tree, first: int, last: int) -> int | None:
    """The noun that a phrase is about; None where that is a change, a date or an empty word."""
    stop = next((n for n in range(first, last + 1) if tree[n].word in CONTENT), last + 1)
    head = stop - 1
    if head < first or tree[head].word in BARE or head in tree.dated:
        return None
    empty = head in tree.changes or tree[head].word in EMPTY
    named = [n for n in range(first, head) if tree[n].is_noun and n not in tree.dated]
    if empty and not named and stop > last:
        return None
    return head
