import type { LabelledDialogue } from "./dialogue.ts";

/** How do you: with people and hiring. */
export const sixthApproach: readonly LabelledDialogue[] = [
  {
    id: "sixth-approach-glider-feedback",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you give people feedback?",
        as: "question",
        heard: `I learned it as gliding instructor, and I do it in the software team the same. After
          landing, first the pupil talks, I say nothing, I hold really my mouth. Then I say one
          thing. Only one, the one which kills you first. The others I swallow, and it means that
          people make some small rubbish for months and I see it and it itches. Like Tobias, he
          wrote terrible commit messages and he also tested nothing. I spoke only about the
          testing. In spring we had nine faults from him that reached the customer, in autumn one.
          The messages are still terrible. It can go wrong when I pick the wrong one thing, so I
          ask a second person before, every time.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-approach-interview-bricklayers",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you find out in an interview whether somebody is good?",
        as: "question",
        heard: `I don't do the where do you see yourself stuff I put them next to one of mine for half a
          day and I go away then at dinner time I ask mine three things did he ask you anything
          did he tidy up would you want him on Monday that's it that's the interview I never ask
          about the certificates certificates are paper you pay them the half day mind you've got
          to it's only right and then I ring them the same evening yes or no because I hated
          waiting when I was young sat by the phone like a lemon`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-number", "no-risk"],
    told: ["own-decision"],
    complete: false,
    mustNotQuote: ["where do you see yourself"],
  },
  {
    id: "sixth-approach-nursing-handover",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you delegate?",
        as: "question",
        heard: `So for me delegating it's like the handover at the bed, I was nurse before I was
          manager. I give the patient, not the task. I say, this is Mister so and so, he should go
          home on Friday, you see how. And I tell what I would be afraid of, and then I go. I
          don't ask in between. It's slower, many times it is slower than when I do it, and also
          sometimes they do it in a way what I find ugly, and I have to let it.`,
      },
      {
        asked: "When did you last do that?",
        as: "no-example",
        heard: `Last month, the new scheduling program. I gave it to Ioana, complete, also the talking
          with the company. She made it so that the night shift chooses first. I would never. But
          since then we had not one empty night.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-approach-growing-leads",
    form: "approach",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How do you grow people into leading others?",
        as: "question",
        heard: `I believe in trust mostly people need to be seen and they need room I'd say it's about
          creating an environment where everybody can be their best self um and where mistakes are
          welcome I try to be a coach and not a boss we've got one to ones we've got growth paths
          we've got a ladder with um with levels and everyone knows what's expected it's really a
          journey and it's different for every person some go fast and some go slow and both is
          fine and I think if you do it with the heart then people feel it so yes trust and room
          and time`,
      },
    ],
    turn: "answer",
    gaps: ["no-example", "no-number", "no-trade-off", "no-risk", "no-own-decision"],
    told: [],
    complete: false,
  },
  {
    id: "sixth-approach-quiet-people",
    form: "approach",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "How do you get the quiet ones to speak?",
        as: "question",
        heard: `i dont thats the trick i let them write so before any meeting theres a page and
          everybody puts their name and two lines and only then we talk and we go from the
          shortest text to the longest so the big mouths come last including me i hate it honestly
          it takes twenty minutes off every hour and the quick ones in the team they roll their
          eyes and one time last november we had to choose the ~glue for the ~bindings we print
          books and the intern had two lines that said it stinks when its hot and everyone else
          had a page on price and he was right it stank so we didnt take it`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
  },
];
