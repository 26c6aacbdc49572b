/* Walks and settles the list of items by single keys. Each presses a button or link that stands in the item,
   so without this file nothing is missing.

   The keys count only while an item itself has the focus, never in a field; they can be switched off in the
   overview, and this browser remembers it. After a step the page comes back, and the focus with it. */

const MEMORY = "review-keys";
const PRESS = { Enter: "confirm", e: "edit", x: "leave", s: "split", m: "merge", u: "up", d: "down", g: "place" };
const WALK = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

class ReviewKeys extends HTMLElement {
  connectedCallback() {
    this.list = this.querySelector("ol.items");
    this.dialog = this.querySelector("dialog");
    if (!this.dialog) return;
    this.help = document.querySelector("[data-help]");
    this.help.hidden = false;
    this.help.addEventListener("click", () => this.dialog.showModal());
    this.box = this.dialog.querySelector("[type=checkbox]");
    this.box.checked = localStorage.getItem(MEMORY) !== "off";
    this.box.addEventListener("change", () => localStorage.setItem(MEMORY, this.box.checked ? "on" : "off"));
    this.list.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("focusin", ({ target }) => this.stop(target.closest("li.item")));
    addEventListener("hashchange", () => this.arrive());
    this.arrive();
  }

  get items() {
    return [...this.list.querySelectorAll(":scope > li.item")];
  }

  /** Where the address leads, else the first item waits for the tabulator. */
  arrive() {
    const there = this.items.find((item) => `#${item.id}` === location.hash);
    if (there) there.focus();
    else if (this.items[0]) this.stop(this.items[0]);
  }

  stop(item) {
    for (const other of this.items) other.tabIndex = other === item ? 0 : -1;
  }

  press(event) {
    const item = event.target;
    if (!item.matches("li.item") || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = WALK[event.key];
    const always = event.key.startsWith("Arrow") || event.key === "Enter";
    if (!always && !this.box.checked) return;
    const act = step ? () => this.walk(item, step) : this.act(item, event.key);
    if (!act) return;
    event.preventDefault();
    act();
  }

  act(item, key) {
    if (key === "?") return () => this.dialog.showModal();
    if (key === "n") return () => this.next(item);
    if (key === "t") return () => this.choose(item);
    if (key === "z") return () => document.querySelector("[data-undo]")?.click();
    if (!PRESS[key]) return null;
    const control = item.querySelector(`[data-do=${PRESS[key]}]`);
    if (!control && key === "Enter") return () => this.walk(item, 1);
    return () => control?.click();
  }

  walk(item, step) {
    const items = this.items;
    items[items.indexOf(item) + step]?.focus();
  }

  /** The next unsure item here, else the next page. */
  next(item) {
    const items = this.items;
    const behind = items.slice(items.indexOf(item) + 1).find((one) => "unsure" in one.dataset);
    if (behind) behind.focus();
    else document.querySelector(".pages a[rel=next]")?.click();
  }

  choose(item) {
    item.querySelector("details.more").open = true;
    const kinds = item.querySelector("[data-do=kind]");
    kinds.focus();
    kinds.onkeydown = (event) => {
      if (event.key === "Enter") item.querySelector("[data-do=set-kind]").click();
      else if (event.key === "Escape") item.focus();
      else return;
      event.preventDefault();
    };
  }
}

customElements.define("review-keys", ReviewKeys);
