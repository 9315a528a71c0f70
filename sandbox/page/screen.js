// The upper part of a phone: what was said, what is unread, what the bot does besides messages.

import { button, make } from "./api.js";
import { bubble } from "./bubble.js";

export class Screen {
  find(name) {
    return this.element.querySelector(name);
  }

  async try(work) {
    try {
      return await work();
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  // ---- reading

  get key() {
    return `read ${this.bot} ${this.userId}`;
  }

  countSince(messages) {
    const seen = localStorage.getItem(this.key);
    const last = messages.length ? messages[messages.length - 1].message_id : 0;
    if (seen === null || Number(seen) > last) localStorage.setItem(this.key, last);
    const from = Number(localStorage.getItem(this.key));
    this.setUnread(messages.filter((one) => one.message_id > from && one.from.id !== this.userId).length);
  }

  read() {
    if (!this.unread) return;
    const last = this.log.querySelector(".row:last-of-type");
    if (last) localStorage.setItem(this.key, last.dataset.id);
    this.setUnread(0);
  }

  setUnread(count) {
    this.unread = count;
    this.find(".badge").hidden = !count;
    this.find(".badge").textContent = count;
    this.find(".badge").setAttribute("aria-label", `Непрочитанных: ${count}`);
    this.onUnread?.(count);
  }

  // ---- messages

  add(message) {
    const held = this.atEnd();
    const fresh = !this.log.querySelector(`[data-id="${message.message_id}"]`);
    this.put(message);
    if (message.from.id !== this.userId) {
      this.rest();
      if (fresh) this.setUnread(this.unread + 1);
    }
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
    image.alt = caption || "Снимок";
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
    box.setAttribute("aria-label", "Сообщение бота");
    const close = button("", "ОК", () => veil.remove());
    box.append(make("p", "", text), close);
    veil.append(box);
    veil.addEventListener("keydown", (event) => event.key === "Escape" && veil.remove());
    this.element.append(veil);
    if (this.element.contains(document.activeElement)) close.focus();
  }

  toast(text) {
    const toast = this.find(".toast");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => { toast.hidden = true; }, 3500);
  }

  act(action) {
    this.find(".sub").textContent = action === "typing" ? "бот печатает…" : "бот отправляет файл…";
    this.find(".sub").classList.add("busy");
    clearTimeout(this.restTimer);
    this.restTimer = setTimeout(() => this.rest(), 5000);
  }

  rest() {
    this.find(".sub").textContent = this.persona.subtitle;
    this.find(".sub").classList.remove("busy");
  }
}
