// What needs a script on every page: say that htmx got no good answer, bring the focus to the list of faults.
"use strict";

(() => {
  const tell = (which) => {
    const place = document.getElementById("meldung");
    place.textContent = place.dataset[which];
    place.scrollIntoView({ block: "nearest" });
  };
  const clear = () => { document.getElementById("meldung").textContent = ""; };
  const focus = (root) => {
    const wanted = root.querySelector("[data-fokus]");
    if (wanted) wanted.focus();
  };

  // A file that is too large is told before it is sent, so that the form keeps what was typed.
  document.addEventListener("change", ({ target }) => {
    if (!target.dataset.hoechstens) return;
    const tooLarge = [...target.files].find((file) => file.size > Number(target.dataset.hoechstens));
    target.setCustomValidity(tooLarge ? target.dataset.zuGross.replace("{name}", tooLarge.name) : "");
    target.reportValidity();
  });
  document.addEventListener("submit", (event) => {
    const chosen = event.target.querySelector("[data-hoechstens]");
    if (!chosen || !chosen.validity.customError) return;
    event.preventDefault();
    chosen.reportValidity();
  });

  // Words that promise more than a browser without scripts can do stand there only with one.
  document.querySelectorAll("[data-mit-skript]").forEach((e) => { e.textContent = e.dataset.mitSkript; });

  document.addEventListener("htmx:responseError", () => tell("fehler"));
  document.addEventListener("htmx:sendError", () => tell("getrennt"));
  document.addEventListener("htmx:timeout", () => tell("getrennt"));
  document.addEventListener("htmx:beforeRequest", clear);
  document.addEventListener("htmx:afterSettle", (event) => focus(event.detail.elt.parentElement || document));
  focus(document);
})();
