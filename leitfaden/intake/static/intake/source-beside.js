/* Marks the lines of the item one is at in the source beside the list, and brings them into sight there.
   Without this file the numbers are links from line to item and from item to line. */

class SourceBeside extends HTMLElement {
  connectedCallback() {
    this.leaves = this.querySelector("[data-leaves]");
    this.addEventListener("focusin", ({ target }) => this.show(target.closest("li.item")));
    this.addEventListener("click", ({ target }) => this.press(target));
    this.show(document.querySelector("li.item:target") ?? this.querySelector("li.item"));
  }

  /** A line of the source is pressed anywhere, unless somebody marks words in it. */
  press(target) {
    const line = target.closest("[data-line]");
    if (!line) return this.show(target.closest("li.item"));
    if (!target.closest("a") && getSelection().isCollapsed) line.querySelector("a")?.click();
  }

  show(item) {
    if (!item || item === this.shown) return;
    this.shown = item;
    const { first, last, page } = item.dataset;
    let top = null;
    for (const line of this.leaves.querySelectorAll("[data-line]")) {
      const own = +first <= +line.dataset.line && +line.dataset.line <= +last;
      line.classList.toggle("own", own);
      if (own) top ??= line;
    }
    for (const leaf of this.leaves.querySelectorAll(".leaf")) leaf.open = leaf.dataset.page === page;
    if (top) this.bring(top);
  }

  /** Only the source scrolls, never the page. */
  bring(line) {
    const leaf = line.closest("ol").previousElementSibling;
    const goal = leaf?.open ? leaf : line;
    const up = goal.getBoundingClientRect().top - this.leaves.getBoundingClientRect().top;
    this.leaves.scrollTop += up - 48;
  }
}

customElements.define("source-beside", SourceBeside);
