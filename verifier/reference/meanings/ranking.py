"""Home of the ranking of phrases: from a likeness for each phrase to the best codes."""

from collections.abc import Iterable, Sequence

from verifier.reference.meanings import Near

ASKED_AGAIN = 2048
"""So many answers are kept: an article asks for the same words in sentence after sentence."""
LONGEST = 200
"""More characters than this are no noun phrase; what stands behind is left out."""


def best_codes(
    found: Iterable[tuple[int, float]], phrases: Sequence[tuple[str, str]], limit: int
) -> list[Near]:
    """The best phrase of each code among places and their likeness, which is rounded to three
    decimals so that the last bits of a machine's arithmetic decide nothing."""
    best: dict[str, tuple[float, str]] = {}
    for place, likeness in found:
        code, phrase = phrases[place]
        told = (-round(min(1.0, max(0.0, likeness)), 3), phrase)
        if code not in best or told < best[code]:
            best[code] = told
    ranked = sorted(best.items(), key=lambda item: (item[1][0], item[0]))[:limit]
    return [Near(code, phrase, -likeness) for code, (likeness, phrase) in ranked]
