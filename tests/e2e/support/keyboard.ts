import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What the keyboard has gone to. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  /** It can be seen that it is there: a ring, or another outline. */
  readonly ringed: boolean;
}

/** More stops than any page has. */
const MOST_STOPS = 400;

export async function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { role: "", name: "", ringed: false };
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const byId = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .flatMap((id) => document.getElementById(id)?.textContent ?? []);
    const name =
      element.getAttribute("aria-label") ??
      (byId.join(" ") || labels.map((label) => label.textContent).join(" ") || element.innerText);
    const role =
      element.getAttribute("role") ??
      { A: "link", BUTTON: "button", SELECT: "combobox", SUMMARY: "summary", TEXTAREA: "textbox" }[
        element.tagName
      ] ??
      (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase());
    const outlined = (node: Element | null) => {
      if (!node) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      return outlineStyle !== "none" && outlineWidth !== "0px";
    };
    // A switch or a radio is drawn by what stands beside its input, or around it.
    const ringed =
      outlined(element) || outlined(element.nextElementSibling) || outlined(element.parentElement);
    return { role, name: name.replaceAll(/\s+/g, " ").trim(), ringed };
  });
}

function fits(now: string, name: string | RegExp): boolean {
  return typeof name === "string" ? now === name : name.test(now);
}

/** The keyboard is at what is called so, or comes there. */
export async function expectFocus(page: Page, name: string | RegExp): Promise<void> {
  const at = async () => {
    const now = (await focused(page)).name;
    return fits(now, name) ? name : now;
  };
  await expect.poll(at).toBe(name);
}

/**
 * Goes from stop to stop with the tab key until it is at what is called so, as somebody without a
 * mouse does.
 * @throws where the keyboard never comes there, with all that it came to.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<Focused> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const focus = await focused(page);
    if (fits(focus.name, name)) return focus;
    passed.push(`${focus.role} ${focus.name.slice(0, 40)}`);
  }
  throw new Error(
    `The tab key never came to ${name}. It came to: ${[...new Set(passed)].join("; ")}`,
  );
}
