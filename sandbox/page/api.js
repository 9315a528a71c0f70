// The people's side of the stand-in.

async function read(response) {
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error || answer.description || response.statusText);
  return answer;
}

export async function look(path) {
  return read(await fetch(`/sim/${path}`, { cache: "no-store" }));
}

export async function act(path, order) {
  const headers = { "Content-Type": "application/json" };
  return read(await fetch(`/sim/${path}`, { method: "POST", headers, body: JSON.stringify(order) }));
}

export async function upload(userId, file, asDocument) {
  const form = new FormData();
  form.append("user_id", userId);
  if (asDocument) form.append("as_document", "true");
  form.append("photo", file, file.name);
  return read(await fetch("/sim/photo", { method: "POST", body: form }));
}

export const fileAddress = (id) => `/sim/file/${encodeURIComponent(id)}`;

// A new element with a class and, as text only, its content.
export function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}

export function button(name, text, press) {
  const element = make("button", name, text);
  element.type = "button";
  element.addEventListener("click", press);
  return element;
}

// A file as one line of text, so that it can wait on the phone.
export const fileText = (file) => new Promise((done, fail) => {
  const reader = new FileReader();
  reader.addEventListener("load", () => done(reader.result));
  reader.addEventListener("error", () => fail(reader.error));
  reader.readAsDataURL(file);
});
