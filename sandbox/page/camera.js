// «Камера»: the campaign's labels within this phone's sight, whole, torn or blurred.

import { icon, look, make } from "./api.js";
import { inFront } from "./front.js";
import { say } from "./words.js";

export async function openCamera(phone) {
  const camera = new Camera(phone);
  await camera.fill();
}

class Camera {
  constructor(phone) {
    this.phone = phone;
    this.chosen = new Map();
    this.labels = [];
    this.sheet = document.getElementById("camera").content.firstElementChild.cloneNode(true);
    this.wire();
    this.shut = inFront(phone.element, this.sheet, this.find("[type=search]"), phone.find(".camera"));
    this.weigh();
  }

  find(name) {
    return this.sheet.querySelector(name);
  }

  get state() {
    return this.find(".states :checked").value;
  }

  get ids() {
    return [...this.chosen.keys()];
  }

  get address() {
    return `/sim/camera/picture?ids=${this.ids.map(encodeURIComponent).join(",")}&state=${this.state}`;
  }

  wire() {
    const on = (name, event, work) => this.find(name).addEventListener(event, work);
    this.find(".states").querySelectorAll("input").forEach((one) => { one.name = `state of ${this.phone.userId}`; });
    on(".shut", "click", () => this.shut());
    on(".states", "change", () => this.weigh());
    on("[type=search]", "input", () => this.show());
    on(".scan", "click", () => this.scan());
    on(".shoot", "click", () => this.send("camera/photo", { ids: this.ids, state: this.state }, this.address));
    on(".type", "click", () => this.type());
    on(".own", "click", () => {
      this.shut();
      this.phone.find(".pick-photo").click();
    });
    on(".code", "submit", (event) => {
      event.preventDefault();
      const text = this.find(".code input").value.trim();
      if (text) this.send("message", { text });
    });
  }

  // What is chosen decides what can be done, and what the camera sees.
  weigh() {
    const many = this.chosen.size;
    this.find(".scan").disabled = many !== 1;
    this.find(".shoot").disabled = many === 0;
    this.find(".shoot").textContent = many > 1 ? say("shoot-many", { n: many }) : say("shoot");
    this.find(".sight").hidden = many === 0;
    if (!many) return;
    this.find(".sight").src = this.address;
    this.find(".sight").alt = `${say("in-sight")}: ${[...this.chosen.values()].map((one) => one.title).join("; ")}`;
  }

  scan() {
    if (this.state) this.phone.toast(say(`${this.state}-unread`));
    else this.send("camera/scan", { id: this.ids[0] });
  }

  // The code under a torn QR can still be read; from a blurred shot nothing can.
  type() {
    const blurred = this.state === "blurred";
    if (blurred) this.phone.toast(say("blurred-code"));
    this.find(".code").hidden = false;
    const codes = [...this.chosen.values()].map((label) => label.code || label.title);
    this.find(".code input").value = blurred ? "" : codes.join(" ");
    this.find(".code input").focus();
  }

  async send(path, order, picture) {
    const told = await this.phone.give(path, order, picture);
    if (told || this.phone.offline) this.shut();
  }

  async fill() {
    this.labels = (await this.phone.try(() => look("camera")))?.labels || [];
    this.show();
  }

  show() {
    const words = this.find("[type=search]").value.toLowerCase().replace(/(?<=\w)-(?=\w)/g, "").split(/\s+/).filter(Boolean);
    const fits = this.labels.filter((label) => {
      const all = `${label.title} ${label.subtitle} ${label.code} ${label.state ? say(label.state) : ""}`;
      return words.every((word) => all.toLowerCase().replace(/-/g, "").includes(word));
    });
    this.find(".labels").replaceChildren(...fits.map((label) => this.row(label)));
    if (!fits.length) {
      this.find(".labels").append(make("p", "nothing", say(this.labels.length ? "nothing-found" : "no-labels")));
    }
  }

  row(label) {
    const line = make("label", "label");
    const box = make("input");
    box.type = "checkbox";
    box.checked = this.chosen.has(label.id);
    box.addEventListener("change", () => {
      if (box.checked) this.chosen.set(label.id, label);
      else this.chosen.delete(label.id);
      this.weigh();
    });
    const words = make("span", "label-words");
    const facts = make("span", "label-facts");
    if (label.code && !label.title.includes(label.code)) facts.append(make("span", "label-code", label.code));
    if (label.state) facts.append(make("span", "label-dead", say(label.state)));
    facts.append(make("span", "label-sub", label.subtitle));
    words.append(make("span", "label-title", label.title), facts);
    const sign = make("span", "qr");
    sign.append(icon("qr"));
    line.append(box, sign, words);
    return line;
  }
}
