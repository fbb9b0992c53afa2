"""The shape of a question bank as a JSON Schema, by which an editor completes and checks a bank as it is typed.

`python -m tests.model.bank_schema` writes docs/bank.schema.json again. The schema comes from the model, with what the
model does not say of a file: every value is read as text, so a bare number or `Yes` will do where words are asked
for, and a key with nothing after it counts as absent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from wellput.model.bank import CHOOSING, PROFILE_KIND, Bank, Question

PATH = Path(__file__).parents[2] / "docs" / "bank.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_BARE = ["string", "number", "boolean"]
_DAY = r"\d{4}-\d\d-\d\d"
_CHOICES = sorted(CHOOSING)
_EMPTY: dict[str, Any] = {"enum": [None, []]}


def _rule(types: Sequence[str], then: dict[str, Any], otherwise: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return what holds of questions of these types, and what of all others."""
    is_of = {
        "properties": {"type": {"enum": list(types)}, "id": {"not": {"const": PROFILE_KIND}}},
        "required": ["type"],
    }
    return {"if": is_of, "then": then, **({"else": {"properties": otherwise}} if otherwise else {})}


_RULES = [
    _rule(_CHOICES, {"required": ["options"], "properties": {"options": {"type": "array", "minItems": 1}}}),
    _rule(_CHOICES, {}, {"choose": {"const": None}}),
    _rule([*_CHOICES, "relationships"], {}, {"options": _EMPTY}),
    _rule(
        ["select_one", "scale"],
        {
            "properties": {
                "choose": {"anyOf": [{"enum": [None, 1]}, {"properties": {"max": {"const": 1}}, "type": "object"}]}
            }
        },
    ),
    _rule(["integer", "decimal", "cost"], {}, {"unit": {"const": None}}),
]
"""What one key of a question says of another, as far as a schema can tell."""


class _OfAFile(GenerateJsonSchema):
    """Takes bare values for words, and keys with nothing after them."""

    def str_schema(self, schema: core_schema.StringSchema) -> dict[str, Any]:
        return {**super().str_schema(schema), "type": _BARE}

    def datetime_schema(self, schema: core_schema.DatetimeSchema) -> dict[str, Any]:
        return {"type": "string", "pattern": rf"^{_DAY}([T ]\d\d:\d\d(:\d\d(\.\d{{1,6}})?)?)?$"}

    def date_schema(self, schema: core_schema.DateSchema) -> dict[str, Any]:
        return {"type": "string", "pattern": rf"^{_DAY}$"}

    def model_schema(self, schema: core_schema.ModelSchema) -> dict[str, Any]:
        made = super().model_schema(schema)
        needed = made.get("required", [])
        made["properties"] = {
            key: one if key in needed else {"anyOf": [one, {"type": "null"}], **_said(one)}
            for key, one in made.get("properties", {}).items()
        }
        return {**made, "allOf": _RULES} if schema["cls"] is Question else made


def _said(one: dict[str, Any]) -> dict[str, Any]:
    return {"title": one.pop("title")} if "title" in one else {}


def bank_schema() -> dict[str, Any]:
    """Return the schema."""
    made = Bank.model_json_schema(by_alias=True, schema_generator=_OfAFile, mode="validation")
    return {"$schema": DIALECT, **made, "title": "A question bank for Wellput"}


def schema_text() -> str:
    """Return the schema as its file has it."""
    return json.dumps(bank_schema(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.write_text(schema_text(), encoding="utf-8")
