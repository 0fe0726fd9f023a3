/*
 * Draws a graph that the portal has laid out: boxes that are links, and the lines between them. The lines say nothing
 * that does not stand in words on the boxes and in the lists beside the drawing, so only the links are told to a screen
 * reader.
 */
import { LitElement, css, html, svg } from 'lit';

/** The points of a line as an SVG path with rounded corners. */
function path(points, radius = 6) {
  const at = [];
  for (let i = 0; i < points.length; i += 2) {
    at.push([points[i], points[i + 1]]);
  }
  let d = `M ${at[0]}`;
  for (let i = 1; i < at.length - 1; i++) {
    d += ` L ${towards(at[i], at[i - 1], radius)} Q ${at[i]} ${towards(at[i], at[i + 1], radius)}`;
  }
  return `${d} L ${at.at(-1)}`;
}

/** The point that lies on the way from one to another, no farther than half of it. */
function towards([x, y], [toX, toY], radius) {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const share = Math.min(radius, length / 2) / length;
  return [x + (toX - x) * share, y + (toY - y) * share];
}

class UnitGraph extends LitElement {
  static properties = { drawing: { attribute: false } };

  static styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      margin-inline: auto;
    }

    .line {
      fill: none;
      stroke: var(--cairn-line-strong);
      stroke-width: 1.5;
    }

    .dashed {
      stroke-dasharray: 5 4;
    }

    marker path {
      fill: var(--cairn-line-strong);
    }

    .box {
      background: var(--cairn-paper-raised);
      border: 1px solid var(--cairn-line-strong);
      border-radius: var(--cairn-radius);
      box-sizing: border-box;
      color: var(--cairn-ink);
      display: grid;
      align-content: center;
      height: calc(100% - 4px);
      line-height: 1.25;
      margin: 2px;
      overflow: hidden;
      padding: 4px 10px;
      text-decoration: none;
    }

    .name {
      display: -webkit-box;
      font-size: var(--cairn-text-s);
      font-weight: 600;
      overflow: hidden;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }

    .detail {
      color: var(--cairn-ink-soft);
      font-size: var(--cairn-text-xs);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .centre {
      background: var(--cairn-accent-soft);
      border: 2px solid var(--cairn-accent);
    }

    .recommended,
    .more {
      border-style: dashed;
    }

    a:hover .name {
      text-decoration: underline;
    }

    a:focus-visible {
      outline: 2px solid var(--cairn-accent);
      outline-offset: 0;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    this.watch = new ResizeObserver(() => this.showCentre());
    this.watch.observe(this.parentElement);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  updated() {
    this.showCentre();
  }

  /** On a phone the frame shows a piece of the drawing: the thing itself first. */
  showCentre() {
    const frame = this.parentElement;
    const centre = this.drawing?.boxes.find((box) => box.look === 'CENTRE');
    if (frame && centre) {
      frame.scrollLeft = centre.x + centre.width / 2 - frame.clientWidth / 2;
    }
  }

  render() {
    if (!this.drawing) {
      return html``;
    }
    const { width, height, lines, boxes } = this.drawing;
    return html`<svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      <defs>
        <marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M 0 0 L 8 4 L 0 8 z" />
        </marker>
      </defs>
      <g aria-hidden="true">
        ${lines.map(
          (line) =>
            svg`<path class="line ${line.dashed ? 'dashed' : ''}" d=${path(line.points)} marker-end="url(#end)" />`
        )}
      </g>
      ${boxes.map(
        (box) =>
          svg`<foreignObject x=${box.x} y=${box.y} width=${box.width} height=${box.height}>${this.box(box)}</foreignObject>`
      )}
    </svg>`;
  }

  box({ name, detail, href, look }) {
    const text = html`<span class="name">${name}</span><span class="detail">${detail}</span>`;
    const looks = `box ${look.toLowerCase()}`;
    if (!href) {
      return html`<div class=${looks}>${text}</div>`;
    }
    return html`<a class=${looks} href=${href} title=${name} aria-current=${look === 'CENTRE' ? 'true' : 'false'}
      >${text}</a
    >`;
  }
}

customElements.define('cairn-unit-graph', UnitGraph);
