import type { LabelledDialogue } from "./dialogue.ts";

/** How somebody goes about people: hiring them, keeping them, bringing them on. */
export const fifthApproach: readonly LabelledDialogue[] = [
  {
    id: "fifth-approach-teach-me-something",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you find out in an interview whether someone is any good?",
        as: "question",
        heard: `mate i ask 'em to teach me something anything twenty minutes they can have the
          whiteboard i had a bloke last year we do the weather stations for orchards frost warnings
          and that and he taught me how to sharpen a chainsaw and the way he did it he kept
          stopping and going what d'you reckon happens next i hired him off that him and not the
          one with the phd and our support calls have gone from about sixty a month to fifteen
          'cause he wrote the thing so growers could follow it what i miss by it is the deep quiet
          types there's some bloody brilliant ones who'd freeze and i know i've sent a couple home
          and the danger's you hire entertainers so there's always a second hour with the keyboard
          where i'm not in the room and if that says no then it's no got burnt once on that
          funniest fella you ever met`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-approach-who-thinks-im-wrong",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you come to a hard decision with your team?",
        as: "question",
        heard: `uh for me its always writing so i write one page what we know what we dont know
          what id do and i send it the evening before because people need the night and then in the
          meeting i ask first who thinks im wrong and i wait i can wait very long ive counted to
          thirty sometimes and after i decide the same day i dont let it lie people say you should
          have everyone agree but for me thats no i dont need that i need everyone was heard its
          two different things and who was against writes down what would show that we were wrong
          so we can look at it in three months and thats also nice for them to have been right`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-trade-off", "no-result", "no-risk"],
    told: [],
    complete: false,
    mustNotQuote: ["you should have everyone agree"],
  },
  {
    id: "fifth-approach-fifteen-minutes-before-lunch",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you deal with someone whose work is not good enough?",
        as: "question",
        heard: `First I check if it's me, sir. Like did I tell them clearly what good looks like.
          I show one finished thing and say, this is good, and yours, can you tell me the
          difference? Usually they can see it. Then we take four weeks, every day fifteen minutes,
          before lunch. There was Jun, in the remittance app, his screens were always with errors,
          he had like nine bugs per release. After the four weeks he had two, then one. But not
          always, ha, there's another one, it did not work, and we agreed that he will move to the
          testing. The bad thing that can happen is it goes on and on and the others get tired of
          waiting, so I tell myself only four weeks, no extension.`,
      },
      {
        asked: "What does it cost you?",
        as: "no-trade-off",
        heard: `My lunch. Also an hour and more in a week I don't see the good ones, and one of
          them, Tess, she told me she should make more bugs to have my time. That hurt. So now she
          has Friday.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
    mustNotQuote: ["she should make more bugs"],
  },
  {
    id: "fifth-approach-if-you-left-tomorrow",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you keep good people?",
        as: "question",
        heard: `honestly i ask them to leave like twice a year i sit down with each of them and go
          okay if you left tomorrow where'd you go and they tell me and then it's like well can you
          have that here it's about fifty fifty so one of my guys dwayne podcasts we do the ad
          slots in podcasts he said he'd go and teach so he teaches now thursdays at the community
          college on our dime and i'm short one backend guy every thursday and it sucks`,
      },
      {
        asked: "Does it keep them?",
        as: "no-result",
        heard: `well of the ten i had in twenty-two i've still got nine and the one who left left
          to be a baker and told me half a year ahead the team across the hall turned over twice so
          i don't know and they've got a better coffee machine than us`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "number", "trade-off"],
    complete: false,
  },
];
