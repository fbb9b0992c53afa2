"""One response of many: combined, traced, and its outcome told."""
