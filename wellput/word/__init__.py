"""Word files: a style file is read, the blocks of a document are written in its styles."""
