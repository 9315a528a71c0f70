// One message as a phone shows it.

import { button, fileAddress, icon, make } from "./api.js";
import { follow, render } from "./entities.js";
import { day, hour } from "./clock.js";
import { say } from "./words.js";

const OTHER = [
  "sticker", "voice", "video", "video_note", "audio", "animation", "contact", "location", "venue", "dice", "poll",
];

// Telegram shows no payload of a link; here a line tells what was opened.
const LINKS = { p: ["qr", "label-read"], i: ["out", "invitation-opened"] };

const WIDEST = 312;
const TALLEST = 320;

export function bubble(message, hands) {
  const mine = message.from.id === hands.userId;
  const row = make("article", `row ${mine ? "mine" : "theirs"}${message.waiting ? " waits" : ""}`);
  row.dataset.id = message.message_id;
  row.dataset.day = day(message.date);
  row.setAttribute("aria-label", `${say(mine ? "you" : "bot")}, ${hour(message.date)}`);
  const body = make("div", "bubble");
  if (message.forward_origin) body.append(make("p", "forwarded", say("forwarded")));
  if (message.reply_to_message) body.append(quote(message.reply_to_message, hands));
  if (message.photo) body.append(photo(message, hands));
  if (message.picture) body.append(waitingPhoto(message.picture, hands));
  if (message.document) body.append(file(message.document));
  for (const kind of OTHER) {
    if (message[kind]) body.append(make("p", "other", say(kind)));
  }
  const opened = mine && /^\/start ([a-z])_/.exec(message.text || "");
  if (opened && LINKS[opened[1]]) body.append(link(...LINKS[opened[1]]));
  const words = opened ? "/start" : message.text || message.caption;
  if (words) {
    const text = make("div", "text");
    text.append(render(words, message.entities || message.caption_entities, hands));
    body.append(text);
  }
  body.append(stamp(message, mine, hands));
  row.append(body);
  const rows = message.reply_markup && message.reply_markup.inline_keyboard;
  if (rows) row.append(keyboard(message, rows, hands));
  if ((message.photo || message.picture) && !words) body.classList.add("bare");
  return row;
}

function link(sign, words) {
  const line = make("p", "opened");
  line.append(icon(sign), make("span", "", say(words)));
  return line;
}

function stamp(message, mine, hands) {
  const line = make("span", "stamp", `${message.edited ? `${say("edited")} ` : ""}${hour(message.date)}`);
  if (!mine) line.prepend(answerKey(message, hands));
  if (message.waiting) {
    line.append(" ", icon("wait"));
    line.title = say("waits-for-network");
    line.append(make("span", "unseen", say("waits-for-network")));
  } else if (mine) line.append(make("span", "tick", " ✓"));
  return line;
}

// What is a swipe on a phone: the next text is a reply to this message.
function answerKey(message, hands) {
  const key = button("answer", undefined, () => hands.replyTo(message));
  key.append(icon("reply"));
  key.setAttribute("aria-label", say("reply"));
  key.title = say("reply");
  return key;
}

function quote(original, hands) {
  const box = make("button", "quote");
  box.type = "button";
  box.append(make("strong", "", say(original.from.id === hands.userId ? "you" : "bot")));
  const words = original.text || original.caption || say(original.photo ? "photo" : "message");
  box.append(make("span", "", words.slice(0, 120)));
  box.addEventListener("click", () => hands.jump(original.message_id));
  return box;
}

function photo(message, hands) {
  const sizes = message.photo;
  const largest = sizes[sizes.length - 1];
  const shown = sizes.find((size) => Math.max(size.width, size.height) >= 600) || largest;
  const frame = button("picture", undefined, () => hands.view(fileAddress(largest.file_id), message.caption));
  frame.setAttribute("aria-label", say("open-picture"));
  const image = make("img");
  image.src = fileAddress(shown.file_id);
  const width = Math.min(shown.width, WIDEST, (TALLEST * shown.width) / shown.height);
  image.style.width = `${Math.round(width)}px`;
  image.style.aspectRatio = `${shown.width} / ${shown.height}`;
  image.alt = message.caption || say("picture");
  frame.append(image);
  return frame;
}

// A picture that has not left the phone yet.
function waitingPhoto(address, hands) {
  const frame = make("span", "picture");
  const image = make("img");
  image.src = address;
  image.alt = say("picture");
  image.style.width = "220px";
  image.addEventListener("load", () => hands.toEnd());
  frame.append(image);
  return frame;
}

function weight(bytes) {
  if (bytes < 1024) return `${bytes} ${say("bytes")}`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} ${say("kilobytes")}`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} ${say("megabytes")}`;
}

function file(document_) {
  const link = make("a", "file");
  link.href = fileAddress(document_.file_id);
  link.download = document_.file_name;
  if (document_.thumbnail) {
    const image = make("img");
    image.src = fileAddress(document_.thumbnail.file_id);
    image.alt = "";
    link.append(image);
  } else {
    const sign = make("span", "sign");
    sign.append(icon("file"), make("span", "", (document_.file_name.split(".").pop() || "").slice(0, 4)));
    link.append(sign);
  }
  const words = make("span", "file-words");
  words.append(make("span", "file-name", document_.file_name));
  words.append(make("span", "file-size", `${weight(document_.file_size)} · ${say("download")}`));
  link.append(words);
  return link;
}

function keyboard(message, rows, hands) {
  const box = make("div", "inline-keys");
  for (const row of rows) {
    const line = make("div", "line");
    for (const one of row) {
      const key = button("key", one.text, () => {
        if (one.url) follow(one.url, hands);
        else if (one.callback_data) hands.press(message.message_id, one.callback_data, key);
      });
      if (one.url) key.append(icon("out"));
      key.dataset.data = one.callback_data || "";
      key.disabled = !one.url && !one.callback_data;
      line.append(key);
    }
    box.append(line);
  }
  return box;
}
