"""The parts of a document: its headings, its contact blocks and notices, and what is left out, with the reason."""
