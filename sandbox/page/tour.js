// The guided tour: a day of schools, or of colleges, in ten steps; the ledger says what was done.

import { look } from "./api.js";
import { Facts } from "./tour-facts.js";
import { TourPanel } from "./tour-panel.js";
import { pointAt, unpoint } from "./tour-point.js";
import { say } from "./words.js";

const ASKED = { roadmap: ["/roadmap"], marks: ["/marks"] };

export class Tour extends TourPanel {
  constructor(element, desk, ledger, open) {
    super();
    Object.assign(this, { element, desk, ledger, open, lesson: null });
    this.box = element.querySelector(".lesson");
    this.kept = `lesson ${desk.choice?.which || ""}`.trim();
    this.state = JSON.parse(localStorage.getItem(this.kept) || "null") || { packet: null, step: 0, from: 0 };
    element.querySelector(".fold").addEventListener("click", () => this.fold());
    ledger.listeners.push(() => this.check());
    document.addEventListener("introduced", () => this.check());
  }

  remember() {
    localStorage.setItem(this.kept, JSON.stringify(this.state));
  }

  async begin(show) {
    await this.find(this.state.packet ? `packet=${this.state.packet}` : "");
    this.render();
    if (show) this.show();
  }

  async again() {
    await this.find(`not=${this.state.packet || 0}`);
    this.go(0);
  }

  end() {
    unpoint(this.desk);
  }

  async find(query) {
    try {
      let told = await look(`lesson?${query}`);
      if (!told.lesson && query.startsWith("packet")) told = await look("lesson");
      Object.assign(this, { lesson: told.lesson, why: told.why, afresh: told.afresh });
    } catch {
      this.lesson = null;
    }
    this.state.packet = this.lesson?.packet ?? null;
    this.remember();
  }

  fold() {
    const folded = this.element.classList.toggle("folded");
    this.element.querySelector(".fold").setAttribute("aria-expanded", String(!folded));
  }

  go(step) {
    this.state.step = Math.max(0, Math.min(step, this.steps.length));
    this.state.from = this.newest();
    this.ledger.verified = null;
    this.remember();
    this.render();
    this.box.querySelector("h3")?.focus();
    this.show();
  }

  // ---- what was done

  newest() {
    const last = Object.keys(this.lesson?.people || {}).map((part) => this.log(part, ".row:not(.waits)").pop());
    return Math.max(0, ...last.map((row) => Number(row?.dataset.id || 0)));
  }

  log(part, rows) {
    return [...(this.phone(part)?.log.querySelectorAll(rows) || [])];
  }

  // Whether they have written one of these since the step began.
  wrote(part, texts) {
    return this.log(part, ".row.mine:not(.waits)").some((row) => Number(row.dataset.id) > this.state.from
      && texts.includes(row.querySelector(".text")?.textContent));
  }

  // What is only looked at the ledger does not know: people's own words do.
  get seen() {
    return {
      status: this.wrote("coordinator", ["/status", this.words("coordinator").status]),
      roadmap: this.wrote("coordinator", ASKED.roadmap),
      marks: this.wrote("expert", ASKED.marks),
      verified: Boolean(this.ledger.verified?.holds),
    };
  }

  stir(event) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (event.kind === "clock" || !this.lesson ? this.refresh() : this.check()), 120);
  }

  // Without a packet to learn on every message may be the one that brings it.
  refresh() {
    if (!this.element.hidden) this.begin(false);
  }

  check() {
    if (this.element.hidden || !this.lesson || this.state.step >= this.steps.length) return;
    const tasks = this.steps[this.state.step];
    if (this.absent(tasks).join() !== this.asked) {
      this.render();
      return;
    }
    const facts = new Facts(this.ledger.entries, this.lesson, this.seen);
    const done = tasks.map((task) => task.done(facts));
    this.tick(done);
    const first = tasks[done.indexOf(false)];
    const phone = first?.who && this.phone(first.who);
    const host = first?.who && !phone && this.phone("coordinator");
    if (phone) pointAt(this.desk, phone, first.points, this.words(first.who));
    else if (host) pointAt(this.desk, host, [], {});
    else unpoint(this.desk);
  }

  // Open the phone on which the step begins.
  show() {
    const first = this.lesson && this.steps[this.state.step]?.[0];
    const phone = first?.who && (this.phone(first.who) || this.phone("coordinator"));
    if (phone) this.desk.choose(phone);
  }
}
