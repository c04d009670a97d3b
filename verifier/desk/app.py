"""Home of `desk_app`: what the server answers, and to whom."""

from collections.abc import Sequence
from ipaddress import ip_address

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

_EXTENSIONS = r"(?:chrome|moz|safari-web)-extension://[\w.-]+"
"""Where the pages of browser add-ons are from. Web pages are not among them: what a desk's own
packs hold would be theirs to find out."""


def desk_app(routes: Sequence[Route], host: str, origins: Sequence[str]) -> Starlette:
    """The application that listens on `host`.

    Browser add-ons and pages from `origins` may read its answers. Where it listens on this machine
    alone, it answers nobody who calls it by another name (as a page does whose name was bound to
    this address).
    """
    names = ["localhost", "127.0.0.1", "[::1]", "::1", host] if is_loopback(host) else ["*"]
    middleware = [
        Middleware(TrustedHostMiddleware, allowed_hosts=names, www_redirect=False),
        Middleware(
            CORSMiddleware,
            allow_origins=list(origins),
            allow_origin_regex=_EXTENSIONS,
            allow_methods=["GET", "POST"],
            allow_private_network=True,
        ),
    ]
    handlers = {HTTPException: _told, Exception: _failed}
    return Starlette(routes=list(routes), middleware=middleware, exception_handlers=handlers)


def is_loopback(host: str) -> bool:
    """Whether a host is this machine alone."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


async def _told(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        return await _failed(request, error)
    said = f"Error: {error.detail}\n"
    return PlainTextResponse(said, error.status_code, headers=error.headers)


async def _failed(request: Request, error: Exception) -> Response:
    return PlainTextResponse("Error: internal error; please report it\n", 500)
