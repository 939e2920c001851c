"""How well drafts are read: the annotated corpus, the scores and the page that shows them."""
