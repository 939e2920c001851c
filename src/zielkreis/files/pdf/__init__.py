"""Reading PDF drafts: words with their places, drawn lines and named structure, all taken from pdfium."""
