// What the stand-in tells the page while it is open.

import { look } from "./api.js";
import { compare, learn } from "./clock.js";
import { startPanels } from "./panels.js";
import { say } from "./words.js";

// What a phone without a network does not hear.
const HEARD = {
  message: (phone, event) => phone?.add(event.message),
  deleted: (phone, event) => phone?.remove(event.message_id),
  keyboard: (phone, event) => phone?.setKeyboard(event.keyboard),
  answer: (phone, event) => phone?.answer(event.alert),
  action: (phone, event) => phone?.act(event.action),
  blocked: (phone, event) => phone?.setBlocked(event.blocked),
};

const ALWAYS = {
  commands: (desk, event) => desk.phones.forEach((phone) => {
    if (!event.chat_id || event.chat_id === phone.userId) phone.askCommands();
  }),
  clock: (_desk, event) => learn(event.clock),
  reset: (desk) => desk.phones.forEach((phone) => phone.load()),
  personas: (desk) => desk.gather(),
  books: async (desk) => { desk.panels ||= await startPanels(desk); },
};

function happened(desk, event) {
  if (event.bot && event.bot !== desk.bot) return;
  if (event.kind === "message") compare(event.message.edit_date || event.message.date);
  const phone = desk.phones.get(event.alert?.user_id || event.chat_id);
  if (phone) phone.news += 1;
  if (!phone?.offline) HEARD[event.kind]?.(phone, event);
  ALWAYS[event.kind]?.(desk, event);
  desk.panels?.stir(event);
}

// The link was lost and is there again: whatever came meanwhile is asked for.
async function catchUp(desk) {
  learn(await look("clock"));
  const known = await look("personas");
  if (known.personas.length !== desk.phones.size) await desk.gather();
  else desk.phones.forEach((phone) => phone.load());
}

export function listen(desk) {
  const state = document.getElementById("link-state");
  const news = new EventSource("/sim/events");
  let first = true;
  news.addEventListener("hello", async () => {
    state.textContent = "";
    state.classList.remove("lost");
    if (!first) await catchUp(desk);
    first = false;
  });
  news.onerror = () => {
    state.textContent = say("no-link");
    state.classList.add("lost");
  };
  news.onmessage = ({ data }) => happened(desk, JSON.parse(data));
}
