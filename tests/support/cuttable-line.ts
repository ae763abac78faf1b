import { createServer, connect, type AddressInfo, type Socket } from "node:net";

/** A network between page and server that can be cut and mended. Listens on a port of its own. */
export interface CuttableLine {
  readonly port: number;
  readonly url: string;
  /** Connections end without a word, and new ones are refused, until mended. */
  cut(): void;
  mend(): void;
  /** Resolves when something comes through the next time. */
  nextTraffic(): Promise<void>;
  close(): Promise<void>;
}

export async function cuttableLine(toPort: number): Promise<CuttableLine> {
  const sockets = new Set<Socket>();
  let isCut = false;
  let waiting: (() => void)[] = [];
  const passed = () => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(toPort, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("data", passed);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const drop = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    cut: () => {
      isCut = true;
      drop();
    },
    mend: () => {
      isCut = false;
    },
    nextTraffic: () => new Promise((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        drop();
      }),
  };
}
