// Sets the chosen theme before the first paint. A file of its own: the content security policy
// allows no inline script. The key is the one that src/theme/theme.ts gives to Mantine.
try {
  if (localStorage.getItem("greenroom.theme") === "light") {
    document.documentElement.dataset.mantineColorScheme = "light";
  }
} catch {
  // Storage is blocked: the dark theme stays.
}
