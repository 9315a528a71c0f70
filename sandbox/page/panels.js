// What stands beside the phones: the guided tour and the ledger; on a narrow screen one at a time.

import { Ledger } from "./ledger.js";
import { Tour } from "./tour.js";

const KEPT = "open panels";

export async function startPanels(desk) {
  const ledger = new Ledger(document.getElementById("ledger"));
  try {
    if (!(await ledger.begin())) return null;
  } catch {
    return null;
  }
  const panels = new Panels(desk);
  const tour = new Tour(document.getElementById("tour"), desk, ledger, (name) => panels.open(name, true));
  panels.add("ledger", () => ledger.refresh());
  panels.add("tour", (fresh) => tour.begin(fresh), () => tour.end());
  panels.recall();
  return {
    stir(event) {
      if (event.kind !== "message" && event.kind !== "clock") return;
      ledger.stir();
      tour.stir(event);
    },
  };
}

class Panels {
  constructor(desk) {
    this.desk = desk;
    this.all = new Map();
  }

  add(name, begin, end = () => {}) {
    const panel = document.getElementById(name);
    const opener = document.getElementById(`open-${name}`);
    opener.hidden = false;
    opener.addEventListener("click", () => (panel.hidden ? this.open(name, true) : this.shut(name)));
    panel.querySelector(".shut").addEventListener("click", () => this.shut(name));
    panel.addEventListener("keydown", (event) => event.key === "Escape" && this.shut(name));
    this.all.set(name, { panel, opener, begin, end });
  }

  open(name, focus) {
    if (this.desk.narrow()) {
      for (const other of this.all.keys()) if (other !== name) this.hide(other);
    }
    const { panel, opener, begin } = this.all.get(name);
    panel.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    begin(focus);
    this.remember();
    if (focus) panel.querySelector("button:not(.shut):not(.fold)")?.focus();
  }

  shut(name) {
    this.hide(name);
    this.all.get(name).end();
    this.remember();
    this.all.get(name).opener.focus();
  }

  hide(name) {
    this.all.get(name).panel.hidden = true;
    this.all.get(name).opener.setAttribute("aria-expanded", "false");
  }

  remember() {
    const open = [...this.all].filter(([, one]) => !one.panel.hidden).map(([name]) => name);
    localStorage.setItem(KEPT, JSON.stringify(open));
  }

  recall() {
    for (const name of JSON.parse(localStorage.getItem(KEPT) || "[]")) if (this.all.has(name)) this.open(name, false);
  }
}
