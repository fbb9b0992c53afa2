"""After which answers a question is asked, in words and set at the questions."""
