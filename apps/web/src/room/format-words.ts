import type { CommandName, QuestionOnScreen, SessionState } from "@greenroom/protocol";

const conversations = {
  design: "Design round",
  vision: "Presentation",
  "role-play": "Role-play",
} as const;

type Conversation = keyof typeof conversations;

/** The longer conversation that this is; `null` where question after question is asked. */
function conversationOf(format: SessionState["format"]): Conversation | null {
  return format === "design" || format === "vision" || format === "role-play" ? format : null;
}

/** Where one is, in the head of the room. */
export function whereWords(
  format: SessionState["format"],
  question: QuestionOnScreen | null,
): string {
  const conversation = conversationOf(format);
  if (conversation) return conversations[conversation];
  return question ? `Question ${question.number}` : "Interview";
}

/** What a button is called in a conversation that is not question after question. */
export function commandWords(
  name: CommandName,
  usual: string,
  format: SessionState["format"],
): string {
  const conversation = conversationOf(format);
  if (!conversation) return usual;
  if (name === "repeat") return "Say that again";
  if (name === "skip") return conversation === "role-play" ? "Step out of the role" : "Move on";
  return usual;
}
