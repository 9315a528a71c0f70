// The page: all phones, the clock, the news, and the panels beside them.

import { act, button, look, make } from "./api.js";
import { learn, startClock } from "./clock.js";
import { walk } from "./front.js";
import { listen } from "./news.js";
import { offerChoice } from "./choice.js";
import { startPanels } from "./panels.js";
import { Phone } from "./phone.js";
import { say, startWords } from "./words.js";

const phones = new Map();
const parts = [];
const HUES = [208, 352, 142, 268, 30, 186, 316, 80];
const desk = { phones, choose, gather, moveTo, narrow: () => narrow(), bot: "", panels: null };

function chip(phone) {
  const { title, subtitle } = phone.persona;
  const element = button("chip", undefined, (event) => {
    choose(phone);
    if (event.detail === 0) phone.find("textarea, .begin:not([hidden])").focus();
  });
  element.style.setProperty("--hue", phone.hue);
  element.append(make("span", "dot"), make("span", "chip-title", title), make("span", "chip-badge"));
  element.title = subtitle;
  phone.onUnread = (count) => {
    const held = phone.element.matches(":focus-within, :hover");
    const active = held || (narrow() && phone.element.classList.contains("active"));
    if (count && active && document.hasFocus()) {
      phone.read();
      return;
    }
    element.classList.toggle("unread", count > 0);
    element.lastElementChild.textContent = count || "";
    element.setAttribute("aria-label", `${title}, ${subtitle}${count ? `, ${say("unread", { n: count })}` : ""}`);
    const all = [...phones.values()].reduce((sum, one) => sum + one.unread, 0);
    document.title = all ? `(${all}) ${say("title")}` : say("title");
  };
  phone.chip = element;
  phone.onUnread(0);
  return element;
}

async function moveTo(moment) {
  learn(await act("clock", { set: moment }));
}

const narrow = () => window.matchMedia("(max-width: 640px)").matches;

function choose(phone, focus = true) {
  for (const one of phones.values()) {
    one.element.classList.toggle("active", one === phone);
    one.chip.setAttribute("aria-current", String(one === phone));
  }
  if (!focus) return;
  phone.chip.scrollIntoView({ inline: "center", block: "nearest" });
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  phone.element.scrollIntoView({ inline: "center", block: "nearest", behavior: still ? "auto" : "smooth" });
  phone.read();
  phone.toEnd();
  if (!still) phone.element.animate([{ transform: "scale(.985)" }, { transform: "none" }], 180);
}

// People of one part share a colour: the first letter of a call-sign is the part.
function hueOf(persona) {
  const part = persona.title.slice(0, 1);
  if (!parts.includes(part)) parts.push(part);
  return HUES[parts.indexOf(part) % HUES.length];
}

// A stand-in that was told of nobody: whoever looks may be the first.
function nobody() {
  const box = make("div", "nobody");
  box.append(make("p", "", say("nobody")), button("opener", say("add-phone"), () => act("phone", { bot: desk.bot })));
  return box;
}

async function gather() {
  const told = await look("personas");
  const { bot } = told;
  Object.assign(desk, { bot, example: told.example, choice: told.choice });
  offerChoice(told.choice);
  document.getElementById("bot-name").textContent = `@${bot}`;
  phones.clear();
  for (const persona of told.personas) {
    const hue = hueOf(persona);
    const phone = new Phone(persona, bot, hue);
    phone.hue = hue;
    phones.set(persona.user_id, phone);
  }
  const all = [...phones.values()];
  document.getElementById("people").replaceChildren(...all.map(chip));
  document.getElementById("phones").replaceChildren(...all.map((phone) => phone.element));
  if (!all.length) document.getElementById("phones").append(nobody());
  else choose(all[0], false);
  if (told.example) all[0]?.offer(told.example);
  for (const phone of all) {
    phone.element.addEventListener("focusin", () => choose(phone, false));
    phone.element.addEventListener("keydown", (event) => event.key === "Escape" && phone.chip.focus());
  }
  await Promise.all(all.map((phone) => phone.load()));
}

const complain = (words) => {
  document.getElementById("link-state").textContent = words;
};

startWords();
walk(document.getElementById("people"), ".chip");
await startClock(complain);
await gather();
desk.panels = await startPanels(desk);
listen(desk);
document.body.classList.add("ready");
