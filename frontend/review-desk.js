/*
 * What the review desk needs of the browser: a beat by which the lease is renewed, a sign that something is being typed
 * or cannot be sent, and keys.
 */

const BEAT_MS = 1000;
/* After so long without a key the portal has heard of all that was typed, if it can be reached. */
const TYPED_MS = 3000;
/* A field tells what was typed a little later than this after the last key. */
const PAUSE_MS = 500;
const RESTORE_MS = 500;
const WARN_SHARE = 0.2;

function isOffline() {
  return !navigator.onLine || ['reconnecting', 'connection-lost'].includes(window.Vaadin?.connectionState?.state);
}

function isSending() {
  return Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
}

/**
 * What was typed into a tab and is not saved yet, by field. The tab has it again after the portal was away and it had to
 * be loaded anew.
 */
class Unsaved {
  constructor(desk) {
    this.desk = desk;
    this.key = `cairn-desk:${location.pathname}`;
  }

  all() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  }

  put(field) {
    this.store({ ...this.all(), [field.dataset.about]: field.value });
  }

  store(texts) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(texts));
    } catch {
      // Without room in the browser the text is in the field alone.
    }
  }

  clear() {
    sessionStorage.removeItem(this.key);
  }

  /** Neither what the portal has nor what was typed here is lost. */
  bringBack() {
    for (const [about, typed] of Object.entries(this.all())) {
      const field = this.desk.querySelector(`[data-about="${CSS.escape(about)}"]`);
      if (field?.checkVisibility() && !field.value.includes(typed)) {
        const both = typed.includes(field.value) ? typed : `${field.value}\n\n${typed}`;
        field.inputElement.value = both;
        field.inputElement.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
    }
  }
}

/**
 * Beats while the desk is open. On the desk around it stands what the portal cannot know: data-typing, data-offline,
 * data-running-out.
 */
class DeskWatch extends HTMLElement {
  connectedCallback() {
    this.desk = this.closest('.desk');
    this.unsaved = new Unsaved(this.desk);
    this.typed = (event) => this.type(event.target.closest?.('[data-about]'));
    this.desk.addEventListener('input', this.typed);
    this.beat = setInterval(() => this.look(), BEAT_MS);
    setTimeout(() => this.isConnected && this.unsaved.bringBack(), RESTORE_MS);
  }

  disconnectedCallback() {
    clearInterval(this.beat);
    this.desk.removeEventListener('input', this.typed);
  }

  type(field) {
    if (field) {
      this.typedAt = Date.now();
      this.desk.toggleAttribute('data-typing', true);
      // The field takes the text over in this same event.
      queueMicrotask(() => this.unsaved.put(field));
    }
  }

  /** The portal has saved all that it has heard of. */
  kept() {
    if (!this.typedAt || Date.now() - this.typedAt > PAUSE_MS) {
      this.desk.removeAttribute('data-typing');
      this.typedAt = undefined;
      this.unsaved.clear();
    }
  }

  /** The lease ends in so many milliseconds; it is to be renewed every so many. */
  renewed(left, every) {
    this.until = Date.now() + left;
    this.warnAt = this.until - left * WARN_SHARE;
    this.every = every;
    this.nextTick ??= Date.now() + every;
    this.look();
  }

  /** There is nothing to renew. */
  ended() {
    this.until = undefined;
    this.nextTick = undefined;
    this.look();
  }

  look() {
    const now = Date.now();
    const offline = isOffline();
    this.desk.toggleAttribute('data-offline', offline);
    this.desk.toggleAttribute('data-running-out', this.until !== undefined && now > this.warnAt);
    if (this.typedAt && now - this.typedAt > TYPED_MS && !offline && !isSending() && !this.desk.querySelector('.save-said.problem')) {
      this.kept();
    }
    if (this.nextTick && now >= this.nextTick) {
      this.nextTick = now + this.every;
      this.dispatchEvent(new CustomEvent('tick'));
    }
  }
}

/** The chosen one of a group of radio buttons, or the first. */
function chosen(group) {
  return group?.querySelector('input[type="radio"]:checked') ?? group?.querySelector('input[type="radio"]');
}

/** Keys that work wherever nothing is being typed. */
class DeskKeys extends HTMLElement {
  connectedCallback() {
    this.pressed = (event) => this.press(event);
    this.entered = (event) => (this.last = event.target.closest?.('.criterion') ?? this.last);
    document.addEventListener('keydown', this.pressed);
    document.addEventListener('focusin', this.entered);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
    document.removeEventListener('focusin', this.entered);
  }

  press(event) {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || this.isBusy(target)) {
      return;
    }
    if (this.act(event.key)) {
      event.preventDefault();
    }
  }

  isBusy(target) {
    const chooses = target.matches?.('input[type="radio"], input[type="checkbox"]');
    const types = target.isContentEditable || target.matches?.('input, textarea, select, vaadin-select-value-button');
    return (types && !chooses) || document.querySelector('vaadin-dialog[opened], vaadin-select[opened]') !== null;
  }

  act(key) {
    switch (key) {
      case '?':
        return this.tell('help');
      case 'w':
        return this.tell('work');
      case 'r':
        return this.tell('review');
      case 'j':
        return this.goTo(1);
      case 'k':
        return this.goTo(-1);
      case 'c':
        return this.focusOn(this.current()?.querySelector('vaadin-text-area'));
      case 'v':
        return this.focusOn(chosen(this.closest('.desk').querySelector('.verdict-field')));
      case '0':
      case '1':
      case '2':
      case '3':
        return this.choose(Number(key));
      default:
        return false;
    }
  }

  tell(what) {
    this.dispatchEvent(new CustomEvent(what));
    return true;
  }

  criteria() {
    return [...this.closest('.desk').querySelectorAll('.criterion')];
  }

  /** Where the keyboard is, or was last. */
  current() {
    return document.activeElement?.closest('.criterion') ?? (this.last?.isConnected ? this.last : undefined);
  }

  goTo(step) {
    const criteria = this.criteria();
    const here = criteria.indexOf(this.current());
    const next = here < 0 ? 0 : Math.min(Math.max(here + step, 0), criteria.length - 1);
    return this.focusOn(chosen(criteria[next]));
  }

  choose(score) {
    const group = (this.current() ?? this.criteria()[0])?.querySelector('vaadin-radio-group');
    const button = group?.querySelectorAll('vaadin-radio-button')[score];
    if (!button || group.readonly) {
      return false;
    }
    button.click();
    return this.focusOn(button.querySelector('input'));
  }

  focusOn(field) {
    if (!field) {
      return false;
    }
    field.focus();
    field.scrollIntoView({ block: 'nearest' });
    return true;
  }
}

customElements.define('cairn-desk-watch', DeskWatch);
customElements.define('cairn-desk-keys', DeskKeys);
