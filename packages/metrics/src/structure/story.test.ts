import { describe, expect, it } from "vitest";
import { readAnswer, type SignalId } from "./reading.ts";
import { spoken } from "./spoken.testing.ts";

/** A story around a sentence: its scene before, its deeds, and room behind. */
const scene = "So two years ago I worked at a bakery in Porto, with forty people.";
const deeds = "I called the two shift leads, I drew the plan on the wall, and I moved the ovens.";
const bare = (text: string) => text.toLowerCase().replaceAll(/[.,;:?!“”"]/g, "");
const both = (texts: readonly string[]) => texts.flatMap((text) => [text, bare(text)]);

const verdict = (id: SignalId, text: string) =>
  readAnswer(spoken(text), "past").signals[id].verdict;
const task = (text: string) => verdict("task", `${scene} ${text} ${deeds}`);
const lesson = (text: string) =>
  verdict("lesson", `${scene} ${deeds} The bread was out at five, every day of that week. ${text}`);
const result = (text: string) => verdict("result", `${scene} ${deeds} ${text}`);
const decision = (text: string) => verdict("decision", `${scene} ${text}`);

describe("TA1 the task is shown", () => {
  it.each(
    both([
      "My job was to get the bread out by five.",
      "I was brought in to fix the night shift.",
      "The owner asked me to halve the waste before summer.",
      "We had six weeks to move everything.",
      "The goal was zero burnt loaves.",
      "I was on the hook for the opening.",
      "They gave me until March to turn it around.",
      "It was up to me to keep the doors open.",
      "I'd promised the mayor a market by Easter.",
      "My manager said, make it work, we open on Monday.",
      "I was supposed to train the new people and keep the numbers up.",
      "The deadline was the first of May.",
      "What they wanted from me was one recipe for all shops.",
      "I'd been hired to bring the costs down.",
      "It had to be live before Christmas.",
      "My responsibility was the whole night shift.",
      "The board wanted it done by the end of the year.",
      "So my mission was to save the shop.",
      "The brief was simple, no more complaints.",
      "I took over with the order to cut ten percent.",
    ]),
  )("in: %s", (text) => expect(task(text)).toBe("shown"));
});

describe("TA1 the task is not shown", () => {
  it.each(
    both([
      "The weather was fine.",
      "My colleague was asked to sort the flour.",
      "It smelled of bread everywhere.",
      "There were two ovens and a cat.",
    ]),
  )("in: %s", (text) => expect(task(text)).not.toBe("shown"));
});

describe("LE1 the lesson is shown", () => {
  it.each(
    both([
      "What I learned is to ask the night shift before I draw anything.",
      "In hindsight I should have talked to the drivers first.",
      "If I did it again, I would start with one oven.",
      "Since then I ask for the last delivery note before I plan.",
      "These days I walk the floor before I open the spreadsheet.",
      "I never move an oven now without the electrician.",
      "It taught me to listen to the quiet ones.",
      "Next time I'd bring the owner in earlier.",
      "I'd have told the cleaners myself, before the meeting.",
      "Ever since, every plan goes on the wall first.",
      "I still do that, one oven at a time.",
      "My mistake was that I counted loaves and not customers.",
      "What I'd change is the order, electricians before bakers.",
      "The thing I took away is that people read walls, not emails.",
      "I underestimated how long dough remembers the cold.",
      "From that day on we write the plan together.",
      "I've made it a rule to taste before I talk.",
      "Now I always check who is losing something.",
      "I wish I had asked sooner.",
      "Looking back, the plan was too big for one weekend.",
      "We do every move like that now.",
      "I keep a list of what could burn, for every new shop.",
    ]),
  )("in: %s", (text) => expect(lesson(text)).toBe("shown"));
});

describe("LE3 a lesson that anybody could tell is thin, and somebody else's is none of one's own", () => {
  it.each(
    both([
      "The takeaway was that communication is key.",
      "I learned a lot.",
      "It made me stronger.",
      "My boss learned that he should have asked us.",
      "I guess you can never plan enough.",
    ]),
  )("in: %s", (text) => expect(lesson(text)).not.toBe("shown"));
});

describe("RE1 a result is shown", () => {
  it.each(
    both([
      "Waste went from nine percent to two.",
      "The queue at the counter was gone within a week.",
      "We sold twice as many rolls.",
      "Nobody quit that winter.",
      "The owner opened a second shop because of it.",
      "Complaints dropped to three a month.",
      "They still use that plan today.",
      "Two of the shift leads were promoted.",
      "In the end we lost the contract with the hotel.",
      "We were open on time, and the mayor came.",
      "The energy bill is forty percent lower now.",
      "Not a single loaf was burnt that month.",
      "As a result the drivers left half an hour earlier.",
      "The hotel renewed for three years.",
      "It never worked, and we closed the shop in June.",
      "Within a month the other shops had copied it.",
    ]),
  )("in: %s", (text) => expect(result(text)).toBe("shown"));
});

describe("RE4 a result that says nothing yet is thin", () => {
  it.each(
    both([
      "It went well.",
      "Everybody was happy with it.",
      "It was a success.",
      "In the end it worked out fine.",
      "It got better after that.",
    ]),
  )("in: %s", (text) => expect(result(text)).toBe("thin"));
});

describe("DE1 to DE4 a decision of one's own is shown", () => {
  it.each(
    both([
      "I decided to close the old oven.",
      "I said no, we are not opening on Sunday.",
      "I went with the smaller supplier.",
      "I cut the croissants even though they sold best.",
      "I told them we stop baking at noon.",
      "I chose rye over wheat.",
      "I turned down the hotel.",
      "It was my call to send them home.",
      "I refused to sign the lease.",
      "I considered two ovens and a loan, but I bought one, used.",
      "I moved the opening, against the owner's wish.",
      "I pulled three people off the counter.",
      "I picked the apprentice rather than the foreman.",
      "I gave up the night delivery.",
      "I put my foot down.",
      "I took the risk and ordered the flour.",
    ]),
  )("in: %s", (text) => expect(decision(text)).toBe("shown"));
});

describe("DE1 a decision of others, or none, is not shown", () => {
  it.each(
    both([
      "The owner decided to close the old oven.",
      "I was told to close it.",
      "We talked about it for weeks.",
      "I wish I had decided earlier.",
      "I would have closed it.",
      "I picked up the phone and I wrote to the owner.",
    ]),
  )("in: %s", (text) => expect(decision(text)).not.toBe("shown"));
});

describe("SI1 the situation is shown, thin, or not heard", () => {
  it.each(
    both([
      "In 2019 I was head of a small hotel in Graz, and the bank wanted its money back.",
      "Last summer, at a logistics company, we had two hundred drivers and no planner.",
      "When I joined the hospital as a ward manager, handovers took an hour.",
      "Three years ago I ran a team of six at an insurer.",
      "This was in March, at my previous company, and our biggest customer was about to leave.",
    ]),
  )("shown in: %s", (text) => expect(verdict("situation", `${text} ${deeds}`)).toBe("shown"));

  it.each(both(["So I called the two leads and I drew a plan and I moved the ovens."]))(
    "thin at most in: %s",
    (text) => expect(verdict("situation", text)).not.toBe("shown"),
  );
});

describe("RE10 what is no result", () => {
  const results = (text: string) =>
    readAnswer(spoken(text), "past")
      .signals.result.evidence.map((quote) => quote.text)
      .join(" | ");
  it("is how something is done, or why it was not known to fail", () => {
    const told =
      "I shipped a change to how we repeat failed payments. I stopped it, because I did not know yet why it failed. I called the bank.";
    expect(results(told)).not.toMatch(/failed/);
    expect(results(bare(told))).not.toMatch(/failed/);
  });
});

describe("TA5 what is no task", () => {
  it("is the manner of a deed", () =>
    expect(
      verdict("task", "I little bit change back myself, without waiting to understand it."),
    ).toBe("not-heard"));
  it("but what the job was, wherever the time stands", () =>
    expect(
      verdict(
        "task",
        "My job in that first hour was to bring payments back before noon. I rolled it back and I called the bank.",
      ),
    ).toBe("shown"));
});

describe("KI5 too little for a kind", () => {
  it.each(["I don't know.", "I do not know, I really can't think of any of those times, sorry."])(
    "is told of: %s",
    (text) => expect(readAnswer(spoken(text), "past").kind).toBeNull(),
  );
});

describe("SH1 the shares of a story", () => {
  const whole = `${scene} My job was to be open by Easter. ${deeds} I trained the new people and I rebuilt the counter. In the end waste fell by a third. What I learned is to draw the plan on the wall.`;
  it("add up to 1, and most of this one is action", () => {
    const { shares } = readAnswer(spoken(whole), "past");
    const values = Object.values(shares ?? {});
    expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.max(...values)).toBe(shares?.action);
  });

  it("SH3: a result does not swallow what is told behind it", () => {
    const told = whole.replace(
      " In the end waste",
      " As a result the queue fell by half. The hall was cold then, and so was the yard. Waste",
    );
    const { shares } = readAnswer(spoken(told), "past");
    const before = readAnswer(spoken(whole), "past").shares;
    expect(shares?.result).toBeLessThan(0.3);
    expect(shares?.action).toBeGreaterThan((before?.action ?? 1) * 0.8);
  });

  it("count a lesson with what it announces", () => {
    const { shares } = readAnswer(spoken(whole), "past");
    expect(shares?.lesson).toBeGreaterThan(0.1);
    expect(shares?.task).toBeGreaterThan(0.05);
  });

  it("are told of stories only", () => {
    expect(
      readAnswer(spoken("I usually ask, and I always listen, and normally it is fine."), "past")
        .shares,
    ).toBeNull();
    expect(readAnswer(spoken(whole), "situational").shares).toBeNull();
  });
});
