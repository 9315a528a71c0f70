// One phone: a person's chat with the bot.

import { act, button, look, make, upload } from "./api.js";
import { bubble } from "./bubble.js";
import { openCamera } from "./camera.js";

const SHOWN = 200;
const PATIENCE = 15000;

export class Phone {
  constructor(persona, bot, hue) {
    this.persona = persona;
    this.userId = persona.user_id;
    this.bot = bot;
    this.unread = 0;
    this.waiting = new Map();
    this.keysShown = true;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.element.style.setProperty("--hue", hue);
    this.element.setAttribute("aria-label", `${persona.title}, ${persona.subtitle}`);
    this.find("h2").textContent = persona.title;
    this.find(".avatar").textContent = persona.title.slice(0, 1);
    this.log = this.find(".log");
    this.rest();
    this.wire();
  }

  find(name) {
    return this.element.querySelector(name);
  }

  wire() {
    const text = this.find("textarea");
    this.find(".composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    text.addEventListener("input", () => this.weigh());
    text.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    this.find(".begin").addEventListener("click", () => this.begin());
    this.find(".camera").addEventListener("click", () => this.element.querySelector(".sheet") || openCamera(this));
    this.find(".slash").addEventListener("click", () => this.toggle(".commands"));
    this.find(".clip").addEventListener("click", () => this.toggle(".attach"));
    this.find(".more").addEventListener("click", () => this.toggle(".drop"));
    this.find(".keys").addEventListener("click", () => this.showKeys(!this.keysShown));
    this.find(".to-end").addEventListener("click", () => this.toEnd());
    this.log.addEventListener("scroll", () => this.scrolled(), { passive: true });
    for (const [name, asDocument] of [[".pick-photo", false], [".pick-file", true]]) {
      this.find(name).addEventListener("change", (event) => this.attach(event.target, asDocument));
    }
    for (const touch of ["pointerdown", "focusin"]) this.element.addEventListener(touch, () => this.read());
    this.element.addEventListener("click", (event) => {
      if (!event.target.closest(".menu, .slash, .clip, .more")) this.toggle(null);
    });
    this.element.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle(null));
    this.find(".attach").append(
      this.item("Фото или снимок экрана", () => this.find(".pick-photo").click()),
      this.item("Файл", () => this.find(".pick-file").click()),
    );
  }

  item(text, press) {
    const entry = button("item", text, () => {
      this.toggle(null);
      press();
    });
    entry.setAttribute("role", "menuitem");
    return entry;
  }

  toggle(name) {
    for (const menu of this.element.querySelectorAll(".menu")) {
      menu.hidden = !(name && menu.matches(name) && menu.hidden);
      if (!menu.hidden) menu.querySelector("button")?.focus();
    }
    this.find(".more").setAttribute("aria-expanded", String(!this.find(".drop").hidden));
  }

  async try(work) {
    try {
      return await work();
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  async load() {
    const chat = await this.try(() => look(`chat/${this.userId}?limit=${SHOWN}&bot=${this.bot}`));
    if (!chat) return;
    this.log.replaceChildren();
    for (const message of chat.messages) this.put(message);
    this.setKeyboard(chat.reply_keyboard);
    this.setCommands(chat.commands);
    this.setBlocked(chat.blocked);
    this.countSince(chat.messages);
    this.weigh();
    this.toEnd();
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

  // ---- acts

  begin() {
    if (this.blocked) this.try(() => act("block", { user_id: this.userId, blocked: false }));
    else this.say(this.persona.start_text);
  }

  submit() {
    const text = this.find("textarea");
    const words = text.value.trim();
    if (!words) return;
    text.value = "";
    this.weigh();
    this.say(words);
  }

  say(text) {
    return this.try(() => act("message", { user_id: this.userId, text }));
  }

  sayKey(key) {
    if (key.request_contact) return this.try(() => act("message", { user_id: this.userId, kind: "contact" }));
    if (key.request_location) return this.try(() => act("message", { user_id: this.userId, kind: "location" }));
    return this.say(key.text);
  }

  async press(messageId, data, key) {
    key.classList.add("waiting");
    const done = await this.try(() => act("callback", { user_id: this.userId, message_id: messageId, data }));
    const stop = () => key.classList.remove("waiting");
    if (!done) stop();
    else this.waiting.set(done.callback_query_id, stop);
    setTimeout(stop, PATIENCE);
  }

  attach(input, asDocument) {
    const file = input.files[0];
    input.value = "";
    if (file) this.try(() => upload(this.userId, file, asDocument));
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

  setKeyboard(markup) {
    const box = this.find(".reply-keys");
    const rows = (markup && markup.keyboard) || [];
    box.replaceChildren(...rows.map((row) => {
      const line = make("div", "line");
      line.append(...row.map((key) => button("reply-key", key.text, () => this.sayKey(key))));
      return line;
    }));
    this.hasKeys = rows.length > 0;
    this.find("textarea").placeholder = (markup && markup.input_field_placeholder) || "Сообщение";
    this.showKeys(this.hasKeys);
  }

  showKeys(shown) {
    const held = this.atEnd();
    this.keysShown = shown;
    this.find(".reply-keys").hidden = !(shown && this.hasKeys);
    this.find(".keys").setAttribute("aria-pressed", String(shown));
    this.weigh();
    if (held) this.toEnd();
  }

  setCommands(commands) {
    this.find(".commands").replaceChildren(...commands.map((one) => {
      const entry = this.item("", () => this.say(`/${one.command}`));
      entry.append(make("strong", "", `/${one.command}`), make("span", "", one.description));
      return entry;
    }));
    this.hasCommands = commands.length > 0;
    this.weigh();
  }

  setBlocked(blocked) {
    this.blocked = blocked;
    this.find(".drop").replaceChildren(this.item(
      blocked ? "Разблокировать бота" : "Заблокировать бота",
      () => this.try(() => act("block", { user_id: this.userId, blocked: !blocked })),
    ));
    this.weigh();
  }

  // What of the foot is shown now.
  weigh() {
    const text = this.find("textarea");
    const empty = !this.log.querySelector(".row");
    const typed = text.value.trim() !== "";
    const closed = empty || this.blocked;
    this.find(".empty").hidden = !empty;
    this.find(".begin").hidden = !closed;
    this.find(".begin").textContent = this.blocked ? "Разблокировать" : "Начать";
    this.find(".composer").hidden = closed;
    this.find(".reply-keys").hidden = closed || !(this.keysShown && this.hasKeys);
    this.find(".send").hidden = !typed;
    this.find(".camera").hidden = typed;
    this.find(".keys").hidden = typed || !this.hasKeys;
    this.find(".slash").hidden = !this.hasCommands;
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight, 132)}px`;
  }
}
