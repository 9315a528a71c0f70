// What the ledger and the phones say of the lesson's packet. No wording is ever compared.

const ROUTES = {
  municipal: [
    "packed", "to-observer", "to-coordinator", "to-commission", "to-expert", "opened", "checked", "from-expert",
    "from-commission", "to-school",
  ],
  college: ["collected", "to-commission", "to-expert", "opened", "checked", "from-expert", "returned"],
};
const MOVES = ["packed", "received", "counted", "confirmed", "filled-in"];

export class Facts {
  constructor(entries, lesson, seen) {
    const held = entries.filter((one) => one.accepted);
    const undone = new Set();
    this.packet = held.filter((one) => one.stream.startsWith(`packet:${lesson.packet}/`));
    for (const one of this.packet) if (one.kind === "undone" && one.of) undone.add(one.of);
    this.packet = this.packet.filter((one) => !undone.has(one.seq));
    this.held = held;
    this.route = ROUTES[lesson.kind];
    this.sitting = held.filter((one) => one.stream === `sitting:${lesson.sitting}`);
    this.people = lesson.people;
    this.seen = seen;
    const steps = this.packet.filter((one) => MOVES.includes(one.kind));
    this.far = Math.max(-1, ...steps.map((one) => this.route.indexOf(one.step || one.kind)));
  }

  // Somebody has done something of this kind, wherever it is written.
  acted(kind, part) {
    return this.held.some((one) => one.kind === kind && one.who === this.people[part]);
  }

  happened(kind) {
    return this.sitting.some((one) => one.kind === kind);
  }

  // Announced by this giver, or taken already without a word.
  offered(part, step) {
    return this.reached(step)
      || this.packet.some((one) => one.kind === "offered" && one.step === step && one.who === this.people[part]);
  }

  milestone(name) {
    return this.sitting.some((one) => one.kind === "milestone" && one.milestone === name);
  }

  // The packet has come so far, or farther: whoever took another way is not held up.
  reached(step) {
    return this.far >= this.route.indexOf(step);
  }

  looked(part, step) {
    return this.reached(step) || this.packet.some((one) => one.kind === "looked" && one.who === this.people[part]);
  }

  confirmed(step) {
    const at = this.route.indexOf(step);
    return this.far > at || this.packet.some((one) => one.kind === "confirmed" && one.step === step);
  }

  counted(step) {
    return this.packet.some((one) => one.kind === "counted" && one.step === step);
  }

  get uploaded() {
    const last = this.sitting.filter((one) => one.kind.startsWith("upload")).pop();
    return last?.kind === "uploaded";
  }
}
