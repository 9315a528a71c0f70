// «Камера»: the campaign's labels within this phone's sight.

import { act, icon, look, make } from "./api.js";

export async function openCamera(phone) {
  const sheet = document.getElementById("camera").content.firstElementChild.cloneNode(true);
  const chosen = new Map();
  const find = (name) => sheet.querySelector(name);
  const close = () => {
    sheet.remove();
    phone.element.querySelector(".camera").focus();
  };
  const send = async (path, order) => {
    try {
      await act(path, { user_id: phone.userId, ...order });
      close();
    } catch (error) {
      phone.toast(error.message);
    }
  };
  const weigh = () => {
    find(".scan").disabled = chosen.size !== 1;
    find(".shoot").disabled = chosen.size === 0;
    find(".shoot").textContent = chosen.size > 1 ? `Сфотографировать ${chosen.size}` : "Сфотографировать";
  };
  find(".shut").addEventListener("click", close);
  sheet.addEventListener("keydown", (event) => event.key === "Escape" && close());
  find(".scan").addEventListener("click", () => send("camera/scan", { id: [...chosen.keys()][0] }));
  find(".shoot").addEventListener("click", () => send("camera/photo", { ids: [...chosen.keys()] }));
  find(".own").addEventListener("click", () => {
    close();
    phone.element.querySelector(".pick-photo").click();
  });
  find(".type").addEventListener("click", () => {
    find(".code").hidden = false;
    find(".code input").value = [...chosen.values()].map((label) => label.code || label.title).join(" ");
    find(".code input").focus();
  });
  find(".code").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = find(".code input").value.trim();
    if (text) send("message", { text });
  });
  weigh();
  phone.element.append(sheet);
  find("[type=search]").focus();
  await fill(sheet, chosen, weigh, phone);
}

async function fill(sheet, chosen, weigh, phone) {
  const list = sheet.querySelector(".labels");
  const search = sheet.querySelector("[type=search]");
  let labels = [];
  try {
    labels = (await look("camera")).labels;
  } catch (error) {
    phone.toast(error.message);
  }
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = labels.filter((label) => {
      const all = `${label.title} ${label.subtitle} ${label.code}`.toLowerCase();
      return words.every((word) => all.includes(word));
    });
    list.replaceChildren(...fits.map((label) => row(label, chosen, weigh)));
    if (!fits.length) {
      list.append(make("p", "nothing", labels.length ? "Ничего не нашлось" : "Перед камерой нет наклеек"));
    }
  };
  search.addEventListener("input", show);
  show();
}

function row(label, chosen, weigh) {
  const line = make("label", "label");
  const box = make("input");
  box.type = "checkbox";
  box.checked = chosen.has(label.id);
  box.addEventListener("change", () => {
    if (box.checked) chosen.set(label.id, label);
    else chosen.delete(label.id);
    weigh();
  });
  const words = make("span", "label-words");
  const facts = make("span", "label-facts");
  if (label.code && !label.title.includes(label.code)) facts.append(make("span", "label-code", label.code));
  facts.append(make("span", "label-sub", label.subtitle));
  words.append(make("span", "label-title", label.title), facts);
  const sign = make("span", "qr");
  sign.append(icon("qr"));
  line.append(box, sign, words);
  return line;
}
