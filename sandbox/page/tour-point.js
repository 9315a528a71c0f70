// Which phone the lesson is about, and where on it to tap.

export function unpoint(desk) {
  for (const phone of desk.phones.values()) {
    phone.element.classList.remove("guided");
    phone.chip.classList.remove("guided");
    for (const one of phone.element.querySelectorAll(".here")) one.classList.remove("here");
  }
}

export function pointAt(desk, phone, points, words) {
  unpoint(desk);
  phone.element.classList.add("guided");
  phone.chip.classList.add("guided");
  for (const point of points) {
    const targets = found(phone, point, words);
    for (const target of targets) target.classList.add("here");
    if (targets.length) return;
  }
}

// Buttons only under the newest message of the chat: older ones may be of another packet.
function found(phone, point, words) {
  if (point.control) return [phone.find(point.control)];
  if (point.key) {
    return [...phone.element.querySelectorAll(".reply-key")].filter((one) => one.textContent === words[point.key]);
  }
  const last = [...phone.log.querySelectorAll(".row")].pop();
  const keys = [...(last?.querySelectorAll(".key") || [])];
  return keys.filter((one) => one.dataset.data.split(":")[1] === point.verb).slice(0, 1);
}
