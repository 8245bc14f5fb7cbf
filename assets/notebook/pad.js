// The pad in a notebook: ink goes to Python at the end of each stroke; what Python reads of it comes back as a sentence.

const PEN = 14;  // in the pad's own units, of which its side has SIDE, whatever its size on the screen
const SIDE = 300;
const NO_DIGIT = 10;

function make(kind, parent, attributes = {}, text = "") {
  const element = document.createElement(kind);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  parent.append(element);
  return element;
}

// Notebooks say in many ways whether they are dark; what is behind the pad says it in all of them. Its colour is painted
// and looked at, since a page may write it in any way (rgb, oklch, color).
function isDark(element) {
  const probe = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  for (let node = element; node; node = node.parentElement || node.getRootNode().host) {
    probe.clearRect(0, 0, 1, 1);
    probe.fillStyle = getComputedStyle(node).backgroundColor;
    probe.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = probe.getImageData(0, 0, 1, 1).data;
    if (alpha > 127) return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

function draw(canvas, strokes) {
  const scale = canvas.width / SIDE, pen = canvas.getContext("2d");
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = pen.fillStyle = getComputedStyle(canvas).color;
  pen.lineWidth = PEN * scale;
  pen.lineCap = pen.lineJoin = "round";
  for (const [x, y] of strokes) {
    pen.beginPath();
    pen.moveTo(x[0] * scale, y[0] * scale);
    for (let i = 1; i < x.length; i++) pen.lineTo(x[i] * scale, y[i] * scale);
    if (x.length === 1) pen.lineTo(x[0] * scale + 0.01, y[0] * scale);
    pen.stroke();
  }
}

function render({ model, el }) {
  const root = make("div", el, { class: "digitpad" });
  const canvas = make("canvas", root, {
    tabindex: "0", role: "img", width: 2 * SIDE, height: 2 * SIDE,
    "aria-label": "Pad: draw a digit. Keys 0 to 9 keep it under that label, N as not a digit, Delete clears.",
  });
  const side = make("div", root, { class: "digitpad-side" });
  const says = make("p", side, { class: "digitpad-says", role: "status" });
  const tools = make("div", side, { class: "digitpad-tools" });
  const undo = make("button", tools, { type: "button" }, "Undo stroke");
  const clear = make("button", tools, { type: "button" }, "Clear");
  make("p", side, { class: "digitpad-quiet" }, "Keep it as");
  const labels = make("div", side, { class: "digitpad-labels" });
  const keepers = [...Array(NO_DIGIT + 1).keys()].map(label => {
    const button = make("button", labels, { type: "button" }, label === NO_DIGIT ? "not a digit" : String(label));
    button.addEventListener("click", () => keep(label));
    return button;
  });
  const kept = make("p", side, { class: "digitpad-quiet", role: "status" });

  let strokes = model.get("ink").map(stroke => stroke.map(numbers => [...numbers]));
  let current = null, began = 0;

  function send() {
    model.set("ink", strokes.map(stroke => stroke.map(numbers => [...numbers])));
    model.save_changes();
  }
  function keep(label) {
    if (strokes.length === 0) return;
    model.set("asked", { label, number: (model.get("asked").number || 0) + 1 });
    model.save_changes();
  }
  function change(made) {
    strokes = made;
    draw(canvas, strokes);
    send();
  }
  function add(event) {
    const box = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top].map(at => at * SIDE / box.width);
    const t = strokes.length === 1 && current[0].length === 0 ? (began = event.timeStamp, 0) : event.timeStamp - began;
    [x, y, Math.max(0, Math.round(t))].forEach((value, i) => current[i].push(Math.round(100 * value) / 100));
  }
  canvas.addEventListener("pointerdown", event => {
    if (event.button !== 0 || current) return;
    canvas.setPointerCapture(event.pointerId);
    canvas.focus({ preventScroll: true });
    current = [[], [], []];
    strokes = [...strokes, current];
    add(event);
    draw(canvas, strokes);
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", event => {
    if (!current || !canvas.hasPointerCapture(event.pointerId)) return;
    const points = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    (points.length ? points : [event]).forEach(add);
    draw(canvas, strokes);
  });
  for (const end of ["pointerup", "pointercancel", "lostpointercapture"]) {
    canvas.addEventListener(end, () => {
      if (!current) return;
      current = null;
      send();
    });
  }
  root.addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^[0-9]$/.test(event.key)) keep(Number(event.key));
    else if (event.key === "n" || event.key === "N") keep(NO_DIGIT);
    else if (event.key === "Delete") change([]);
    else return;
    event.preventDefault();
    event.stopPropagation();  // the notebook has keys of its own
  });
  undo.addEventListener("click", () => change(strokes.slice(0, -1)));
  clear.addEventListener("click", () => change([]));

  function show() {
    says.textContent = model.get("says") || "Draw a digit.";
    const counts = model.get("counts"), all = counts.reduce((sum, n) => sum + n, 0);
    kept.textContent = all ? all + (all === 1 ? " sample kept" : " samples kept") : "";
    keepers.forEach((button, label) => {
      button.title = counts[label] + " kept";
      button.classList.toggle("digitpad-has", counts[label] > 0);
    });
  }
  function dress() {
    root.dataset.look = isDark(el) ? "dark" : "light";
    draw(canvas, strokes);
  }
  model.on("change:says", show);
  model.on("change:counts", show);
  model.on("change:ink", () => {
    if (current) return;
    strokes = model.get("ink").map(stroke => stroke.map(numbers => [...numbers]));
    draw(canvas, strokes);
  });
  show();
  dress();
  const frame = requestAnimationFrame(dress);  // once it stands in the page
  const watcher = new MutationObserver(dress);
  for (const node of [document.documentElement, document.body]) watcher.observe(node, { attributes: true });
  return () => {
    cancelAnimationFrame(frame);
    watcher.disconnect();
  };
}

export default { render };
