"""Questions set in rows: grids, forms drawn as tables, spreadsheets and XLSForms."""
