"""The shape of a question bank as a JSON Schema, by which an editor completes and checks a bank as it is typed.

`python -m tests.model.bank_schema` writes docs/bank.schema.json again. The schema comes from the model, with what the
model does not say of a file: every value is read as text, so a bare number or `Yes` will do where words are asked
for, and a key with nothing after it counts as absent.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema
from pydantic_core import core_schema

from wellput.model.bank import Bank

PATH = Path(__file__).parents[2] / "docs" / "bank.schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_BARE = ["string", "number", "boolean"]


class _OfAFile(GenerateJsonSchema):
    """Takes bare values for words, and keys with nothing after them."""

    def str_schema(self, schema: core_schema.StringSchema) -> dict[str, Any]:
        return {**super().str_schema(schema), "type": _BARE}

    def model_schema(self, schema: core_schema.ModelSchema) -> dict[str, Any]:
        made = super().model_schema(schema)
        needed = made.get("required", [])
        made["properties"] = {
            key: one if key in needed else {"anyOf": [one, {"type": "null"}], **_said(one)}
            for key, one in made.get("properties", {}).items()
        }
        return made


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
