"""Where the text of an article stands in its file."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import VerifierError
from verifier.galley import Galley
from verifier.model.article import Role
from verifier.model.source_map import Origin, SourceMap
from verifier.model.span import Span

PIECES = st.lists(
    st.tuples(
        st.sampled_from(["put", "entity", "gap", "paragraph", "row", "cell", "end", "aside"]),
        st.text(alphabet="ab 5%é\u00ad\u200b\n\t", min_size=1, max_size=8),
    ),
    max_size=30,
)


@given(PIECES)
def test_whatever_is_set_each_copy_is_the_original(pieces) -> None:
    original, galley, asides = "", Galley("a"), 0
    galley.put("x", 0)
    original += "x"
    for kind, text in pieces:
        if kind == "put":
            galley.put(text, len(original))
            original += text
        elif kind == "entity":
            galley.put("&", len(original), len(original) + 5)
            original += "&amp;"
        elif kind == "gap":
            galley.gap()
        elif kind == "paragraph":
            galley.paragraph(Role.QUOTE if "5" in text else None)
        elif kind == "row":
            galley.row()
        elif kind == "cell":
            galley.cell()
        elif kind == "end":
            galley.end_row()
        elif asides:
            galley.resume()
            asides -= 1
        else:
            galley.aside()
            asides += 1
    for _ in range(asides):
        galley.resume()
    article = galley.article("", original=original)
    for origin in article.source.origins:
        there, here = original[origin.start : origin.end], origin.span.of(article.text)
        assert (there == here) if origin.exact else (there, here) == ("&amp;", "&")
    visible = re.sub("[\u00ad\u200b\\s]", "", original.replace("&amp;", "&"))
    kept = "".join(origin.span.of(article.text) for origin in article.source.origins)
    assert sorted(re.sub(r"\s", "", kept)) == sorted(visible)


def test_an_origin_is_cut_to_the_words_asked_for() -> None:
    source = SourceMap(
        (
            Origin(Span(0, 10), 100, 110),
            Origin(Span(10, 11), 110, 116, exact=False),
            Origin(Span(12, 20), 200, 208, part="b"),
        )
    )
    assert [(o.start, o.end, o.span) for o in source.of(Span(8, 13))] == [
        (108, 110, Span(8, 10)),
        (110, 116, Span(10, 11)),
        (200, 201, Span(12, 13)),
    ]
    assert source.of(Span(11, 12)) == ()
    assert source.position(8) is None


def test_lines_are_those_of_the_original() -> None:
    source = SourceMap((Origin(Span(0, 3), 12, 15),), (0, 5, 10, 20))
    assert source.position(1) == (3, 4)
    assert source.position(3) is None


@pytest.mark.parametrize(
    "make",
    [
        lambda: Origin(Span(0, 3), 0, 4),
        lambda: Origin(Span(0, 3), 4, 1),
        lambda: SourceMap((Origin(Span(2, 3), 0, 1), Origin(Span(0, 3), 0, 3))),
    ],
)
def test_what_is_no_map_is_refused(make) -> None:
    with pytest.raises(VerifierError):
        make()
