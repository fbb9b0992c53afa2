"""The script of the answer form: keeps what is typed, gives it as a file, and takes such a file again."""

from __future__ import annotations

from wellput.pages.answer_form_answers import ANSWERS

KEPT = "kept"
"""The id of the data in the page that holds the answers, so that a page saved by the browser holds them too."""

SCRIPT = (
    ANSWERS
    + r"""
let unsaved = false;

const keep = () => {
  const data = JSON.stringify({ saved: Date.now(), unsaved, form: typed() });
  kept.textContent = data.replaceAll("<", "\\u003c");
  try {
    localStorage.setItem(about.key, data);
    byId("keeping").textContent = "Your answers are kept in this browser as you type, and go nowhere else. "
      + "Save them as a file before you leave a computer that others use, and delete them at the end of this page.";
  } catch (refused) {
    byId("keeping").textContent = "This browser does not keep your answers when you close the page. "
      + "Save them as a file before you stop; you can continue from it.";
  }
};

const recalled = () => {
  const found = [kept.textContent];
  try { found.push(localStorage.getItem(about.key)); } catch (refused) { /* it keeps nothing */ }
  return found.map((data) => { try { return JSON.parse(data); } catch (damaged) { return null; } })
    .filter((one) => one?.form).sort((one, other) => other.saved - one.saved)[0];
};

const counted = (box) => {
  const count = box.value.split(/\s+/).filter(Boolean).length;
  const most = Number(box.dataset.words ?? 0);
  const said = count === 1 ? "1 word" : `${count} words`;
  const place = byId(box.dataset.count);
  place.textContent = count ? said + (most ? ` of about ${most}` : "") : "";
  place.classList.toggle("over", most > 0 && count > most);
};

const showLines = () => {
  for (const group of document.querySelectorAll(".lines")) {
    const lines = [...group.querySelectorAll(":scope > .line")];
    const used = lines.filter((one) => [...one.querySelectorAll("[data-path]")].some(has));
    const last = Math.max(0, lines.indexOf(used[used.length - 1]));
    lines.slice(0, last + 1).forEach((one) => { one.hidden = false; });
    const button = group.querySelector("[data-adds]");
    button.hidden = lines.every((one) => !one.hidden);
  }
  for (const one of document.querySelectorAll(".ranked")) {
    const more = one.querySelector(".more");
    if (more) { more.hidden = ![...one.querySelectorAll("[data-path]")].some(has); }
  }
};

const showTakingBack = () => {
  for (const one of document.querySelectorAll("[data-clears]")) {
    one.hidden = ![...document.getElementsByName(one.dataset.clears)].some(has);
  }
};

const show = () => {
  showTakingBack();
  showLines();
  document.querySelectorAll("[data-count]").forEach(counted);
};

const fill = (values) => {
  for (const one of controls) {
    const value = values[one.name];
    if (isBox(one)) { one.checked = Array.isArray(value) && value.includes(one.value); }
    else { one.value = typeof value === "string" ? value : ""; }
  }
  for (const line of document.querySelectorAll(".line")) { line.hidden = true; }
  show();
};

const showProblems = () => {
  const place = byId("problems");
  place.replaceChildren();
  const found = problems();
  if (!found.length) { return 0; }
  const list = document.createElement("ul");
  for (const [id, words] of found) {
    const link = Object.assign(document.createElement("a"), { href: `#${id}`, textContent: words });
    link.addEventListener("click", (event) => { event.preventDefault(); byId(id).focus(); });
    const item = document.createElement("li");
    item.append(link);
    list.append(item);
  }
  place.append(Object.assign(document.createElement("p"), { textContent: "You may want to look at:" }), list);
  return found.length;
};

const save = () => {
  const root = answered();
  const whose = (root.respondent.name ?? "").normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(root, null, 1)], { type: "application/json" }));
  link.download = [about.bank, whose.slice(0, 60).toLowerCase()].filter(Boolean).join("-") + ".json";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  unsaved = false;
  keep();
  showProblems();
  tell(byId("saved"), `Saved as ${link.download}. Now send that file.`);
};

const open = async (file) => {
  const text = await file.text();
  let data = null;
  try {
    const page = /^\s*</.test(text) ? new DOMParser().parseFromString(text, "text/html").getElementById("kept") : null;
    data = page ? { wellput_return: 1, bank: about.bank, ...JSON.parse(page.textContent) } : JSON.parse(text);
  } catch (damaged) { data = null; }
  if (data?.wellput_return !== 1 || !data.form) {
    tell(byId("opened"), `${file.name} is not a file of answers from this form; nothing was changed.`);
  } else if (data.bank !== about.bank) {
    tell(byId("opened"), `${file.name} belongs to another consultation (${data.bank}); nothing was changed.`);
  } else {
    fill(data.form);
    unsaved = false;
    keep();
    tell(byId("opened"), `Continued from ${file.name}.`);
  }
};

byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("form").addEventListener("input", (event) => {
  unsaved = true;
  if (event.target.dataset.count) { counted(event.target); }
  showLines();
  showTakingBack();
  keep();
});
byId("form").addEventListener("click", (event) => {
  const { adds, clears } = event.target.dataset;
  if (adds) {
    const next = [...byId(adds).querySelectorAll(":scope > .line")].find((one) => one.hidden);
    next.hidden = false;
    showLines();
    next.querySelector("[data-path]").focus();
  } else if (clears) {
    for (const one of document.getElementsByName(clears)) { one.checked = false; }
    unsaved = true;
    document.getElementsByName(clears)[0].focus();
    showTakingBack();
    keep();
  }
});
byId("save").addEventListener("click", save);
byId("forget").addEventListener("click", () => {
  if (!confirm("Delete the answers that this browser keeps, and empty the form?")) { return; }
  fill(fresh());
  unsaved = false;
  keep();
  try { localStorage.removeItem(about.key); } catch (refused) { /* there is nothing to remove */ }
  kept.textContent = "{}";
  byId("problems").replaceChildren();
  tell(byId("saved"), "Your answers are deleted from this browser.");
});
byId("open").addEventListener("change", (event) => {
  if (event.target.files.length) { open(event.target.files[0]); }
  event.target.value = "";
});
addEventListener("beforeunload", (event) => {
  if (unsaved) { event.preventDefault(); event.returnValue = ""; }
});
for (const one of document.querySelectorAll(".needs-script")) { one.hidden = false; }
const before = recalled();
fill(before?.form ?? fresh());
unsaved = Boolean(before?.unsaved);
keep();
"""
)
