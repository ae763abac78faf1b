import type { Segment } from "@greenroom/protocol";
import { EngineError, type SpeechSegment } from "@greenroom/speech";
import { beforeEach, describe, expect, test } from "vitest";
import { PlayedEar, settled } from "./played-ear.testing.ts";
import { type ShownCaption, StretchWords } from "./stretch-words.ts";

let ear: PlayedEar;
let words: StretchWords;
let told: Segment[];
let captions: string[];
let failures: unknown[];
let turn: number | null;
let pause: () => Promise<void>;
let passes: () => void;
/** Where sound was fetched from, s. */
let fetched: number[];

beforeEach(() => {
  [ear, told, captions, failures, turn, fetched] = [new PlayedEar(), [], [], [], 1, []];
  const sound = async (startSample: number, endSample: number) => {
    fetched.push(startSample / 16_000);
    return new Int16Array(endSample - startSample);
  };
  const options = { stream: "a", speechToText: ear, terms: [], sound };
  const caption = (_: number, { stable, unstable }: ShownCaption) =>
    captions.push(`${stable} | ${unstable}`);
  pause = () => new Promise(() => {});
  words = new StretchWords(
    options,
    {
      turnOf: () => turn,
      segment: (_, segment) => told.push(segment),
      caption,
      failed: (cause) => failures.push(cause),
    },
    () => pause(),
  );
});

/** Sound from `fromS` on, voice up to `voiceToS`, and `silentS` behind it. */
function stretch(fromS: number, voiceToS: number, silentS = 0): SpeechSegment {
  return {
    startSample: fromS * 16_000,
    endSample: (voiceToS + silentS) * 16_000,
    voice: { startSample: fromS * 16_000, endSample: voiceToS * 16_000 },
    closedBy: "silence",
  };
}
const follow = async (open: SpeechSegment) => {
  words.follow(open);
  await settled();
};
const close = async (speech: SpeechSegment) => {
  words.close(speech);
  await settled();
};
const texts = () => told.map((segment) => segment.words.map(({ text }) => text).join(" "));

describe("when somebody cannot wait for the final words", () => {
  const quick = async () => {
    const found = words.quick();
    await settled();
    return {
      found,
      texts: async () =>
        (await found)?.map((segment) => segment.words.map(({ text }) => text).join(" ")),
    };
  };

  test("the stretch that is closed is heard in one try, and then as well as it can be", async () => {
    words.close(stretch(0, 2), Promise.resolve());
    const { texts: caught } = await quick();
    expect(ear.kinds).toEqual(["partial"]);
    await ear.hears("we moved it");
    expect(await caught()).toEqual(["we moved it"]);
    expect(ear.kinds).toEqual(["final"]);
    await ear.hears("we moved it twice");
    expect(texts()).toEqual(["we moved it twice"]);
  });

  test("the end alone is heard of a long stretch whose words were shown, and nothing where all were", async () => {
    await follow(stretch(0, 7));
    await ear.hears("a b c d e f g h i j k l m n");
    await follow(stretch(0, 8));
    await ear.hears("a b c d e f g h i j k l m n o p");
    words.close(stretch(0, 9.5), Promise.resolve());
    const { texts: caught } = await quick();
    expect(ear.asked[0]?.request.pcm.length).toBeLessThan(5 * 16_000);
    await ear.hears("k l m n o p q r");
    expect(await caught()).toEqual(["a b c d e f g h i j k l m n o p q r"]);
  });

  test("all stretches are read whose final words are still to come, in order", async () => {
    await close(stretch(0, 2, 0.7));
    words.close(stretch(4, 6), Promise.resolve());
    const { texts: caught } = await quick();
    // A piece of the second, the whole of the first, and a piece of the first.
    const partials = ear.kinds.flatMap((kind, at) => (kind === "partial" ? [at] : []));
    expect(partials).toHaveLength(2);
    await ear.hears("and then", partials[0]);
    await ear.hears("at first", ear.kinds.indexOf("partial"));
    expect(await caught()).toEqual(["at first", "and then"]);
  });

  test("there are none where a stretch gave no word, the try failed, or the engine knows no tries", async () => {
    words.close(stretch(0, 2), Promise.resolve());
    const silent = await quick();
    await ear.hears("");
    expect(await silent.found).toBeNull();
    await ear.hears("something after all", ear.kinds.indexOf("final"));
    words.close(stretch(3, 5), Promise.resolve());
    const failing = await quick();
    await ear.fails(new EngineError("busy", "no room"));
    expect(await failing.found).toBeNull();
    await ear.hears("more");
    expect(texts()).toEqual(["something after all", "more"]);
    ear.capabilities = { ...ear.capabilities, kinds: ["final"] };
    words.close(stretch(6, 8), Promise.resolve());
    const { found } = await quick();
    expect(await found).toBeNull();
    expect(ear.kinds).toEqual(["final"]);
  });

  test("where the machine is slow, the very last of them are not waited for, and then not the last half", async () => {
    const late = () => new Promise<void>((resolve) => (passes = resolve));
    pause = late;
    await follow(stretch(0, 7));
    await ear.hears("a b c d e f g h i j k l m n");
    words.close(stretch(0, 8), Promise.resolve());
    const { texts: caught } = await quick();
    passes();
    expect(await caught()).toEqual(["a b c d e f g h i j k l m n"]);

    await follow(stretch(20, 23));
    await ear.hears("so then", ear.kinds.lastIndexOf("partial"));
    words.close(stretch(20, 25), Promise.resolve());
    const half = await quick();
    passes();
    await settled();
    // Later, half of them have to do; less is no answer.
    passes();
    expect((await half.texts())?.at(-1)).toBe("so then");

    await follow(stretch(30, 32));
    await ear.hears("in the", ear.kinds.lastIndexOf("partial"));
    words.close(stretch(30, 35), Promise.resolve());
    const little = await quick();
    passes();
    await settled();
    passes();
    await settled();
    await ear.hears("in the end it fell by a third", ear.kinds.lastIndexOf("partial"));
    expect((await little.texts())?.at(-1)).toBe("in the end it fell by a third");
  });

  test("the search at the pause makes room for them, unless they are there already", async () => {
    await follow(stretch(0, 2, 0.4));
    const [search] = ear.asked;
    words.close(stretch(0, 2, 0.5), Promise.resolve());
    const { texts: caught } = await quick();
    expect([search?.signal.aborted, ear.kinds]).toEqual([true, ["partial"]]);
    await ear.hears("we moved it");
    expect(await caught()).toEqual(["we moved it"]);
    await ear.hears("we moved it twice");
    expect(texts()).toEqual(["we moved it twice"]);

    await follow(stretch(4, 6));
    await ear.hears("and then we split it");
    await follow(stretch(4, 6, 0.4));
    words.close(stretch(4, 6, 0.5), Promise.resolve());
    const known = await quick();
    expect(await known.texts()).toEqual(["and then we split it"]);
    expect(ear.kinds).toEqual(["speculative"]);
  });

  test("they say how sure the recogniser was of them", async () => {
    words.close(stretch(0, 2), Promise.resolve());
    const { found } = await quick();
    await ear.hears("murmured");
    expect((await found)?.[0]).toMatchObject({ understood: true, words: [{ confidence: 0.9 }] });
  });

  test("a breath's last words are caught before all of it is heard again", async () => {
    await follow(stretch(0, 0.5));
    await follow(stretch(0, 0.5, 0.2));
    expect(ear.kinds).toEqual(["partial"]);
  });
});

