// The lower part of a phone: menus, the reply keyboard and the line for writing.

import { button, make } from "./api.js";
import { Screen } from "./screen.js";
import { say } from "./words.js";

const OPENERS = [[".commands", ".slash"], [".attach", ".clip"], [".drop", ".more"]];

export class Foot extends Screen {
  item(text, press) {
    const entry = button("item", text, () => {
      this.toggle(null);
      press();
    });
    entry.setAttribute("role", "menuitem");
    return entry;
  }

  // A filled-in plan to send, where the stand-in has one.
  offer(name) {
    const send = async () => {
      const told = await fetch("/sim/example");
      if (told.ok) await this.giveFile(new File([await told.blob()], name), true);
    };
    this.find(".attach").append(this.item(say("example"), () => this.try(send)));
  }

  // Open one menu and shut the others; whoever was in a menu is back at the key that opened it.
  toggle(name) {
    const within = this.element.querySelector(".menu:focus-within");
    for (const menu of this.element.querySelectorAll(".menu")) {
      menu.hidden = !(name && menu.matches(name) && menu.hidden);
      if (!menu.hidden) menu.querySelector("button")?.focus();
    }
    if (within?.hidden) this.find(OPENERS.find(([menu]) => within.matches(menu))[1]).focus();
    this.find(".more").setAttribute("aria-expanded", String(!this.find(".drop").hidden));
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
    this.find("textarea").placeholder = (markup && markup.input_field_placeholder) || say("message");
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
      say(blocked ? "unblock-bot" : "block-bot"),
      () => this.block(!blocked),
    ));
    this.weigh();
  }

  // The next text is a reply to this message; null is to none.
  replyTo(message) {
    this.replied = message && message.message_id;
    this.find(".replying").hidden = !message;
    this.find(".replying p").textContent = message ? (message.text || message.caption || say("message")).slice(0, 120) : "";
    if (message) this.find("textarea").focus();
  }

  // What of the foot is shown now.
  weigh() {
    const text = this.find("textarea");
    const empty = !this.log.querySelector(".row");
    const typed = text.value.trim() !== "";
    const closed = empty || this.blocked;
    this.find(".empty").hidden = !empty;
    this.find(".begin").hidden = !closed;
    this.find(".begin").textContent = say(this.blocked ? "unblock" : "begin");
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
