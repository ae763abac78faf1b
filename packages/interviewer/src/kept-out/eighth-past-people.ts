import type { LabelledDialogue } from "./dialogue.ts";

/** One event with people: conflict, mentoring, hiring, other departments, partners. */
export const eighthPastPeople: readonly LabelledDialogue[] = [
  {
    id: "eighth-past-people-pager-refused",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about a time your engineers refused something you had asked of them.",
        as: "question",
        heard:
          "yeah so um i was em for the the storage team in pune eight people and i'd agreed with " +
          "my boss that we take the on call for backups also and i announced it on a monday and " +
          "by wednesday all eight of them had signed one email saying no we will not carry this " +
          "pager and i was angry first honestly i was but then i pulled the pages and i saw um " +
          "the backups thing was paging forty one times a week and thirty five of those needed " +
          "no human at all so they were right and i was the one who had not looked so i went " +
          "back to my boss and i said i take back my yes we take the pager in ten weeks not now " +
          "and only when it's under five a week and that cost me he told me i'd embarrassed him " +
          "in front of the vp and the old team had to carry it longer they were not sending me " +
          "sweets for diwali but we took it over in january at four a week and nobody left and " +
          "what i do now is i read the pager log before i say yes to anything and i ask the team " +
          "the same day i'm asked",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "eighth-past-people-two-line-reviews",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about someone on your team whose work got worse, and what you did.",
        as: "question",
        heard:
          "Hm. Okay. There was a, a staff engineer, I won't say the name, on my payments team in " +
          "Dublin. Brilliant, and then from about March the reviews were coming back two lines " +
          "long, she missed the design for the chargebacks twice, and people were starting to, " +
          "you know, work around her. And I'd assumed she was interviewing elsewhere. So we went " +
          "for a walk, I just asked, and she told me her son had died in February. She'd told " +
          "nobody, she'd taken three days off and come back. So what I did, I took the " +
          "chargebacks off her that same afternoon and I wrote it myself, badly, in the " +
          "evenings. And I told the product people it's going to be six weeks late and I didn't " +
          "tell them why, which, eh, they were fairly cross with me and I let them be cross. HR " +
          "wanted a formal plan for her, with dates in it, and I said no, I'm not signing that, " +
          "not now.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-lesson"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    sensitive: "grief",
    refused: ["the engineer's name"],
    mustNotMention: ["her name", "who (was she|is she|she was)", "how (did|had) (he|her son) die"],
    mustNotQuote: ["(was|were) interviewing", "(signed|wrote|agreed to) (a|the) (formal )?plan"],
  },
  {
    id: "eighth-past-people-panel-four-to-one",
    form: "past",
    pillar: "hiring",
    exchanges: [
      {
        asked:
          "Tell me about a candidate you argued for, or against, when the panel saw it " +
          "differently.",
        as: "question",
        heard:
          "It was for a security lead. We were a panel of five, it went four against one, and I " +
          "was the one. The candidate came from the police, forensics, no degree, and in the " +
          "coding round she wrote something a student would be embarrassed by. But in the " +
          "incident round she asked for the timeline before anything else, and every other " +
          "candidate had started by blocking addresses. I was the hiring manager, so formally I " +
          "could overrule them, and I did. I wrote a page on why and put my name under it. What " +
          "it took from me was goodwill. Two of the panel would not interview for me for the " +
          "rest of that year, and she needed a second engineer next to her for every piece of " +
          "tooling.",
      },
      {
        asked: "And how did it go with her?",
        as: "no-result",
        heard:
          "In her fourth month one of our suppliers was compromised, and she had it contained in " +
          "about a day. The one before that had taken us eleven. She runs the group now. But I " +
          "wouldn't overrule a panel like that a second time. I would change the rounds first. " +
          "If the coding round doesn't measure the job, it's my fault that it is in there, and " +
          "these days every round has to name what it's looking for before anybody is invited.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
  {
    id: "eighth-past-people-revolving-stage",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "Describe a time you had to tell someone more senior that what they wanted couldn't be " +
          "done.",
        as: "question",
        heard:
          "I was head of stage engineering at an opera house in Leipzig. Twelve days before the " +
          "premiere the director wanted the whole chorus, sixty people, on the revolving " +
          "platform while it was turning. It was approved for thirty-five. He is a famous man, " +
          "and he shouted that in Vienna it had been possible. I didn't argue about Vienna. I " +
          "asked him what the audience ought to feel at this moment, and he said, that the " +
          "ground is leaving them. So I offered him thirty on the platform, and the other thirty " +
          "walking against it on the fixed ring. And I told him clearly that sixty I would not " +
          "sign. The price was that we lost two full rehearsals for the lighting, and my crew " +
          "worked through Whitsun, which they held against me for a long time. The premiere took " +
          "place on the planned evening, and he kept the picture for the tour. What I tell young " +
          "colleagues: never begin with the load table. Begin with what he wants to see, and " +
          "have the table in your pocket.",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "task", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
    mustNotQuote: ["(possible|done|worked) in vienna"],
  },
  {
    id: "eighth-past-people-partner-bank",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a partner company that let you down, and how you dealt with it.",
        as: "question",
        heard:
          "Right, so, we had a, a bank behind our card product, I can't say which one, there's " +
          "an agreement. And they'd promised us the new settlement interface for the first of " +
          "September, and, um, mid-August they tell us it's going to be more like, more like " +
          "February. We've got twelve thousand customers on a waiting list at this stage. So " +
          "there were a lot of calls. A lot of calls. In the end the thing got built on the old " +
          "interface, the file-based one, with the files coming in at night, and we launched on " +
          "the twentieth of September, and about nine thousand of the twelve came over. The " +
          "downside was people saw their balances a day late, so the support desk got, oh, it " +
          "got hammered, they were answering the same question all autumn.",
      },
      {
        asked: "What was your own call in that?",
        as: "no-own-decision",
        heard:
          "Well, I was on most of those calls, I was in the room for, for all of it, really. We " +
          "were a tight group, so it was very much, um, everybody's conclusion. It sort of " +
          "emerged.",
      },
    ],
    turn: "answer",
    gaps: ["no-own-decision", "no-lesson"],
    told: ["situation", "result", "number", "trade-off"],
    complete: false,
    refused: ["the name of the bank"],
    mustNotMention: ["which bank", "name of the bank", "bank's name"],
  },
  {
    id: "eighth-past-people-shipyard-apprentices",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about one person you helped to grow into a bigger role.",
        as: "question",
        heard:
          "ah for me this is a very nice question because in the shipyard everything is " +
          "mentoring no you cannot learn a ~hull from a screen so always when i have a young " +
          "engineer i say to him or to her now we have also girls very good ones i say go down " +
          "to the dock and talk to the welder before you talk to me and then they must make the " +
          "estimate themself first i do not show mine and after we compare and uh this is how a " +
          "person grows it is not with the course not with the certificate and you must have " +
          "patience because the young people they want to be project manager in one year and i " +
          "say slowly slowly the ship is also not built from the chimney so this is my way with " +
          "all of them i give the problem i wait and i am there when they come and they do come " +
          "always the door is open in piraeus it's too hot to close it anyway",
      },
    ],
    turn: "answer",
    gaps: ["generic-instead-of-one-event", "no-result"],
    told: [],
    complete: false,
  },
  {
    id: "eighth-past-people-merged-data-teams",
    form: "past",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Tell me about a reorganisation you had to carry through.",
        as: "question",
        heard:
          "Um, yes. So last, last spring we merged two data platform teams, the one in Toronto " +
          "and mine, and with that, um, some people were let go. I'd, I'd rather not talk about " +
          "how many or who, if that's okay, some of them are friends. The, the set-up after was " +
          "one team with one backlog, and the ingestion pieces moved over to the Toronto folks, " +
          "and we kept the catalogue and the access tooling.",
      },
      {
        asked: "Of course, we leave that there. Which part of the set-up was yours to decide?",
        as: "no-own-decision",
        heard:
          "The split was mine. They'd wanted it cut by location, and I went to my VP and said " +
          "no, cut it by what breaks together, because ingestion and scheduling always broke " +
          "together and we were paging each other across, you know, the ocean of Slack. So I " +
          "drew the line there, and she, she took it.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-trade-off", "no-lesson"],
    told: ["situation", "own-decision"],
    complete: false,
    sensitive: "layoffs",
    refused: ["how many people were let go", "who was let go"],
    mustNotAskFor: ["number"],
    mustNotMention: [
      "how many (people|were|of them)",
      "who (was|were|had been) let go",
      "laid off",
      "lay-?offs?",
    ],
    mustNotQuote: ["you cut it by location"],
  },
  {
    id: "eighth-past-people-consent-wording",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked:
          "Tell me about a disagreement with another department about when something should ship.",
        as: "question",
        heard:
          "So I was director for identity at an insurance group, and we were about to bring out " +
          "a new app for policyholders. Sales had told the brokers it would be there in May. " +
          "Then legal came back with thirty-one open comments on the consent screens, and their " +
          "position was, nothing goes out with any of them open. So I brought everybody into one " +
          "room, physically, with the comments printed on the wall, and I made the call that " +
          "we'd open the app to our own employees first, on the original date, and to the " +
          "brokers only once legal had closed the list. And honestly it was a great moment of " +
          "alignment. You could feel the trust being built. Everybody felt heard, the " +
          "stakeholders really bought in, and I think it showed what you can do when you bring " +
          "people along on the journey and communicate early and openly.",
      },
    ],
    turn: "answer",
    gaps: ["no-result", "no-trade-off"],
    told: ["situation", "own-decision", "number"],
    complete: false,
  },
  {
    id: "eighth-past-people-infusion-pumps",
    form: "past",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Tell me about a time you had to win over people who did not report to you.",
        as: "question",
        heard:
          "I manage biomedical engineering for a teaching hospital in Kumasi, and the ward " +
          "sisters are certainly not under me. We had received two hundred new infusion pumps, " +
          "and the nurses were hiding them in the cupboards and using the old ones. I did not " +
          "send a memo. I put on a gown and sat three nights on the surgical ward, and I saw " +
          "that the new pump takes nine key presses for what the old one does in two, and it " +
          "beeps at each. So I had my technicians reprogram it, with Sister Abena and one other " +
          "choosing the order of the menus, and I gave their ward the first ones. After seven " +
          "weeks the other wards were sending porters to ask when it was their turn. By the end " +
          "of the year a hundred and eighty-some were in use, and the wrong-rate reports had " +
          "come down from fourteen in a month to three.",
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off", "no-lesson"],
    told: ["situation", "own-decision", "result", "number"],
    complete: false,
  },
  {
    id: "eighth-past-people-checkout-principals",
    form: "past",
    pillar: "behavioural",
    exchanges: [
      {
        asked: "Tell me about two strong people on your team who could not work together.",
        as: "question",
        heard:
          "so i had these two principals on checkout basically and it was like every pull " +
          "request was a war like forty comments on a button and the juniors would just sit " +
          "there waiting to see who won so um what i did i split the ownership like your folders " +
          "my folders and i put in a decision doc template and a weekly thing with me and then " +
          "uh about a month in i moved one of them over to the design system and it got calm " +
          "reviews went from like four days to a day and a half which was great but i mean " +
          "checkout lost the only guy who knew the tax stuff and design system got somebody who " +
          "did not wanna be there so you know you pay for it somewhere",
      },
      {
        asked: "What did you find was at the bottom of it?",
        as: "remedy-before-diagnosis",
        heard:
          "uh i mean honestly i didn't really dig into it they're just like two very different " +
          "people oil and water so i figured the structure would sort it out and uh yeah that's " +
          "on me i've had another pair like that since and i went for two coffees first one with " +
          "each before i touched anything and it's just so much cheaper than a reorg so that's " +
          "the order now",
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "result", "number", "trade-off", "lesson"],
    complete: true,
  },
];
