import type { LabelledDialogue } from "./dialogue.ts";

/** Single events with other departments, partners and customers. */
export const fourthPastPartners: readonly LabelledDialogue[] = [
  {
    id: "fourth-past-seed-stock-on-the-web",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a disagreement with another department.",
        as: "question",
        heard: `Well, I was the responsible of the software in a company of seeds, in Almería, and
          the commercial department wanted that the client sees in the web the stock in real time.
          And I said no, because one of each five boxes was not where the system says. Inma, the
          director, was very angry, she had promised it to three big clients, for her it was her
          word. So I proposed, I put it for those three only, with a person who counts their
          products by the morning, and the rest wait until we put the readers. That was to pay a
          person four months for something that a machine makes. And if this person gets ill, we
          show a lie to the best clients, so the page closes alone if by nine nobody has counted.
          Two times it closed. We kept the three, and with the readers the errors went down to one
          of ninety. What I took home, eh, I had said no in front of all. The no, I say it now
          before, in the corridor, and with something in the hand.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
  {
    id: "fourth-past-ground-station-schedule",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about working with a partner you could not control.",
        as: "question",
        heard: `Okay. Um, I was in a satellite company, we receive picture, and we buy antenna time
          from one ground station in Norway. They always change schedule, very late, not tell us. I
          am the lead of the downlink team. At first my boss want to write the strong email. I think
          strong email no use, because they have bigger customer than us, they don't care. So I
          decide I fly there, bring my two engineer, sit with their operator for one shift, night
          shift. And I find they change the schedule in a Excel, and the operator is afraid to touch
          our API, because one time he touch it and whole plan is lost. So we write for him a small
          tool, read the Excel. It's our time, we delay our own compression feature for this, my
          boss don't like. Yeah, so this is how I work with them.`,
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-number", "no-risk", "no-lesson"],
    told: ["situation", "own-decision", "trade-off"],
    complete: false,
  },
  {
    id: "fourth-past-school-gate",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you changed the mind of someone senior.",
        as: "question",
        heard: `So this was at a company doing school meals, we handle the ordering for the schools
          in Lagos. Our commercial director, Mrs Adeyemi, she wanted us to build an app for the
          parents, full app, iOS, Android, everything. And I sat there and I said to myself, ah,
          these parents are using small phones, and data is costing money. So I did not argue with
          her o. I took her, with my own car, to one school gate in Mushin, and I asked her to sell
          it to any parent there. She tried. After that she herself said let us do it by text
          message. We gave up the nice pictures and the reviews, she liked those ones very much, and
          you cannot put advert in a text, so that money was gone too. If the network people had
          raised the price of the text, we'd have been finished, I told her so. But they did not,
          and the parents took it up, every school asked for it by the second term.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number", "no-lesson"],
    told: ["situation", "own-decision", "result", "trade-off", "risk"],
    complete: false,
    mustNotQuote: ["we'd have been finished"],
  },
  {
    id: "fourth-past-ticket-gates-in-april",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a deadline that another team set you.",
        as: "question",
        heard: `Yes. I was working at the maker of ticket gates, for train station. The design team,
          they promised to the railway company new display by April first. We the software team
          heard it in January. So, ah, it was very hard. We discussed many times. And finally it was
          released on April first, two hundred and ten gates. So everyone worked very well together.`,
      },
      {
        asked: "What did you yourself decide?",
        as: "no-own-decision",
        heard: `I decided, to make only the part for the adult fare. Child fare shows old screen
          until May. The design manager was not happy because it looks different, two kinds of
          screen, but I said the time for test must not be shorter.`,
      },
      {
        asked: "What stayed with you from it?",
        as: "no-lesson",
        heard: `After that, I go every Thursday to design team's meeting. I only sit and listen,
          thirty minutes. Before, I waited for the document to come to me.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: false,
  },
  {
    id: "fourth-past-ski-gates-in-the-cold",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a promise to a customer that you could not keep.",
        as: "question",
        heard: `ski lifts we did the passes software i was head of it promised the resort hands free
          gates for opening day sixth of december by mid november the readers were missing one skier
          in twelve in the cold so i had two choices open with it and have queues or own up and run
          the old turnstiles another month i owned up rang the owner myself before the sales lad
          could and he could have torn up the contract it was four hundred grand he shouted a good
          bit then he asked for ten percent off and i gave it him we went live on the ninth of
          january with one in eight hundred missed and hes still a customer six years on and whats
          different since is nothing gets a date from me till its been in a freezer overnight`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "risk", "lesson"],
    complete: true,
  },
];
