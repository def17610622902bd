/* The link to the drawing with all columns becomes a switch that puts it in place of the one with the keys. */
function prepareColumns(bar, view, { fit }, tell, prepare) {
  const link = bar.querySelector(".dg-all");
  // A file may not fetch its neighbour; there the link opens it.
  if (!link || location.protocol === "file:") return { more: () => false };
  const keys = view.querySelector("svg.wide");
  const { href } = link;
  let whole = null;
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "dg-all";
  toggle.textContent = link.textContent;
  toggle.setAttribute("aria-pressed", "false");
  link.replaceWith(toggle);
  const caption = bar.parentElement.querySelector("figcaption p")?.firstChild;

  async function show(all = true) {
    if (all && !whole) {
      whole = await fetched(href, keys).catch(() => null);
      if (!whole) return tell("The drawing with all columns could not be loaded.");
      keys.after(whole);
      prepare(whole);
    }
    keys.toggleAttribute("hidden", all);
    whole.toggleAttribute("hidden", !all);
    toggle.setAttribute("aria-pressed", String(all));
    if (caption?.data) caption.data = caption.data.replace(/, (keys only|all columns)\./, all ? ", all columns." : ", keys only.");
    fit();
    tell(all ? "All columns are shown." : "Keys are shown.");
  }

  const more = () => toggle.getAttribute("aria-pressed") === "false";
  toggle.addEventListener("click", () => show(more()));
  return { more, show, toggle };
}

const XLINK = "http://www.w3.org/1999/xlink";

// The drawing without its style, with the links that the cards have in this page.
async function fetched(url, keys) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(answer.statusText);
  const { documentElement: svg } = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  svg.querySelector("style").remove();
  const links = new Map(
    [...keys.querySelectorAll("a.card")].map((card) => [card.dataset.id, card.href.baseVal]),
  );
  for (const card of svg.querySelectorAll("a.card")) {
    card.removeAttribute("href");
    card.setAttributeNS(XLINK, "xlink:href", links.get(card.dataset.id) ?? "#");
  }
  svg.style.setProperty("--w", `${parseFloat(svg.getAttribute("width")) / REM}rem`);
  return document.importNode(svg, true);
}
