// One phone: a person's chat with the bot.

import { act, look } from "./api.js";
import { openCamera } from "./camera.js";
import { walk } from "./front.js";
import { now } from "./clock.js";
import { Network } from "./network.js";
import { say } from "./words.js";

const SHOWN = 200;
const PATIENCE = 15000;

export class Phone extends Network {
  constructor(persona, bot, hue) {
    super();
    this.persona = persona;
    this.userId = persona.user_id;
    this.bot = bot;
    this.unread = 0;
    this.news = 0;
    this.waiting = new Map();
    this.keysShown = true;
    this.element = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.element.style.setProperty("--hue", hue);
    this.element.setAttribute("aria-label", `${persona.title}, ${persona.subtitle}`);
    this.find("h2").textContent = persona.title;
    this.find(".avatar").textContent = persona.title.slice(0, 1);
    this.log = this.find(".log");
    this.recall();
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
    this.find(".unreply").addEventListener("click", () => this.replyTo(null));
    this.find(".begin").addEventListener("click", () => this.begin());
    this.find(".camera").addEventListener("click", () => this.element.querySelector(".sheet") || openCamera(this));
    this.find(".slash").addEventListener("click", () => this.toggle(".commands"));
    this.find(".clip").addEventListener("click", () => this.toggle(".attach"));
    this.find(".more").addEventListener("click", () => this.toggle(".drop"));
    this.find(".network").addEventListener("click", () => this.toggleNetwork());
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
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.element.querySelector(".menu:not([hidden])")) return;
      event.stopImmediatePropagation();
      this.toggle(null);
    });
    for (const menu of this.element.querySelectorAll(".menu")) walk(menu, "button");
    this.find(".attach").append(
      this.item(say("pick-photo"), () => this.find(".pick-photo").click()),
      this.item(say("file"), () => this.find(".pick-file").click()),
    );
  }

  // What the bot says while the chat is being asked for would be lost: then it is asked for again.
  async load() {
    let chat, news;
    do {
      news = this.news;
      chat = await this.try(() => look(`chat/${this.userId}?limit=${SHOWN}&bot=${this.bot}`));
      if (!chat) return;
    } while (news !== this.news);
    this.log.replaceChildren();
    const heard = chat.messages.filter((one) => !this.offline || one.message_id <= this.cutAt);
    for (const message of heard) this.put(message);
    for (const waiting of this.queue) this.ghost(waiting);
    this.setKeyboard(chat.reply_keyboard);
    this.setCommands(chat.commands);
    this.setBlocked(chat.blocked);
    this.countSince(heard);
    this.weigh();
    this.toEnd();
    this.flush();
  }

  // Whose phone it is shows when the books know it.
  async introduce() {
    const told = await this.try(() => look("personas"));
    const known = told && told.personas.find((one) => one.user_id === this.userId);
    if (!known || known.title === this.persona.title && known.subtitle === this.persona.subtitle) return;
    this.persona = known;
    this.find("h2").textContent = known.title;
    this.find(".avatar").textContent = known.title.slice(0, 1);
    this.rest();
    this.element.setAttribute("aria-label", `${known.title}, ${known.subtitle}`);
    this.chip.querySelector(".chip-title").textContent = known.title;
    this.chip.title = known.subtitle;
    this.element.dispatchEvent(new Event("introduced", { bubbles: true }));
  }

  // The bot has changed its menus; many changes at once are one question.
  askCommands() {
    clearTimeout(this.commandsTimer);
    this.commandsTimer = setTimeout(async () => {
      const chat = await this.try(() => look(`chat/${this.userId}?limit=1&bot=${this.bot}`));
      if (chat) this.setCommands(chat.commands);
    }, 150);
  }

  // ---- acts

  begin() {
    if (this.blocked) this.block(false);
    else this.say(this.persona.start_text);
  }

  block(blocked) {
    if (this.offline) this.toast(say("needs-network"));
    else this.try(() => act("block", { user_id: this.userId, blocked }));
  }

  now() {
    return now();
  }

  submit() {
    const text = this.find("textarea");
    const words = text.value.trim();
    if (!words) return;
    text.value = "";
    this.weigh();
    this.give("message", { text: words, ...(this.replied ? { reply_to: this.replied } : {}) });
    this.replyTo(null);
  }

  say(text) {
    return this.give("message", { text });
  }

  newcomer(start) {
    if (this.offline) this.toast(say("needs-network"));
    else this.try(() => act("phone", { start, bot: this.bot })).then((made) => made && this.toast(say("new-phone", { title: made.persona.title })));
  }

  sayKey(key) {
    if (key.request_contact) return this.give("message", { kind: "contact" });
    if (key.request_location) return this.give("message", { kind: "location" });
    return this.say(key.text);
  }

  async press(messageId, data, key) {
    if (this.offline) {
      this.toast(say("press-lost"));
      return;
    }
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
    if (file) this.giveFile(file, asDocument);
  }
}
