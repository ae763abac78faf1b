import type { LabelledDialogue } from "./dialogue.ts";

/** Designs for things that are lent, sold and shown, spoken without a drawing. */
export const fifthDesign: readonly LabelledDialogue[] = [
  {
    id: "fifth-design-sofa-bikes",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the lending for a city's cargo bikes.",
        as: "question",
        heard: `I'd start who is it for. It's the people who move a sofa, so it's Saturday,
          everybody wants it Saturday, and it's free on Tuesday. That's for me the real problem,
          not the computer. Let's say two hundred bikes, one loan is three hours, maybe four per
          day, it's eight hundred loans, that is nothing, one small server. So I'd do a table with
          slots, half an hour, and one bike in one slot only once, the database watches it. The
          lock on the bike, it must open without a signal, there are the cellars, so the phone gets
          a key in advance that's good for that slot only. The price of it is I can't take the key
          back when you pay not, until the slot's over you have my bike. I can live with it. What
          can go bad is he brings it late and the next one is standing there with a sofa. So always
          one bike of ten stays unbooked, and the one who's late pays for a taxi.`,
      },
    ],
    turn: "answer",
    gaps: [],
    told: ["own-decision", "number", "trade-off", "risk"],
    complete: true,
  },
  {
    id: "fifth-design-firefighters-by-catalogue",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design what calls volunteer firefighters to a fire.",
        as: "question",
        heard: `Right so I'd go serverless for this. Lambda, API Gateway, and SNS to push the
          messages out to the firefighters' phones, and Dynamo for who's on and who isn't. React
          Native for the app, so we've the one codebase. Then Terraform for all of it, GitHub
          Actions, three environments. For the map I'd use Mapbox. I'd have a retry on the push
          with a backoff, and a dead letter queue for whatever's not delivered. Auth through
          Cognito. And I'd put in tracing from day one, OpenTelemetry, people always forget that.
          And then on top you could have a dashboard for the chief so he sees who's said yes and
          who's coming. That's broadly the shape, I'd say.`,
      },
    ],
    turn: "answer",
    gaps: ["remedy-before-diagnosis", "no-number", "no-trade-off"],
    told: ["own-decision"],
    complete: false,
  },
  {
    id: "fifth-design-the-last-ten-seconds",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the bidding for an auction of used cars.",
        as: "question",
        heard: `allora first thing what's the moment that matters it's the last ten seconds where
          two people want the same fiat so everything before can be slow i don't care the last ten
          seconds must be right i'd put one car on one process only one it has a queue who comes
          first is first and it tells everybody not more machines for the same car because then
          they have to agree and this is where the fighting begins with one okay a very famous car
          is slow it can't go more than this one machine i accept it`,
      },
      {
        asked: "Can one machine carry a famous car?",
        as: "no-number",
        heard: `let me think a ferrari let's say five thousand people look and two hundred really
          bid each one maybe a bid in two seconds so one hundred bids in a second to five thousand
          it's half a million messages per second mamma mia no so the looking goes another way they
          get it once per second only five thousand per second that's easy`,
      },
    ],
    turn: "answer",
    gaps: ["no-risk"],
    told: ["own-decision", "number", "trade-off"],
    complete: false,
    mustNotQuote: ["half a million messages"],
  },
  {
    id: "fifth-design-brown-says-beige",
    form: "design",
    pillar: "system-design",
    exchanges: [
      {
        asked: "Design the lost property office of an airport.",
        as: "question",
        heard: `Oh that's a nice one. Hm. So there's two sides, there's me who's lost a brown
          jacket, and there's the guy with four thousand brown jackets. Well not four thousand, I
          made that up. And the trouble's the words, I say brown, he says beige. So I'd not have
          them describe at all. He takes a photo, I pick from photos, or I point at ones that look
          a bit like it. You give up something there, people can see other people's stuff and
          they'll just claim the nice one. So you don't show the photo straight off, you show it
          blurred, and I've got to say one thing that isn't in the picture, what's in the pocket.
          The matching I'd buy, there's services for that, I wouldn't train my own. Then it's one
          table of things found, one of things missed, and a link between when somebody says yes,
          that's it.`,
      },
    ],
    turn: "answer",
    gaps: ["no-number"],
    told: ["own-decision", "trade-off"],
    complete: false,
    mustNotQuote: ["four thousand brown jackets"],
  },
];
