"""Home of `languagetool_routes`: an endpoint that clients of LanguageTool can be pointed at."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from verifier.desk.annotated import Annotated, annotated_data, annotated_text
from verifier.desk.bench import Bench
from verifier.desk.forms import fields_of
from verifier.desk.matches import Wanted, matches
from verifier.draft import Draft
from verifier.errors import InputError

_LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "en-US": "English (US)",
    "en-GB": "English (GB)",
    "en-AU": "English (Australian)",
    "en-CA": "English (Canada)",
    "en-NZ": "English (New Zealand)",
    "en-ZA": "English (South African)",
}
_AUTO, _USUAL = "auto", "en-US"
_FORM, _NAME = "text", "text"


def languagetool_routes(bench: Bench, version: str) -> Sequence[Route]:
    """Version 2 of LanguageTool's HTTP API, as far as it has a meaning here."""

    async def check(request: Request) -> Response:
        fields = await fields_of(request)
        language, text = _language(fields.get("language")), _text(fields)
        if not text.plain.strip():
            return JSONResponse(_answer(version, language, []))
        checked = await bench.checked(Draft(text.plain, _NAME, _FORM, PurePath()))
        if checked.report.error is not None:
            raise HTTPException(400, checked.report.error)
        found = matches(checked.report, text, _wanted(fields))
        return JSONResponse(_answer(version, language, found))

    async def languages(request: Request) -> Response:
        rows = ({"name": n, "code": "en", "longCode": code} for code, n in _LANGUAGES.items())
        return JSONResponse(list(rows))

    async def info(request: Request) -> Response:
        return JSONResponse({"software": _software(version)})

    async def health(request: Request) -> Response:
        return PlainTextResponse("OK")

    return (
        Route("/v2/check", check, methods=["GET", "POST"]),
        Route("/v2/languages", languages),
        Route("/v2/info", info),
        Route("/v2/healthcheck", health),
    )


def _language(asked: str | None) -> str:
    """The language of an answer. Raises `HTTPException` with status 400 for another one."""
    if asked is None:
        raise HTTPException(400, "the parameter 'language' is missing")
    known = {code.lower(): code for code in _LANGUAGES}
    if asked != _AUTO and asked.lower() not in known:
        raise HTTPException(
            400,
            f"'{asked}' is not a language code known here; known are {_AUTO}, "
            f"{', '.join(_LANGUAGES)}",
        )
    return known.get(asked.lower(), _USUAL)


def _text(fields: Mapping[str, str]) -> Annotated:
    given = [name for name in ("text", "data") if name in fields]
    if len(given) != 1:
        raise HTTPException(400, "give one of the parameters 'text' and 'data'")
    try:
        return (
            annotated_text(fields["text"]) if given == ["text"] else annotated_data(fields["data"])
        )
    except InputError as error:
        raise HTTPException(400, str(error)) from error


def _wanted(fields: Mapping[str, str]) -> Wanted:
    def names(*parameters: str) -> frozenset[str]:
        told = (one for name in parameters for one in fields.get(name, "").split(","))
        return frozenset(one.strip().upper() for one in told if one.strip())

    return Wanted(
        enabled=names("enabledRules", "enabledCategories"),
        disabled=names("disabledRules", "disabledCategories"),
        only=fields.get("enabledOnly", "").lower() in ("true", "yes"),
        picky=fields.get("level", "").lower() == "picky",
    )


def _answer(version: str, language: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    named = {"name": _LANGUAGES[language], "code": language}
    return {
        "software": _software(version),
        "warnings": {"incompleteResults": False},
        "language": {**named, "detectedLanguage": {**named, "confidence": 1.0}},
        "matches": found,
    }


def _software(version: str) -> dict[str, Any]:
    return {
        "name": "verifier",
        "version": version,
        "buildDate": "",
        "apiVersion": 1,
        "premium": False,
        "premiumHint": "",
        "status": "",
    }
