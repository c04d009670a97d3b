"""Home of `fields_of`: the parameters of a request, read within limits."""

import asyncio
from collections.abc import Mapping

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

MOST_BYTES = 2_000_000
_PATIENCE_SECONDS = 30.0
_FORM = "application/x-www-form-urlencoded"


async def fields_of(request: Request) -> Mapping[str, str]:
    """The parameters in the address and in the form that was sent.

    Raises `HTTPException` with the status that fits a body that is too large, too slow, of another
    kind or not UTF-8.
    """
    fields = dict(request.query_params)
    if request.method == "POST":
        kind = request.headers.get("content-type", _FORM).partition(";")[0].strip().lower()
        if kind != _FORM:
            raise HTTPException(415, f"the body must be {_FORM}, not {kind}")
        fields |= dict(QueryParams(await _text(request)))
    return fields


async def _text(request: Request) -> str:
    told = request.headers.get("content-length", "0")
    if told.isdigit() and int(told) > MOST_BYTES:
        raise _too_large()
    body = bytearray()
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise _too_large()
    except TimeoutError as error:
        raise HTTPException(408, "the request did not come to its end in time") from error
    except ClientDisconnect as error:
        raise HTTPException(400, "the request was broken off") from error
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise HTTPException(400, f"the form is not UTF-8 ({error})") from error


def _too_large() -> HTTPException:
    return HTTPException(413, f"the request has more than {MOST_BYTES:,} bytes; send less text")
