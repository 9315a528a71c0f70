// The page's own words in the reader's language; what the bot says is the bot's.

import { EN as COLLEGE_EN } from "./tour-college-en.js";
import { RU as COLLEGE_RU } from "./tour-college-ru.js";
import { EN as TOUR_EN } from "./tour-en.js";
import { RU as TOUR_RU } from "./tour-ru.js";
import { EN } from "./words-en.js";
import { RU } from "./words-ru.js";

const KEPT = "language of the page";
const TONGUES = { ru: { ...TOUR_RU, ...COLLEGE_RU, ...RU }, en: { ...TOUR_EN, ...COLLEGE_EN, ...EN } };

export const language = TONGUES[localStorage.getItem(KEPT)] ? localStorage.getItem(KEPT) : "ru";

export const TOUR = TONGUES[language];

export function say(name, values = {}) {
  const words = TONGUES[language][name] ?? name;
  return words.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
}

// Elements name their words: text, label for those who listen, placeholder.
export function translate(root) {
  for (const element of root.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  for (const element of root.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", say(element.dataset.label));
  }
  for (const element of root.querySelectorAll("[data-hint]")) element.placeholder = say(element.dataset.hint);
  for (const element of root.querySelectorAll("template")) translate(element.content);
}

export function startWords() {
  document.documentElement.lang = language;
  translate(document);
  document.title = say("title");
  const switcher = document.getElementById("language");
  switcher.addEventListener("click", () => {
    localStorage.setItem(KEPT, language === "ru" ? "en" : "ru");
    location.reload();
  });
}
