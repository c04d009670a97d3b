"""Home of `without_disabled`: findings that comments in the article itself set aside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from verifier.errors import ConfigError
from verifier.gate.policy import groups, known_name
from verifier.gate.set_aside import Known, known_by, with_suppressions
from verifier.model.directive import Directive
from verifier.model.standing import SetAside, Suppression
from verifier.model.verdict import ArticleReport
from verifier.nearest import did_you_mean

NEXT_LINE, LINE, BLOCK, FILE, ENABLE = (
    "disable-next-line",
    "disable-line",
    "disable",
    "disable-file",
    "enable",
)
"""What may stand behind `verifier-` in a comment."""
_ACTIONS = (NEXT_LINE, LINE, BLOCK, FILE, ENABLE)
_BEYOND = 1 << 60


@dataclass(frozen=True, slots=True)
class _Reach:
    """A directive that holds, with the lines it is for; of no names it is for all."""

    directive: Directive
    names: frozenset[str]
    lines: range

    def covers(self, line: int, name: str) -> bool:
        chosen = not self.names or name in self.names
        return line in self.lines and (chosen or bool(self.names.intersection(groups()[name])))


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a directive; one that `is_idle` is sound but sets nothing aside."""

    directive: Directive
    said: str
    is_idle: bool = False


def without_disabled(report: ArticleReport, warn: Callable[[Fault], None]) -> ArticleReport:
    """The report with findings set aside whose names are all disabled where the figure begins.

    A directive without a reason, or with a name or action that there is not, does nothing; `warn`
    hears of it, and of each that sets nothing aside.
    """
    article = report.article
    if article is None or not article.directives:
        return report
    reaches = list(_reaches(article.directives, warn))
    found: dict[str, Suppression] = {}
    used: set[int] = set()
    for known in known_by(report):
        line, _ = article.position(known.span.start)
        covering = _covering(reaches, known, line)
        if covering:
            whys = dict.fromkeys(reaches[number].directive.why for number in covering)
            found[known.fingerprint] = Suppression(SetAside.INLINE, "; ".join(whys))
            used.update(covering)
    for number, reach in enumerate(reaches):
        if number not in used:
            one = reach.directive
            said = f"verifier-{one.action} sets nothing aside; remove it"
            warn(Fault(one, said, is_idle=True))
    return with_suppressions(report, found)


def _covering(reaches: list[_Reach], known: Known, line: int) -> list[int]:
    """The directive for each name of a finding; none where a name has none."""
    chosen = []
    for name in known.names:
        number = next((n for n, reach in enumerate(reaches) if reach.covers(line, name)), None)
        if number is None:
            return []
        chosen.append(number)
    return chosen


def _reaches(directives: tuple[Directive, ...], warn: Callable[[Fault], None]) -> Iterator[_Reach]:
    sound = [one for one in directives if _is_sound(one, warn)]
    for place, one in enumerate(sound):
        names = _names(one)
        if one.action == NEXT_LINE:
            yield _Reach(one, names, range(one.next_line, one.next_line + 1))
        elif one.action == LINE:
            yield _Reach(one, names, range(one.line, one.last + 1))
        elif one.action == FILE:
            yield _Reach(one, names, range(_BEYOND))
        elif one.action == BLOCK:
            ending = (o.line for o in sound[place:] if o.action == ENABLE and _ends(o, names))
            yield _Reach(one, names, range(one.line, next(ending, _BEYOND)))


def _ends(enable: Directive, names: frozenset[str]) -> bool:
    """Whether it is the end of a block: of all, or of all that the block has disabled."""
    return not enable.names or (bool(names) and names <= _names(enable))


def _is_sound(one: Directive, warn: Callable[[Fault], None]) -> bool:
    what = f"verifier-{one.action}"
    if one.action not in _ACTIONS:
        warn(Fault(one, f"{what} is no directive{did_you_mean(one.action, _ACTIONS)}"))
        return False
    if one.action != ENABLE and not one.why:
        warn(Fault(one, f"{what} gives no reason and does nothing; say why behind --"))
        return False
    try:
        _names(one)
    except ConfigError as error:
        warn(Fault(one, str(error)))
        return False
    return True


def _names(one: Directive) -> frozenset[str]:
    return frozenset(known_name(name, f"verifier-{one.action}") for name in one.names)
