"""Home of main clauses: a sentence that a dash goes on with is read as two."""

import re

from verifier.model.span import Span

_DASH = re.compile(r"\s[–—]\s|(?<=[a-z0-9%])—(?=[A-Za-z])")
_VERB = (
    r"(?:was|were|is|are|has|had|have|rose|fell|grew|climbed|dropped|slipped|came|comes?|stood|stands?|"
    r"hit|reached|made|makes?|took|takes?|sold|bought|cost|went|won|lost|shrank|sank|slid|swelled|"
    r"put|cut|set|saw|remains?|accounts?|stays?|averaged|totalled|totaled|gained|added|increased|"
    r"declined|decreased|advanced|jumped|soared|tumbled|plunged|eased|edged|ticked|widened|narrowed|"
    r"amounted|earned|posted|recorded|registered|ended|closed|opened|finished|shed|brought)"
)
_TELLS = re.compile(rf"\b{_VERB}\b")
_STANDS_ALONE = re.compile(
    rf"(?!(?:up|down|compared|against|from|after|with|which|who|whose|where|when|as|to|an?|some|more|"
    rf"less|fewer|not|nearly|almost|about|just|only|still|or|and|but|yet|though|although|even|{_VERB})\b)"
    rf"(?:(?:it|they|that)[’'](?:s|re)\s|"
    rf"(?:[\w’'&-]+(?:,\s[^,;]{{3,60}},(?=\s))?\s){{1,7}}?{_VERB}\s)",
    re.IGNORECASE,
)
"""A subject and its verb, no aside: "the November figure, $735 billion, remains"."""
_DIGIT = re.compile(r"\d")
_QUOTED = ("“", "”", '"')


def main_clauses(text: str, sentence: Span) -> list[Span]:
    """The two main clauses of a sentence with one dash, each of which tells a figure of a subject
    of its own: "Orders dropped 0.3% — June's gain was revised to 3%"; else the sentence."""
    dashes = list(_DASH.finditer(text, sentence.start, sentence.end))
    if len(dashes) != 1:
        return [sentence]
    before, behind = text[sentence.start : dashes[0].start()], text[dashes[0].end() : sentence.end]
    told = _DIGIT.search(before) and _DIGIT.search(behind) and _TELLS.search(before)
    quoted = any(mark in text[sentence.start : sentence.end] for mark in _QUOTED)
    if not told or quoted or _STANDS_ALONE.match(behind) is None:
        return [sentence]
    return [Span(sentence.start, dashes[0].start()), Span(dashes[0].end(), sentence.end)]
