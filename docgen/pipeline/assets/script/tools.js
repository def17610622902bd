/* The bar above a picture; it is empty, and takes its room, until the script comes. */
const icon = (path) => `<svg viewBox="0 0 14 14" aria-hidden="true"><path d="${path}"/></svg>`;
const button = (action, label, inside) =>
  `<button type="button" data-z="${action}" aria-label="${label}" title="${label}">${inside}</button>`;

function fillBar(bar) {
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Diagram tools");
  const find = `<label class="dg-find">${icon("M6 2a4 4 0 1 0 0 8a4 4 0 1 0 0-8M9 9l3.5 3.5")}
    <input type="search" placeholder="Find a name" aria-label="Find a table or column in the diagram"
      autocomplete="off" spellcheck="false"></label><span class="dg-said" role="status"></span>`;
  const tools = [
    button("out", "Zoom out", icon("M3 7h8")),
    button("fit", "Fit the width", "100%"),
    button("in", "Zoom in", icon("M3 7h8M7 3v8")),
    button("full", "Full screen", icon("M2 5V2h3M9 2h3v3M12 9v3H9M5 12H2V9")),
  ].join("");
  bar.insertAdjacentHTML("afterbegin", find);
  bar.insertAdjacentHTML("beforeend", `<span class="dg-tools">${tools}</span>`);
}
