"""Spreadsheets, written with live formulas where there are sums, and read back."""
