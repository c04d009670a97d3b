"""Home of `Tree`: a parsed sentence, its words marked with what the scans found in it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Word(NamedTuple):
    """A word or mark as the parser is to see it; `space` says that a blank follows."""

    text: str
    space: bool


class Node(NamedTuple):
    """A word in the tree: Penn tag, relation, and the place of its head (its own for the root)."""

    text: str
    tag: str
    dep: str
    head: int

    @property
    def word(self) -> str:
        """The word in small letters."""
        return self.text.lower()

    @property
    def is_verb(self) -> bool:
        """Whether it is a verb in any form, or a modal."""
        return self.tag.startswith("VB") or self.tag == "MD"

    @property
    def is_noun(self) -> bool:
        """Whether it is a common or proper noun."""
        return self.tag.startswith("NN")


@dataclass(frozen=True, slots=True)
class Tree:
    """The nodes of one sentence in their order.

    `figures` are the places of its figures, `counted` those of nouns that figures count, `dated`
    those of words inside time expressions, `changes` those of change words.
    """

    nodes: tuple[Node, ...]
    figures: frozenset[int] = frozenset()
    counted: frozenset[int] = frozenset()
    dated: frozenset[int] = frozenset()
    changes: frozenset[int] = frozenset()
    _children: dict[int, list[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place, node in enumerate(self.nodes):
            if node.head != place:
                self._children.setdefault(node.head, []).append(place)

    def __len__(self) -> int:
        return len(self.nodes)

    def __getitem__(self, place: int) -> Node:
        return self.nodes[place]

    def children(self, place: int, *deps: str) -> list[int]:
        """The places of the words that hang on a word, in order; only in relations `deps`."""
        found = self._children.get(place, [])
        return [child for child in found if not deps or self.nodes[child].dep in deps]

    def path(self, place: int) -> Iterator[int]:
        """The word at `place`, its head, the head of that, up to the root."""
        for _ in self.nodes:
            yield place
            above = self.nodes[place].head
            if above == place:
                return
            place = above

    def below(self, place: int) -> set[int]:
        """The places of a word and of all that hangs on it."""
        found, waiting = {place}, [place]
        while waiting:
            for child in self._children.get(waiting.pop(), ()):
                if child not in found:
                    found.add(child)
                    waiting.append(child)
        return found
