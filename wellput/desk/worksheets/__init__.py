"""Cost worksheets and partnership maps, outside the interview."""
