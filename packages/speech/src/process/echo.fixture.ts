import { serve } from "./serve.ts";

// For tests: answers with what it was sent, unless told to die.
serve<string, string>(async () => async (request) => {
  if (request === "die") process.kill(process.pid, "SIGKILL");
  return request;
});
