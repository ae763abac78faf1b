import { afterEach, expect, it } from "vitest";
import { says } from "./chat-server.testing.ts";
import { closeServers, converse, heard, scriptedLines } from "./conversation.testing.ts";
import { LLM_NOTICE } from "./llm-interviewer.ts";

afterEach(closeServers);

it.each([
  [
    "lists three questions",
    "1. What did it cost?\n2. Who paid?\n3. Why then?",
    "What did it cost?",
  ],
  [
    "announces a list",
    "Here are three follow-up questions.\n\n- **What did it cost?**\n- Who paid?",
    "What did it cost?",
  ],
  ["labels itself in bold", "**Interviewer:** What did it cost?", "What did it cost?"],
  ["labels itself by its name", "Tom: What did it cost?", "What did it cost?"],
  [
    "plays the candidate too",
    "What did it cost?\nCandidate: It cost us a week.\nInterviewer: Why?",
    "What did it cost?",
  ],
  [
    "closes a thought that its template opened",
    "Okay, the candidate has named no price. I should ask for it.\n</think>\nWhat did it cost?",
    "What did it cost?",
  ],
  [
    "writes its channels",
    "<|channel|>analysis<|message|>No price.<|end|><|start|>assistant<|channel|>final<|message|>What did it cost?<|return|>",
    "What did it cost?",
  ],
  ["leaves marks of its template", "<s>[INST] What did it cost?<|im_end|>", "What did it cost?"],
  [
    "plans aloud",
    "Okay, I should ask about the cost as the draft does. What did it cost?",
    "What did it cost?",
  ],
  [
    "talks about the candidate",
    "The candidate mentions a queue. What did it cost?",
    "What did it cost?",
  ],
  [
    "repeats the candidate as itself",
    "I moved the reservations into their own place. What did it cost?",
    "What did it cost?",
  ],
  ["asks itself", "Should I ask about the cost? What did it cost?", "What did it cost?"],
])("a model that %s is heard with one question", async (_, text, question) => {
  const { reply } = await converse([says(text)]);
  expect(await heard(await reply)).toEqual([question]);
  expect((await reply).notice).toBeNull();
});

it.each([
  ["speaks German", "Was hat das die anderen Teams gekostet, und wie lange hat es gedauert?"],
  ["speaks Spanish", "¿Qué le costó eso a los otros equipos por entonces?"],
  ["strings words together", "Banana throughput lighthouse regression velvet teapot?"],
  ["only repeats the candidate", "I moved the reservations into their own place."],
  ["asks the same question again", "Tell me about an outage."],
  ["names a number that nobody named", "What did the forty engineers say to that?"],
  ["answers for the candidate", "Candidate: It cost us a week."],
  ["refuses", "I'm sorry, but I can't help with that."],
  ["speaks of itself", "As an AI language model I have no opinion on that."],
  ["writes only its thoughts", "<thought>They lack a price. What did it cost?"],
  ["writes code", '```json\n{"question": "What did it cost?"}\n```'],
])("a model that %s is not heard; the built-in interviewer is", async (_, text) => {
  const { failures, reply } = await converse([says(text)]);
  expect(await heard(await reply)).toEqual(scriptedLines);
  expect((await reply).notice).toBe(LLM_NOTICE);
  expect(failures.map(({ reason }) => reason)).toEqual(["unusable"]);
});
