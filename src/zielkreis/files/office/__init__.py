"""What readers of Word and OpenDocument files share: safe packages and XML, printed paragraphs, blocks."""
