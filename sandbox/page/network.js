// A phone's network, which can be cut: what it sends waits on the phone, what is pressed is lost.

import { act, fileText, upload } from "./api.js";
import { Foot } from "./foot.js";
import { say } from "./words.js";

export class Network extends Foot {
  // ---- what is kept on the phone, also when the page is opened anew

  get drawer() {
    return `network ${this.bot} ${this.userId}`;
  }

  recall() {
    const kept = JSON.parse(localStorage.getItem(this.drawer) || "null");
    this.cutAt = kept ? kept.cutAt : null;
    this.queue = kept ? kept.queue : [];
    this.showNetwork();
  }

  remember() {
    const kept = { cutAt: this.cutAt, queue: this.queue };
    try {
      if (this.offline || this.queue.length) localStorage.setItem(this.drawer, JSON.stringify(kept));
      else localStorage.removeItem(this.drawer);
    } catch {
      // A picture too large for the browser's store still waits while the page is open.
    }
    this.showNetwork();
  }

  get offline() {
    return this.cutAt !== null;
  }

  // ---- the switch

  async toggleNetwork() {
    if (!this.offline) {
      this.cutAt = Number([...this.log.querySelectorAll(".row")].pop()?.dataset.id || 0);
      this.remember();
      this.toast(say("network-cut"));
      return;
    }
    this.cutAt = null;
    this.remember();
    this.toast(say("network-back"));
    await this.load();
  }

  showNetwork() {
    const key = this.find(".network");
    key.setAttribute("aria-checked", String(!this.offline));
    key.querySelector("use").setAttribute("href", this.offline ? "#i-cut" : "#i-net");
    this.element.classList.toggle("offline", this.offline);
    this.rest();
  }

  rest() {
    super.rest();
    if (this.offline) this.find(".sub").textContent = say("no-network", { n: this.queue.length });
  }

  // ---- sending

  async give(path, order, picture) {
    const full = { user_id: this.userId, ...order };
    if (!this.offline) return this.try(() => act(path, full));
    const number = `q${Date.now()}-${this.queue.length}`;
    this.queue.push({ number, path, order: full, picture });
    this.remember();
    this.ghost(this.queue[this.queue.length - 1]);
    return null;
  }

  async giveFile(file, asDocument) {
    if (!this.offline) return this.try(() => upload(this.userId, file, asDocument));
    const base64 = await fileText(file);
    const order = { base64, name: file.name, ...(asDocument ? { as_document: true } : {}) };
    return this.give("photo", order, asDocument ? undefined : base64);
  }

  // What waits is shown with a clock in place of a tick.
  ghost({ number, path, order, picture }) {
    const named = path === "camera/scan" ? "/start p_" : order.text || (picture ? "" : order.name || say("photo"));
    const date = this.now();
    this.put({ message_id: number, from: { id: this.userId }, date, text: named, picture, waiting: true });
    this.weigh();
    this.toEnd();
  }

  // The network is back: in their order, one after another, with the date of the delivery.
  async flush() {
    if (this.flushing) return;
    this.flushing = true;
    while (this.queue.length && !this.offline && (await this.deliver(this.queue[0]))) {
      this.remove(this.queue.shift().number);
      this.remember();
    }
    this.flushing = false;
  }

  // Whether it has left the phone: what Telegram refuses is gone too, what did not reach it stays.
  async deliver(waiting) {
    try {
      await act(waiting.path, waiting.order);
    } catch (error) {
      this.toast(error.message);
      return !(error instanceof TypeError);
    }
    return true;
  }
}
