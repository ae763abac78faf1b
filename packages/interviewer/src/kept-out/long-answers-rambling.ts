import type { LongAnswer } from "./long-answer.ts";

/** Answers that lose their way. */
export const ramblingAnswers: readonly LongAnswer[] = [
  {
    id: "ramble-past-we-had-meetings",
    form: "past",
    pillar: "system-design",
    kind: "ramble",
    heard: `So yeah, this was the old billing platform, and the billing platform was, um, it was
      something that had grown over many years. There was the original billing part, which was
      written before my time, and then there was the part that did the invoices, and the part that
      did the invoices talked to the original billing part over a kind of a shared table. And there
      were three teams on it, well two and a half really, because one of the teams was mostly
      contractors, and the contractors were in a different time zone, so you never had everybody
      in one room. And there was a meeting every Monday where people talked about the billing
      platform, and it was a long meeting, it was usually ninety minutes, and most of that was about
      the shared table, because everybody had something to say about the shared table. Some people
      liked the table because it was simple, and some people did not like the table because, um,
      because it was shared. || And then there was also a meeting on Thursdays, that was more the
      managers, and in the Thursday meeting people would talk about what was said in the Monday
      meeting. And the documentation was in three places, there was a wiki and there was the old
      wiki, and there was also a folder. And people would often look in the wrong one, and then
      they would come to the Monday meeting with something from the old wiki. So it was the sort of
      place where, you know, the billing platform was always the topic, and the shared table was
      always the topic within the topic. And there was a lot of history there, there was a person
      who had built the table, and that person had moved on to another department by then but was
      still in the building, so sometimes people would go over and ask. Yeah, and that was the way
      it was with the billing platform for quite some time.`,
  },
  {
    id: "ramble-past-org-chart",
    form: "past",
    pillar: "behavioural",
    kind: "ramble",
    heard: `Okay so for that I think you have to understand how the organisation looked. There was
      the head of product, and under the head of product there were four product managers, and then
      next to that there was engineering with, I want to say, six teams at the time, it may have
      been seven because there was one that was being split. The team in question was the one that
      sat between, it was a sort of an integration team. It had people from the former mobile team
      and people from the former web team, and the former mobile people used to report to somebody
      else, who had left the year before to start a company, a company that does something with
      boats I think. And the web people had always been where they were. The office was also in two
      parts, there was the old building and the new building across the yard, and the coffee was in
      the new building, so people were walking over all the time. || And there was a whole
      discussion about the seating, the seating went back and forth for months, there were plans on
      the wall with little names on them. And the product managers had their own view about the
      seating, because one of them had been promised a window. The mobile people were used to having
      their own corner, and the web people were used to a big open table. And then there were the
      rituals, the mobile people had a stand-up at nine thirty and the web people had one at ten,
      and the one at ten was in the kitchen, because there was no room. And the designers came to
      both, well, one of the designers came to both, the other one came to the one at ten mostly.
      There were also the test people, who were a shared team, they belonged to nobody, or to
      everybody, and they had a room with a lot of phones in it. So that is the kind of environment
      that it was.`,
  },
  {
    id: "ramble-situational-it-depends",
    form: "situational",
    pillar: "behavioural",
    kind: "ramble",
    heard: `Well, it really depends, I would say. It depends on the people and it depends on the
      situation. In some companies it is like this and in other companies it is like that, and you
      always have to see the context. Communication is very important in such a case, because when
      communication is not there then things go wrong, and when things go wrong it is mostly
      because of communication. And trust is important as well. Trust is something that takes a long
      time to build and a very short time to lose, everybody knows that. So it depends on whether
      there is trust, and it depends on the communication, and of course on the people, because
      people are different. Some people like it direct and some people do not like it direct, and
      a good leader is somebody who knows the people and who sees the situation. || And there are
      many different styles of leadership, there is the one where you say what has to be done and
      there is the one where you let people find it, and both of them are right in some context. So
      it really depends on the context. And the culture of the company plays a role, in some
      cultures you can say things openly and in other cultures you can not say things openly, and
      that has a lot to do with trust again. And communication goes both ways, it is not only
      talking, it is also listening, people forget that communication is also listening. So in the
      end it depends on the people and the context, and on how the communication is, and whether
      there is the trust for it. Every situation is different, and you have to look at every
      situation in its context, that is very important.`,
  },
  {
    id: "ramble-approach-opinions",
    form: "approach",
    pillar: "hiring",
    kind: "ramble",
    heard: `Hiring is such a big topic these days. The market is really difficult, I mean it was
      difficult for companies and now it is difficult for candidates, it changes every year. And
      everybody has an opinion about hiring. There are books about hiring, there are the big
      companies that had those puzzles, with the manhole covers and so on, and then they said that
      the puzzles do not work. And then everybody did the algorithms on the whiteboard and then
      people said that the whiteboard does not work either. And then there are the take-home things,
      and people complain about the take-home things, because they take the whole weekend. So there
      is no perfect thing. Culture is a big word there as well, the cultural fit, and then people
      said fit is not a good word because it means that everybody is the same. || And the recruiters
      have their own view, and the agencies of course have their own view because they are paid for
      it. There was an article about it a while ago, that the interviews say almost nothing about
      how good somebody is, that it is basically a coin flip, and I find that interesting. And then
      the candidates, they also interview you, that is what people always say, the candidate also
      interviews the company, and that is true. And the whole thing with remote, with remote it is
      again a different topic, because you never really meet the person. And salaries, there is now
      the law about salaries in some places, that it has to be in the advert. So the market is
      really changing a lot, and hiring is a big topic everywhere, and there is no perfect thing,
      and everybody has an opinion about it.`,
  },
  {
    id: "ramble-vision-history",
    form: "vision",
    pillar: "strategy",
    kind: "ramble",
    heard: `I think for that we have to go back a bit. When the company was started there was only
      the one product, and the one product was written in, I think it was PHP, and it ran on one
      machine under a desk. That was the time when the two founders were still writing code. And
      then came the first customers, they were mostly dentists, funnily enough, because one of the
      founders had a brother who was a dentist. So there were a lot of dentists. And then at some
      point there was the second product, which was more for the hospitals, and that was a whole
      different world, because hospitals buy in a different way. There was a new team for that, in
      the other city, and they used Java, because the person who led it came from a bank, and at
      the bank everything was Java. And so there were the two products and the two cities. || Then
      there was the time of the big reorganisation, when the consultants came, they had those
      slides with the pyramids. And the pyramids said that there should be a platform. And there
      was a platform team for about a year, they were sitting on the second floor, and then that
      was dissolved again because there was a new head of technology, who did not like the word
      platform. And then there was the time when everything was about the cloud, and there was a
      cloud team, and the people were mostly the same people as in the platform team before. There
      were T-shirts for it. And the dentists are of course still there, the dentists never went
      away, and the hospitals are still there. And every couple of years somebody comes and says
      that there should be one product, and then there is a lot of talk about it.`,
  },
  {
    id: "ramble-design-options",
    form: "design",
    pillar: "system-design",
    kind: "ramble",
    heard: `So notifications, right. There are many ways to do that. There is of course the whole
      world of queues, there is Kafka, there is RabbitMQ, there are the ones from the cloud
      providers, and they are all a bit different. Kafka is a log, and RabbitMQ is more a classic
      broker, and a lot has been written about which one is better. And then there are databases,
      there is Postgres, there is Cassandra, there is Dynamo, and some people like to do everything
      in Postgres these days, and some people think that it does not scale, and there are arguments
      on both sides. And there are services for it, whole companies that do nothing but send
      notifications. And then there is push, and there is email, and there is SMS, and these are all
      different channels, and they have different properties. Email is an interesting one because
      it is such an old protocol. || It goes back to the seventies I believe. And with push there is
      the one for Apple and the one for Google and they are different again, they have different
      limits and different tokens. And there used to be a third one, for the Windows phones, but
      nobody has those now. And for the queues there is also the question of how they are hosted,
      there is the managed way and there is the other way, and there are arguments on both sides of
      that. And microservices are a topic there, some people like many small services, and other
      people like one big one, and that goes a bit in waves. There was a talk about that last year
      that was quite good, it was about a company that went back to one big one. And with the
      databases it is the same, it goes in waves, there was the time of the document stores and
      then everybody went back to Postgres. So yeah, there are a lot of options in that space.`,
  },
  {
    id: "ramble-past-diary",
    form: "past",
    pillar: "cross-functional",
    kind: "ramble",
    heard: `So on the Monday I got the mail from sales, it was about nine in the morning, I had just
      come in. And the mail said that there was something about the export. So I wrote back and I
      asked what they meant, and then nothing came until lunch. And then at lunch I ran into
      somebody from sales, not the same person, another one, and she said that she had heard about
      it too, but that she did not know more. So in the afternoon I looked at the ticket, and the
      ticket was assigned to somebody who was on holiday. And then on the Tuesday there was a call,
      it was supposed to be half an hour and it went for an hour, there were eleven people on the
      call. And somebody shared a screen, and it was the wrong screen, so that took a while. And on
      the Wednesday there was another call, || because not everybody could make the one on Tuesday,
      so a lot of it was said again. And on that call somebody from finance was there for the first
      time, and they had a question about something else, about the invoices. And then somebody
      said that we should have a channel for it, so there was a channel, and in the channel there
      were after a while forty people. And the mails went on as well, so it was in the mails and in
      the channel. On the Thursday it was a public holiday in the other country, so half of the
      people were not there. And on the Friday I had a dentist appointment in the morning so I was
      only in at eleven, and there were about sixty messages in the channel, and a lot of them were
      about who should be in the channel. And then the week after it was on the Monday again that
      sales wrote, and they asked whether there was any news about the export. And I wrote that I
      would look into it.`,
  },
  {
    id: "ramble-past-decided-then-lost",
    form: "past",
    pillar: "strategy",
    kind: "ramble",
    heard: `Two years ago our search was on a cluster that nobody understood any more, and I decided
      that we move to a managed service. So that was the decision. And the managed service, there
      were three vendors that I looked at. The first one was a big one, their sales people came to
      the office, they brought cake, and there were four of them, and one of them had been at a
      school with our finance person, which was a funny coincidence. The second one was from
      Norway, a small company, very nice people, and they had a very nice interface with dark
      colours. The third one was the one that everybody knows. And with each of them there was a
      trial, and for the trial you need an account, and for the account you need procurement. And
      procurement at our company is on the fifth floor, and they have a form, and the form was made
      for furniture really, || it asks for the colour and the number of pieces. So there was a lot
      of laughing about the form. And the person who does the forms was only there on Tuesdays and
      Wednesdays. And then there was the thing with the security questionnaire, the questionnaire
      has two hundred and something questions, and a lot of them are about buildings, about fences
      and doors, whether there is a fence. The Norwegians answered all of it, also about the fence,
      they sent a photo of their fence. And the big vendor sent a brochure. And then there was legal,
      and legal was two people at the time, one of them was in parental leave, so the other one did
      everything, and she was always very friendly about it but there was a pile on her desk. And
      there was a data protection person, an external one, who came on a bicycle, from quite far
      away. And he had his own form as well, which was a bit shorter than the other form.`,
  },
  {
    id: "ramble-situational-circles",
    form: "situational",
    pillar: "cross-functional",
    kind: "ramble",
    heard: `Yeah, that's a tough one, a promised date. A promised date that was promised by somebody
      else is always a tough one, because the date was promised and now the date is there. And the
      customer has the date in mind, and sales has the date in mind, and engineering does not have
      the date in mind, because nobody asked engineering about the date. And that is the problem
      with a promised date, that somebody promised it. It happens a lot. Sales want to sell, that
      is their job, so they promise a date, and then the date is a problem for engineering. And then
      engineering is the bad guy, because of the date, though it was not engineering who promised
      it. It is really tough. I have seen it a lot, with dates that were promised, || and it's
      always the same thing, the customer wants the date, because it was promised, and engineering
      can not make the date, because nobody asked. And there is this tension then between sales and
      engineering, because sales promised the date, and engineering was not asked about the date.
      And it's tough for the customer as well, for the customer it does not matter who promised it,
      for the customer it was promised. So there's the date, and there's the customer, and sales,
      and engineering, and everybody sort of looks at the date. Yeah. And the promise is out there,
      you know, you can't really take back a promise that was made to a customer, and you can't
      really make a date that can not be made. So it is a tough one, a date that was promised like
      that by sales without engineering being asked.`,
  },
];
