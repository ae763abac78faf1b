import {
  createTheme,
  localStorageColorSchemeManager,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

/** The one accent: the bulbs around a dressing-room mirror. */
const lamp: MantineColorsTuple = [
  "#fff6e6",
  "#fdeacb",
  "#fadba6",
  "#f6ca80",
  "#f2b661",
  "#eaa548",
  "#d28c2e",
  "#a96a17",
  "#8a5209",
  "#5f3803",
];

/** Mantine's dark greys, in the green of the room. */
const dark: MantineColorsTuple = [
  "#f4eee0",
  "#d6d8c9",
  "#b3bfb2",
  "#8fa094",
  "#3a5146",
  "#2f443a",
  "#1d2d26",
  "#111c17",
  "#0d1713",
  "#09110d",
];

export const theme = createTheme({
  colors: { lamp, dark },
  primaryColor: "lamp",
  primaryShade: { light: 4, dark: 4 },
  autoContrast: true,
  black: "#1d1405",
  fontFamily: "'Figtree Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, Menlo, monospace",
  headings: { fontFamily: "'Newsreader Variable', Georgia, serif", fontWeight: "500" },
  defaultRadius: "md",
  radius: { md: "12px" },
  cursorType: "pointer",
  respectReducedMotion: true,
});

/** Mantine's own variables point at ours, so that tokens.css is the one list of colours. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const variables = {
    "--mantine-color-body": "var(--surface)",
    "--mantine-color-text": "var(--text)",
    "--mantine-color-dimmed": "var(--dim)",
    "--mantine-color-placeholder": "var(--dim)",
    "--mantine-color-default": "var(--surface)",
    "--mantine-color-default-hover": "var(--raised)",
    "--mantine-color-default-color": "var(--text)",
    "--mantine-color-default-border": "var(--line-strong)",
    "--mantine-color-disabled": "var(--raised)",
    "--mantine-color-disabled-color": "var(--faint)",
    "--mantine-color-disabled-border": "transparent",
    "--mantine-color-lamp-light-hover": "var(--accent-soft)",
    "--mantine-color-lamp-light-color": "var(--accent)",
    "--mantine-color-error": "var(--outside)",
    "--mantine-color-anchor": "var(--accent)",
  };
  return { variables: {}, dark: variables, light: variables };
};

/** The key is read by public/first-light.js as well. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: "greenroom.theme" });
