/* Walks a table with the arrow keys, as WAI-ARIA's grid pattern has it. Without this file it is a table
   with links and forms, and everything in it works.

   One stop for the tabulator. Arrows follow the eye, also from right to left. Where a cell holds one link or
   button, that is the stop; where it holds more, Enter goes inside and Esc comes back. A form below its row
   opens with Enter and closes with Esc, and keeps what was typed. */

const GRID_ROLES = { table: "grid", cell: "gridcell" };
const CONTROLS = "a[href], button, summary, select, textarea, input:not([type=hidden])";
const PAGE = 5;

class RowGrid extends HTMLElement {
  connectedCallback() {
    for (const [plain, grid] of Object.entries(GRID_ROLES))
      for (const one of this.querySelectorAll(`[role=${plain}]`)) one.setAttribute("role", grid);
    for (const cell of this.rows.flat()) this.leave(cell);
    const first = this.rows[0]?.[0];
    if (first) this.stop(first).tabIndex = 0;
    this.addEventListener("keydown", this.press);
    this.addEventListener("focusin", this.arrive);
    this.addEventListener("toggle", this.toggle, true);
  }

  /** The cells of the body, row by row. */
  get rows() {
    return [...this.querySelectorAll("tbody tr")].map((row) => [...row.cells]);
  }

  controls(cell) {
    return [...cell.querySelectorAll(CONTROLS)].filter(
      (one) => one.matches("summary") || !one.closest("details"),
    );
  }

  /** What takes the focus for a cell: its only link or button, else the cell. */
  stop(cell) {
    const inside = this.controls(cell);
    return inside.length === 1 && inside[0].matches("a, button, summary") ? inside[0] : cell;
  }

  leave(cell) {
    for (const one of this.controls(cell)) one.tabIndex = -1;
    this.stop(cell).tabIndex = -1;
  }

  enter(cell) {
    const inside = this.controls(cell);
    for (const one of inside) one.tabIndex = 0;
    inside[0]?.focus();
  }

  /** However the focus came to a cell, the tabulator finds it there again. */
  arrive({ target }) {
    const cell = target.closest("td, tbody th");
    if (!cell || target !== this.stop(cell)) return;
    for (const other of this.rows.flat()) if (other !== cell) this.stop(other).tabIndex = -1;
    target.tabIndex = 0;
  }

  press(event) {
    const cell = event.target.closest("td, tbody th");
    if (!cell || event.altKey || event.metaKey) return;
    const stop = this.stop(cell);
    if (event.key === "Escape") return this.back(event, cell, stop);
    if (event.target !== stop) return;
    if (["Enter", "F2"].includes(event.key) && stop === cell) {
      event.preventDefault();
      return this.enter(cell);
    }
    const next = this.next(event, cell);
    if (!next) return;
    event.preventDefault();
    this.stop(next).focus();
  }

  back(event, cell, stop) {
    const form = cell.querySelector("details[open]");
    if (form) form.open = false;
    else if (event.target === stop) return;
    if (stop === cell) this.leave(cell);
    event.preventDefault();
    stop.focus();
  }

  next({ key, ctrlKey }, cell) {
    const rows = this.rows;
    const row = rows.findIndex((cells) => cells.includes(cell));
    const column = rows[row].indexOf(cell);
    const forward = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const last = rows[row].length - 1;
    const at = (r, c) => rows[Math.max(0, Math.min(r, rows.length - 1))][Math.max(0, Math.min(c, last))];
    switch (key) {
      case "ArrowUp": return at(row - 1, column);
      case "ArrowDown": return at(row + 1, column);
      case "ArrowLeft":
      case "ArrowRight": return at(row, column + (key === forward ? 1 : -1));
      case "Home": return at(ctrlKey ? 0 : row, 0);
      case "End": return at(ctrlKey ? rows.length : row, last);
      case "PageUp": return at(row - PAGE, column);
      case "PageDown": return at(row + PAGE, column);
    }
  }

  /** A form that opens is where one wants to write. */
  toggle({ target }) {
    if (target.open && target.contains(document.activeElement))
      target.querySelector("select, textarea, input:not([type=hidden])")?.focus();
  }
}

customElements.define("row-grid", RowGrid);
