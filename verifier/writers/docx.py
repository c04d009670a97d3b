"""Home of the `docx` format: the Word file that was read, with a comment on each figure."""

import hashlib

from verifier.errors import InputError
from verifier.markup.word_package import Comment, with_comments
from verifier.model.verdict import Report
from verifier.report.remark import Remark, remarks
from verifier.writer import WriteOptions, Writer


class DocxWriter(Writer):
    """A copy of the Word file with a comment on each figure that there is something to say about;
    text and formatting stay as they are. One file at a time."""

    name = "docx"
    suffix = ".docx"
    binary = True
    copies = "docx"

    def write(self, report: Report, options: WriteOptions) -> bytes:
        """The copy. Raises `InputError` where the one input is not the file in the options."""
        if len(report.articles) != 1:
            raise InputError("the format docx copies one Word file at a time")
        (checked,) = report.articles
        article = checked.article
        if article is None:
            raise InputError(checked.error or f"{checked.path}: could not be read")
        original = options.original
        if not original:
            raise InputError(f"{article.path}: the format docx needs the Word file that was read")
        if hashlib.sha256(original).hexdigest() != article.sha256:
            raise InputError(f"{article.path}: was changed while it was checked; run it again")
        comments = [
            Comment(_said(one), article.source.of(one.place.span))
            for one in remarks(report, options.show_supported)
            if one.place is not None
        ]
        return with_comments(original, article.path, comments)


def _said(remark: Remark) -> tuple[str, ...]:
    return (remark.message, *remark.details)
