import { spoken } from "@greenroom/metrics/testing";
import { describe, expect, it } from "vitest";
import { designScenes } from "./design-scenes.ts";
import { askedIn } from "./questions-back.ts";

/** What somebody asks, as people ask it, and what of the sheet answers it; nothing where nothing does. */
const asked: Readonly<
  Record<string, readonly (readonly [question: string, ...facts: string[]])[]>
> = {
  "hospital-beds": [
    ["How many beds do we have in total?", "beds"],
    ["What's the occupancy?", "beds"],
    ["so how often do people search for a bed", "requests"],
    ["Roughly how many requests per day are we talking about?", "requests"],
    ["Who are the users of this, nurses or doctors?", "users"],
    ["How quickly does a ward report that a bed is free?", "freeing"],
    ["How stale can the information be?", "freeing"],
    ["What do the hospitals run today, do they have APIs?", "systems"],
    ["Can a coordinator reserve a bed?", "hold"],
    ["Is it okay if two patients get the same bed?", "double"],
    ["Do we need strong consistency here?", "double"],
    ["Are there different types of beds?", "kinds"],
    ["What availability do we need?", "availability"],
    ["What happens if the system is down?", "availability"],
    ["Is patient data involved, any privacy rules?", "privacy"],
    ["How fast should the search be?", "speed"],
    ["Can the ward refuse a patient?", "decides"],
    ["Are the hospitals spread over several regions?", "region"],
    ["How many engineers do I have?", "team"],
    ["What's our budget?", "money"],
    ["What's the weather like?"],
  ],
  "meter-readings": [
    ["How often do the meters send data?", "interval"],
    ["How many readings a day?", "interval"],
    ["I have a few questions: how many homes are there and what is the peak.", "growth", "peak"],
    ["Before I design anything, I have two questions, how often do they send.", "interval"],
    ["How many readings per second at peak?", "peak"],
    ["Do they all send at the same time?", "peak"],
    ["What's the payload size?", "size"],
    ["Can readings arrive out of order?", "late"],
    ["Is it acceptable to lose a reading?", "loss"],
    ["May we lose an event?", "loss"],
    ["Could we get duplicates?", "twice"],
    ["Is it monthly billing?", "bills"],
    ["Is it read heavy?", "looking"],
    ["Does anyone need it in real time?", "live"],
    ["How long do we have to keep the data?", "retention"],
    ["How are the meters connected?", "way-in"],
    ["Is this personal data under GDPR?", "privacy"],
    ["Can a reading be corrected later?", "corrections"],
    ["What about tariffs, do prices change?", "tariffs"],
    ["Is there a legacy system we need to integrate with?", "existing"],
    ["Which regions?", "country"],
    ["How big is my team?", "team"],
    ["Is cost a concern?", "money"],
    ["Which colour are the meters?"],
  ],
  "lecture-captions": [
    ["How many concurrent lectures?", "lectures"],
    ["How many students will be watching?", "readers"],
    ["What latency is acceptable?", "delay"],
    ["How accurate does it have to be?", "accuracy"],
    ["Is it only English?", "languages"],
    ["What microphones are in the rooms?", "sound"],
    ["How good is the wifi?", "wireless"],
    ["Can I use a cloud service?", "privacy"],
    ["Do we keep the transcripts afterwards?", "kept"],
    ["Can we revise a caption after it was shown?", "changing"],
    ["Are there deaf students who rely on it?", "depend"],
    ["What uptime do you expect?", "uptime"],
    ["Do we have GPUs on premises?", "cards"],
    ["Do we get the slides in advance?", "slides"],
    ["Is there an existing recording platform?", "existing"],
    ["When does this need to be live?", "team"],
  ],
  "shop-returns": [
    ["How many returns per day?", "volume"],
    ["Is there a seasonal peak?", "volume"],
    ["Where does the time go today?", "twelve-days"],
    ["How many customers do we have?", "customers"],
    ["Why do people return things?", "reasons"],
    ["What's the average order value?", "value"],
    ["How much fraud do we see?", "fraud"],
    ["How many warehouses are there?", "warehouses"],
    ["Do carriers give us tracking events?", "carriers"],
    ["Which payment methods are there?", "payments"],
    ["Are there legal deadlines?", "law"],
    ["Do we ever refund twice?", "twice"],
    ["Can we refund immediately, before the parcel arrives?", "before-inspection"],
    ["Which countries do we ship to?", "countries"],
    [
      "which system exists already for the warehouse and for payments and do they have interfaces",
      "existing",
      "payments",
    ],
  ],
  "night-trains": [
    ["How many people will come at once?", "demand"],
    ["What do you mean by fair?", "fair"],
    ["Do we have a problem with bots?", "dealers"],
    ["Is there a limit per person?", "limit"],
    ["Can people choose a specific berth type?", "kinds"],
    ["Do all passengers travel the whole route?", "stretches"],
    ["How long do we hold a berth in the basket?", "hold"],
    ["What can the payment provider handle?", "payments"],
    ["Is it sold online only, or at the counter too?", "counters"],
    ["Do users have to log in?", "accounts"],
    ["What about cancellations?", "given-back"],
    ["Which system holds the inventory?", "existing"],
    ["May we oversell?", "twice"],
  ],
  "flood-warnings": [
    ["How frequently do the sensors report?", "gauges"],
    ["How many people do we warn?", "people"],
    ["How soon must the warning arrive?", "speed"],
    ["How bad is a false alarm?", "false-alarms"],
    ["Can we ever miss one?", "missed"],
    ["Is a human approving the warnings?", "confirms"],
    ["How reliable are the sensors?", "broken"],
    ["Do we have weather predictions?", "forecast"],
    ["How granular are the districts?", "areas"],
    ["Can we assume that the mobile network works?", "masts"],
    ["What is the peak load?", "last-peak"],
    ["Do we store locations?", "privacy"],
    ["What about sirens?", "sirens"],
    ["Which availability is required?", "uptime"],
  ],
};

describe.each(designScenes.map((scene) => [scene.id, scene] as const))("%s", (id, scene) => {
  it.each(asked[id] ?? [])("is asked: %s", (question, ...facts) => {
    const found = askedIn(spoken(question), scene.facts);
    expect(found.flatMap((one) => one.facts.map((fact) => fact.id))).toEqual(facts);
  });

  it("is asked in words of one's own by this test", () => {
    expect(asked[id]?.length ?? 0).toBeGreaterThanOrEqual(12);
  });
});
