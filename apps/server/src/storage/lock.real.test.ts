import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { lockDataFolder } from "./lock.ts";

const lockModule = fileURLToPath(new URL("./lock.ts", import.meta.url));

it("the lock goes with the process, also when it is killed", async () => {
  const folder = await temporaryFolder();
  const program = `
    const { lockDataFolder } = await import(${JSON.stringify(lockModule)});
    await lockDataFolder(${JSON.stringify(folder)});
    console.log("locked");
    setInterval(() => {}, 1000);
  `;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  await expect(lockDataFolder(folder)).rejects.toThrow("another Greenroom");
  child.kill("SIGKILL");
  await once(child, "exit");
  (await lockDataFolder(folder)).release();
});
