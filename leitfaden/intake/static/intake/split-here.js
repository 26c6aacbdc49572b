/* Splits a text where the cursor stands. The text itself cannot be changed here; without this file the other
   ways of saying where remain. */

class SplitHere extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.text = this.querySelector("textarea");
    this.text.addEventListener("beforeinput", (event) => event.preventDefault());
    this.text.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.querySelector("button").click();
    });
    this.querySelector("button").addEventListener("click", () => this.say());
    this.text.setSelectionRange(0, 0);
    this.text.focus();
  }

  /** In letters as the server counts them. */
  say() {
    const before = this.text.value.slice(0, this.text.selectionStart);
    this.closest("form").querySelector("input[name=at]").value = [...before].length;
  }
}

customElements.define("split-here", SplitHere);
