"""Word documents: what Word prints, walked over the XML itself."""
