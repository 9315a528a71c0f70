// The campaign's time, in the campaign's own zone.

import { act, look } from "./api.js";
import { language } from "./words.js";

const state = { ahead: 0, offset: 0 };
const options = { timeZone: "UTC" };
const HOUR = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru", { ...options, hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru", { ...options, day: "numeric", month: "long" });
const SHORT = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru", { ...options, weekday: "short", day: "numeric", month: "short", year: "numeric" });

const local = (seconds) => new Date((seconds + state.offset) * 1000);
export const now = () => Date.now() / 1000 + state.ahead;

export const hour = (seconds) => HOUR.format(local(seconds));
export const day = (seconds) => DAY.format(local(seconds));

// Somebody else may have moved the clock: a message that just came tells.
export async function compare(seconds) {
  if (Math.abs(seconds - now()) > 90) learn(await look("clock"));
}

export function learn(told) {
  const sign = /([+-])(\d\d):(\d\d)$/.exec(told.now) || ["", "+", "0", "0"];
  state.offset = (sign[1] === "-" ? -60 : 60) * (Number(sign[2]) * 60 + Number(sign[3]));
  state.ahead = told.unix - Date.now() / 1000;
  paint();
}

function paint() {
  const face = document.getElementById("clock");
  face.querySelector(".hour").textContent = hour(now());
  face.querySelector(".date").textContent = SHORT.format(local(now())).replace(" г.", "");
  face.dateTime = local(now()).toISOString().replace("Z", "");
}

export async function startClock(complain) {
  learn(await look("clock"));
  setInterval(paint, 1000);
  for (const move of document.querySelectorAll(".move")) {
    move.addEventListener("click", async () => {
      move.disabled = true;
      try {
        learn(await act("clock", JSON.parse(move.dataset.order)));
      } catch (error) {
        complain(error.message);
      }
      move.disabled = false;
    });
  }
}
