// What has come to a phone and has not been looked at.

import { make } from "./api.js";
import { say } from "./words.js";

export class Unread {
  find(name) {
    return this.element.querySelector(name);
  }

  get key() {
    return `read ${this.bot} ${this.userId}`;
  }

  countSince(messages) {
    const seen = localStorage.getItem(this.key);
    const last = messages.length ? messages[messages.length - 1].message_id : 0;
    if (seen === null || Number(seen) > last) localStorage.setItem(this.key, last);
    const from = Number(localStorage.getItem(this.key));
    const unread = messages.filter((one) => one.message_id > from && one.from.id !== this.userId);
    this.setUnread(unread.length);
    if (unread.length) this.markUnread(unread[0].message_id);
  }

  read() {
    if (!this.unread) return;
    const last = [...this.log.querySelectorAll(".row:not(.waits)")].pop();
    if (last) localStorage.setItem(this.key, last.dataset.id);
    this.setUnread(0);
  }

  setUnread(count) {
    this.unread = count;
    this.find(".badge").hidden = !count;
    this.find(".badge").textContent = count;
    this.find(".badge").setAttribute("aria-label", say("unread", { n: count }));
    this.onUnread?.(count);
  }

  // Something new from the bot: counted until it is looked at, and told to those who listen.
  heard(message) {
    this.setUnread(this.unread + 1);
    if (this.unread === 1) this.markUnread(message.message_id);
    const words = message.text || message.caption || say(message.document ? "file" : "photo");
    const news = document.getElementById("news");
    news.append(make("p", "", `${this.persona.title}: ${words}`));
    if (news.children.length > 5) news.firstElementChild.remove();
  }

  markUnread(id) {
    this.log.querySelector(".fresh")?.remove();
    this.log.querySelector(`[data-id="${id}"]`)?.before(make("p", "fresh", say("unread-below")));
  }
}
