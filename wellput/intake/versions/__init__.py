"""One bank against another: questions found again, and drafts and returns moved."""
