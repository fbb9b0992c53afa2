"""Read lists of questions out of documents: Word's, OpenDocument's, and pages of the web."""
