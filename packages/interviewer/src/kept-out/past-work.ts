import type { LabelledDialogue } from "./dialogue.ts";

/** Past events about systems, delivery and decisions. */
export const pastWork: readonly LabelledDialogue[] = [
  {
    id: "past-complete-fell-by-a-third",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time a system you owned did not hold up under load.",
        as: "question",
        heard: `um so last spring our checkout was failing on friday evenings and I was the tech lead
          for it and uh everybody wanted to add machines but I looked at the traces first and it was
          lock contention on the inventory table so I decided to move reservations into their own
          queue even though that meant the stock could be a few seconds stale and the thing I was
          afraid of was that the two would drift apart so I put a reconciling job beside it with an
          alarm and uh the failures fell by a third in the first week and by the end of the month
          they were gone and since then I look at the waits before I buy hardware`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "past-all-we-twice-a-day",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a change you made to how your organisation ships software.",
        as: "question",
        heard: `Yeah so, um, when I joined the payments group it was, it was releasing from a
          spreadsheet basically. We had a release captain and a frozen branch and, you know, everybody
          hated it. So we moved over to trunk, we put flags in front of the risky parts and we built
          a pipeline that, uh, that deployed by itself when it was green. We did a lot of work with
          QA as well. And then twice a week became twice a day, and uh the release captain went back
          to writing code. Yeah, we were all pretty happy with it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "result", "number"],
    complete: false,
  },
  {
    id: "past-no-result",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about the hardest technical decision you made in the last two years.",
        as: "question",
        heard: `So the hardest one was, um, whether to keep our own search cluster or go to a managed
          one. This was in the autumn, we'd lost the one person who really understood the cluster.
          I sat down with both options for a week, I ran the same queries on each, and, uh, I chose
          the managed one, knowing that it costs us the custom ranking plug-ins that two of the
          teams had been relying on. I had to go to those two teams and tell them, which was, yeah,
          not a nice afternoon. And then I wrote the migration plan and handed it to the platform
          people.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "past-no-number-much-faster",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you made a slow system fast.",
        as: "question",
        heard: `okay so the the reporting service was the one that everybody complained about and
          I took it over in january from a team that had left and I profiled it and found it was
          asking the database once per row so I rewrote the way it loads things to do it in one go
          and I also put a cache in front and uh after that it was much faster people stopped
          complaining and the sales people actually started using it in front of customers which
          they never did before`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
  },
  {
    id: "past-did-not-roll-back",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Walk me through an incident you led.",
        as: "question",
        heard: `Right, so it was a Tuesday, we'd pushed a config change and the error rate went to
          eleven percent on the login service. I was the incident lead. And, um, the obvious thing,
          we did not roll back, because the old config had a certificate in it that had expired
          that same morning. So I decided to go forward. I had one person patch the config by hand
          on a single node, watched it for five minutes and then pushed it everywhere. We were back
          in uh thirty eight minutes. It could have made things worse, I knew that, if the patch was
          wrong we'd have locked out the admins as well.`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson"],
    told: ["situation", "own-decision", "result", "number", "risk"],
    complete: false,
    mustNotQuote: ["rolled back", "roll back", "locked out the admins", "made things worse"],
  },
  {
    id: "past-manager-said-rewrite",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a time you disagreed with your manager about a technical direction.",
        as: "question",
        heard: `um my manager said we should rewrite it in Rust and I mean the whole ingest path and
          he'd already told his boss so I went and I counted where the time went and it was mostly
          waiting on the upstream so I put that on one page and showed it to him and I proposed that
          we fix the batching instead and uh he was not happy for about a day and then he went with
          it and the batching took us three weeks and the latency went down by half`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["rewrote it", "rewrite it in rust", "the rewrite", "rewrote"],
  },
  {
    id: "past-would-have-measured",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a technical bet you made that paid off.",
        as: "question",
        heard: `I think the bet was, um, moving the mobile clients to, to a GraphQL gateway. This was
          in my last job at a travel company. I pushed for it, I wrote the proposal and I built the
          first version over, like, a couple of weekends. If I had more time I would have measured
          the before and after properly, we should have had a baseline and we'd have seen the
          payload shrink by I don't know half. But the mobile team could ship screens without
          waiting for us, that was the real thing, they stopped, you know, queueing up at our desk.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
    mustNotQuote: ["you measured", "payload shrink", "shrank by half", "by half", "a baseline"],
  },
  {
    id: "past-result-before-situation",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a project with another department that you are proud of.",
        as: "question",
        heard: `We cut the refund time from nine days to two. That's the headline. How that came
          about, so, finance and engineering were not talking to each other, this was at an
          insurance company in 2022, and refunds went through a, uh, a shared mailbox. I was asked
          to automate the mailbox. I didn't want to automate a mailbox. I sat with the finance
          clerks for two days and then I decided that we'd give them the approve button inside
          their own tool, which meant we had to build in a system that I had no tests for. So that
          was the price of it. We had audit sit in from the start because a wrong refund there is,
          is reportable. And I'd do the sitting down part first every time now.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["automated the mailbox", "automated a mailbox"],
  },
  {
    id: "past-lesson-these-days",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a mistake you made that reached production.",
        as: "question",
        heard: `oh yeah I dropped a column I mean I ran a migration on the orders table on a thursday
          afternoon and uh I hadn't seen that the nightly invoice job still read it so the next
          morning about four hundred customers got an invoice with no address on it and I called
          the billing lead myself and I stopped the job and we wrote it back from the backup before
          noon and um these days I write the way back before I write the migration and the way back
          is the thing that gets reviewed first`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk"],
    told: ["situation", "own-decision", "result", "number", "lesson"],
    complete: false,
  },
  {
    id: "past-decision-i-said-no",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to push back on a product manager.",
        as: "question",
        heard: `So, um, Priya who ran the product side came with a partner launch, six weeks, it
          needed a second login system. She had it, she had it all drawn out. And I said no. I said
          no in the meeting with the director there, which maybe I'd have done privately. I told
          her that two logins is two places to leak passwords and I'd be the one on the phone. And
          she came back on Monday with single sign-on through the partner instead and, uh, that's
          what we launched.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "risk"],
    complete: false,
    mustNotQuote: ["second login system", "launched a second login", "leaked passwords"],
  },
  {
    id: "past-numbers-are-names-and-dates",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a migration you led.",
        as: "question",
        heard: `Yeah, that was in 2021, Q3, I was on Team Seven, and we were moving from version two
          of the, um, of the platform to version three, Route 53 and everything. I was the lead.
          I picked the order of the services, I started with the ones nobody would notice, and uh
          I left the billing one for sprint fourteen because I wanted the team to have some practice
          before we touched money. It worked out, we finished in December and, and the old data
          centre on 5th Street was switched off.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result"],
    complete: false,
  },
  {
    id: "past-repair-forty-fourteen",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about an improvement you made to your team's daily work.",
        as: "question",
        heard: `um our build was at uh fifty minutes and I I got tired of it so I took two weeks
          between projects and I decided to split the test suite by what had changed and we got it
          down to forty no sorry to fourteen minutes and uh the risk was that we'd skip a test that
          mattered so we still ran all of them at night and twice it actually caught something and
          yeah people started to push smaller changes because of it`,
      },
    ],
    turn: "answer",
    gaps: ["no-lesson", "no-trade-off"],
    told: ["situation", "own-decision", "result", "number", "risk"],
    complete: false,
    mustNotQuote: ["forty"],
  },
  {
    id: "past-it-never-shipped",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a project of yours that failed.",
        as: "question",
        heard: `The offline mode. Um, it never shipped, I worked on it for seven months with three
          people and it never shipped. I'd decided to do the sync ourselves and not take a library,
          because I thought our data was special, and the price of that was that we owned every
          single conflict case. We knew conflicts were the danger, we said so on day one. In the
          end the director cancelled it. What I tell everybody now is, uh, build the ugliest
          conflict first, in the first week, and if you can't do that one, stop.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
    mustNotQuote: ["you shipped", "when it shipped", "shipped the offline mode"],
  },
  {
    id: "past-low-confidence-words",
    form: "past",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Tell me about a time you reduced cost without hurting the product.",
        as: "question",
        heard: `So our ~clown ~bill was, um, it had doubled in a year and I was asked by the ~sea
          ~owe to look at it. I went through the accounts one by one and I found that the ~terrible
          ~form was keeping old ~snaps ~hots forever. I decided to delete everything older than
          ninety days, and I moved the ~trains ~code jobs to spare machines at night. After a
          quarter we were paying about forty percent less for the same ~traffic ~lights.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["clown", "terrible form", "snaps hots", "trains code", "traffic lights"],
  },
  {
    id: "past-humour",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a launch that did not go to plan.",
        as: "question",
        heard: `Ha, well, my brilliant plan was to launch on Black Friday, because I clearly hate
          sleep. Um, no, seriously, marketing had bought the ads already so the date was the date.
          And we launched the new basket and it fell over in, I'd say, a heroic nine minutes. I took
          the decision to switch the old basket back on and serve both, half and half, and, uh, that
          held. Our support lead threatened to marry me. Or murder me, the line was bad. We lost
          maybe two hours of orders.`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
    mustNotQuote: ["hate sleep", "brilliant plan", "marry", "murder", "heroic"],
  },
];
