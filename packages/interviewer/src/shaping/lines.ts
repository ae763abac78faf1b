/** Under such a heading stands what every job offers, or what the law wants said. */
const ASIDE =
  /^\W*(?:(?:our |the |your |key )?(?:benefits?|perks?|what (?:we|you(?:'ll| will)? (?:get|receive)|you get)(?: offer)?|what we (?:can )?offer.*|compensation.*|salary.*|pay range.*|equal (?:employment )?opportunity.*|eeo.*|diversity.*|how to apply.*|(?:our )?(?:interview|hiring|recruitment) process.*|next steps.*|privacy.*|legal.*|disclaimer.*|accommodations?.*|why (?:join|work).*))\W*$/i;
/** Under such a heading stands what is wished for, not wanted. */
const WISHED =
  /^\W*(?:nice[- ]to[- ]haves?|bonus(?: points)?|pluses|preferred(?: qualifications| skills| experience)?|(?:it(?:'s| is|’s) a )?plus(?: if.*)?|extra credit|not required.*|desirable.*|great to have.*)\W*:?\s*$/i;
/** Any other heading ends what stood under one of those. */
const HEADING =
  /^\W*(?:(?:about|what|who|your|the|our|key|minimum|basic|main|core) [\w’' ,&/-]{2,48}|responsibilit\w+|requirements?|qualifications?|skills?|experience|role|mission|overview|summary|duties|tech(?:nology)? stack|must[- ]haves?|essential.*|day to day)\W*:?\s*$/i;
/** Lines of the kind that stands in any job description, wherever it stands. */
const BOILERPLATE =
  /\b(?:equal (?:employment )?opportunit\w+|without regard to|regardless of|race, |protected (?:class|characteristic|veteran)|reasonable accommodation|401\(?k|dental|health insurance|paid (?:time off|leave|vacation)|parental leave|pto\b|stock options|base salary|salary range|pension|gym|snacks|visa sponsorship|background check|cover letter|apply (?:now|today|here)|e-verify)\b/i;

const DENIED_AFTER = /^ (?:is |are )?not (?:required|needed|part)/i;

/** A line of a text that was pasted, and what it weighs. */
export interface Line {
  readonly text: string;
  /** 1; less where it is only wished for. */
  readonly weight: number;
}

/** Lines and sentences of a job description that say what the job is: no benefits, no legal words. */
export function linesOfJob(text: string): Line[] {
  const lines: Line[] = [];
  let under: "job" | "aside" | "wished" = "job";
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replaceAll(/\s+/g, " ").trim();
    if (line === "") continue;
    if (ASIDE.test(line)) under = "aside";
    else if (WISHED.test(line)) under = "wished";
    else if (HEADING.test(line)) under = "job";
    else if (under !== "aside") {
      const weight = under === "wished" ? 0.5 : 1;
      for (const sentence of line.split(/(?<=[.!?;])\s+(?=[A-Z])/)) {
        if (!BOILERPLATE.test(sentence)) lines.push({ text: sentence, weight });
      }
    }
  }
  return lines;
}

/** "No on-call", "rather than to a roadmap", "this is not a people-management role": what is said not to be there. */
const DENIED =
  /\b(?:no|not|than|without|never|neither|nor|isn['’]t|won['’]t|don['’]t|doesn['’]t)\b[^.,;:]{0,32}$/i;

/** What this line says of it, each once, in lower case; nothing that it denies. */
export function saidIn(line: string, pattern: RegExp): string[] {
  const said = [...line.matchAll(pattern)].filter(({ 0: found, index }) => {
    const rest = line.slice(index + found.length);
    return !DENIED.test(line.slice(0, index)) && !DENIED_AFTER.test(rest);
  });
  return [...new Set(said.map(([found]) => found.toLowerCase()))];
}
