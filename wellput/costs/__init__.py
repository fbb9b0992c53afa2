"""The cost worksheet worked out, and said in words. No files, no terminal."""
