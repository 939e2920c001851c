// A click into marked words goes to their finding; the sign behind them is the link for keyboard and screen readers.
"use strict";

document.addEventListener("click", (event) => {
  const mark = event.target.closest(".ze-entwurf mark");
  if (!mark || event.target.closest("a") || !getSelection().isCollapsed) return;
  // Marks of one stretch end together or later in the line: the next sign belongs to these words.
  for (let next = mark.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.matches("a.ze-verweis")) { next.click(); return; }
  }
});
