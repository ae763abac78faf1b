import type { LabelledDialogue } from "./dialogue.ts";

/** Single events at work: faults, bets and mistakes. */
export const fifthPast: readonly LabelledDialogue[] = [
  {
    id: "fifth-past-crane-stops-in-the-air",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a fault you had to find in a hurry.",
        as: "question",
        heard: `So this is in Rijeka, in the port, I lead the software for the container cranes.
          One Sunday the big crane begins to stop, in the air, with box on the hook, eleven times
          in one day. And a ship is waiting, it's twenty thousand euro each day she waits. The
          vendor says, change the brake, we come Wednesday. I looked, uh, the stops were always
          when the wind is from the sea, and then I see the wind sensor sends one message two times
          and our program takes it like it's a storm. So I could switch off the wind stop, then we
          work immediately, or slow the crane to half and keep it. I took the half. If I switch off
          and a real gust comes, somebody is under the box. So we've lost one day more with the
          ship, the harbour master didn't greet me for a month. But nobody hurt, and Tuesday it was
          repaired, zero stops until today. Me, I should have asked the crane man in the first
          hour, he knew about the wind. Now I go up the ladder first, then I open the laptop.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["change the brake"],
  },
  {
    id: "fifth-past-old-chip-in-the-sleep-mask",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a decision of yours that others doubted.",
        as: "question",
        heard: `yeah so we make the machines for people who stop breathing at night and the um the
          mask has a little radio in it and everyone on the floor wanted the new chip it was all
          over the trade shows and i said no we're staying on the old one for this round we've got
          four thousand of them out and i know what it does at three in the morning and my boss he
          was like you're being a grandma about this and maybe i was i don't know but we shipped in
          september and returns were like two in a hundred they'd been seven the year before so
          nobody called me grandma after that well they did but nicely`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["you're being a grandma"],
  },
  {
    id: "fifth-past-lottery-on-a-saturday",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a risk you took that paid off.",
        as: "question",
        heard: `sure so i used to run the app for a state lottery down in louisiana and uh we had
          this old system that printed the draw results old as the hills and i decided this was
          what spring of twenty-one i decided we'd turn it off on a saturday the saturday everybody
          said do it on a tuesday hon nobody's looking on tuesdays but on a tuesday the whole
          crew's home and on a saturday i had every last person in the building i did have to pay
          the whole bunch of 'em double and i owed my ops lady a crawfish dinner still do anyhow it
          came off results went out folks checked their numbers and monday morning my director
          walked in and put the old printer on my desk with a bow on it what it taught me is do the
          scary thing when the help's awake`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk", "no-number"],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: false,
    mustNotQuote: ["nobody's looking on tuesdays"],
  },
  {
    id: "fifth-past-blowers-for-the-sawmills",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time you were sure of something and wrong.",
        as: "question",
        heard: `Okay. We make a camera for the sawmills, it looks on the log and says how to cut.
          I was the boss for the picture people. I was sure that the bad cuts come from the dust on
          the lens. So I ordered a blower for every mill, air, psshh, all the time. It costs, and
          it makes a noise that the sawyers hated, but I thought they can live with it. And then
          the cuts were as bad as before. Not a little bit better. It was the bark, the bark in
          winter is frozen and it shines. A girl who was there for the summer job saw it.`,
      },
      {
        asked: "What do you do otherwise since then?",
        as: "no-lesson",
        heard: `Now I leave one mill like it was. So I do the new thing in half of them and the
          old thing in the other half, and I look after some weeks. With the blower I'd have seen
          it in one mill. They still send me pictures of the blowers, one has a bird living in it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["situation", "own-decision", "result", "trade-off", "lesson"],
    complete: false,
    mustNotQuote: ["the bad cuts come from the dust"],
  },
  {
    id: "fifth-past-surtitles-and-biscuits",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time something broke with people watching.",
        as: "question",
        heard: `oh well in an opera house things always break with people watching that's sort of
          the job isn't it the words above the stage they're mine me and two others and what tends
          to happen is the singer jumps a page so then you've got to find them again and you do
          that by ear mostly you'd never show the wrong line that's the rule you'd sooner show
          nothing people think it's automatic bless them and the lights go and the lift in the
          stage that gets stuck more than you'd like you phone down you get somebody with a key i
          think what matters is you don't panic and you don't talk on the headset more than you've
          got to and er biscuits afterwards everybody forgives you with biscuits`,
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-own-decision", "no-result", "no-lesson"],
    told: [],
    complete: false,
    mustNotQuote: ["it's automatic"],
  },
  {
    id: "fifth-past-gas-meters-by-christmas",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about the hardest migration you have been through.",
        as: "question",
        heard: `so in my previous firm we had the gas meters one million two hundred thousand of
          meters and each sends once per day how much is burned and we had to move it from the old
          database to the new one because the licence was ending with december so it was divided on
          regions and each weekend one region was going over there was one weekend when it was not
          going the clocks were changing we've had one hour two times so the meters were counted
          double and it was caught before the invoices and on twentieth of december all was over
          we've even had eleven days of reserve the people were really tired we ate then pierogi in
          the office`,
      },
      {
        asked: "Which part of that was your call?",
        as: "no-own-decision",
        heard: `the order others wanted from the biggest from warsaw so that it is behind us i
          said no from the smallest because there the invoices are done still by two ladies by hand
          and they will see it`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "task", "own-decision", "result", "number"],
    complete: false,
  },
];
