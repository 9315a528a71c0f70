// Something stands in front of a phone: what is behind it cannot be reached until it is shut.

export function inFront(phone, sheet, first, back) {
  const behind = [...phone.children];
  for (const one of behind) one.inert = !one.matches(".top");
  const covered = behind.filter((one) => one.inert);
  phone.append(sheet);
  const shut = () => {
    sheet.remove();
    for (const one of covered) one.inert = false;
    if (back?.isConnected) back.focus();
  };
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    shut();
  });
  first?.focus();
  return shut;
}

// Arrow keys walk through a row of buttons.
export function walk(box, buttons) {
  box.addEventListener("keydown", (event) => {
    const all = [...box.querySelectorAll(buttons)];
    const at = all.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const to = { Home: 0, End: all.length - 1 }[event.key] ?? (step && at >= 0 ? (at + step + all.length) % all.length : -1);
    if (to < 0 || !all[to]) return;
    event.preventDefault();
    all[to].focus();
  });
}
