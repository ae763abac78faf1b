import { monitorEventLoopDelay } from "node:perf_hooks";
import fp from "fastify-plugin";
import { Gauge, Histogram, Registry } from "prom-client";
import type { DecodeKind, Transcription } from "@greenroom/speech";

/** What is measured while the server runs, and `GET /metrics` in Prometheus' format. */
export interface Metrics {
  readonly registry: Registry;
  readonly httpSeconds: Histogram<"method" | "route" | "status">;
  decoded(kind: DecodeKind, result: Transcription): void;
  watch(sources: MetricSources): void;
  close(): void;
}

export interface MetricSources {
  readonly liveSessions: () => number;
  readonly decodesWaiting: () => number;
}

const MS = 1000;
const NS_PER_S = 1e9;
const LAG_RESOLUTION_MS = 10;

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const httpSeconds = new Histogram({
    name: "greenroom_http_request_seconds",
    help: "Time from a request to the end of its answer.",
    labelNames: ["method", "route", "status"] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  const decodeSeconds = new Histogram({
    name: "greenroom_decode_seconds",
    help: "Time the recogniser spent on one segment, without waiting.",
    labelNames: ["kind"] as const,
    buckets: [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2],
    registers,
  });
  gauge(
    registry,
    "greenroom_resident_memory_bytes",
    "Memory of the server's process, without the engines' own.",
    () => process.memoryUsage.rss(),
  );
  void new Gauge({
    name: "greenroom_event_loop_lag_seconds",
    help: "Delay of the event loop since it was last asked for, without the interval it is sampled at.",
    labelNames: ["quantile"] as const,
    registers,
    collect() {
      const seconds = (ns: number) => Math.max(0, ns / NS_PER_S - LAG_RESOLUTION_MS / MS);
      this.set({ quantile: "0.5" }, seconds(lag.percentile(50)));
      this.set({ quantile: "0.99" }, seconds(lag.percentile(99)));
      this.set({ quantile: "1" }, seconds(lag.max));
      lag.reset();
    },
  });
  return {
    registry,
    httpSeconds,
    decoded: (kind, { decodeMs }) => decodeSeconds.observe({ kind }, decodeMs / MS),
    watch: ({ liveSessions, decodesWaiting }) => {
      gauge(
        registry,
        "greenroom_live_sessions",
        "Sessions that are open in this process.",
        liveSessions,
      );
      gauge(
        registry,
        "greenroom_decodes_waiting",
        "Segments handed to the recogniser and not yet answered.",
        decodesWaiting,
      );
    },
    close: () => lag.disable(),
  };
}

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  void new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

export const metricsRoute = fp<{ readonly metrics: Metrics }>(
  (app, { metrics }, done) => {
    app.addHook("onResponse", async (request, reply) => {
      const { method, routeOptions } = request;
      const labels = { method, route: routeOptions.url ?? "none", status: reply.statusCode };
      metrics.httpSeconds.observe(labels, reply.elapsedTime / MS);
    });
    app.get("/metrics", async (_request, reply) =>
      reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
    );
    app.addHook("onClose", async () => metrics.close());
    done();
  },
  { name: "metrics", dependencies: ["security"] },
);
