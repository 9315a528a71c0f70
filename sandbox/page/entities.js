// A text with Telegram's entities becomes elements; nothing is ever parsed as HTML.

import { make } from "./api.js";
import { say } from "./words.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

export function render(text, entities, hands) {
  const root = document.createDocumentFragment();
  const ordered = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  fill(root, text, 0, text.length, ordered, hands);
  return root;
}

function fill(parent, text, start, end, entities, hands) {
  let at = start;
  for (let index = 0; index < entities.length; index += 1) {
    const one = entities[index];
    if (one.offset < at || one.offset >= end) continue;
    parent.append(text.slice(at, one.offset));
    const stop = Math.min(end, one.offset + one.length);
    const inside = entities.slice(index + 1).filter((other) => other.offset < stop);
    const element = dress(one, text.slice(one.offset, stop), hands);
    fill(element, text, one.offset, stop, inside, hands);
    parent.append(element);
    at = stop;
  }
  parent.append(text.slice(at, end));
}

function dress(entity, words, hands) {
  if (entity.type === "bot_command") return pressable(words, () => hands.say(words));
  if (entity.type === "text_link") return link(entity.url, hands);
  if (entity.type === "url") return link(words.includes("://") ? words : `https://${words}`, hands);
  if (entity.type === "spoiler") {
    const cover = pressable("", () => cover.classList.add("shown"));
    cover.className = "spoiler";
    cover.setAttribute("aria-label", say("hidden"));
    return cover;
  }
  return document.createElement(TAGS[entity.type] || "span");
}

function pressable(_words, press) {
  const element = make("button", "inline-link");
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

// The payload of a deep link to our own bot, or null.
export function payloadOf(address, bot) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const ours = bot.toLowerCase();
  if (["t.me", "telegram.me"].includes(url.hostname) && url.pathname.slice(1).toLowerCase() === ours) {
    return url.searchParams.get("start") || "";
  }
  if (url.protocol === "tg:" && (url.searchParams.get("domain") || "").toLowerCase() === ours) {
    return url.searchParams.get("start") || "";
  }
  return null;
}

// An invitation was made for somebody else: it opens on a phone of its own.
export function follow(address, hands) {
  const payload = payloadOf(address, hands.bot);
  if (payload?.startsWith("i_")) hands.newcomer(`/start ${payload}`);
  else if (payload !== null) hands.say(`/start ${payload}`.trim());
  else if (/^https?:\/\//i.test(address)) window.open(address, "_blank", "noopener");
}

function link(address, hands) {
  const element = make("a");
  if (/^(https?|tg):/i.test(address)) element.href = address;
  element.rel = "noopener";
  element.addEventListener("click", (event) => {
    event.preventDefault();
    follow(address, hands);
  });
  return element;
}
