"""Layers of formatting: what a paragraph or a run takes from defaults, table, styles and itself, low to high."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.word.accessibility.package import Package, val, w

OFF = ("0", "false", "off")


@dataclass(frozen=True)
class Layer:
    """One place that formatting comes from. Switches (bold, italics) cancel each other out between kinds of style."""

    kind: str
    holder: Any

    def find(self, path: str) -> Any:
        return None if self.holder is None else self.holder.find(w(path))


class Styles:
    def __init__(self, package: Package) -> None:
        root = package.led_to("styles")
        rows = [] if root is None else list(root.iter(w("style")))
        self.by_id = {style.get(w("styleId")): style for style in rows}
        self._usual = {style.get(w("type")): style for style in rows if val(style, "default") in ("1", "true", "on")}
        self.defaults = [
            Layer("defaults", None if root is None else root.find(w(path)))
            for path in ("docDefaults/pPrDefault", "docDefaults/rPrDefault")
        ]

    def name(self, id_: str) -> str:
        """What Word calls a style, in small letters, as it is known in any language of Word."""
        return val(self.by_id[id_].find(w("name"))).lower() if id_ in self.by_id else ""

    def chain(self, kind: str, id_: str) -> list[Any]:
        """A style and those that it is based on, the lowest first; without an id, the usual one of its kind."""
        style = self.by_id.get(id_) if id_ else self._usual.get(kind)
        found: list[Any] = []
        while style is not None and style not in found:
            found.insert(0, style)
            style = self.by_id.get(val(style.find(w("basedOn"))))
        return found

    def layers(self, kind: str, id_: str) -> list[Layer]:
        return [Layer(kind, style) for style in self.chain(kind, id_)]


def last(layers: Iterable[Layer], path: str) -> Any:
    """The element at a path in the highest layer that has one."""
    found = None
    for layer in layers:
        here = layer.find(path)
        found = found if here is None else here
    return found


def attribute(layers: Iterable[Layer], path: str, name: str) -> str:
    """An attribute, which may stand in a lower layer than other attributes of its element."""
    found = ""
    for layer in layers:
        found = val(layer.find(path), name) or found
    return found


def switched(layers: Sequence[Layer], path: str) -> bool:
    """Whether a switch is on: said directly, or in the defaults, or in an odd number of kinds of style."""
    said = {layer.kind: val(here) not in OFF for layer in layers if (here := layer.find(path)) is not None}
    if "direct" in said:
        return said["direct"]
    return (
        said.get("defaults", False)
        or sum(said.get(kind, False) for kind in ("table", "paragraph", "character")) % 2 == 1
    )
