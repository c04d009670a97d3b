"""Home of `Standby`: reference data that stay open from one check to the next."""

from collections.abc import Mapping

from verifier.cli.stamps import Stamp, reference_files, stamps_of
from verifier.reference.catalogue import Catalogue
from verifier.run import Job, opened

_Asked = tuple[object, ...]
_KEPT = 4
"""So many stay open: one for each desk whose copy is open in an editor at the same time."""


class Standby:
    """The catalogues of the last few kinds of job, each as long as its files stay as they are.

    For one thread at a time.
    """

    def __init__(self) -> None:
        self._held: dict[_Asked, tuple[Catalogue, Mapping[str, Stamp | None]]] = {}

    def opened(self, job: Job) -> Catalogue:
        """The reference data that a job asks for. Raises `PackError`."""
        asked = (job.reference, job.isolated, job.data, job.house, job.how.cache_dir)
        catalogue, stamps = self._held.pop(asked, (None, {}))
        if catalogue is None or stamps != stamps_of(reference_files(job, catalogue)):
            catalogue = opened(job)
            stamps = stamps_of(reference_files(job, catalogue))
        self._held[asked] = catalogue, stamps
        for old in list(self._held)[:-_KEPT]:
            del self._held[old]
        return catalogue
