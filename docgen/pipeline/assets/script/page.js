/* docgen: pictures that light up, are searched, zoomed and panned. Everything reads and works without it. */

// Material with instant navigation puts new pages into the same document, and says so.
function onEachPage(prepare) {
  if (window.document$) window.document$.subscribe(prepare);
  else document.addEventListener("DOMContentLoaded", prepare);
}

// What an earlier page left in the document is prepared already.
function eachNew(selector, prepare) {
  for (const element of document.querySelectorAll(`${selector}:not([data-ready])`)) {
    element.dataset.ready = "";
    prepare(element);
  }
}

function stop(event) {
  event.preventDefault();
  event.stopPropagation();
}

// A name that is drawn shortened stands whole in its tooltip.
const wholeText = (text) => (text.querySelector("title") ?? text).textContent;
const nameOf = (card) => wholeText(card.querySelector(".name"));
