import { ActionIcon, useMantineColorScheme } from "@mantine/core";
import { MoonIcon, SunIcon } from "@radix-ui/react-icons";

/** Dark or light; kept by the browser. */
export function ThemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === "light" ? "dark" : "light";
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
