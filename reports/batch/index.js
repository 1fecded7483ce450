"use strict";
// Narrows and sorts the list of packets. Without it the page is the same, in order of urgency.
(() => {
  const at = (id) => document.getElementById(id);
  const table = at("packets");
  if (!table) return;
  const [find, verdict, rule, age] = ["find", "verdict", "rule", "age"].map(at);
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const names = new Map(rows.map((row) => [row, folded(row.cells[0].textContent.trim())]));
  const atOnce = Number(table.dataset.atOnce);
  let most = atOnce;
  const urgency = new Map(rows.map((row, place) => [row, place]));

  function narrow() {
    const sought = folded(find.value.trim());
    let fitting = 0;
    for (const row of rows) {
      const fits = names.get(row).includes(sought) && (!verdict.value || row.dataset.v === verdict.value)
        && (!rule.value || row.dataset.r.split(" ").includes(rule.value)) && (!age.value || row.dataset.d > Number(age.value));
      fitting += fits;
      row.hidden = !fits || fitting > most;
    }
    at("shown").textContent = Math.min(fitting, most);
    at("fitting").textContent = fitting;
    at("more").hidden = fitting <= most;
    at("all").hidden = fitting === rows.length;
  }

  function unfold() {
    most = Infinity;
    narrow();
  }

  const states = [...verdict.options].map((option) => option.value);
  const byName = new Intl.Collator(undefined, { numeric: true });
  const orders = [
    (a, b) => byName.compare(names.get(a), names.get(b)),
    (a, b) => states.indexOf(a.dataset.v) - states.indexOf(b.dataset.v),
    (a, b) => b.dataset.r.split(" ").length * !!b.dataset.r - a.dataset.r.split(" ").length * !!a.dataset.r,
    (a, b) => b.dataset.d - a.dataset.d,
  ];

  function sort(heading, order) {
    const turned = heading.getAttribute("aria-sort") === "ascending";
    for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", turned ? "descending" : "ascending");
    rows.sort((a, b) => (turned ? -order(a, b) : order(a, b)) || urgency.get(a) - urgency.get(b));
    table.tBodies[0].append(...rows);
    narrow();
  }

  for (const [place, order] of orders.entries()) {
    const heading = table.tHead.rows[0].cells[place];
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(heading, order));
  }

  function choose(link) { // a line of the head or of the counts: its packets alone
    find.value = age.value = "";
    most = atOnce;
    verdict.value = link.dataset.verdict ?? "";
    rule.value = link.dataset.rule ?? "";
    narrow();
    at("list").focus();
    at("list").scrollIntoView();
  }

  for (const link of document.querySelectorAll("a[data-verdict], a[data-rule]")) {
    link.addEventListener("click", (event) => { event.preventDefault(); choose(link); });
  }
  at("more").addEventListener("click", unfold);
  addEventListener("beforeprint", unfold);
  at("all").addEventListener("click", () => choose(at("all")));
  find.addEventListener("input", narrow);
  for (const select of [verdict, rule, age]) select.addEventListener("change", narrow);

  function speak() { // a select holds one language at a time
    const language = at("language-fr").checked ? "fr" : "en";
    document.documentElement.lang = language;
    for (const option of document.querySelectorAll("option")) option.textContent = option.dataset[language];
  }
  for (const id of ["language-en", "language-fr"]) at(id).addEventListener("change", speak);
  speak();
  narrow();
  table.tBodies[1]?.classList.remove("rest");
  at("narrow").hidden = at("sorting").hidden = false;
})();
