/** Where the engines say what happens to them: static messages, fields, never what was spoken. */
export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  fields: Readonly<Record<string, unknown>>,
) => void;

export const noLog: Log = () => {};
