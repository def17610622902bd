/* Part of a name lights the tables and columns that have it; Enter and the arrows go from one to the next. */
function prepareFind(bar, { drawing, reveal }, tell, columns) {
  const field = bar.querySelector("input");
  let hits = [];
  let here = -1;

  function clear() {
    hits = [];
    here = -1;
    for (const svg of bar.parentNode.querySelectorAll("svg[data-found]")) {
      delete svg.dataset.found;
      for (const hit of svg.querySelectorAll(".is-hit")) hit.classList.remove("is-hit", "is-here");
    }
    tell("");
  }

  function find() {
    clear();
    const words = field.value.trim().toLowerCase();
    if (!words) return;
    hits = hitsOf(drawing(), words);
    for (const { card, row } of hits) {
      card.classList.add("is-hit");
      row?.classList.add("is-hit");
    }
    if (hits.length) {
      drawing().dataset.found = "";
      step(1);
    } else tell(columns.more() ? "No match among the keys. Enter looks in all columns." : "No match");
  }

  function step(by) {
    if (!hits.length) return;
    hits[here]?.element.classList.remove("is-here");
    here = (here + by + hits.length) % hits.length;
    const { card, element, name } = hits[here];
    element.classList.add("is-here");
    reveal(element);
    tell(`${here + 1} of ${hits.length}: `, name, card);
  }

  async function enter(by) {
    if (hits.length || !field.value.trim() || !columns.more()) return step(by);
    await columns.show();
    find();
  }

  field.addEventListener("input", find);
  field.addEventListener("keydown", (event) => {
    // Material has shortcuts of one letter.
    event.stopPropagation();
    const by = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      if (event.key === "Enter") enter(by);
      else step(by);
    } else if (event.key === "Escape") {
      event.preventDefault();
      field.value = "";
      clear();
    }
  });
  return { again: () => field.value && find() };
}

// Names that begin so before those that have it inside, tables before columns, then in the picture's order.
function hitsOf(svg, words) {
  const hits = [];
  for (const card of svg.querySelectorAll(".card")) {
    const title = nameOf(card);
    add(title, title, { card, row: null, element: card });
    // What the card of a group stands for and does not show.
    for (const name of card.dataset.also?.split("\n") ?? []) {
      add(name, name, { card, row: null, element: card });
    }
    for (const row of card.querySelectorAll("[data-row]")) {
      const column = wholeText(row.querySelector(".col"));
      add(column, `${title}.${column}`, { card, row, element: row });
    }
  }
  function add(short, name, hit) {
    const searched = (words.includes(".") ? name : short).toLowerCase();
    if (!searched.includes(words)) return;
    hits.push({ ...hit, name, late: (searched.startsWith(words) ? 0 : 2) + (hit.row ? 1 : 0) });
  }
  return hits.sort((a, b) => a.late - b.late);
}
