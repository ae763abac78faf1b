/* oxlint-disable vitest/expect-expect -- the dialogue's own expect… methods assert */
import type { QuestionForm } from "@greenroom/protocol";
import { describe, it } from "vitest";
import { personas } from "../personas.ts";
import { dialogue, type Dialogue, type DialogueOptions } from "./dialogue.testing.ts";

/** What must never happen, each in three wordings, with both personas. */
const never = (
  what: string,
  form: QuestionForm,
  variants: readonly [string, string, string],
  plays: (talk: Dialogue) => void,
  options: Omit<DialogueOptions, "persona"> = {},
) => {
  describe(`never ${what}`, () => {
    for (const { id: persona } of personas)
      it.each(variants)(`${persona}: %s`, (text) =>
        plays(dialogue(form, { ...options, persona }).answer(text)),
      );
  });
};

const story =
  "Last year I was leading a team of six and our label printing had become fragile. I looked at the queue, and I decided to move the templates next to the printers.";
const people = { questionIds: ["falling-behind", "open-disagreement", "own-outage"] };
const thin = [
  "It was a long spring, and there were many meetings about it.",
  "People got used to it, more or less.",
  "There is not much more to it than that.",
];

describe("an embarrassment that must not happen", () => {
  never(
    "asking for a result that was given",
    "past",
    [
      `${story} The night calls fell by a third.`,
      `${story} After that we had a third fewer calls at night.`,
      `${story} In the end the calls were down by a third.`,
    ],
    (talk) => {
      for (const next of thin) talk.expectNotMove("ask-result", "ask-number").answer(next);
    },
  );

  never(
    "asking which client after the client was kept back",
    "past",
    [
      `I can't name the client. ${story}`,
      `${story} I'm not allowed to say who the client was.`,
      `It was for a customer that I'd rather not name. ${story}`,
    ],
    (talk) => {
      for (const next of thin)
        talk.expectNotSaid(/client|customer|which company|\bname\b/i).answer(next);
    },
  );

  never(
    "repeating a name that may have been misheard",
    "past",
    [
      "Last year I moved {Glebor} to the other team, and I decided to keep {Glebor} there.",
      "Last year I decided to move Glebor first. Then I split the Glebor service.",
      "We had the {Glebor} importer. I decided to replace the {Glebor} importer last spring.",
    ],
    (talk) => {
      for (const next of thin) talk.expectNotSaid(/glebor/i).answer(next);
    },
  );

  never(
    "asking a case that was imagined for its outcome",
    "situational",
    [
      "First I would ask sales what they promised, and then I would offer a smaller version.",
      "I'd call the customer myself and I'd offer them a part of it in March.",
      "I would sit down with sales and find out the date, then I would plan from there.",
    ],
    (talk) => {
      for (const next of [
        "They may say no.",
        "It costs some manual work.",
        "I would write it down.",
      ])
        talk
          .expectNotMove("ask-result", "ask-number", "ask-lesson", "ask-one-time")
          .expectNotSaid(/came of it|how did it (end|turn)|what was the (result|outcome)/i)
          .answer(next);
    },
  );

  never(
    "turning a denial around",
    "past",
    [
      `${story} We did not roll back the release.`,
      `${story} I never rolled back the release.`,
      `${story} I didn't roll back the release, whatever people said.`,
    ],
    (talk) => {
      for (const next of thin) talk.expectNotSaid(/you (rolled|roll) back/i).answer(next);
    },
  );

  never(
    "asking for figures in a story of grief",
    "past",
    [
      `${story} Then the father of one of my engineers died in the middle of it.`,
      `${story} That spring a colleague of ours passed away.`,
      `${story} Then we lost one of us to cancer, in May.`,
    ],
    (talk) => {
      for (const next of thin)
        talk.expectNotSaid(/how (much|many)|figure|number|percent|\bcost\b/i).answer(next);
    },
  );

  never(
    "coming back to figures that were declined, also on the next question",
    "past",
    [
      `${story} In the end it got a lot cheaper. I can't share the numbers.`,
      `${story} In the end it got a lot cheaper. I'm not allowed to disclose the figures.`,
      `${story} It got a lot cheaper, but the exact amount is confidential.`,
    ],
    (talk) => {
      for (const next of [...thin, `${story} And the builds got a lot faster.`, ...thin])
        talk
          .expectNotMove("ask-number", "ask-cost", "ask-load")
          .expectNotSaid(/the figure|in figures|\bnumber\b|by how much/i)
          .answer(next);
    },
    { questionIds: ["too-fragile", "own-outage", "reversed-decision"] },
  );

  never(
    "asking somebody whose decision their own deed was",
    "past",
    [
      "The service went down at night. I rolled back the release and I called the customer.",
      "Our search kept failing. I stopped the rewrite and I moved two people to the old index.",
      "Last May I cancelled the migration, because I had seen the bill.",
    ],
    (talk) => void talk.expectNotMove("ask-own-decision"),
  );

  never(
    "taking somebody else's words for a fact",
    "past",
    [
      `${story} My manager said that we stopped the rollout.`,
      `${story} They claimed that I stopped the rollout.`,
      `${story} If we had stopped the rollout, it would have cost us a week.`,
    ],
    (talk) => {
      for (const next of thin) talk.expectNotSaid(/you stopped/i).answer(next);
    },
  );

  never(
    "pressing somebody who declines the question",
    "past",
    [
      "I'd rather not talk about that.",
      "I don't want to talk about this one, sorry.",
      "I'm not comfortable talking about that.",
    ],
    (talk) => void talk.expectKind("ask").expectMove("question-2"),
  );

  never(
    "taking a joke for a deed",
    "situational",
    [
      "I would fire the whole sales team. Just kidding.",
      "I'd hide under my desk. I'm only joking.",
      "I would move to another country, ha ha.",
    ],
    (talk) =>
      void talk
        .expectKind("answer-back")
        .expectMove("take-joke")
        .expectNotSaid(/fire|hide|country/i)
        .expectSaid(/\?$/)
        .answer("First I would find out what was promised, and then I would offer a smaller one.")
        .expectKind("follow-up")
        .expectNotSaid(/fire|hide|country/i),
  );

  never(
    "taking an answer about something else for one",
    "past",
    [
      "The weather has been lovely, so we took the dog to the beach and had pizza with my cousin afterwards.",
      "My aunt plays the piano, and for her birthday there was a cake in the garden, with the neighbours.",
      "I like cooking, mostly pasta, and in summer there are tomatoes and roses on the balcony.",
    ],
    (talk) =>
      void talk
        .expectMove("back-to-question")
        .expectSaid(/\?$/)
        .expectNotSaid(/dog|piano|pasta|wrong/i)
        .answer(story)
        .expectKind("follow-up"),
  );

  never(
    "leaving out the words of the conversation on which it all turned",
    "past",
    [
      "One of my engineers was falling behind last year. I talked to him about it, and then it was fine.",
      "A developer of mine missed every date that spring. I sat down with her, and after that things got better.",
      "Last autumn somebody in my team had stopped reviewing. I had a conversation with him and that solved it.",
    ],
    (talk) =>
      void talk
        .expectMove("ask-words")
        .expectSaid(/words|sentence|say|said|open/i)
        .answer("I said: I see you less in the reviews than before, and I miss it.")
        .expectNotMove("ask-words"),
    people,
  );

  never(
    "arguing with somebody who was misheard, or saying it again",
    "past",
    [
      "No, you misheard me, I said staging.",
      "That's not what I said.",
      "You got that wrong, I meant staging.",
    ],
    (talk) =>
      void talk
        .expectKind("heard-badly")
        .expectSaid(/sorry|mistake|error|wrong/i)
        .expectNotSaid(/staging/i),
  );
});
