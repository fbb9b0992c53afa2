"""Members asked, and what they sent kept, read again, merged and forgotten."""
