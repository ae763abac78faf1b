import { describe, expect, it } from "vitest";
import { actionOf, keyLines, type KeyOwner } from "./keys.ts";

const press = (key: string, owner: KeyOwner = "nobody", single = true, held = {}) =>
  actionOf(
    { key, ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false, ...held },
    owner,
    single,
  );

describe("the player's keys", () => {
  it("do what the list of them says, and no key does two things", () => {
    for (const { keys, action } of keyLines) {
      for (const key of keys) expect(press(key)).toBe(action);
    }
    const all = keyLines.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it("do nothing while something is typed, and leave the browser its own", () => {
    for (const key of [" ", "k", "n", "ArrowLeft", "+"]) {
      expect(press(key, "all")).toBeNull();
      for (const held of ["ctrlKey", "metaKey", "altKey", "defaultPrevented"]) {
        expect(press(key, "nobody", true, { [held]: true })).toBeNull();
      }
    }
  });

  it("leave Space and the arrows to a control that has the keyboard", () => {
    expect(press(" ", "some")).toBeNull();
    expect(press("ArrowRight", "some")).toBeNull();
    expect(press("k", "some")).toBe("toggle");
  });

  it("work in capitals too", () => {
    expect(press("K")).toBe("toggle");
  });

  it("are Space and the arrows alone where single characters are switched off", () => {
    expect(press("k", "nobody", false)).toBeNull();
    expect(press("+", "nobody", false)).toBeNull();
    expect(press(" ", "nobody", false)).toBe("toggle");
    expect(press("ArrowLeft", "nobody", false)).toBe("back");
  });
});