describe("at a pause", () => {
  test("all words are found, once, and are the final ones when the pause closes the stretch", async () => {
    await follow(stretch(0, 0.5, 0.35));
    await follow(stretch(0, 0.5, 0.5));
    expect(ear.kinds).toEqual(["speculative"]);
    await ear.hears("we moved it");
    expect(captions).toEqual(["we moved it | "]);
    words.close(stretch(0, 0.5, 0.7));
    await words.settled();
    expect(ear.asked).toEqual([]);
    expect(texts()).toEqual(["we moved it"]);
  });

  test("that closes the stretch before they are found, they are waited for", async () => {
    await follow(stretch(0, 0.5, 0.35));
    await close(stretch(0, 0.5, 0.7));
    expect(ear.kinds).toEqual(["speculative"]);
    await ear.hears("we moved it");
    expect(texts()).toEqual(["we moved it"]);
  });

  test("after which speech goes on, the search is given up, and the whole is asked for at its end", async () => {
    await follow(stretch(0, 0.5, 0.35));
    const [search] = ear.asked;
    await follow(stretch(0, 0.9));
    expect(search?.signal.aborted).toBe(true);
    await close(stretch(0, 1, 0.7));
    expect(ear.kinds).toEqual(["final"]);
    await ear.hears("we moved it twice");
    expect(texts()).toEqual(["we moved it twice"]);
  });

  test("after which speech goes on, what was found is a caption and nothing else", async () => {
    await follow(stretch(0, 0.5, 0.35));
    await ear.hears("we sold it");
    await follow(stretch(0, 0.6));
    await close(stretch(0, 1, 0.7));
    await ear.hears("we told it twice");
    expect(captions).toEqual(["we sold it | ", "we told it twice | "]);
    expect(texts()).toEqual(["we told it twice"]);
  });

  test("where the search fails, the final words are asked for, and nobody is alarmed", async () => {
    await follow(stretch(0, 0.5, 0.35));
    await ear.fails(new EngineError("busy", "Too much waits."));
    await close(stretch(0, 0.5, 0.7));
    expect(ear.kinds).toEqual(["final"]);
    await ear.hears("we moved it");
    expect(texts()).toEqual(["we moved it"]);
    expect(failures).toEqual([]);
  });

  test("each new one is searched anew", async () => {
    await follow(stretch(0, 0.5, 0.35));
    await follow(stretch(0, 0.6));
    await follow(stretch(0, 0.6, 0.35));
    expect(ear.kinds).toEqual(["speculative"]);
    expect(ear.asked[0]?.request.pcm).toHaveLength(0.95 * 16_000);
  });
});

