// @ts-check
import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from "@bjorn3/browser_wasi_shim";

// JavaScript, checked by its comments: a thread that had to read TypeScript would hold 29 MB for it.

const FOLDER = "/";
const SOUND = "out.wav";
/** Flite writes the plain header: 12 bytes RIFF, 24 bytes `fmt `, 8 bytes of `data`. */
const HEADER_BYTES = 44;

/**
 * What Flite said: int16 mono at 16 kHz, and the phones in it as it prints them, each with its end in
 * seconds: `pau:0.224 t:0.333`.
 *
 * @typedef {{ readonly pcm: Int16Array, readonly phones: string }} FliteSpeech
 */

/**
 * Speaks one sentence with Flite's command line, compiled to WASI, in a file system in memory.
 * Synchronous but for 10 ms in which its 14 MB of voices are laid out: about 15 ms of work for each
 * second of speech. (To lay them out beforehand would hold 40 MB for these 10 ms.) It knows the
 * voices `slt`, `rms` and `awb`; an unknown one silently becomes one at 8 kHz, so that is checked. It
 * throws an Error when Flite fails.
 *
 * @param {WebAssembly.Module} module
 * @param {string} text
 * @param {string} voice
 * @param {Readonly<Record<string, number>>} [features] Flite's own, by its names for them
 * @returns {Promise<FliteSpeech>}
 */
export async function sayWithFlite(module, text, voice, features = {}) {
  /** @type {Map<string, import("@bjorn3/browser_wasi_shim").Inode>} */
  const files = new Map();
  const silent = ConsoleStdout.lineBuffered(() => {});
  let printed = "";
  const stdout = ConsoleStdout.lineBuffered((line) => {
    printed += line;
  });
  const stdin = new OpenFile(new File([]));
  const set = Object.entries(features).flatMap(([name, value]) => ["--setf", `${name}=${value}`]);
  const args = ["flite", "-voice", voice, ...set, "-psdur", "-t", text, "-o", FOLDER + SOUND];
  const wasi = new WASI(args, [], [stdin, stdout, silent, new PreopenDirectory(FOLDER, files)], {
    debug: false,
  });
  const instance = await WebAssembly.instantiate(module, {
    wasi_snapshot_preview1: wasi.wasiImport,
  });
  const { memory, _start: main } = instance.exports;
  if (!(memory instanceof WebAssembly.Memory) || typeof main !== "function") {
    throw new Error("flite.wasm is no WASI command.");
  }
  const code = wasi.start({ exports: { memory, _start: () => void main() } });
  const sound = files.get(SOUND);
  if (code !== 0 || !(sound instanceof File)) throw new Error(`Flite ended with code ${code}.`);
  return { pcm: readSound(sound.data), phones: printed };
}

/** @param {Uint8Array} wav */
function readSound(wav) {
  const view = new DataView(wav.buffer, wav.byteOffset, wav.byteLength);
  if (view.getUint32(24, true) !== 16_000) throw new Error("Flite did not speak at 16 kHz.");
  const pcm = new Int16Array(Math.max(0, wav.byteLength - HEADER_BYTES) >> 1);
  for (let i = 0; i < pcm.length; i++) pcm[i] = view.getInt16(HEADER_BYTES + i * 2, true);
  return pcm;
}
