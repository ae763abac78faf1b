import type { LabelledDialogue } from "./dialogue.ts";

/** Where to: plans for years, told to those who must agree. */
export const sixthVision: readonly LabelledDialogue[] = [
  {
    id: "sixth-vision-ski-lifts",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "I'm your board. Where should our technology be in three years?",
        as: "question",
        heard: `dear board the snow is going we had a hundred and twenty days now it's eighty-five and
          all we have the tills the gates the app it knows only one product the day pass in winter
          I want that in three years the same gate opens for a bike for a bath and for a dinner
          one account per guest what I need from you today is yes to two point four million over
          three years and yes that the old ticket system is switched off in the spring after next
          the people at the tills lose by it about thirty of them and the lift company in the next
          valley whose cards won't work any more the new snow cannons you don't get it's the same
          money and it can be that the guests don't come in summer at all therefore we'd start
          with one valley and if there's less than ten thousand in the first summer we stop`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["situation", "own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "sixth-vision-libraries",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What would you like the platform of the city libraries to become?",
        as: "question",
        heard: `so i see it like this the library card becomes the key to the town everything you borrow
          drills tents violins its the same card and the same shelf and the same app and the
          branches theyre open until midnight with no staff after six because people work and then
          they come and its closed that is what everyone tells us on every form its closed when i
          can come so the doors are the first thing then the shelf that knows what was taken then
          the lending of things and in the end a person whos new in town has a card and a drill in
          ten minutes thats it thats the picture`,
      },
    ],
    turn: "answer",
    gaps: ["no-ask", "no-stakeholders", "no-number", "no-trade-off", "no-risk"],
    told: ["situation"],
    complete: false,
  },
  {
    id: "sixth-vision-ai-everything",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "What's your vision for engineering at an insurance company like ours?",
        as: "question",
        heard: `I think it has to be AI first. Like, agents. Every team has its agents, agents write the
          code, agents test the code, and there's a platform underneath, an agent platform, with
          guardrails. Then claims, an agent looks at the photo of the car and pays out. In two
          years I'd want eighty per cent of the code to be made like that, for about five million
          a year in tokens and licences. So what I'd want from you guys is a go for the platform
          team, twelve people, this quarter. The mainframe would have to wait, we'd freeze that
          completely. And, um, it's going to be huge, it's like electricity.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-stakeholders", "no-risk"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
  },
  {
    id: "sixth-vision-freight-planner",
    form: "vision",
    pillar: "system-design",
    exchanges: [
      {
        asked: "How should the freight planning look in five years, and what do you need from us?",
        as: "question",
        heard: `so today the planner he is sitting with four screens and one telephone and when a train
          is broken he calls eleven people I counted it in five years I want that he calls nobody
          the wagon says itself where it is and the plan makes itself new and he only says yes
          from you I need one thing that you let me put the sensors on the wagons which are not
          ours also on the ones of the customers and the dispatch in Brno it would be closed I say
          it openly these people lose their work there twenty two`,
      },
      {
        asked: "What would it cost, and until when?",
        as: "no-number",
        heard: `sensors are ninety euro we've eight thousand wagons you can count it and with the
          software I'd say three million first line in two years all in five`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "number"],
    complete: false,
  },
  {
    id: "sixth-vision-school-meals",
    form: "vision",
    pillar: "cross-functional",
    exchanges: [
      {
        asked: "Convince the kitchens and the schools of your plan for the next two years.",
        as: "question",
        heard: `Right, hello kitchens, hello schools. We throw away a third of what you cook. I've
          weighed it, I've stood at the bins in a hairnet. And it's because you order on a
          Thursday for kids who fall sick on a Tuesday. So I want the order to close at eight the
          same morning, from the register, automatically. That's all it is. Schools, I need you to
          do the register by eight, and I know that's half an hour of somebody's life. Kitchens,
          you won't have your fixed numbers on a Friday any more, that's gone, and I'm sorry, it
          was comfy. The farms will hate it most, they like a big round order. If the register's
          late then kids go hungry, and that must never happen, so with no list by eight you cook
          last week's number.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["situation", "own-decision", "trade-off", "risk"],
    complete: false,
  },
  {
    id: "sixth-vision-team-of-juniors",
    form: "vision",
    pillar: "hiring",
    exchanges: [
      {
        asked: "How should your team look two years from now?",
        as: "question",
        heard: `Now I have nine seniors and all are around fifty, me too, we do the software for
          elevators, no, sorry, escalators, in Hamburg. In eight years we're all at the Baltic Sea
          with a boat. So in two years I'd like to have four young ones, taken from the trade
          school and not from the university, and each sits beside one old. I need for it from the
          management four places and the okay that we're a third slower until then, because
          teaching takes time, and the big order from the airport we would have to let go. It
          costs around two hundred forty thousand in the year.`,
      },
      {
        asked: "Who would be unhappy with that?",
        as: "no-stakeholders",
        heard: `The sales, because of the airport, clearly. And two of my old ones, they want their
          peace and no child beside them.`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["situation", "own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["elevators", "we're all at the Baltic Sea"],
  },
  {
    id: "sixth-vision-pawnshops-online",
    form: "vision",
    pillar: "strategy",
    exchanges: [
      {
        asked: "Where do you want to take the product, and why should the owners agree?",
        as: "question",
        heard: `people think pawnshop they think shady our folks are like a nurse with a car repair she
          don't wanna be seen walking in that's the thing we asked six outta ten said it's the
          door so I wanna take the door away you put the ring in a locker at the gas station
          money's on your phone in an hour what I'm asking y'all for is one state Ohio eighteen
          months nine hundred grand the guys who run the counters are gonna lose their commission
          on that and they know it so they'll fight me`,
      },
      {
        asked: "What could go wrong there?",
        as: "no-risk",
        heard: `fakes we lend on glass and we're done so for the first half year it's nothing over three
          hundred bucks and a real person looks at every single one before it pays`,
      },
    ],
    turn: "answer",
    gaps: ["no-trade-off"],
    told: ["situation", "own-decision", "number", "risk"],
    complete: false,
  },
];
