import { SAMPLE_RATE_HZ, type Segment, type Word } from "@greenroom/protocol";

const S = SAMPLE_RATE_HZ;

/** Spoken as people speak: run-ons, repairs, fillers, and now and then a number. */
const sentences = [
  "So um this was about two years ago when I was leading the payments team, we were eight people.",
  "We had had an outage every other week, and you know, the support team was drowning in tickets.",
  "My task was to get us under two incidents a quarter without freezing the roadmap.",
  "I sat down with the three people who were on call most, and I asked them what woke them up.",
  "And I decided that we would stop all feature work for one sprint, which was not popular.",
  "The alternative was to rewrite the whole ledger, but I rejected that because it would have taken a year.",
  "Then I, I went to the head of product and I showed her the numbers, uh, the cost of each incident.",
  "She said that she would rather ship the reporting first, and honestly I understood why.",
  "So we agreed on a middle way, I mean we split the team in two for six weeks.",
  "I wrote the first runbook myself and then I paired with Priya on the alerts.",
  "There was a moment where I thought it would not work at all.",
  "We measured it every week, and after two months incidents went from nine to two a quarter.",
  "On-call pages fell by about sixty percent and nobody left the team that year.",
  "What I learned was that I should have brought product in much earlier.",
  "Since then I start every reliability project with what it costs the customer.",
  "Basically the service talked to three different databases and nobody owned the schema.",
  "I guess we could have used a queue there, but the latency budget was 200 milliseconds.",
  "One of the engineers was really unhappy with it, so I took him aside and I listened.",
  "He told me that he felt he had been overruled, and he was right about that.",
  "I apologised, and I gave him the migration to lead, with a clear deadline in March.",
];

/**
 * An answer of about so many words, sentence by sentence, with a pause behind each: at 175 words a
 * minute while it runs.
 */
export function asSpoken(turn: number, words: number, fromSample: number): Segment[] {
  const segments: Segment[] = [];
  let at = Math.round(fromSample);
  for (let said = 0, n = turn * 7; said < words; n++) {
    const texts = (sentences[n % sentences.length] ?? "").split(" ").slice(0, words - said);
    const spoken: Word[] = [];
    for (const text of texts) {
      const lengthSamples = Math.round((0.11 + 0.035 * text.length) * S);
      spoken.push({
        text,
        startSample: at,
        endSample: at + lengthSamples,
        confidence: 0.72 + 0.27 * (((n * 31 + text.length * 17) % 10) / 10),
        times: "measured",
      });
      at += lengthSamples + Math.round((text.endsWith(",") ? 0.3 : 0.03) * S);
    }
    const startSample = spoken[0]?.startSample ?? at;
    const endSample = spoken.at(-1)?.endSample ?? at;
    segments.push({ startSample, endSample, words: spoken, understood: true });
    said += texts.length;
    at += Math.round((0.35 + 0.3 * (n % 4)) * S);
  }
  return segments;
}
