/* Plays the sound that the page carries, and lights the words while they are said. */
const audio = document.querySelector("audio");
const carried = document.querySelector("#sound");
const words = [...document.querySelectorAll(".w")];
const starts = words.map((word) => Number(word.dataset.from));
/** A word stays lit this long after its end, so that short gaps do not flicker. */
const LINGER_S = 0.4;
let lit;
/** Where a stretch ends that is played for itself. */
let until = Infinity;
/** The next jump is to such a stretch: any other ends it. */
let toStretch = false;

const lines = carried.textContent.trim().split("\n");
const bytes = lines.map((line) => Uint8Array.from(atob(line), (c) => c.charCodeAt(0)));
audio.src = URL.createObjectURL(new Blob(bytes, { type: "audio/wav" }));
carried.remove();

function lastAt(seconds) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function light() {
  const seconds = audio.currentTime;
  const word = words[lastAt(seconds)];
  const said = word && seconds <= Number(word.dataset.to) + LINGER_S ? word : undefined;
  if (said === lit) return;
  lit?.removeAttribute("data-lit");
  said?.setAttribute("data-lit", "");
  lit = said;
}

function tick() {
  light();
  if (audio.currentTime >= until) audio.pause();
  if (!audio.paused) requestAnimationFrame(tick);
}

function play(from, to) {
  toStretch = true;
  until = to;
  audio.currentTime = Math.max(0, from);
  void audio.play();
}

audio.addEventListener("play", tick);
audio.addEventListener("seeking", () => {
  if (!toStretch) until = Infinity;
  toStretch = false;
  light();
});
audio.addEventListener("pause", () => {
  until = Infinity;
});
document.addEventListener("click", (event) => {
  const moment = event.target.closest("button[data-from]");
  const word = event.target.closest(".w");
  if (moment) play(Number(moment.dataset.from) - 0.3, Number(moment.dataset.to ?? Infinity));
  else if (word && getSelection().isCollapsed) play(Number(word.dataset.from), Infinity);
});
