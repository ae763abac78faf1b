import type { Question } from "../question.ts";
import { namesASubject } from "../shaping/theme-of.ts";

/** The main question in other words, shorter; itself where no rule knows what it is about. */
export function restatements({ form, theme, spoken }: Question): readonly string[] {
  if (!namesASubject(theme)) return [spoken];
  return restated[form].map((wording) => wording.replace("{theme}", theme));
}

const restated: Readonly<Record<Question["form"], readonly string[]>> = {
  past: ["It was about {theme}: what happened?", "Could you tell me about {theme}?"],
  situational: ["The case was {theme}: what would you do?", "How would you handle it: {theme}?"],
  approach: ["It was about {theme}: how do you go about that?", "On {theme}: what do you do?"],
  vision: ["It was about {theme}: what would you tell me?", "On {theme}: what is your case?"],
  design: ["The task was {theme}: how would you build it?", "On {theme}: where would you begin?"],
};
