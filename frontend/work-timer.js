/* Counts on from what the portal says a timer had, so that the two clocks need not agree. */
const BEAT_MS = 1000;

function two(number) {
  return String(number).padStart(2, '0');
}

class WorkTimer extends HTMLElement {
  static observedAttributes = ['seconds'];

  connectedCallback() {
    this.begin();
    this.beat = setInterval(() => this.show(), BEAT_MS);
  }

  disconnectedCallback() {
    clearInterval(this.beat);
  }

  attributeChangedCallback() {
    this.begin();
  }

  begin() {
    this.since = performance.now() - Number(this.getAttribute('seconds') ?? 0) * BEAT_MS;
    this.show();
  }

  show() {
    const seconds = Math.max(0, Math.floor((performance.now() - this.since) / BEAT_MS));
    const minutes = Math.floor(seconds / 60);
    this.textContent = `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
  }
}

customElements.define('cairn-work-timer', WorkTimer);
