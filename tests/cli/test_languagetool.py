"""`verifier serve --languagetool` over real sockets, with a client made for LanguageTool."""

import http.client
import json
import signal
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import jsonschema
import pytest
from desk_server import Server
from jobs_pack import made_pack
from pylanguagetool import api

from verifier.desk.annotated import annotated_data
from verifier.model.span import Span

WRONG = "The US unemployment rate was 5.9% in November."
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
OBJECT: dict[str, Any] = {"type": "object"}
MATCH = {
    **OBJECT,
    "required": ["message", "offset", "length", "replacements", "context", "sentence"],
    "properties": {
        "message": {"type": "string"},
        "shortMessage": {"type": "string"},
        "offset": {"type": "integer"},
        "length": {"type": "integer"},
        "replacements": {
            "type": "array",
            "items": {**OBJECT, "properties": {"value": {"type": "string"}}},
        },
        "context": {
            **OBJECT,
            "required": ["text", "offset", "length"],
            "properties": {
                "text": {"type": "string"},
                "offset": {"type": "integer"},
                "length": {"type": "integer"},
            },
        },
        "sentence": {"type": "string"},
        "rule": {
            **OBJECT,
            "required": ["id", "description", "category"],
            "properties": {
                "id": {"type": "string"},
                "description": {"type": "string"},
                "issueType": {"type": "string"},
                "urls": {"type": "array", "items": {**OBJECT, "required": ["value"]}},
                "category": {
                    **OBJECT,
                    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
                },
            },
        },
    },
}
ANSWER = {
    **OBJECT,
    "properties": {
        "software": {
            **OBJECT,
            "required": ["name", "version", "buildDate", "apiVersion"],
            "properties": {"apiVersion": {"type": "integer"}, "buildDate": {"type": "string"}},
        },
        "language": {**OBJECT, "required": ["name", "code"]},
        "matches": {"type": "array", "items": MATCH},
    },
}
"""The form of an answer as LanguageTool's Swagger document has it (version 1.0.1 of the API)."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    place = tmp_path_factory.mktemp("desk")
    made_pack(place)
    one = Server(place, "--allow-origin", "https://cms.test")
    yield one
    one.end()


def told(text: str, server: Server, **more: Any) -> dict[str, Any]:
    """What a client for LanguageTool gets for a text."""
    found: dict[str, Any] = api.check(text, server.api, "en-US", **more)
    jsonschema.validate(found, ANSWER)
    return found


def sent(
    server: Server, method: str, path: str, body: bytes | str | None = None, **headers: str
) -> tuple[http.client.HTTPResponse, str]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, {**FORM, **given})
    answer = connection.getresponse()
    text = answer.read().decode("utf-8")
    connection.close()
    return answer, text


def posted(server: Server, **fields: str) -> tuple[int, str]:
    answer, text = sent(server, "POST", "/v2/check", urlencode(fields))
    return answer.status, text


def cut(text: str, match: dict[str, Any]) -> str:
    """What a client that counts in UTF-16 marks."""
    start = 2 * match["offset"]
    return text.encode("utf-16-le")[start : start + 2 * match["length"]].decode("utf-16-le")


def test_a_client_for_languagetool_gets_the_findings(server: Server) -> None:
    text = f"“🎉 Größe” first.\r\n\r\n{WRONG}\r\n"
    found = told(text, server)
    assert found["language"]["code"] == "en-US"
    (match,) = found["matches"]
    assert cut(text, match) == cut(match["context"]["text"], match["context"]) == "5.9%"
    assert match["replacements"] == [{"value": "4.6%"}]
    assert match["sentence"] == WRONG
    assert "November 2025: 4.6%" in match["message"]
    rule = match["rule"]
    assert (rule["id"], rule["issueType"], rule["category"]["id"]) == (
        *("OFF_VALUE", "numbers", "MISMATCH"),
    )
    assert {one["longCode"] for one in api.get_languages(server.api)} >= {"en-US", "en-GB"}


def test_what_could_not_be_checked_is_told_to_picky_clients_alone(server: Server) -> None:
    text = "Output of widgets rose 7.3% in November."
    assert told(text, server)["matches"] == []
    (match,) = told(text, server, picky=True)["matches"]
    assert match["rule"]["category"]["id"] == "UNVERIFIED"


def test_rules_and_categories_are_turned_off_and_on(server: Server) -> None:
    assert told(WRONG, server, disabled_rules="FOO,off_value")["matches"] == []
    assert told(WRONG, server, disabled_categories="MISMATCH")["matches"] == []
    only = {"enabled_only": True, "enabled_rules": "OFF_VALUE"}
    assert len(told(WRONG, server, **only)["matches"]) == 1
    assert told(WRONG, server, enabled_only=True, enabled_rules="FOO")["matches"] == []


def test_a_text_with_markup_is_counted_as_it_was_sent(server: Server) -> None:
    parts = [
        {"markup": "<p title='9.9%'>", "interpretAs": "\n\n"},
        {"text": "🎉 The US unemployment rate was "},
        {"markup": "<b>"},
        {"text": "5.9%"},
        {"markup": "</b>"},
        {"text": " in November."},
    ]
    whole = "".join(part.get("text", part.get("markup", "")) for part in parts)
    status, answer = posted(server, data=json.dumps({"annotation": parts}), language="auto")
    assert status == 200
    (match,) = json.loads(answer)["matches"]
    assert cut(whole, match) == "5.9%"
    assert match["replacements"] == [{"value": "4.6%"}]
    assert posted(server, data=json.dumps({"text": WRONG}), language="en")[0] == 200


def test_figures_across_markup_are_marked_whole() -> None:
    parts = [{"text": "up 5"}, {"markup": "<b>"}, {"text": ".9%"}, {"markup": "<br>"}]
    made = annotated_data(json.dumps({"annotation": [*parts, {"markup": "x", "interpretAs": "y"}]}))
    assert made.plain == "up 5.9%y"
    assert made.place(Span(3, 7)).of(made.whole) == "5<b>.9%"
    assert made.place(Span(7, 8)).of(made.whole) == "x"
    assert made.place(Span(8, 8)).of(made.whole) == ""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"text": "x"}, "the parameter 'language' is missing"),
        ({"text": "x", "language": "de-DE"}, "'de-DE' is not a language code known here"),
        ({"language": "en"}, "give one of the parameters 'text' and 'data'"),
        ({"text": "x", "data": "{}", "language": "en"}, "give one of the parameters"),
        ({"data": "{", "language": "en"}, "data is not JSON"),
        ({"data": "[" * 100_000, "language": "en"}, "data is not JSON"),
        ({"data": '{"annotation": [{"text": 1}]}', "language": "en"}, "data must be"),
        ({"data": '{"annotation": 7}', "language": "en"}, "data must be"),
        ({"text": "a\0b", "language": "en"}, "looks like a binary file"),
    ],
)
def test_bad_input_is_told_in_words(server: Server, fields: dict[str, str], said: str) -> None:
    status, answer = posted(server, **fields)
    assert status == 400
    assert answer.startswith(f"Error: {said}") or said in answer


def test_bodies_have_limits(server: Server) -> None:
    big = b"language=en&text=" + b"a" * 2_000_001
    answer, text = sent(server, "POST", "/v2/check", big)
    assert (answer.status, "2,000,000 bytes" in text) == (413, True)
    answer, text = sent(server, "POST", "/v2/check", iter([big[:9], big[9:]]))
    assert answer.status == 413
    assert sent(server, "POST", "/v2/check", b"\xff")[0].status == 400
    assert sent(server, "POST", "/v2/check", "{}", Content_Type="application/json")[0].status == 415
    assert sent(server, "PUT", "/v2/check", "")[0].status == 405
    assert sent(server, "GET", "/v2/nothing")[0].status == 404
    assert posted(server, text="  ", language="en")[0] == 200


def test_many_clients_at_once_get_each_their_own(server: Server) -> None:
    figures = [f"{n}.9%" for n in range(5, 25)]

    def asked(figure: str) -> str:
        text = f"{'Again. ' * (len(figure) + int(figure[0]))}{WRONG.replace('5.9%', figure)}"
        (match,) = told(text, server)["matches"]
        return cut(text, match)

    with ThreadPoolExecutor(8) as clients:
        assert list(clients.map(asked, figures)) == figures


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("chrome-extension://oldceeleldhonbafppcapldpdifcinji", True),
        ("moz-extension://0d1f1c1e-aaaa-4bbb-8ccc-123456789abc", True),
        ("https://cms.test", True),
        ("https://elsewhere.test", False),
        ("https://chrome-extension.test", False),
        ("null", False),
    ],
)
def test_add_ons_may_read_the_answers_and_pages_elsewhere_may_not(
    server: Server, origin: str, allowed: bool
) -> None:
    asks = {
        "Access_Control_Request_Method": "POST",
        "Access_Control_Request_Private_Network": "true",
    }
    answer, _ = sent(server, "OPTIONS", "/v2/check", Origin=origin, **asks)
    assert (answer.status == 200) is allowed
    assert (answer.getheader("Access-Control-Allow-Origin") == origin) is allowed
    answer, _ = sent(server, "GET", "/v2/languages", Origin=origin)
    assert (answer.getheader("Access-Control-Allow-Origin") == origin) is allowed


@pytest.mark.parametrize(
    ("host", "status"),
    [("localhost", 200), ("127.0.0.1:1", 200), ("[::1]:8081", 200), ("rebound.test", 400)],
)
def test_only_names_of_this_machine_are_answered(server: Server, host: str, status: int) -> None:
    answer, _ = sent(server, "GET", "/v2/healthcheck", Host=host)
    assert answer.status == status


def test_it_listens_on_this_machine_alone_and_ends_on_ctrl_c(folder: Path) -> None:
    server = Server(folder)
    try:
        assert server.api == f"http://127.0.0.1:{server.port}/v2/"
        with socket.socket() as other:
            assert other.connect_ex(("127.0.0.2", server.port)) != 0
        _, text = sent(server, "GET", "/v2/info")
        assert json.loads(text)["software"]["name"] == "verifier"
        server.process.send_signal(signal.SIGINT)
        assert server.process.wait(timeout=30) == 130
        assert "Traceback" not in "".join(server.told)
    finally:
        server.end()


def test_what_cannot_be_served_is_told_at_the_start(call, folder: Path) -> None:
    assert call("serve").exit_code == 2
    broken = call("serve", "--languagetool", "--isolated", "-r", "gone")
    assert broken.exit_code == 2
    assert "gone: is neither the folder of a pack" in broken.stderr
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = call("serve", "--languagetool", "--isolated", "-r", "jobs", "--port", port)
    assert result.exit_code == 2
    assert f"127.0.0.1:{port}: cannot be listened on" in result.stderr


def test_the_missing_extra_is_named(call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verifier.cli.extras.find_spec", lambda name: None)
    result = call("serve", "--languagetool")
    assert result.exit_code == 2
    assert "pip install 'verifier[serve]'" in result.stderr
