/* A card, or a line, under the pointer or the focus lights up what it is tied to. */
function prepareLight(svg, view, tell) {
  const layer = svg.querySelector(".edges");
  const cards = new Map([...svg.querySelectorAll(".card")].map((card) => [card.dataset.id, card]));
  const tied = new Map([...cards.keys()].map((id) => [id, new Set()]));
  for (const edge of svg.querySelectorAll(".edge[data-from]")) {
    tied.get(edge.dataset.from)?.add(edge);
    tied.get(edge.dataset.to)?.add(edge);
  }
  let held = null;
  let touched = false;

  function darken() {
    delete svg.dataset.on;
    for (const bow of svg.querySelectorAll(".bow")) bow.remove();
    for (const lit of svg.querySelectorAll(".is-on")) lit.classList.remove("is-on");
  }

  function light(element) {
    darken();
    const edges = element.dataset.id === undefined ? [element] : [...tied.get(element.dataset.id)];
    const ids = new Set(edges.flatMap(({ dataset }) => [dataset.from, dataset.to]));
    for (const edge of edges) lightEdge(edge);
    for (const id of ids) cards.get(id)?.classList.add("is-on");
    if (element.dataset.id !== undefined) element.classList.add("is-on");
    svg.dataset.on = "";
  }

  function lightEdge(edge) {
    const row = rowAtTheEndOf(edge);
    edge.classList.add("is-on");
    row?.classList.add("is-on");
    // Between frames there is no line until it is asked for.
    if (edge.matches(".far")) layer.append(bow(cards.get(edge.dataset.from), cards.get(edge.dataset.to), row));
    // The last is drawn above the others.
    else layer.append(edge);
  }

  // Names are compared, not written into a selector: they may hold quotes and backslashes.
  function rowAtTheEndOf(edge) {
    const rows = cards.get(edge.dataset.to)?.querySelectorAll("[data-row]") ?? [];
    return [...rows].find((row) => row.dataset.row === edge.dataset.row);
  }

  const release = () => hold(null);

  // What is held stays lit when the pointer goes.
  function hold(element) {
    held = element;
    if (held) light(held);
    else darken();
  }

  function leave() {
    // A lit card is dragged along lit.
    if (!("drag" in view.dataset)) hold(held);
  }

  for (const element of [...cards.values(), ...svg.querySelectorAll(".edge:not(.far)")]) {
    element.addEventListener("pointerenter", ({ pointerType }) => {
      if (pointerType !== "touch" && !("drag" in view.dataset)) light(element);
    });
    element.addEventListener("pointerleave", ({ pointerType }) => pointerType !== "touch" && leave());
  }
  for (const card of cards.values()) {
    // A click focuses too, and the pointer has lit the card already.
    card.addEventListener("focus", () => card.matches(":focus-visible") && light(card));
    card.addEventListener("blur", leave);
  }
  view.addEventListener("released", () => view.querySelector(".card:hover") || hold(held));
  view.addEventListener("keydown", (event) => event.key === "Escape" && release());
  svg.addEventListener("pointerdown", ({ pointerType }) => (touched = pointerType === "touch"));
  svg.addEventListener("click", (event) => {
    const card = event.target.closest(".card");
    if (!card) return hold(event.target.closest(".edge"));
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (touched && event.detail && held !== card) {
      // A finger cannot hover: its first tap lights, the second follows.
      stop(event);
      hold(card);
      if (card.matches("a")) tell(`Tap ${nameOf(card)} again to open it`);
    } else if (card.matches("a")) {
      stop(event);
      follow(card);
    }
  });
}

// Material's instant navigation knows the links of HTML alone; elsewhere this is a link like any other.
function follow(card) {
  const link = document.createElement("a");
  link.href = card.href.baseVal;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

/* A curve from a card to the row that refers to it, from the sides that face each other. */
function bow(from, to, row) {
  const [a, b] = [from, to].map(placeOf);
  const right = a.x + a.width / 2 < b.x + b.width / 2;
  const x0 = right ? a.x + a.width : a.x;
  const x1 = right ? b.x : b.x + b.width;
  const y0 = a.y + 14;
  const text = row?.querySelector("text");
  const y1 = b.y + (text ? text.y.baseVal[0].value - 4 : 14);
  const reach = Math.max(40, Math.abs(x1 - x0) / 2) * (right ? 1 : -1);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("class", "bow");
  path.setAttribute("d", `M${x0} ${y0}C${x0 + reach} ${y0} ${x1 - reach} ${y1} ${x1} ${y1}`);
  return path;
}

function placeOf(card) {
  const { e, f } = card.querySelector("g").transform.baseVal[0].matrix;
  const box = card.querySelector(".box");
  return { x: e, y: f, width: box.width.baseVal.value };
}
