"""The part of the answer form's script that reads the page: what was answered, and what may have gone wrong.

What is typed stands twice in the file: as a draft has it, and under `form` control by control, so that nothing that
fits no answer (a rank given twice, words where digits belong) is lost.
"""

from __future__ import annotations

ANSWERS = r"""
"use strict";
const byId = (id) => document.getElementById(id);
const about = JSON.parse(byId("about-form").textContent);
const kept = byId("kept");
const controls = [...document.querySelectorAll("[data-path]")];
const isBox = (one) => one.type === "radio" || one.type === "checkbox";
const has = (one) => (isBox(one) ? one.checked : one.value.trim() !== "");
const fresh = () => Object.create(null);
const tell = (place, words) => {
  place.textContent = "";
  setTimeout(() => { place.textContent = words; }, 100);
};

const typed = () => {
  const found = fresh();
  for (const one of controls) {
    if (!isBox(one)) { if (one.value !== "") { found[one.name] = one.value; } }
    else if (one.checked) { (found[one.name] ??= []).push(one.value); }
  }
  return found;
};

const put = (root, path, value) => {
  let at = root;
  path.slice(0, -1).forEach((key, place) => {
    at = at[key] ??= typeof path[place + 1] === "number" ? [] : fresh();
  });
  at[path[path.length - 1]] = value;
};

const take = (root, path) => path.reduce((at, key) => at?.[key], root);

const rankings = () => {
  const found = new Map();
  for (const one of controls.filter((each) => each.dataset.option !== undefined && has(each))) {
    const options = found.get(one.dataset.path) ?? new Map();
    found.set(one.dataset.path, options);
    const entry = options.get(one.dataset.option) ?? { option: one.dataset.option };
    options.set(one.dataset.option, entry);
    entry[one.dataset.part ?? "rank"] = one.value;
  }
  return found;
};

const answered = () => {
  const root = { wellput_return: 1, bank: about.bank, bank_version: about.bank_version,
    format: about.format, saved: new Date().toISOString(),
    respondent: fresh(), permission: fresh(), answers: fresh(), evidence: [], form: typed() };
  for (const one of controls.filter((each) => has(each) && each.dataset.option === undefined)) {
    const path = JSON.parse(one.dataset.path);
    switch (one.dataset.kind) {
      case "list": put(root, path, [...(take(root, path) ?? []), one.value]); break;
      case "yesno": put(root, path, one.value === "yes"); break;
      case "given": put(root, path, one.value === "yes" ? "given" : "refused"); break;
      default: put(root, path, one.value);
    }
  }
  for (const [path, options] of rankings()) {
    const ranked = [...options.values()].filter((entry) => entry.rank);
    ranked.sort((one, other) => one.rank - other.rank);
    if (ranked.length) { put(root, JSON.parse(path), ranked.map(({ rank, ...rest }) => rest)); }
  }
  for (const answer of Object.values(root.answers)) {
    if (answer.cost) { answer.cost.lines = answer.cost.lines.filter(Boolean); }
    if (answer.map) { answer.map = answer.map.filter(Boolean); }
  }
  root.evidence = root.evidence.filter(Boolean).map((one, place) =>
    ({ id: `example-${place + 1}`, kind: "case-study", ...one }));
  return root;
};

const problems = () => {
  const found = [];
  const named = (one) => (byId(`${one.name}-all`) ?? one.closest("fieldset, .ask"))
    .querySelector("legend, label").textContent;
  for (const one of document.querySelectorAll("[data-required]")) {
    const inner = one.matches("fieldset") ? [...one.querySelectorAll("[data-path]")] : [one];
    if (!inner.some(has)) { found.push([inner[0].id, `${one.dataset.required}: not answered yet`]); }
  }
  for (const one of document.querySelectorAll("[data-number]")) {
    const shape = one.dataset.number === "whole" ? /^[0-9]+$/ : /^[0-9]+([.][0-9]+)?$/;
    if (has(one) && !shape.test(one.value.trim().replaceAll(",", ""))) {
      found.push([one.id, `${named(one)}: write digits alone, such as 1200`]);
    }
  }
  for (const one of document.querySelectorAll("[data-most]")) {
    const ticked = [...one.querySelectorAll("input")].filter(has);
    if (ticked.length > Number(one.dataset.most)) {
      found.push([ticked[0].id, `${named(ticked[0])}: choose no more than ${one.dataset.most}`]);
    }
  }
  for (const options of rankings().values()) {
    const ranks = new Map();
    for (const { option, rank } of options.values()) {
      const control = controls.find((each) => each.dataset.kind === "rank" && each.dataset.option === option);
      const label = document.querySelector(`label[for="${control.id}"]`).textContent;
      if (!rank) { found.push([control.id, `${label}: you wrote about it, but gave it no rank`]); }
      else if (ranks.has(rank)) { found.push([control.id, `${label}: has the same rank as ${ranks.get(rank)}`]); }
      else { ranks.set(rank, label); }
    }
  }
  return found;
};
"""
"""Objects are made without a prototype, for a question may be called `constructor`."""
