// The upper part of a phone: what was said, what the bot does besides messages.

import { button, make } from "./api.js";
import { bubble } from "./bubble.js";
import { inFront } from "./front.js";
import { Unread } from "./unread.js";
import { say } from "./words.js";

export class Screen extends Unread {
  async try(work) {
    try {
      return await work();
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  // ---- messages

  add(message) {
    const held = this.atEnd();
    const fresh = !this.log.querySelector(`[data-id="${message.message_id}"]`);
    this.put(message);
    if (message.from.id !== this.userId) {
      this.rest();
      if (fresh) this.heard(message);
      if (fresh && this.persona.unnamed) this.introduce();
    }
    if (message.from.id === this.userId) this.find(".fresh")?.remove();
    if (held || message.from.id === this.userId) this.toEnd();
    this.weigh();
  }

  put(message) {
    const row = bubble(message, this);
    const old = this.log.querySelector(`[data-id="${message.message_id}"]`);
    if (old) {
      old.replaceWith(row);
      return;
    }
    const days = this.log.querySelectorAll(".day");
    if (!days.length || days[days.length - 1].textContent !== row.dataset.day) {
      this.log.append(make("p", "day", row.dataset.day));
    }
    this.log.append(row);
  }

  remove(id) {
    this.log.querySelector(`[data-id="${id}"]`)?.remove();
    this.weigh();
  }

  jump(id) {
    const row = this.log.querySelector(`[data-id="${id}"]`);
    row?.scrollIntoView({ block: "center" });
    row?.animate([{ opacity: 0.3 }, { opacity: 1 }], 600);
  }

  atEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.scrolled();
  }

  scrolled() {
    this.find(".to-end").hidden = this.atEnd();
  }

  view(address, caption) {
    const image = document.getElementById("viewer-image");
    image.src = address;
    image.alt = caption || say("picture");
    document.getElementById("viewer").showModal();
  }

  // ---- what the bot does besides messages

  answer(alert) {
    this.waiting.get(alert.callback_query_id)?.();
    this.waiting.delete(alert.callback_query_id);
    for (const key of this.element.querySelectorAll(".waiting")) key.classList.remove("waiting");
    if (!alert.text) return;
    if (alert.show_alert) this.alert(alert.text);
    else this.toast(alert.text);
  }

  alert(text) {
    const veil = make("div", "veil");
    const box = make("div", "alert");
    box.setAttribute("role", "alertdialog");
    box.setAttribute("aria-label", say("bot-says"));
    const back = this.element.contains(document.activeElement) ? document.activeElement : null;
    const close = button("", say("ok"), () => shut());
    box.append(make("p", "", text), close);
    veil.append(box);
    const shut = inFront(this.element, veil, back && close, back);
  }

  toast(text) {
    const toast = this.find(".sheet .note") || this.find(".toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, 3500);
  }

  act(action) {
    this.find(".sub").textContent = say(action === "typing" ? "typing" : "uploading");
    this.find(".sub").classList.add("busy");
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.rest(), 5000);
  }

  rest() {
    this.find(".sub").textContent = this.persona.subtitle;
    this.find(".sub").classList.remove("busy");
  }
}
