// A hand that trembles on a click is not dragging.
const TREMBLE = 4;

/* A mouse drags the picture where it is larger than its view; fingers do so by themselves. */
function preparePan(view) {
  function grab(start) {
    if (start.pointerType !== "mouse" || start.button || !view.hasAttribute("data-pannable")) return;
    const { scrollLeft, scrollTop } = view;
    const hold = new AbortController();

    function move(event) {
      const x = event.clientX - start.clientX;
      const y = event.clientY - start.clientY;
      if (!("drag" in view.dataset) && Math.hypot(x, y) < TREMBLE) return;
      if (!("drag" in view.dataset)) view.dataset.drag = "";
      view.scrollTo(scrollLeft - x, scrollTop - y);
    }

    function release() {
      hold.abort();
      if (!("drag" in view.dataset)) return;
      delete view.dataset.drag;
      view.dispatchEvent(new Event("released"));
      // The end of a drag is not a click on the card below; the next click is one again.
      view.addEventListener("click", stop, { capture: true, once: true });
      setTimeout(() => view.removeEventListener("click", stop, true));
    }

    window.addEventListener("pointermove", move, { signal: hold.signal });
    window.addEventListener("pointerup", release, { signal: hold.signal });
    window.addEventListener("pointercancel", release, { signal: hold.signal });
  }

  view.addEventListener("pointerdown", grab);
  // A drag that selects text walks through all of a picture's text at every move.
  view.addEventListener("mousedown", (event) => {
    if (event.button || !view.hasAttribute("data-pannable")) return;
    event.preventDefault();
    view.focus({ preventScroll: true });
  });
  // Or the browser would drag the link of a card.
  view.addEventListener("dragstart", (event) => event.preventDefault());
}