describe("while somebody speaks", () => {
  test("words are asked for every 0.7 s, one request at a time", async () => {
    await follow(stretch(0, 0.6));
    expect(ear.kinds).toEqual([]);
    await follow(stretch(0, 0.7));
    await follow(stretch(0, 2));
    expect(ear.kinds).toEqual(["partial"]);
    await ear.hears("we sold");
    await follow(stretch(0, 2.1));
    expect(ear.kinds).toEqual(["partial"]);
    await ear.hears("we sold the");
    await follow(stretch(0, 2.7));
    expect(ear.kinds).toEqual([]);
    expect(captions).toEqual([" | we sold", "we sold | the"]);
  });

  test("the last words before a short pause do not wait for its end, and nothing is asked for twice", async () => {
    await follow(stretch(0, 0.7));
    await ear.hears("we moved");
    await follow(stretch(0, 1.2, 0.1));
    expect(ear.kinds).toEqual([]);
    await follow(stretch(0, 1.2, 0.25));
    expect(ear.kinds).toEqual(["partial"]);
    await ear.hears("we moved it");
    await follow(stretch(0, 1.3, 0.3));
    expect(ear.kinds).toEqual([]);
  });

  test("of a long stretch only the end is heard, and goes on behind what is settled", async () => {
    const all = "one two three four five six seven eight nine ten eleven twelve".split(" ");
    await follow(stretch(0, 5));
    await ear.hears(all.slice(0, 10).join(" "));
    await follow(stretch(0, 5.8));
    await ear.hears(all.slice(0, 11).join(" "));
    await follow(stretch(0, 6.5));
    // Ten words are settled; the tenth begins at 4.5 s, and a second and a half before it the seventh.
    expect(fetched.at(-1)).toBeCloseTo(2.9);
    await ear.hears(all.slice(6, 12).join(" "));
    expect(captions.at(-1)).toBe(`${all.slice(0, 11).join(" ")} | twelve`);
  });

  test("nothing is asked for where nobody is listened to", async () => {
    turn = null;
    await follow(stretch(0, 3));
    await close(stretch(0, 3, 0.7));
    expect(ear.asked).toEqual([]);
  });
});

test("a recogniser that is for finals only is asked for nothing else", async () => {
  ear.capabilities = { ...ear.capabilities, kinds: ["final"] };
  await follow(stretch(0, 2));
  await follow(stretch(0, 2, 0.35));
  expect(ear.kinds).toEqual([]);
  await close(stretch(0, 2, 0.7));
  expect(ear.kinds).toEqual(["final"]);
});

describe("final words", () => {
  test("overtake those that were asked for while somebody spoke", async () => {
    await follow(stretch(0, 1));
    const [partial] = ear.asked;
    await close(stretch(0, 1, 0.1));
    expect(partial?.signal.aborted).toBe(true);
    expect(ear.kinds).toEqual(["final"]);
    await ear.hears("we moved it");
    expect(captions).toEqual(["we moved it | "]);
  });

  test("are told in order of time, however they come", async () => {
    await close(stretch(0, 1, 0.7));
    await close(stretch(2, 3, 0.7));
    await ear.hears("second", 1);
    expect(texts()).toEqual([]);
    await ear.hears("first");
    expect(texts()).toEqual(["first", "second"]);
  });

  test("that cannot be found leave a stretch that says so, with its span, and those behind it come", async () => {
    await close(stretch(0, 1, 0.7));
    await close(stretch(2, 3, 0.7));
    await close(stretch(4, 5, 0.7));
    await ear.hears("");
    await ear.fails(new EngineError("crashed", "It keeps ending."));
    await ear.hears("third");
    expect(told).toMatchObject([
      { startSample: 0, endSample: 16_000, words: [], understood: false },
      { startSample: 32_000, endSample: 48_000, words: [], understood: false },
      { understood: true },
    ]);
    expect(failures).toHaveLength(1);
  });

  test("of much speech are asked for four stretches at a time; the others take no memory", async () => {
    for (let n = 0; n < 6; n++) await close(stretch(2 * n, 2 * n + 1, 0.7));
    expect(fetched).toEqual([0, 2, 4, 6]);
    await ear.hears("first");
    expect(fetched).toEqual([0, 2, 4, 6, 8]);
  });

  test("of a session that has ended are told no more", async () => {
    await follow(stretch(0, 1, 0.35));
    await close(stretch(0, 1, 0.7));
    await follow(stretch(2, 3));
    words.end();
    await words.settled();
    expect(ear.asked).toEqual([]);
    expect([told, failures]).toEqual([[], []]);
  });
});
