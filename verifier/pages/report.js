document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
  const keys = { j: [1, ""], k: [-1, ""], n: [1, ".problem"], p: [-1, ".problem"] };
  if (!(event.key in keys)) return;
  const [step, kind] = keys[event.key];
  const cards = [...document.querySelectorAll(".card" + kind)].filter((card) => card.offsetParent);
  if (cards.length === 0) return;
  const here = document.activeElement.closest(".card");
  const order = [...document.querySelectorAll(".card")];
  const place = here ? order.indexOf(here) : step > 0 ? -1 : order.length;
  const ahead = cards.filter((card) => (order.indexOf(card) - place) * step > 0);
  const next = step > 0 ? ahead[0] : ahead[ahead.length - 1];
  if (next) location.hash = next.id;
  if (next) next.focus();
});
