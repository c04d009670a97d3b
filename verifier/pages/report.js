"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const keys = document.getElementById("keys");
const shown = (card) => card.getClientRects().length > 0;

// The card and the figure in the text that belong together are marked, and both are in view.
function settle(card, toText) {
  all(".current").forEach((one) => one.classList.remove("current"));
  const figure = document.getElementById(`${card.id}-text`);
  card.classList.add("current");
  if (figure) figure.classList.add("current");
  const inside = card.querySelector("details");
  if (inside && !toText) inside.open = true;
  if (figure && !toText) within(figure);
  if (toText && figure) figure.focus();
  else card.focus({ preventScroll: true });
}

// Scrolls the pane with the text, and nothing else, until the figure stands in it.
function within(figure) {
  const pane = figure.closest(".text");
  if (pane.scrollHeight <= pane.clientHeight) return;
  const place = figure.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (place < 40 || place > pane.clientHeight - 60) pane.scrollTop += place - pane.clientHeight / 3;
}

function arrive() {
  const id = decodeURIComponent(location.hash.slice(1));
  const toText = id.endsWith("-text");
  const card = document.getElementById(toText ? id.slice(0, -5) : id);
  if (card && card.classList.contains("card")) settle(card, toText);
}

// Settled at once, and not when the browser tells of the new address: the next key may come before.
function go(id) {
  if (location.hash !== `#${id}`) location.hash = id;
  arrive();
  document.getElementById(id).scrollIntoView({ block: "nearest" });
}

// The card that has the focus or whose figure has it, else the last one.
function current() {
  const figure = document.activeElement.closest(".figure");
  if (figure) return document.getElementById(figure.id.slice(0, -5));
  return document.activeElement.closest(".card") || document.querySelector(".card.current");
}

function move(step, kind) {
  const order = all(".card");
  const place = current() ? order.indexOf(current()) : step > 0 ? -1 : order.length;
  const ahead = order.filter((card, n) => (n - place) * step > 0 && card.matches(kind) && shown(card));
  const next = step > 0 ? ahead[0] : ahead.at(-1);
  if (next) go(next.id);
}

function turn() {
  const card = current();
  if (!card) return;
  const inText = document.activeElement.matches(".figure");
  if (inText) go(card.id);
  else if (document.getElementById(`${card.id}-text`)) go(`${card.id}-text`);
}

function working(open) {
  const inside = current() && current().querySelector("details");
  if (inside) inside.open = open ?? !inside.open;
  return inside;
}

const actions = {
  j: () => move(1, "*"), k: () => move(-1, "*"), ArrowRight: () => move(1, "*"), ArrowLeft: () => move(-1, "*"),
  n: () => move(1, ".is-look"), p: () => move(-1, ".is-look"),
  t: turn,
  o: () => working(),
  s: () => { const link = working(true)?.querySelector("td a"); if (link) link.focus(); },
  a: () => { const to = document.getElementById(document.getElementById("show-all")?.checked ? "show-look" : "show-all"); if (to && !to.disabled) to.checked = true; },
  "?": () => keys.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
  if (event.target.matches("input, textarea, select")) return;
  const off = !document.getElementById("keys-on").checked;
  if (!(event.key in actions) || (off && event.key !== "?")) return;
  if (event.key.startsWith("Arrow") && event.target.closest(".scroll")) return;
  event.preventDefault();
  actions[event.key]();
});
window.addEventListener("hashchange", arrive);
window.addEventListener("beforeprint", () => all("details:not([open])").forEach((one) => { one.open = true; one.dataset.closed = ""; }));
window.addEventListener("afterprint", () => all("[data-closed]").forEach((one) => { one.open = false; delete one.dataset.closed; }));
const help = document.getElementById("help");
if (help) help.hidden = false;
if (help) help.addEventListener("click", () => keys.showModal());
document.getElementById("keys-close").addEventListener("click", () => keys.close());
arrive();
