import { readAnswer } from "@greenroom/metrics";
import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { cardsForAny, stressCards } from "./cards.ts";
import { choicesIn } from "./choices.ts";

const chosenIn = (...answers: readonly string[]) =>
  choicesIn(answers.map((text) => readAnswer(spoken(text), "design")));
const idsIn = (...answers: readonly string[]) => chosenIn(...answers).map(({ card }) => card.id);

/** One way to choose for every card, as somebody says it aloud. */
const chosen: Readonly<Record<string, string>> = {
  "queue-behind": "So between the two I would put a message queue, so that nothing is lost.",
  "wrong-events": "I'd keep everything in an event log and derive the rest from it.",
  "tenant-forty-percent": "And then we shard the table by hospital, that's the natural key.",
  "lost-writes": "All of that goes into one Postgres database.",
  "hot-key": "I would store the carts in DynamoDB.",
  "empty-cache": "In front of it there is a Redis cache with a short expiry.",
  "stale-replica": "The app reads from a read replica.",
  "regions-apart": "We run it in two regions, so each side can take over.",
  "provider-down": "Refunds go through the payment provider.",
  "slow-service": "I'd have an allocation service that owns the promise.",
  "index-disagrees": "For finding things I use Elasticsearch.",
  "cdn-leak": "The static part sits behind a CDN.",
  "all-reconnect": "Updates are pushed over web sockets to the screens.",
  "night-too-short": "A nightly job adds it all up.",
  "model-worse": "A speech model in the room turns it into words.",
  "cold-functions": "Each file triggers a Lambda function.",
  "flag-for-everybody": "It all goes out behind a feature flag.",
  "three-days-offline": "The tablet keeps a local copy and syncs later.",
  "holder-stops": "Whoever is first gets a lease of ten minutes.",
  "turned-away": "Everybody goes through a waiting room first.",
  "month-deleted": "The raw messages stay in object storage.",
  "bad-configuration": "Everything enters through an API gateway.",
  "scaled-too-well": "It runs on Kubernetes, and that scales by itself.",
  "late-event": "A stream processor keeps the totals.",
  "retry-storm": "The clients use retries with a pause in between.",
};

describe("what was chosen in a design", () => {
  it("has a card for at least fifteen families of choices, and some that fit any", () => {
    expect(stressCards.length).toBeGreaterThanOrEqual(15);
    expect(cardsForAny.length).toBeGreaterThanOrEqual(3);
    expect(Object.keys(chosen).toSorted()).toEqual(stressCards.map(({ id }) => id).toSorted());
  });

  it.each(Object.entries(chosen))("%s: %s", (id, text) => {
    expect(idsIn(text)).toContain(id);
  });

  it.each(stressCards)("$id asks one thing, and names what was chosen", ({ text }) => {
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/\{part\}.*\?$/);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it("names it in the candidate's own word", () => {
    const [choice] = chosenIn("I'd put RabbitMQ between them.");
    expect(choice?.text).toMatch(/your RabbitMQ is four hours behind/i);
    const [tenant] = chosenIn("we would partition it by supplier");
    expect(tenant?.text).toMatch(/one supplier becomes forty percent/i);
  });

  it.each([
    "We would not use Kafka here.",
    "I wouldn't put a cache in front of it.",
    "There is no need for a queue.",
    "I'd do it without a queue.",
    "I would write to the table directly instead of a queue.",
    "I'd rather poll than have web sockets.",
    "A cache would be overkill.",
    "Kafka is too heavy for that.",
    "I ruled out a search index.",
    "If that became slow, I would add a cache.",
    "Maybe one day we need a cache.",
    "We could use a queue or a table.",
    "My colleague said that we should use Kafka.",
    "Should I use a queue?",
    "I considered Elasticsearch.",
    "We avoid microservices.",
    "Don't get me wrong, I am against feature flags.",
  ])("hears no choice in: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it("lets go of what was taken back", () => {
    expect(idsIn("I'd put a queue there.", "On second thought I would not use a queue.")).toEqual(
      [],
    );
  });

  it("puts the latest choice first", () => {
    expect(idsIn("I'd put a queue there.", "And a cache in front of it.").at(0)).toBe(
      "empty-cache",
    );
  });

  it("says nothing back that was heard with doubt", () => {
    expect(idsIn("I'd put {Kafka} between them.")).toEqual([]);
  });
});
