import { describe, expect, it } from "vitest";
import { promisedDate } from "./scenes/promised-date.ts";
import { sinceSpring } from "./scenes/since-spring.ts";
import { moves, scene } from "./scene.testing.ts";

describe("a role-play", () => {
  it("is set by the interviewer, who says whom they play", () => {
    const { last } = scene(promisedDate, { persona: "tom" });
    expect(last.kind).toBe("ask");
    expect(last.text).toMatch(/Tom/);
    expect(last.text).toMatch(/I'm Priya\. You asked for this talk, so go ahead\.$/);
  });

  it("tells a fact to whoever asks for it, and no other", () => {
    const talk = scene(promisedDate)
      .answer("Hi Priya, thanks for making the time.")
      .answer("What problem are they trying to solve with this?");
    expect(moves(talk)).toEqual(["greeted-1", "fact-leavers"]);
    expect(talk.last.text).toMatch(/auditor has written that up/);
    expect(talk.last.text).not.toMatch(/\?/);
  });

  it("tells the first layer to an open question, and the next to the next", () => {
    const talk = scene(promisedDate)
      .answer("Help me understand how it came to this.")
      .answer("And what's behind that?");
    expect(moves(talk)).toEqual(["fact-about-to-leave", "fact-leavers"]);
  });

  it("tells two things at once at most", () => {
    const talk = scene(promisedDate).answer(
      "How big is this customer for us? Who else has heard about it? And where do the six weeks come from?",
    );
    expect(moves(talk)).toEqual(["fact-account+thursday"]);
  });

  it("confirms in other words what is asked for twice", () => {
    const talk = scene(promisedDate)
      .answer("Who else knows about this?")
      .answer("So who knows about it, again?")
      .answer("And who has heard of it?");
    expect(moves(talk)).toEqual(["fact-thursday", "again-thursday/1", "again-thursday/2"]);
    expect(new Set(talk.exchanges.map(({ said }) => said.text)).size).toBe(4);
  });

  it("says in role that something is not known where the sheet knows nothing of it", () => {
    const talk = scene(promisedDate)
      .answer("Which database do they run?")
      .answer("Which cloud are they in?");
    expect(moves(talk)).toEqual(["deflect-1", "deflect-2"]);
  });

  it("keeps a hard matter for a second gentle question", () => {
    const talk = scene(sinceSpring).answer(
      "Is there anything outside of work that's weighing on you?",
    );
    expect(talk.last.text).not.toMatch(/father/);
    talk.answer("Would you like to tell me more about that? Only if you want.");
    expect(moves(talk)).toEqual(["hint-at-home", "fact-at-home"]);
  });

  it("tells a hard matter at once to somebody who has asked and listened before", () => {
    const talk = scene(sinceSpring)
      .answer("How are you?")
      .answer("I'm sorry to hear that. What has changed since the spring?")
      .answer("That sounds hard. What makes the reviews take so long?")
      .answer("And outside of work, is there anything on your mind?");
    expect(talk.last.move).toBe("fact-at-home");
  });

  it("tells nothing to whoever fishes for an illness", () => {
    const talk = scene(sinceSpring)
      .answer("Are you depressed?")
      .answer("Is it a medical condition? Have you been diagnosed?");
    expect(moves(talk)).toEqual(["too-personal-1", "too-personal-2"]);
  });

  it("resists solutions before questions, reproaches and a plain no, each in its own way", () => {
    const talk = scene(promisedDate)
      .answer("I suggest we push it to the summer release and put two more people on it.")
      .answer("How could you promise that without asking anybody?")
      .answer("Well, we can't do it. It's impossible.");
    expect(moves(talk)).toEqual(["resist-solution-1", "resist-blame-1", "resist-refusal-1"]);
  });

  it("is moved by what meets the other side's interest, and only once it is known", () => {
    const offer = "We will have the leavers done by the time the auditor comes.";
    expect(scene(promisedDate).answer(offer).last.move).not.toMatch(/^accept/);
    const asked = scene(promisedDate).answer("What do they really need?").answer(offer);
    expect(asked.last.move).toBe("accept-shared-date");
  });

  it("tells both things that one sentence asks for", () => {
    const talk = scene(promisedDate).answer("What exactly did you promise, and to whom?");
    expect(talk.last.move).toBe("fact-her-words+thursday");
  });

  it("agrees when asked to, once it has what it needs", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need?")
      .answer(
        "In six weeks Helvig gets three fixed roles, the full editor comes in fourteen weeks.",
      )
      .answer("I'll tell them together with you. Can we shake hands on that?");
    expect(talk.last.text).toContain(promisedDate.lines.agreed);
  });

  it("names what is missing when asked to agree too early, and never what was given", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need? Who came up with the six weeks?")
      .answer("How much is Helvig worth to us?")
      .answer("I'll call Helvig together with you tomorrow and explain it.")
      .answer("I'll write it down, and you bring me in before the next date is promised.")
      .answer("Can we shake hands on that?");
    expect(talk.last.move).toBe("demand-shared-date-1");
    talk.answer("That is how I see it.").answer("That is all I can offer.");
    expect(moves(talk).join(" ")).not.toMatch(/demand-customer-told|demand-next-time/);
  });

  it("takes what is denied for no agreement", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need?")
      .answer("We will not have the leavers done in nine weeks.")
      .answer("I'm not going to call the customer.");
    expect(moves(talk).join(" ")).not.toMatch(/accept/);
  });

  it("steps out once it is agreed, asks one thing from outside, and closes", () => {
    const talk = scene(promisedDate)
      .answer("What do they really need?")
      .answer("Then leavers come first, done before the audit, in nine weeks.")
      .answer("And I will join you when you call Helvig to explain it.");
    expect(talk.last.text).toMatch(/Anything else/);
    talk.answer("No, thank you, that's all from me.");
    expect(talk.last.text).toMatch(/next two days/);
    talk.answer("First I'd talk to the team, then to support.");
    expect(talk.last.kind).toBe("close");
  });

  it("steps out where somebody says that they are done, or presses skip", () => {
    const done = scene(promisedDate).answer("That's all from my side, thanks Priya.");
    expect(done.last.move).toBe("step-out");
    const skipped = scene(promisedDate).press("skip");
    expect(skipped.last.move).toBe("step-out");
    expect(skipped.press("skip").last.kind).toBe("close");
  });

  it("mentions that time runs out, and then ends by the clock", () => {
    const talk = scene(promisedDate).at(620).answer("Who else knows about this?");
    talk.at(840).answer("And what do they really need?");
    expect(moves(talk)).toEqual(["fact-thursday/hurry", "step-out"]);
  });

  it("says again what was not heard, and waits in silence", () => {
    const talk = scene(promisedDate)
      .answer("Who else knows about this?")
      .answer("Sorry, can you say that again?");
    expect(talk.last).toMatchObject({ kind: "repeat", text: expect.stringMatching(/Marcus/) });
    talk.answer("").answer("mumble", { heardBadly: true });
    expect(moves(talk).slice(2)).toEqual(["offer-time-1", "say-again-1"]);
  });
});
