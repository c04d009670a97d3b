"""Home of `Bench`: where the checks of a server are made, one after the other."""

import asyncio
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.exceptions import HTTPException

from verifier.draft import Check, Checked, Draft
from verifier.errors import VerifierError

_MOST_WAITING = 32
_PATIENCE_SECONDS = 60.0


class Bench:
    """Makes checks in a thread of its own, for reference data are open for one at a time.

    `settings` are keys of the configuration file.
    """

    def __init__(self, check: Check, settings: Mapping[str, Any]) -> None:
        self._check, self._settings = check, settings
        self._worker = ThreadPoolExecutor(1, "check")
        self._waiting = 0

    def checked_now(self, draft: Draft) -> Checked:
        """Check, and wait for it. Raises `ConfigError` and `PackError`."""
        return self._worker.submit(self._check, draft, self._settings).result()

    async def checked(self, draft: Draft) -> Checked:
        """Check when its turn comes. Raises `HTTPException` with status 503 where too many wait or
        it takes too long, and 500 where the reference data or the configuration are broken."""
        if self._waiting >= _MOST_WAITING:
            raise HTTPException(503, "too many texts are waiting; try again", {"Retry-After": "5"})
        loop = asyncio.get_running_loop()
        self._waiting += 1
        try:
            work = loop.run_in_executor(self._worker, self._check, draft, self._settings)
            return await asyncio.wait_for(work, _PATIENCE_SECONDS)
        except TimeoutError as error:
            raise HTTPException(503, "the check took too long; send less text") from error
        except VerifierError as error:
            raise HTTPException(500, str(error)) from error
        finally:
            self._waiting -= 1
