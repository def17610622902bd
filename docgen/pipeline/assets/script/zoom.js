const SMALLEST = 0.1;
const LARGEST = 3;
const STEP = 1.25;
// A picture's width is in pixels of Material's smallest rem; on the page it is in rem.
const REM = 20;
const KEYS = { "+": "in", "=": "in", "-": "out", 0: "fit", f: "full" };

/* Buttons, keys and the wheel make the picture of a view larger and smaller. */
function prepareZoom(figure, view, bar) {
  const shownScale = bar.querySelector('[data-z="fit"]');

  // Of the wide and the narrow drawing the style sheet shows one; of keys and all columns, the reader.
  const drawing = () =>
    [...view.querySelectorAll("svg.dg-svg")].find((svg) => svg.getClientRects().length) ||
    view.querySelector("svg.dg-svg");

  function natural() {
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return (parseFloat(drawing().getAttribute("width")) * rem) / REM;
  }

  const scale = () => drawing().getBoundingClientRect().width / natural();

  function say() {
    shownScale.textContent = `${Math.round(scale() * 100)}%`;
    const overflows = view.scrollWidth > view.clientWidth + 1 || view.scrollHeight > view.clientHeight + 1;
    view.toggleAttribute("data-pannable", overflows);
  }

  // What is at x, y of the view stays there; without them its middle does.
  function zoom(wanted, x, y) {
    const box = view.getBoundingClientRect();
    const before = scale();
    const after = Math.max(SMALLEST, Math.min(LARGEST, wanted));
    x ??= box.width / 2;
    y ??= box.height / 2;
    const across = (view.scrollLeft + x) / before;
    const down = (view.scrollTop + y) / before;
    // The page below does not move: the view keeps its height, and scrolls.
    if (!view.style.maxHeight) view.style.maxHeight = `${box.height}px`;
    const { style } = drawing();
    style.width = style.minWidth = `${natural() * after}px`;
    figure.dataset.zoomed = "";
    view.scrollLeft = across * after - x;
    view.scrollTop = down * after - y;
    say();
  }

  function fit() {
    for (const { style } of view.querySelectorAll("svg.dg-svg")) style.width = style.minWidth = "";
    view.style.maxHeight = "";
    delete figure.dataset.zoomed;
    say();
  }

  // The middle of an element comes to the middle of the view, and into the window.
  function reveal(element) {
    if (scale() < 0.7) zoom(1);
    const box = view.getBoundingClientRect();
    const at = element.getBoundingClientRect();
    view.scrollLeft += at.left + at.width / 2 - box.left - box.width / 2;
    view.scrollTop += at.top + at.height / 2 - box.top - box.height / 2;
    const { top, bottom } = element.getBoundingClientRect();
    if (top < bar.getBoundingClientRect().bottom || bottom > window.innerHeight) {
      window.scrollBy({ top: top - window.innerHeight / 2, behavior: "instant" });
    }
  }

  const actions = {
    in: () => zoom(scale() * STEP),
    out: () => zoom(scale() / STEP),
    fit,
    full: () => (document.fullscreenElement ? document.exitFullscreen() : figure.requestFullscreen?.()),
  };

  bar.addEventListener("click", (event) => actions[event.target.closest("[data-z]")?.dataset.z]?.());
  view.addEventListener("keydown", (event) => {
    const action = KEYS[event.key];
    if (!action || event.ctrlKey || event.metaKey) return;
    // `f` opens Material's search.
    stop(event);
    actions[action]();
  });
  function turn(event) {
    // The wheel alone scrolls the page.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = view.getBoundingClientRect();
    zoom(scale() * Math.exp(-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
  }
  view.addEventListener("wheel", turn, { passive: false });
  // It goes with the view; a listener of the window would keep the views of all pages visited.
  new ResizeObserver(say).observe(view);
  say();
  return { drawing, fit, reveal };
}
