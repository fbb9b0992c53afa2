"""What stands on the lines of a file: wrapped lines joined, furniture and footnotes told apart, marks known."""
