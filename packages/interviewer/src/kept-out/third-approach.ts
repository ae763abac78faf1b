import type { LabelledDialogue } from "./dialogue.ts";

/** How do you: habits, with and without an occasion of them. */
export const thirdApproach: readonly LabelledDialogue[] = [
  {
    id: "third-approach-one-on-ones-without-a-list",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you run your one-on-ones?",
        as: "question",
        heard: `Half an hour, every week, theirs and not mine. I don't bring a list. It eats nine half
          hours, that's my Wednesday gone, so I've no Wednesday, and a lot gets a no from me because
          of it. Last spring one of mine, a backend chap, talked for three weeks about his allotment.
          Nothing else. And in the fourth week he says, you know, I've got an offer. If I'd come with
          a list we'd never have got there. I moved him to the data team, and he's still here,
          fourteen months on. What I got wrong for years was filling the silence. Now I count to ten.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "third-approach-debt-by-who-gets-woken",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you choose which technical debt to pay off?",
        as: "question",
        heard: `We keep a list, everyone may add to it, and once a month I read it and strike most of
          it. What remains gets a fifth of our time, whatever product says. I rank by how often it
          wakes somebody, not by how ugly it is. Ugly can stay. And if a thing has been on the list
          for a year and nobody has bled, off it goes. It's not very scientific but people understand
          it, and that counts for more with me than a formula.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result", "no-trade-off"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "third-approach-would-a-customer-notice",
    form: "approach",
    pillar: "strategy",
    exchanges: [
      {
        asked: "How do you decide whether to build or to buy?",
        as: "question",
        heard: `I ask, would a customer ever notice. If no, buy. For instance the, uh, the mail sending.
          Two years ago at the insurance I had a guy who'd have loved to build it, he had it half
          drawn, and I bought it, on a card, in one afternoon. With the pricing engine, the other way
          round, we built that, as that's what people come to us for. So that's really my one
          question, would they notice. And the second one is, can I get out again, can we take our
          data home, and if not then I don't sign.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-trade-off", "no-lesson"],
    told: ["situation", "own-decision"],
    complete: false,
  },
  {
    id: "third-approach-fourteen-times-in-one-hour",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you give feedback to people above you?",
        as: "question",
        heard: `i ask first may i say something it's not nice and they say yes always then i say what i
          saw and not what i think about it so last october our director he cut people off in the
          planning i counted it was fourteen times in one hour and i went to him after alone and i
          said fourteen he was red in the face and for a week he did not greet me that is each time
          the bill for me a bad week and then in the next planning he had a pen in his hand he holds
          the pen when he wants to cut somebody off and the two quiet ones they talk now and the plan
          we have today is from them i used to put compliments at the front and they only heard these
          so i don't do it any more`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "third-approach-new-people-write-the-guide",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you bring new people into a team?",
        as: "question",
        heard: `First week they ship something, anything, a typo. I have them write the guide for the
          next one while it's all still strange to them. And they get a buddy who is not the most
          senior.`,
      },
      {
        asked: "Who was the last person that you did this with?",
        as: "no-example",
        heard: `Amira. January. She came from hospital software, had never seen a, a queue. On day three
          she fixed a wrong label on the receipt, and in her guide there's a page that says, ask Ben,
          nobody else knows, with Ben's desk drawn on it. And I let her loose on the refunds in week
          two, my deputy thought that was early.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-trade-off", "no-lesson"],
    told: ["situation", "own-decision"],
    complete: false,
  },
  {
    id: "third-approach-no-days-only-a-spread",
    form: "approach",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "How do you deal with estimates?",
        as: "question",
        heard: `Badly, haha. No, so, I stopped asking for days. I ask, is it a this-week thing, a
          this-month thing or a we've-no-clue thing, and only the third kind gets talked about. With
          the fleet tracker two years back there were twenty-six cards, four of them no-clue, and
          those four ate eight of the eleven weeks. The finance people hate it, they want a date and
          I give them a, a spread, and they have to plan with the far end of it, so money lies around
          that could be somewhere else. Still, of the last nine, seven landed inside the spread.
          Before it was about one in three.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: true,
    mustNotQuote: ["Badly"],
  },
  {
    id: "third-approach-bring-a-mess-to-the-interview",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you find out in an interview whether somebody has good judgement?",
        as: "question",
        heard: `I bring a mess. A real one of ours, with the names off, and there's no right answer to
          it, and I watch what they ask me first. If they come with a fix in the first minute I let
          them run and then I take away the one thing that the fix stood on. It's hard on nervous
          people, I know I lose some good ones who'd need a day to think, and I accept that because on
          call they won't have a day. And I write down their words before I write what I think of
          them.`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-result", "no-number"],
    told: ["own-decision", "trade-off"],
    complete: false,
  },
];
