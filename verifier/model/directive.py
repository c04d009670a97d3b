"""Home of `Directive`: what a comment in an article asks of the report."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Directive:
    """One comment such as `<!-- verifier-disable-next-line off_period -- reason -->`.

    `action` is what stands behind `verifier-`, `names` are as they were written, none for all;
    `why` is empty where no reason is given. `line` is where the comment begins, `last` where it
    ends, `next_line` the next line with text behind it; all in the file, from 1.
    """

    action: str
    names: tuple[str, ...]
    why: str
    line: int
    last: int
    next_line: int
