function prepareFigure(figure) {
  const bar = figure.querySelector(".dg-bar");
  const view = figure.querySelector(".dg-figure__view");
  fillBar(bar);
  const said = bar.querySelector(".dg-said");

  // Words for everybody's eyes and ears; the name of a card that they end with is a link to its page.
  function tell(words, name = "", card = null) {
    said.textContent = words;
    if (!card?.href) return said.append(name);
    const link = document.createElement("a");
    link.href = card.href.baseVal;
    link.textContent = name;
    said.append(link);
  }

  const zoom = prepareZoom(figure, view, bar);
  const light = (svg) => prepareLight(svg, view, tell);
  for (const svg of view.querySelectorAll("svg.dg-svg")) light(svg);
  preparePan(view);
  const columns = prepareColumns(bar, view, zoom, tell, light);
  const find = prepareFind(bar, zoom, tell, columns);
  columns.toggle?.addEventListener("click", find.again);
}

onEachPage(() => {
  eachNew(".dg-figure", prepareFigure);
  eachNew(".dg-scroll", prepareScroll);
  if (document.querySelector("[data-docgen-page]")) eachNew(".md-nav--primary .md-ellipsis", breakNames);
});
