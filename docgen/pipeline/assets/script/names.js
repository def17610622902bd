/* Long names in the navigation may go on in the next line after an underscore, as those of the page may. */
function breakNames(label) {
  for (const node of [...label.childNodes]) {
    if (node.nodeType !== Node.TEXT_NODE || !node.data.includes("_")) continue;
    const [first, ...more] = node.data.match(/.[^_]*_*/gs);
    node.replaceWith(first, ...more.flatMap((part) => [document.createElement("wbr"), part]));
  }
}
