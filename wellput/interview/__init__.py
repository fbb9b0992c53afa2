"""The interview: what is asked next, and what a reply makes of the response. No terminal, no files."""
