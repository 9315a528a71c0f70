// The page: all phones, the clock and the news.

import { button, look, make } from "./api.js";
import { compare, learn, startClock } from "./clock.js";
import { Phone } from "./phone.js";

const phones = new Map();
const parts = [];
const HUES = [208, 352, 142, 268, 30, 186, 316, 80];
let bot = "";

function chip(phone) {
  const { title, subtitle } = phone.persona;
  const element = button("chip", undefined, () => choose(phone));
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
    element.setAttribute("aria-label", `${title}, ${subtitle}${count ? `, непрочитанных: ${count}` : ""}`);
    const all = [...phones.values()].reduce((sum, one) => sum + one.unread, 0);
    document.title = all ? `(${all}) Телефоны кампании` : "Телефоны кампании";
  };
  phone.chip = element;
  phone.onUnread(0);
  return element;
}

const narrow = () => window.matchMedia("(max-width: 640px)").matches;

function choose(phone, focus = true) {
  for (const one of phones.values()) {
    one.element.classList.toggle("active", one === phone);
    one.chip.setAttribute("aria-current", String(one === phone));
  }
  if (!focus) return;
  phone.chip.scrollIntoView({ inline: "center", block: "nearest" });
  phone.element.scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });
  phone.read();
  phone.toEnd();
  phone.element.animate([{ transform: "scale(.985)" }, { transform: "none" }], 180);
}

// People of one part share a colour: the first letter of a call-sign is the part.
function hueOf(persona) {
  const part = persona.title.slice(0, 1);
  if (!parts.includes(part)) parts.push(part);
  return HUES[parts.indexOf(part) % HUES.length];
}

async function gather() {
  const told = await look("personas");
  bot = told.bot;
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
  if (!all.length) {
    document.getElementById("phones").append(make("p", "nobody", "Телефонов пока нет: никто не задан."));
  } else choose(all[0], false);
  for (const phone of all) {
    phone.element.addEventListener("focusin", () => choose(phone, false));
  }
  await Promise.all(all.map((phone) => phone.load()));
}

const NEWS = {
  message: (phone, event) => {
    compare(event.message.edit_date || event.message.date);
    phone?.add(event.message);
  },
  deleted: (phone, event) => phone?.remove(event.message_id),
  keyboard: (phone, event) => phone?.setKeyboard(event.keyboard),
  answer: (_phone, event) => phones.get(event.alert.user_id)?.answer(event.alert),
  action: (phone, event) => phone?.act(event.action),
  blocked: (phone, event) => phone?.setBlocked(event.blocked),
  commands: () => phones.forEach(async (phone) => {
    phone.setCommands((await look(`chat/${phone.userId}?limit=1&bot=${bot}`)).commands);
  }),
  clock: (_phone, event) => learn(event.clock),
  reset: () => phones.forEach((phone) => phone.load()),
  personas: () => gather(),
};

function listen() {
  const state = document.getElementById("link-state");
  const news = new EventSource("/sim/events");
  let first = true;
  news.addEventListener("hello", async () => {
    state.textContent = "";
    state.classList.remove("lost");
    if (!first) {
      learn(await look("clock"));
      const known = await look("personas");
      if (known.personas.length !== phones.size) await gather();
      else phones.forEach((phone) => phone.load());
    }
    first = false;
  });
  news.onerror = () => {
    state.textContent = "нет связи";
    state.classList.add("lost");
  };
  news.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.bot && event.bot !== bot) return;
    NEWS[event.kind]?.(phones.get(event.chat_id), event);
  };
}

const complain = (words) => {
  document.getElementById("link-state").textContent = words;
};

await startClock(complain);
await gather();
listen();
document.body.classList.add("ready");
