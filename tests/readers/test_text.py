"""The plain-text reader, and how a reader is picked."""

import hashlib
import os
from datetime import date
from pathlib import Path

import pytest

from verifier.errors import InputError
from verifier.reader import Reader, article_from, read_article
from verifier.registry import discover
from verifier.settings import Settings


def test_offsets_are_code_points_of_the_file_without_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + "€ up.\r\nExports rose 3%.\r\n".encode())
    article = read_article(path)
    assert article.text == "€ up.\r\nExports rose 3%.\r\n"
    assert article.position(article.text.index("3%")) == (2, 14)
    assert article.blocks[1].span.of(article.text) == "Exports rose 3%."
    assert article.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_date_in_the_text_is_taken_and_told() -> None:
    article = article_from(b"Published: 8 December 2025\n\nExports rose 3%.\n", "a.txt")
    assert article.published == date(2025, 12, 8)
    assert any("2025-12-08" in notice for notice in article.notices)


def test_markup_that_is_no_page_is_read_as_text_and_told() -> None:
    article = article_from(b"<?xml version='1.0'?><note>Exports rose 3%.</note>", "a.xml")
    assert any("tags" in notice for notice in article.notices)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "a.txt: is empty"),
        (b" \r\n\t\n", "a.txt: holds no text"),
        (b"\xef\xbb\xbf", "a.txt: holds no text"),
        (b"\xff\xfe", "a.txt: holds no text"),
        (b"\x89PNG\r\n\x1a\n...", "a.txt: looks like a PNG image; formats read: "),
    ],
)
def test_what_holds_no_article_is_an_error(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        article_from(data, "a.txt")
    assert str(caught.value).startswith(message)


def test_a_binary_tail_is_found_too() -> None:
    with pytest.raises(InputError, match="binary"):
        article_from(b"Exports rose 3%.\n" * 10_000 + b"\x00", "a.txt")


def test_missing_folder_pipe_and_size_are_errors_that_name_the_path(tmp_path: Path) -> None:
    pipe, large = tmp_path / "pipe", tmp_path / "large.txt"
    os.mkfifo(pipe)
    large.write_bytes(b"1" * 1001)
    for path, message in (
        (tmp_path / "gone.txt", "no such file"),
        (tmp_path, "is a folder; give files"),
        (pipe, "not a regular file"),
        (large, "is larger than 1,000 bytes"),
        (tmp_path / ("x" * 5000), ""),
        (f"{tmp_path}/a\0b", "zero character"),
    ):
        with pytest.raises(InputError) as caught:
            read_article(path, Settings(max_bytes=1000))
        assert message in str(caught.value)
        assert str(tmp_path) in str(caught.value)


def test_plain_text_is_asked_last() -> None:
    readers = discover("verifier.readers", Reader)
    assert all(reader.name == name and reader.suffixes for name, reader in readers.items())
    assert max(readers.values(), key=lambda reader: reader.priority).name == "text"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('<?xml version="1.0"?>\n<nitf><body><body.content><p>Up 5%.</p>', "a NITF file"),
        (
            '<!-- x --><!DOCTYPE nitf SYSTEM "nitf.dtd">\n<nitf uno="1">\n<head/></nitf>',
            "a NITF file",
        ),
        ("<NewsML><NewsItem>5%</NewsItem></NewsML>", "a NewsML 1 file"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">5%', "a NewsML-G2 file"),
        ('<?xml version="1.0"?><nar:newsMessage xmlns:nar="x">5%', "a NewsML-G2 file"),
        ('<?xml version="1.0"?><?xml-stylesheet href="x"?><rss version="2.0">5%', "an RSS feed"),
        ('<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/">5%', "an RSS feed"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><title>5%', "an Atom feed"),
    ],
)
@pytest.mark.parametrize("name", ["story.xml", "-", "story.txt"])
def test_news_in_xml_is_refused_with_what_to_give_instead(
    source: str, told: str, name: str
) -> None:
    with pytest.raises(
        InputError, match=rf"{name}: is {told}, which is not read; save the .* HTML"
    ):
        article_from(source.encode(), name)


@pytest.mark.parametrize(
    "source",
    [
        "Wires carry <nitf> and <rss> items; exports rose 5%.",
        "<feed> the cattle 5% more, the ministry said.",
        '<rdf:RDF xmlns:rdf="r">Exports rose 5%.',
        "<rssfeed>Exports rose 5%.",
        "<entry>Exports rose 5%.</entry>",
    ],
)
def test_text_that_only_speaks_of_such_formats_is_read(source: str) -> None:
    assert article_from(source.encode(), "a.txt").text == source
