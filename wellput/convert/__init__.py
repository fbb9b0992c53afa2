"""Other programs' formats, by other programs: LibreOffice, where it is installed."""
