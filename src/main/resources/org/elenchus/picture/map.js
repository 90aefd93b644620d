(() => {
  "use strict";
  const $ = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const stage = $(".stage"), view = $(".window"), picture = $(".window > svg"), panel = $(".panel");
  const form = $(".filters"), units = all(".unit"), words = document.body.dataset;
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);

  // Zoom: the window scrolls by itself, so touch, wheel and keys pan without help; only the size of the picture changes here.
  const full = { width: picture.viewBox.baseVal.width, height: picture.viewBox.baseVal.height };
  let scale = 1;
  const zoomTo = (wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) => {
    const next = Math.min(3, Math.max(0.15, wanted));
    const left = (view.scrollLeft + x) * next / scale - x, top = (view.scrollTop + y) * next / scale - y;
    scale = next;
    picture.setAttribute("width", full.width * scale);
    picture.setAttribute("height", full.height * scale);
    view.scrollTo({ left, top, behavior: "instant" });
  };
  const least = () => matchMedia("(max-width: 640px)").matches ? 0.85 : 0.6;
  const fit = () => zoomTo(Math.min(1, Math.max(least(), view.clientWidth / full.width)));
  view.classList.add("drag");
  $(".zoom").hidden = false;
  $(".hint").hidden = false;
  $(".zoom .in").onclick = () => zoomTo(scale * 1.25);
  $(".zoom .out").onclick = () => zoomTo(scale / 1.25);
  $(".zoom .fit").onclick = fit;
  view.addEventListener("wheel", event => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const place = view.getBoundingClientRect();
      zoomTo(scale * Math.exp(-event.deltaY / 300), event.clientX - place.left, event.clientY - place.top);
    }
  }, { passive: false });
  view.addEventListener("keydown", event => {
    const action = { "+": () => zoomTo(scale * 1.25), "=": () => zoomTo(scale * 1.25), "-": () => zoomTo(scale / 1.25), "0": fit }[event.key];
    if (action && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      action();
    }
  });
  let drag = null, dragged = false;
  view.addEventListener("pointerdown", event => {
    if (event.pointerType === "mouse" && event.button === 0) {
      drag = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop, startX: event.clientX, startY: event.clientY };
      dragged = false;
    }
  });
  addEventListener("pointermove", event => {
    if (!drag) return;
    dragged ||= Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) > 4;
    if (dragged) {
      view.classList.add("dragging");
      view.scrollTo({ left: drag.x - event.clientX, top: drag.y - event.clientY, behavior: "instant" });
    }
  });
  addEventListener("pointerup", () => {
    drag = null;
    view.classList.remove("dragging");
  });
  view.addEventListener("dragstart", event => event.preventDefault());

  // Details of one unit: a copy of its entry in the list, so there is one place where a unit is written.
  let chosen = null;
  const close = () => {
    panel.hidden = true;
    stage.classList.remove("open");
    picture.classList.remove("chosen-one");
    all(".card.chosen, .wire.near", picture).forEach(e => e.classList.remove("chosen", "near"));
    if (chosen) (document.getElementById(`card-${chosen}`) ?? view).focus({ preventScroll: true });
    chosen = null;
  };
  const choose = (number, reveal) => {
    const unit = document.getElementById(`unit-${number}`);
    if (!unit) return;
    chosen = null;
    all(".card.chosen, .wire.near", picture).forEach(e => e.classList.remove("chosen", "near"));
    const copy = unit.cloneNode(true);
    const body = $(".panel .body");
    body.replaceChildren(...copy.childNodes);
    panel.className = `panel ${unit.dataset.type}`;
    $(".panel .what").textContent = unit.dataset.name;
    panel.hidden = false;
    panel.scrollTop = 0;
    stage.classList.add("open");
    chosen = number;
    const card = document.getElementById(`card-${number}`);
    picture.classList.toggle("chosen-one", Boolean(card));
    if (card) {
      card.classList.add("chosen");
      all(`.wire.from-${number}, .wire.to-${number}`, picture).forEach(e => e.classList.add("near"));
      if (reveal) show(card);
    }
  };
  const show = card => {
    const place = view.getBoundingClientRect(), box = card.getBoundingClientRect();
    const inside = box.left >= place.left && box.right <= place.right && box.top >= place.top && box.bottom <= place.bottom;
    if (!inside) {
      view.scrollBy({ left: box.left - place.left - (place.width - box.width) / 2, top: box.top - place.top - (place.height - box.height) / 2 });
    }
  };
  $(".panel .close").onclick = close;
  addEventListener("keydown", event => {
    if (event.key === "Escape" && chosen) close();
  });
  addEventListener("click", event => {
    const link = event.target.closest("a");
    const group = link && link.closest(".window") && link.getAttribute("href").match(/^#group-([a-z]+)(?:-([a-z-]+))?$/);
    if (group) {
      event.preventDefault();
      if (!dragged) unfold(group[1], group[2] ?? "");
      dragged = false;
      return;
    }
    const target = link && link.getAttribute("href")?.match(/^#(unit|card)-(\d+)$/);
    if (!target) return;
    if (dragged && link.closest(".window")) {
      event.preventDefault();
      dragged = false;
      return;
    }
    const inList = link.closest("#list");
    if (target[1] === "unit" && inList) return;
    event.preventDefault();
    choose(target[2], true);
    if (inList) stage.scrollIntoView({ block: "start" });
  });

  // Filters work on the list and dim what is filtered out on the map.
  const plain = text => text.toLowerCase().replaceAll("ё", "е");
  const texts = new Map(units.map(u => [u, plain(`${$("blockquote", u).textContent} ${$(".source", u).textContent} ${$(".facts", u).textContent}`)]));
  const types = new Set(), fields = ["topic", "holder", "language", "paper"];
  const apply = () => {
    const asked = plain(form.elements.query.value).split(/\s+/).filter(Boolean);
    const wanted = fields.map(name => [name, form.elements[name]?.value ?? ""]).filter(([, value]) => value);
    const active = asked.length > 0 || wanted.length > 0 || types.size > 0;
    let found = 0;
    const out = new Set();
    for (const unit of units) {
      const fits = (types.size === 0 || types.has(unit.dataset.type))
        && wanted.every(([name, value]) => unit.dataset[name] === value)
        && asked.every(word => texts.get(unit).includes(word));
      unit.hidden = !fits;
      if (fits) found++;
      else out.add(unit.id.slice(5));
    }
    for (const box of all(".group, .topic")) box.hidden = !$(".unit:not([hidden])", box);
    for (const card of all(".card", picture)) card.classList.toggle("dim", out.has(card.id.slice(5)));
    for (const wire of all(".wire", picture)) {
      wire.classList.toggle("dim", [...wire.classList].some(c => out.has(c.replace(/^(from|to)-/, ""))));
    }
    $(".found").textContent = active ? fill(words.found, found, units.length) : "";
    form.elements.clear.hidden = !active;
  };
  const press = (type, on) => {
    $(`.type[value="${type}"]`, form).setAttribute("aria-pressed", on);
    types[on ? "add" : "delete"](type);
  };
  const clear = () => {
    form.reset();
    [...types].forEach(type => press(type, false));
  };
  // What is folded on the map stands in the list: it is filtered to that group.
  const unfold = (type, topic) => {
    clear();
    press(type, true);
    if (form.elements.topic) form.elements.topic.value = topic;
    apply();
    const place = document.getElementById(topic ? `group-${type}-${topic}` : `group-${type}`);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("click", event => {
    const type = event.target.closest(".type");
    if (type) {
      press(type.value, type.getAttribute("aria-pressed") !== "true");
      apply();
    }
  });
  form.elements.clear.onclick = () => {
    clear();
    apply();
  };

  fit();
  const start = location.hash.match(/^#(unit|card)-(\d+)$/);
  if (start) choose(start[2], true);
})();
