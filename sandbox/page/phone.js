// One phone: a person's chat with the bot.

import { act, look, upload } from "./api.js";
import { openCamera } from "./camera.js";
import { Foot } from "./foot.js";

const SHOWN = 200;
const PATIENCE = 15000;

export class Phone extends Foot {
  constructor(persona, bot, hue) {
    super();
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
}
