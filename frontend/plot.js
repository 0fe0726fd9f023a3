/*
 * Draws lines or bars. The same numbers stand in a table beside the drawing. Series are told apart by dashes, by the
 * shape of their points and by name, not by colour alone.
 */
import { LitElement, css, html, nothing, svg } from 'lit';

const HEIGHT = 240;
const TOP = 12;
const BOTTOM = 28;
const LABEL_ROOM = 104;
/* So many looks of lines and of bars there are. */
const LINES = 5;
const BARS = 3;
const STEPS = [1, 2, 2.5, 5, 10];

/** A round number of which a few reach up to the highest value. */
function step(highest) {
  const rough = Math.max(highest, 1) / 4;
  const size = 10 ** Math.floor(Math.log10(rough));
  return STEPS.map((each) => each * size).find((each) => each >= rough);
}

class Plot extends LitElement {
  static properties = { drawing: { attribute: false }, width: { state: true } };

  static styles = css`
    :host {
      display: block;
      font-size: var(--cairn-text-xs);
      font-variant-numeric: tabular-nums;
      min-width: 0;
    }

    svg {
      display: block;
      overflow: visible;
    }

    text {
      fill: var(--cairn-ink-soft);
      font-size: var(--cairn-text-xs);
    }

    .grid {
      stroke: var(--cairn-line);
    }

    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      margin-bottom: 8px;
    }

    .legend span {
      align-items: center;
      display: inline-flex;
      gap: 8px;
    }

    .series {
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
      stroke-width: 2;
    }

    .s0 {
      stroke: var(--cairn-accent);
    }

    .s1 {
      stroke: var(--cairn-ink-soft);
      stroke-dasharray: 6 5;
    }

    .s2 {
      stroke: var(--cairn-warn);
      stroke-dasharray: 1 5;
    }

    .s3 {
      stroke: var(--cairn-ok);
      stroke-dasharray: 10 4 2 4;
    }

    .s4 {
      stroke: var(--cairn-danger);
      stroke-dasharray: 2 4 2 8;
    }

    .point {
      fill: var(--cairn-paper);
      stroke-dasharray: none;
    }

    .rows {
      display: grid;
      gap: 10px;
    }

    .row {
      display: grid;
      gap: 2px;
    }

    .bar {
      align-items: center;
      display: grid;
      gap: 8px;
      grid-template-columns: minmax(0, 1fr) 6.5em;
    }

    .bar rect {
      stroke-dasharray: none;
    }

    .b0 {
      fill: var(--cairn-accent);
    }

    .b1 {
      fill: var(--cairn-accent-soft);
      stroke: var(--cairn-line-strong);
    }

    .b2 {
      fill: var(--cairn-warn-soft);
      stroke: var(--cairn-warn);
    }

    .name {
      color: var(--cairn-ink);
      font-size: var(--cairn-text-s);
      overflow-wrap: anywhere;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.watch = new ResizeObserver(([entry]) => (this.width = Math.floor(entry.contentRect.width)));
    this.watch.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  render() {
    if (!this.drawing || !this.width) {
      return nothing;
    }
    return this.drawing.form === 'BARS' ? this.bars() : this.lines();
  }

  number(value) {
    const text = new Intl.NumberFormat(this.drawing.locale, { maximumFractionDigits: 1 }).format(value);
    return `${text} ${this.drawing.unit}`.trim();
  }

  highest() {
    return Math.max(0, ...this.drawing.series.flatMap((each) => each.values.map((value) => value ?? 0)));
  }

  legend(sample, looks) {
    const { series } = this.drawing;
    return series.length < 2
      ? nothing
      : html`<div class="legend">
          ${series.map(
            (each, at) => html`<span><svg width="28" height="12">${sample(at % looks)}</svg>${each.name}</span>`
          )}
        </div>`;
  }

  lines() {
    const { labels, series } = this.drawing;
    const every = step(this.highest());
    const ticks = Array.from({ length: Math.ceil(this.highest() / every) + 1 }, (_, at) => at * every);
    const left = 8 + 7 * Math.max(...ticks.map((tick) => this.number(tick).length));
    const right = 12;
    const x = (at) => left + (labels.length < 2 ? 0.5 : at / (labels.length - 1)) * (this.width - left - right);
    const y = (value) => HEIGHT - BOTTOM - (value / (ticks.at(-1) || 1)) * (HEIGHT - TOP - BOTTOM);
    const apart = Math.max(1, Math.ceil((labels.length * LABEL_ROOM) / (this.width - left)));
    return html`${this.legend((at) => svg`<path class="series s${at}" d="M 1 6 H 27" />`, LINES)}
      <svg width=${this.width} height=${HEIGHT}>
        ${ticks.map(
          (tick) => svg`<line class="grid" x1=${left} x2=${this.width - right} y1=${y(tick)} y2=${y(tick)} />
            <text x=${left - 8} y=${y(tick) + 4} text-anchor="end">${this.number(tick)}</text>`
        )}
        ${labels.map((label, at) =>
          at % apart === 0 ? svg`<text x=${x(at)} y=${HEIGHT - 6} text-anchor=${this.anchor(at, labels)}>${label}</text>` : nothing
        )}
        ${series.map((each, at) => this.line(each.values, at % LINES, x, y))}
      </svg>`;
  }

  anchor(at, labels) {
    if (labels.length < 2) {
      return 'middle';
    }
    return at === 0 ? 'start' : at === labels.length - 1 ? 'end' : 'middle';
  }

  /** A gap where there is no value; a point by itself is seen as well. */
  line(values, look, x, y) {
    let d = '';
    let pen = false;
    values.forEach((value, at) => {
      const there = value !== null && value !== undefined;
      d += there ? `${pen ? 'L' : 'M'} ${x(at)} ${y(value)} ` : '';
      pen = there;
    });
    const last = values.findLastIndex((value) => value !== null && value !== undefined);
    const end = last < 0 ? nothing : svg`<circle class="series point s${look}" cx=${x(last)} cy=${y(values[last])} r="3.5" />`;
    return svg`<path class="series s${look}" d=${d} />${end}`;
  }

  bars() {
    const { labels, series } = this.drawing;
    const share = (value) => `${(100 * (value ?? 0)) / (this.highest() || 1)}%`;
    const bar = (value, at) => html`<div class="bar">
      <svg width="100%" height="14"><rect class="b${at % BARS}" width=${share(value)} height="14" rx="3" /></svg>
      <span>${value === null || value === undefined ? '' : this.number(value)}</span>
    </div>`;
    return html`${this.legend((at) => svg`<rect class="b${at}" width="28" height="12" rx="3" />`, BARS)}
      <div class="rows">
        ${labels.map(
          (label, row) =>
            html`<div class="row"><span class="name">${label}</span>${series.map((each, at) => bar(each.values[row], at))}</div>`
        )}
      </div>`;
  }
}

customElements.define('cairn-plot', Plot);
