import { describe, expect, it } from "vitest";
import { ownPages } from "./hosts.ts";

describe("ownPages", () => {
  const own = ownPages("127.0.0.1");

  it.each([
    { host: "127.0.0.1:3000" },
    { host: "localhost:3000" },
    { host: "[::1]:3000" },
    { host: "localhost:3000", origin: "http://localhost:3000" },
    { host: "localhost:5173", origin: "http://localhost:5173" },
  ])("takes its own page: %j", (headers) => {
    expect(own(headers)).toBe(true);
  });

  it.each([
    {},
    { host: "" },
    { host: "evil.example:3000" },
    { host: "127.0.0.1.evil.example" },
    { host: "192.168.0.7:3000" },
    { host: "127.0.0.1:3000", origin: "http://evil.example" },
    { host: "127.0.0.1:3000", origin: "http://127.0.0.1:8080" },
    { host: "127.0.0.1:3000", origin: "http://localhost:3000" },
    { host: "127.0.0.1:3000", origin: "null" },
    { host: "127.0.0.1:3000", origin: "file://127.0.0.1:3000" },
  ])("refuses what comes from elsewhere, or under another name: %j", (headers) => {
    expect(own(headers)).toBe(false);
  });

  it("takes every address, but no foreign name, where it listens on all of them", () => {
    const all = ownPages("0.0.0.0");
    expect(all({ host: "192.168.0.7:3000" })).toBe(true);
    expect(all({ host: "evil.example:3000" })).toBe(false);
  });

  it("takes the name that it was told to listen on", () => {
    expect(ownPages("greenroom.lan")({ host: "greenroom.lan:3000" })).toBe(true);
  });
});
