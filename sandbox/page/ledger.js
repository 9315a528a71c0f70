// The panel in which the ledger grows, and where its chains are checked.

import { act, look, make } from "./api.js";
import { hour } from "./clock.js";
import { language, say } from "./words.js";

const KNOWN = ["plan-loaded", "welcome", "looked"];
const PAUSE = 250;
const HEARTBEAT = 4000;
const SHOWN = 200;

export class Ledger {
  constructor(element) {
    this.element = element;
    this.list = element.querySelector(".entries");
    this.entries = [];
    this.listeners = [];
    this.verified = null;
    this.find(".verify").addEventListener("click", () => this.verify());
    setInterval(() => this.refresh(), HEARTBEAT);
  }

  find(name) {
    return this.element.querySelector(name);
  }

  // Whether there are books behind the phones at all.
  async begin() {
    const told = await look(`ledger?since=0&language=${language}`);
    if (told.present) this.take(told.entries);
    return told.present;
  }

  // Something was said on a phone: soon afterwards look what has been written.
  stir() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), PAUSE);
  }

  async refresh() {
    if (this.busy) return;
    this.busy = true;
    try {
      const since = this.entries.length ? this.entries[this.entries.length - 1].id : 0;
      this.take((await look(`ledger?since=${since}&language=${language}`)).entries);
    } catch {
      // The bot is being restarted; the next look will tell.
    }
    this.busy = false;
  }

  take(entries) {
    if (!entries.length) return;
    const held = this.list.scrollTop < 60;
    this.entries.push(...entries);
    for (const entry of entries) this.list.prepend(row(entry));
    while (this.list.children.length > SHOWN) this.list.lastElementChild.remove();
    if (held) this.list.scrollTop = 0;
    this.find(".count").textContent = say("entries", { n: this.entries.length });
    for (const listener of this.listeners) listener();
  }

  async verify() {
    const result = this.find(".result");
    const key = this.find(".verify");
    key.disabled = true;
    result.hidden = false;
    result.className = "result";
    result.textContent = say("verifying");
    try {
      this.verified = await act("ledger/verify", { language });
      result.classList.add(this.verified.holds ? "holds" : "broken");
      result.textContent = this.verified.words;
    } catch (error) {
      result.textContent = error.message;
    }
    key.disabled = false;
    key.focus();
    for (const listener of this.listeners) listener();
  }
}

function row(entry) {
  const line = make("li", `entry${entry.accepted ? "" : " refused"}${entry.kind === "looked" ? " small" : ""}`);
  line.dataset.kind = entry.kind;
  const head = make("p", "entry-head");
  head.append(make("span", "seq", `№ ${entry.seq}`), make("time", "", hour(entry.at)));
  head.append(make("strong", "", entry.who === "operator" ? "" : entry.who), make("span", "about", entry.about === entry.who ? "" : entry.about));
  const words = KNOWN.includes(entry.kind) ? say(entry.kind) : entry.words || entry.kind;
  line.append(head, make("p", "what", entry.accepted ? words : `${say("refused")}: ${words}`));
  line.append(make("code", "mark", entry.mark.replace(/(.{4})(?=.)/g, "$1 ")));
  return line;
}
