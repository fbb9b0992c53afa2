"""Every form of a response besides Word: web page, Markdown, plain text, JSON and paste pack. Text comes out."""
