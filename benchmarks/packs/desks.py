"""Home of the list of all ways in which another desk would fill a pack that says the same."""

from cells_filled import CELLS
from figures_printed import FIGURES
from files_laid import FILES
from series_beside import BESIDE
from tables import Way
from titles_written import TITLES

WAYS: dict[str, Way] = {**CELLS, **TITLES, **FIGURES, **BESIDE, **FILES}
"""Each way by its name."""
