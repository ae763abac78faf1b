// @ts-check
import { parentPort, workerData } from "node:worker_threads";
import { sayWithFlite } from "./flite.mjs";

// Flite's own thread: it may hold it for as long as a sentence takes, and nobody else waits. Started
// with the compiled module; answers each `{ text, voice, features }` with what was said, or with `{ failure }`.

/** @type {WebAssembly.Module} */
const module = workerData;

/** @param {import("./flite-thread.ts").FliteSentence} sentence */
async function answer({ text, voice, features }) {
  try {
    const said = await sayWithFlite(module, text, voice, features);
    parentPort?.postMessage(said, [/** @type {ArrayBuffer} */ (said.pcm.buffer)]);
  } catch (error) {
    parentPort?.postMessage({ failure: String(error) });
  }
}

parentPort?.on("message", (sentence) => void answer(sentence));
