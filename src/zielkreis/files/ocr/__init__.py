"""Scanned pages: drawn as pictures in the sealed process, recognised by Tesseract, made pages of words."""
