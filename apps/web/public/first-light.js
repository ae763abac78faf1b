// Sets the theme before the first paint: the one that was chosen, else the system's. A file of its
// own: the content security policy allows no inline script. The key is the one that
// src/theme/theme.ts gives to Mantine, which goes by the same order afterwards.
let chosen = null;
try {
  chosen = localStorage.getItem("greenroom.theme");
} catch {
  // Storage is blocked: nothing was chosen that could be kept.
}
const scheme =
  chosen === "light" || chosen === "dark"
    ? chosen
    : matchMedia("(prefers-color-scheme: light)").matches
      ? "light"
      : "dark";
document.documentElement.dataset.mantineColorScheme = scheme;
// The canvas under a page whose styles are still on their way.
const canvas = document.querySelector("meta[name=color-scheme]");
if (canvas instanceof HTMLMetaElement) canvas.content = scheme;
