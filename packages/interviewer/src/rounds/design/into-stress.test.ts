import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { intoStress } from "./into-stress.ts";

const went = (text: string, cardId = "queue-behind") => {
  const words = spoken(text);
  const [part, consequence, deed] = intoStress(cardId, words).map(({ said }) => said?.text ?? null);
  return { part, consequence, deed };
};

describe("of an answer to a bad day", () => {
  it("the part, what it comes to and what would be done are found, in its own words", () => {
    const answer =
      "The partition for that tenant gets hot and everybody else on it waits. I would move them to a shard of their own.";
    const { part, consequence, deed } = went(answer, "tenant-forty-percent");
    expect(part).toBe("The partition for that tenant gets hot and everybody else on it waits.");
    expect(consequence).toBe(part);
    expect(deed).toBe("I would move them to a shard of their own.");
  });

  it.each([
    "The database times out and the requests pile up in its pool.",
    "Nobody notices for a day.",
    "People see old numbers on the screen.",
    "Two of them get the same bed, so it is booked twice.",
    "The captions come late, and the lecturer does not see why.",
    "Billing still works, it is only a day behind.",
  ])("a consequence is heard in: %s", (text) => expect(went(text).consequence).toBe(text));

  it.each([
    "I would add consumers and drop what is older than a minute.",
    "We rebuild the read model from the raw events.",
    "First I'd stop the writers.",
    "There is a circuit breaker in front of it.",
    "Then it is replayed from the log.",
    "We'd then shed everything that is not a booking.",
  ])("something to do is heard in: %s", (text) => expect(went(text).deed).toBe(text));

  it.each([
    "I don't know. That would be bad.",
    "Hm, good question. I'd have to think about that.",
    "I would sit down with my team, and then I would make a plan.",
    "People are angry. My manager calls me, and then we decide.",
    "",
  ])("nothing is heard in: %s", (text) =>
    expect(went(text)).toEqual({ part: null, consequence: null, deed: null }),
  );

  it("a condition is no consequence, and what is missing or denied is nothing to do", () => {
    expect(went("If the queue is behind I look at it.").consequence).toBeNull();
    expect(went("We have no alert on that.").deed).toBeNull();
    expect(went("That works without any backups.").deed).toBeNull();
    expect(went("It cannot happen, because we use Kafka.").deed).toBeNull();
  });

  it("what is asked back is no answer", () => {
    expect(went("Would the queue be lost?")).toEqual({ part: null, consequence: null, deed: null });
  });
});
