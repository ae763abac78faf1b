import type { LabelledDialogue } from "./dialogue.ts";

/** What happened to systems: outages, late projects, old code, hard calls. */
export const thirdPast: readonly LabelledDialogue[] = [
  {
    id: "third-past-scanners-before-black-week",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about an outage that you were responsible for.",
        as: "question",
        heard: `It was November, the Friday before the black week. The scanners in the warehouse in
          Poznan, they stop. All. Two hundred people with a dead thing in the hand. I was on the phone
          with operations and I said, go to paper, now, we don't wait for the repair. That was not
          nice, because paper means somebody types it in again, nine people typed the whole Saturday.
          But the trucks went. We sent out 94 percent of what was planned. And it was a certificate,
          of course, which ran out, and it was me who had the calendar. Since then no date lives in
          my head, a machine nags three of us, sixty days before.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "third-past-travel-search-in-the-passive",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you made something a lot faster.",
        as: "question",
        heard: `so at the travel site the search was slow like really slow eleven seconds for a family
          of four and we we looked at it for a while and it was agreed in the group that the prices
          would be worked out at night instead of when somebody asks and so they did that and um the
          catch was a price could be a day old so people saw a hundred and ninety and paid two hundred
          and some of them wrote angry letters about five a week but it went down to under a second
          and bookings were up six percent in the quarter so everybody was quite pleased in the end
          yeah`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-lesson"],
    told: ["situation", "result", "number", "trade-off"],
    complete: false,
  },
  {
    id: "third-past-lift-doors-red-tag",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a hard technical call that you made.",
        as: "question",
        heard: `In my last place we made, uh, controllers for lifts. One day the door sensor people
          brought us a new version and it had a hole, sometimes, not often, it reported closed when
          it was, well, not quite closed. The factory wanted to ship because the other crates were
          waiting on the dock. I pulled it. I went down there and put the red tag on the pallet
          myself, and I told my boss after, not before. I knew full well that the dock would be
          blocked and that the hotel in Lyon would open with half its lifts standing. But I've got
          kids, I didn't want to read about it in the paper.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "third-past-migrations-in-general",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a migration that you led.",
        as: "question",
        heard: `Well, you know, migrations, they're always the same. You've got the old one and the
          new one, and you run them side by side, and people complain, and the last bit takes as long
          as all the rest. What people normally do is compare the two outputs at night. And, uh,
          communication is very important, you'd have everyone in one room, I think the key thing is
          that everybody is aligned, and then it generally goes fine, or it doesn't, and you roll
          back. That's kind of how these things tend to go in companies like that.`,
      },
    ],
    turn: "answer",
    gaps: [
      "generic-instead-of-one-event",
      "no-own-decision",
      "no-result",
      "no-number",
      "no-trade-off",
      "no-lesson",
    ],
    told: [],
    complete: false,
  },
  {
    id: "third-past-tram-departures-by-easter",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a project that was running late.",
        as: "question",
        heard: `That'd be the tram timetable thing for the city. It was to go live at Easter and in
          February I could see, okay, it won't. So I cut it. Took the whole rerouting out, kept only
          the departures, and told the mayor's office in person. They lost the piece that they'd put
          on the posters, and that stung. We were out on the day and it's still running.`,
      },
      {
        asked: "How much was it used, after all that?",
        as: "no-number",
        heard: `About forty thousand opens a morning by May, we'd hoped for fifteen. And if I'm honest
          I should have said it at Christmas, I'd seen it then already. Nowadays I say it the week I
          smell it.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "third-past-perl-invoices-figure-taken-back",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a time you paid off technical debt.",
        as: "question",
        heard: `Right, um, so the thing was a Perl script. Very old, it did all the invoicing, nobody
          dared touch it. I said I'll take it, nobody else, just me, three afternoons a week, and the
          feature my team wanted had to wait, they weren't amused. I wrote a test for every type of
          invoice first and then, bit by bit, moved it over. And it cut our failed invoices by ninety
          percent. Hm, no, sorry, scrap that, that's from another place, for this one nobody counted,
          I've got no figure. It's gone now, the script, switched off, and the two new people change
          invoicing without ringing me at home.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off"],
    complete: false,
    mustNotAskFor: ["number"],
    mustNotQuote: ["cut our failed invoices", "ninety percent"],
  },
  {
    id: "third-past-blood-labels-by-hand",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a decision that you had to make with little information.",
        as: "question",
        heard: `i had been there for three weeks in the hospital and the label printer for blood
          samples printed the name of the patient before so the wrong name you understand and nobody
          could say how often so i did not know is it one or is it a thousand i said stop we write by
          hand from this minute all six labs and i called the heads of the labs one by one it was
          evening on the next day we found it had been eleven samples all eleven were taken again
          nobody got a wrong blood and what i took with me is you don't need to know how big it is to
          stop it you can count after`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "result", "number", "lesson"],
    complete: false,
  },
  {
    id: "third-past-racing-game-big-bang",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about your biggest failure.",
        as: "question",
        heard: `Launch of a racing game. 2019. I picked the date, I kept the date, and at nine in the
          evening the servers fell over. 60,000 people in a queue. Took us two days to get it up.
          A third of them we lost for good, they never came back. And nobody else to blame, three
          people had told me open one country first, and I thought, no, all at once looks better on
          the stage. So. That was that.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
];
