/**
 * What the candidate of the sample session says: a strong answer and a weak one, written for the ear.
 * The interviewer's part is not here: it listens, and asks what it finds missing.
 */

/** A phrase, and how long the silence behind it lasts, ms. */
export type Phrase = readonly [text: string, pauseMs: number];

export interface SampleAnswer {
  /** From the end of the question to the first word, ms. */
  readonly thinkMs: number;
  readonly phrases: readonly Phrase[];
}

export interface SampleQuestion {
  /** In the question bank. */
  readonly questionId: string;
  /** What is said to the question, and then to each follow-up. */
  readonly answers: readonly SampleAnswer[];
}

/** A story with its place in time, a task, deeds of one's own, a result in numbers, and a lesson. */
const strong: SampleQuestion = {
  questionId: "own-outage",
  answers: [
    {
      thinkMs: 1_400,
      phrases: [
        ["In March two years ago, I was the technical lead for payments at a small bank.", 500],
        ["We were six engineers, and we took about forty thousand payments a day.", 700],
        ["One Tuesday morning, I shipped a change to how we repeat failed payments.", 400],
        ["Ten minutes later, one customer in five could not pay.", 1_000],
        ["My job in that first hour was to bring payments back before noon,", 350],
        ["because at noon our largest customer pays its people.", 900],
        ["First I rolled the change back myself, without waiting to understand it.", 600],
        ["I considered fixing it forward, but I rejected that,", 350],
        ["because I did not know yet why it failed.", 900],
        ["Then I called Helen, the head of customer support.", 450],
        ["I told her what was broken, and when I would call again.", 700],
        [
          "I told the team that it was my change, so that nobody had to look for somebody to blame.",
          800,
        ],
        ["I asked two engineers to find every payment that we had taken twice,", 400],
        ["and I wrote to those customers myself.", 1_100],
        ["At eleven we found the cause. My change had turned one retry into nine.", 700],
        ["So I decided to switch retries off for that day,", 400],
        ["knowing that a few payments would fail.", 1_200],
        ["As a result, payments were back after thirty five minutes,", 400],
        ["and all two hundred customers had their money back by the evening.", 700],
        ["In the next three months, incidents in payments fell from five to one.", 1_000],
        ["What I learned is that I had asked for a review of the code, but not of the load.", 600],
        ["Ever since, I have asked of every change what happens when it runs ten times.", 450],
        ["And that question is now the first line of our release list.", 0],
      ],
    },
    {
      thinkMs: 1_100,
      phrases: [
        ["It would have taken longer, and that was my fault.", 600],
        ["Only two people knew how to roll back, and I was one of them.", 700],
        ["After that, I wrote down every step, and I trained three engineers.", 600],
        ["The next time, one of them did it in six minutes, without me.", 0],
      ],
    },
  ],
};

/** In general, in the plural, with fillers, and without an end. */
const weak: SampleQuestion = {
  questionId: "open-disagreement",
  answers: [
    {
      thinkMs: 3_200,
      phrases: [
        ["Um, well, I think that disagreement is healthy.", 1_500],
        ["I usually try to listen to everybody, and, um,", 700],
        ["then we talk about it, basically.", 1_200],
        ["We always had a lot of discussions about, you know, the architecture,", 500],
        ["and people had different opinions.", 1_700],
        ["Uh, I believe that you should always be open to feedback.", 1_300],
        ["So we sort of had some meetings, and, um,", 800],
        ["we compared the options, and I guess it depends on the situation.", 0],
      ],
    },
    {
      thinkMs: 2_800,
      phrases: [
        ["Um, there was something with the database.", 1_400],
        ["We talked about it for quite a while, and, uh,", 900],
        ["I guess that we found some kind of compromise.", 0],
      ],
    },
    {
      thinkMs: 2_400,
      phrases: [
        ["I think that everybody was fine with it, more or less.", 1_200],
        ["Um, I do not really remember.", 0],
      ],
    },
  ],
};

export const sampleScript: readonly SampleQuestion[] = [strong, weak];

/** The candidate's voice; the interviewer's is the other one. */
export const SAMPLE_VOICE = "slt";
export const SAMPLE_PERSONA = "tom";
