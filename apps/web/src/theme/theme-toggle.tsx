import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { MoonIcon, SunIcon } from "@radix-ui/react-icons";

/** Dark or light: the system's until it is pressed, then what was chosen, kept by the browser. */
export function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  // Known before the first picture: there is no server's page that it would have to agree with.
  const shown = useComputedColorScheme("dark", { getInitialValueInEffect: false });
  const other = shown === "light" ? "dark" : "light";
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={44}
      aria-label={`Use the ${other} theme`}
      onClick={() => setColorScheme(other)}
      style={{ color: "var(--dim)" }}
    >
      {other === "light" ? <SunIcon width={18} height={18} /> : <MoonIcon width={18} height={18} />}
    </ActionIcon>
  );
}
