import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "apps/web",
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: true,
    // Worklets under the content security policy must be files, never data URLs.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es" },
  server: {
    port: 5173,
    proxy: {
      "/api": "http://127.0.0.1:3000",
      "/socket.io": { target: "ws://127.0.0.1:3000", ws: true },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          root: ".",
          include: [
            "packages/**/*.test.ts",
            "apps/**/*.test.{ts,tsx}",
            "tests/**/support/**/*.test.ts",
            "tests/bench/stt/**/*.test.ts",
            "tests/bench/jargon/**/*.test.ts",
            "tests/bench/voice/**/*.test.ts",
            "tests/bench/metrics/**/*.test.ts",
            "tests/bench/structure/**/*.test.ts",
            "tests/bench/review/**/*.test.ts",
          ],
          exclude: ["**/node_modules/**", "**/*.real.test.ts"],
          setupFiles: ["tests/support/same-properties.ts"],
          // No test measures time; a busy machine is no fault.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Real engines, real processes; no browser.
        extends: true,
        test: {
          name: "engines",
          root: ".",
          globalSetup: ["tests/support/build-client.ts", "tests/support/make-sample.ts"],
          include: [
            "packages/**/*.real.test.ts",
            "apps/**/*.real.test.ts",
            "tests/chaos/**/*.test.ts",
            "tests/hearing/**/*.test.ts",
            "tests/bench/**/*.real.test.ts",
          ],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        // A real browser with a microphone that hears real speech.
        extends: true,
        test: {
          name: "browser",
          root: ".",
          globalSetup: ["tests/support/build-client.ts", "tests/support/make-sample.ts"],
          include: ["tests/e2e/*.test.ts"],
          setupFiles: ["tests/e2e/support/repeat.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // They last in real time, on machines that others use as well: each may be repeated once.
          // The test command tells which passed only then.
          retry: 1,
          // What is waited for comes late on a busy machine, and is an event all the same.
          expect: { poll: { timeout: 30_000 } },
          // Speech takes its time and little of a core: two interviews at once disturb nobody.
          maxWorkers: 2,
        },
      },
    ],
  },
});
