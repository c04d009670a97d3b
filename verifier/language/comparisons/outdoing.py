"""Home of the verbs that set a figure above or below another: "topped", "outpacing", "lagged"."""

_ABOVE = """
-        tops        topped       topped       topping
-        betters     bettered     bettered     bettering
-        dwarfs      dwarfed      dwarfed      dwarfing
-        trumps      trumped      trumped      trumping
beat     beats       beat         beaten       beating
eclipse  eclipses    eclipsed     eclipsed     eclipsing
exceed   exceeds     exceeded     exceeded     exceeding
outdo    outdoes     outdid       outdone      outdoing
outgrow  outgrows    outgrew      outgrown     outgrowing
outnumber outnumbers outnumbered  outnumbered  outnumbering
outpace  outpaces    outpaced     outpaced     outpacing
outperform outperforms outperformed outperformed outperforming
outrun   outruns     outran       outrun       outrunning
outsell  outsells    outsold      outsold      outselling
outshine outshines   outshone     outshone     outshining
outstrip outstrips   outstripped  outstripped  outstripping
outweigh outweighs   outweighed   outweighed   outweighing
overshoot overshoots overshot     overshot     overshooting
overtake overtakes   overtook     overtaken    overtaking
surpass  surpasses   surpassed    surpassed    surpassing
"""
"""The forms after "they", after "it", of what was, of what was done, and on "-ing"; "-" where the
first is another word more often."""
_BELOW = """
lag      lags        lagged       lagged       lagging
trail    trails      trailed      trailed      trailing
miss     misses      missed       missed       missing
undercut undercuts   undercut     undercut     undercutting
undershoot undershoots undershot  undershot    undershooting
"""
_PLAIN, _DONE, _ING = (0, 1, 2), (3,), (4,)


def _forms(verbs: str, which: tuple[int, ...]) -> tuple[str, ...]:
    rows = [line.split() for line in verbs.strip().splitlines()]
    return tuple(dict.fromkeys(row[n] for row in rows for n in which if row[n] != "-"))


def _any_of(*forms: str) -> str:
    return rf"(?:{'|'.join(sorted(forms, key=lambda form: (-len(form), form)))})"


OUTDID = _any_of(*_forms(_ABOVE, _PLAIN))
"""Patterns of whole words: "exceeds", "beat", "outpaced" ..."""
OUTDONE = _any_of(*_forms(_ABOVE, _DONE))
OUTDOING = _any_of(*_forms(_ABOVE, _ING))
OUTDO = _any_of(*_forms(_ABOVE, _PLAIN + _DONE + _ING))
FELL_BEHIND = _any_of(*_forms(_BELOW, _PLAIN))
FALLING_BEHIND = _any_of(*_forms(_BELOW, _ING))
FALL_BEHIND = _any_of(*_forms(_BELOW, _PLAIN + _DONE + _ING))
ALL_OUTDO = frozenset(_forms(_ABOVE, _PLAIN + _DONE + _ING))
"""The words themselves."""
ALL_FALL_BEHIND = frozenset(_forms(_BELOW, _PLAIN + _DONE + _ING))
