/* Says what happens while a file is sent and read, and sends it once; without this the browser's own sign says it. */
class SentForm extends HTMLElement {
  connectedCallback() {
    this.addEventListener("submit", (event) => this.send(event));
    addEventListener("pageshow", () => this.say(""));
  }

  send(event) {
    if (this.sent) return event.preventDefault();
    this.sent = true;
    this.say(this.getAttribute("says"));
  }

  say(words) {
    if (!words) this.sent = false;
    this.querySelector("[role=status]").textContent = words;
  }
}

customElements.define("sent-form", SentForm);
