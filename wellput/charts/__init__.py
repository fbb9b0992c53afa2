"""Pictures: laid out in millimetres by plain geometry, then drawn as PNG and SVG. No window, no network, no clock."""
