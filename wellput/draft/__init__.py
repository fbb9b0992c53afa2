"""From a bank and a response to blocks: a Jinja template writes Markdown, and Markdown becomes blocks."""
