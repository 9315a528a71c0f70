// How the guided tour looks: its step, its tasks with their ticks, and the way on.

import { button, icon, make } from "./api.js";
import { STEPS } from "./tour-steps.js";
import { unpoint } from "./tour-point.js";
import { say, TOUR } from "./words.js";

export class TourPanel {
  // ---- people and words

  get steps() {
    return STEPS[this.lesson?.kind || "municipal"];
  }

  phone(part) {
    return part && this.lesson && [...this.desk.phones.values()].find((one) => one.persona.title === this.lesson.people[part]);
  }

  // Whose phone this step needs and nobody has: in a campaign begun by chat people are invited first.
  absent(tasks) {
    const parts = new Set(tasks.map((task) => task.who).filter(Boolean));
    return [...parts].filter((part) => !this.phone(part)).map((part) => this.lesson.people[part]);
  }

  words(part) {
    return this.lesson.words[this.lesson.languages[this.lesson.people[part || "school"]]] || this.lesson.words.ru;
  }

  fill(text, part) {
    const { code, title, listed, people, typed = {} } = this.lesson;
    const keys = Object.entries(this.words(part)).map(([name, words]) => [name.replace(/-/g, "_"), words]);
    const values = { code, title, listed, ...people, ...typed, ...Object.fromEntries(keys) };
    return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  // ---- the panel

  render() {
    const { step } = this.state;
    unpoint(this.desk);
    this.element.querySelector(".count").textContent = this.lesson ? `${Math.min(step + 1, this.steps.length)}/${this.steps.length}` : "";
    if (!this.lesson) {
      this.box.replaceChildren(make("p", "", say(this.why || "no-lesson")), ...this.wayOn());
      return;
    }
    if (step >= this.steps.length) {
      this.box.replaceChildren(make("p", "complete", say(`complete-${this.lesson.kind}`)), this.nav());
      return;
    }
    const told = TOUR[this.lesson.kind][step];
    const title = make("h3", "", told.title);
    title.tabIndex = -1;
    const list = make("ol", "tasks");
    list.append(...this.steps[step].map((task, number) => this.task(task, told.tasks[number])));
    const parts = [make("p", "lesson-about", say("lesson", this.lesson)), title, make("p", "why", this.fill(told.why))];
    const absent = this.absent(this.steps[step]);
    this.asked = absent.join();
    parts.push(...absent.map((who) => this.invite(who)));
    if (this.lesson.ahead) parts.push(this.ahead());
    const state = make("p", "step-state");
    state.setAttribute("role", "status");
    this.box.replaceChildren(...parts, list, state, this.nav());
    this.check();
  }

  task(task, words) {
    const line = make("li", "task");
    const sign = make("span", "sign-done");
    sign.append(icon("done"), make("span", "unseen", ""));
    const text = make("span", "task-words", this.fill(words, task.who));
    line.append(sign, text);
    if (task.who && this.phone(task.who)) {
      const callsign = this.lesson.people[task.who];
      const opener = button("opener", callsign, () => this.desk.choose(this.phone(task.who)));
      opener.setAttribute("aria-label", say("open-phone", { who: callsign }));
      line.append(opener);
    } else if (!task.who) line.append(button("opener", say("to-ledger"), () => this.open("ledger")));
    return line;
  }

  // What brings a packet to learn on.
  wayOn() {
    if (this.why === "no-plan" && this.desk.example) {
      const link = make("a", "example", say("get-example"));
      Object.assign(link, { href: "/sim/example", download: this.desk.example });
      return [link];
    }
    return this.why === "no-lesson" && this.afresh ? [make("code", "command", this.afresh)] : [];
  }

  invite(who) {
    const note = make("div", "ahead");
    note.append(make("p", "", say("no-phone", { who, coordinator: this.lesson.people.coordinator })));
    const host = this.phone("coordinator");
    const callsign = host?.persona.title;
    if (host) note.append(button("opener", say("open-phone", { who: callsign }), () => this.desk.choose(host)));
    return note;
  }

  ahead() {
    const note = make("div", "ahead");
    const move = button("opener", say("go-there"), async () => {
      await this.desk.moveTo(`${this.lesson.day}T08:30:00`);
      await this.begin();
    });
    note.append(make("p", "", say("ahead", { day: this.lesson.day.split("-").reverse().join(".") })), move);
    return note;
  }

  nav() {
    const { step } = this.state;
    const box = make("div", "tour-nav");
    box.append(button("again", say("again"), () => this.again()));
    if (step > 0) box.append(button("back", say("back"), () => this.go(step - 1)));
    if (step < this.steps.length) box.append(button("next", say("skip"), () => this.go(step + 1)));
    return box;
  }

  // Ticks are put where the tasks stand, so that nobody loses their place.
  tick(done) {
    this.box.querySelectorAll(".task").forEach((line, number) => {
      line.classList.toggle("done", done[number]);
      line.querySelector(".sign-done .unseen").textContent = done[number] ? say("done") : "";
    });
    const all = done.every(Boolean);
    const next = this.box.querySelector(".next");
    next.classList.toggle("strong", all);
    const last = this.state.step === this.steps.length - 1;
    next.textContent = say(all ? (last ? "finish" : "next") : "skip");
    const state = this.box.querySelector(".step-state");
    const words = all ? say("step-done") : "";
    if (state.textContent !== words) state.textContent = words;
  }
}
