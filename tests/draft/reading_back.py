"""The words of blocks, for tests that compare what went in with what came out."""

from collections.abc import Iterable, Iterator

from wellput.model.block import Block, Citation, Contents, Inlines, Link, List, ListItem, Table, Target, Text


def words(inlines: Inlines) -> str:
    return "".join(_words(inline) for inline in inlines)


def _words(inline: Text | Citation | Target | Link) -> str:
    if isinstance(inline, Citation):
        return f"[{inline.number}]"
    return str(inline.number) if isinstance(inline, Target) else inline.text


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            yield from (words(cell.inlines) for row in (block.header, *block.rows) for cell in row)
        elif isinstance(block, List):
            for item in block.items:
                yield from _item(item)
        elif not isinstance(block, Contents):
            yield words(block.inlines)


def _item(item: ListItem) -> Iterator[str]:
    yield words(item.inlines)
    yield from lines(item.within)
