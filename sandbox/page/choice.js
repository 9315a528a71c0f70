// Which demo: schools or colleges. The stand-in ends the one and begins the other at the same address.

import { act, button, look } from "./api.js";
import { say } from "./words.js";

const PAUSE = 300;

export function offerChoice(choice) {
  const box = document.getElementById("choice");
  box.hidden = !choice;
  if (!choice) return;
  box.replaceChildren(...choice.all.map((name) => {
    const one = button("move", say(name), () => go(box, name));
    one.setAttribute("aria-pressed", String(name === choice.which));
    one.disabled = name === choice.which;
    return one;
  }));
}

async function go(box, name) {
  for (const one of box.children) one.disabled = true;
  document.getElementById("link-state").textContent = say("changing-demo");
  await act("demo", { which: name });
  for (;;) {
    await new Promise((done) => setTimeout(done, PAUSE));
    try {
      const told = await look("personas");
      if (told.choice?.which === name) return location.reload();
    } catch {
      // the one has ended and the other has not begun yet
    }
  }
}
