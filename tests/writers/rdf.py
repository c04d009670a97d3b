"""The messages of the Reviewdog Diagnostic Format, for the JSON parser of Protocol Buffers.

Field names, numbers and types are those of reviewdog's proto/rdf/reviewdog.proto (package
reviewdog.rdf); fields that no tool fills but reviewdog itself are left out.
"""

from typing import Any

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

_SEVERITIES = ("UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO")
_TYPES = {"string": 9, "int32": 5, "message": 11, "enum": 14}
_MESSAGES = {
    "DiagnosticResult": [
        ("diagnostics", 1, "[Diagnostic]"),
        ("source", 2, "Source"),
        ("severity", 3, "Severity"),
    ],
    "Diagnostic": [
        ("message", 1, "string"),
        ("location", 2, "Location"),
        ("severity", 3, "Severity"),
        ("source", 4, "Source"),
        ("code", 5, "Code"),
        ("suggestions", 6, "[Suggestion]"),
        ("original_output", 7, "string"),
    ],
    "Location": [("path", 2, "string"), ("range", 3, "Range")],
    "Range": [("start", 1, "Position"), ("end", 2, "Position")],
    "Position": [("line", 1, "int32"), ("column", 2, "int32")],
    "Suggestion": [("range", 1, "Range"), ("text", 2, "string")],
    "Source": [("name", 1, "string"), ("url", 2, "string")],
    "Code": [("value", 1, "string"), ("url", 2, "string")],
}


def _result_type() -> Any:
    file = descriptor_pb2.FileDescriptorProto(
        name="rdf.proto", package="reviewdog.rdf", syntax="proto3"
    )
    severity = file.enum_type.add(name="Severity")
    for number, name in enumerate(_SEVERITIES):
        severity.value.add(name=name, number=number)
    for name, fields in _MESSAGES.items():
        message = file.message_type.add(name=name)
        for field, number, kind in fields:
            made = message.field.add(name=field, number=number, label=1)
            plain = kind.strip("[]")
            if plain != kind:
                made.label = 3
            of = plain if plain in _TYPES else "enum" if plain == "Severity" else "message"
            made.type = _TYPES[of]
            if of in ("enum", "message"):
                made.type_name = f".reviewdog.rdf.{plain}"
    pool = descriptor_pool.DescriptorPool()
    pool.Add(file)
    return message_factory.GetMessageClass(
        pool.FindMessageTypeByName("reviewdog.rdf.DiagnosticResult")
    )


_RESULT = _result_type()


def parsed(text: str) -> Any:
    """The `DiagnosticResult` in a document; an unknown field or a wrong type is an error."""
    return json_format.Parse(text, _RESULT())
