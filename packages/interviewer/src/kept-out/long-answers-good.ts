import type { LongAnswer } from "./long-answer.ts";

/** Long answers that are worth their time, tender ones, and answers of the usual length. */
export const otherAnswers: readonly LongAnswer[] = [
  {
    id: "long-past-full-story",
    form: "past",
    pillar: "system-design",
    kind: "long",
    heard: `Last spring our checkout failed every Friday evening. I was the tech lead of the six
      people who owned it, and we had four weeks until the summer sale. Everybody wanted to add
      machines. I was not sure, so I took two days and read the traces with one of the juniors, and
      what we saw was lock contention on one table, the stock table. So machines would have made it
      worse. I decided to take the reservations out of that table and put them in a queue of their
      own. The price of that was that the stock on the page could be a few seconds old, and the
      shop people hated the idea, so I sat down with the head of the shop and showed her how often
      the stock really changes in five seconds, which is almost never. She agreed to it for the
      sale. Then I split the work in three. Two people built the queue, two wrote a job that
      compares the two stores every minute and wakes somebody when they differ, and I wrote the
      switch that lets us go back in one minute. What I was afraid of was exactly that, that they
      drift apart and we sell a sofa twice. We ran both ways side by side for a week. We found one
      bug that way, a cancelled order was counted twice. Then I turned it on for one country, then
      for three, then for all of them, over nine days. In the sale we had two and a half times the
      traffic of the year before, and there were no failed checkouts at all. The failures before
      that had cost about forty thousand euros on a Friday. And since then I look at where the
      waiting happens before I let anybody buy hardware, and I taught the team to read the traces
      the same way.`,
  },
  {
    id: "long-past-slow-setup",
    form: "past",
    pillar: "cross-functional",
    kind: "long",
    heard: `So the background, because it matters here. We make software for freight forwarders. A
      forwarder has a customs desk, and the customs desk has about twenty minutes per truck, and if
      they miss those the truck waits until the next morning. There were two teams involved, mine,
      that does the customs filing, and the documents team, that reads the papers that come with
      the truck. Both were under different directors, one in Hamburg and one in Gdansk. In October
      the rules changed, from then on every filing needs the weight per position, and the documents
      team did not read the weight. They knew about it, it was on their list for the spring. So in
      October my customs clerks would have had to type in the weight by hand, for something like
      nine hundred trucks a day. I went to their director and I asked for the change in September,
      and he said no, because they had a contract for a port with a penalty in it. So I stopped
      asking for his people. I offered him two of mine for five weeks, and I said that they work by
      his rules, in his code, and that his lead reviews everything. He took that. I gave him my two
      best, which hurt, because it meant that I pushed back our own release by a month, and I told
      that to my director before I did it. The weight was in by the twenty-eighth of September. On
      the first day of the new rules eleven trucks of nine hundred waited over night, the day
      before it had been eight. And what I took from it is that I ask what the other one is afraid
      of, before I ask for anything. He was afraid of the penalty, not of the work.`,
  },
  {
    id: "long-past-migration-repeats-words",
    form: "past",
    pillar: "system-design",
    kind: "long",
    heard: `The hardest migration that I led was the one of the order database. The database was a
      single Postgres with four terabytes, and the migration was to move the orders out into shards
      by customer. I started the migration in January by counting which queries cross customers,
      and there were sixty-one of them. I went through all the queries with the two people from
      reporting, and we got rid of forty of those queries. The other queries I moved to a copy of
      the database that is a minute behind. Then I wrote the migration plan, with five steps, and
      each step of the migration could be taken back. Step one was to write the orders to both
      places. In step two we compared the orders, and that showed that three services wrote orders
      past our library, straight to the database. I talked to each of those teams, and I fixed one
      of the services myself because the team had no time. In step three we read orders from the
      shards for one percent of the customers. There I made a mistake, I picked the one percent by
      customer number, and the low numbers are the oldest and largest customers, so the first shard
      was far too hot. I stopped the migration that evening, we went back a step, and I changed the
      key to a hash. That cost us two weeks. In step four we did all customers, in step five the old
      table was dropped. The whole migration took seven months, I had planned five. The slowest
      page went from four seconds to six hundred milliseconds, and we have not had an outage of the
      order database since. Today I would test the shard key with real customers first, before
      anything else is built.`,
  },
  {
    id: "long-situational-steps",
    form: "situational",
    pillar: "behavioural",
    kind: "long",
    heard: `Okay. First I would find out what really happened before I talk to anybody as if I knew.
      I would ask the engineer who told me what exactly they saw, and when, and I would look at the
      reviews of the last month myself, because those are written down. Then I'd talk to the senior
      alone, the same day or the day after, not in a week. I would say, I noticed that in the last
      four reviews you wrote that the code is embarrassing, and two people have stopped sending you
      their changes, can you tell me how you see that. And then I'd be quiet. It may be that he is
      under pressure that I do not see, maybe he has to do all the reviews because nobody else
      knows that part, and then that is my fault and not his. If it's that, I would take half of the
      reviews away from him and have two others learn that part with him over the next month. If
      it's not that, if he says that this is how standards are kept, I would tell him plainly that
      the standard is fine and the tone is not, and that I want him to change it, and I would give
      him two examples of his own where it's the same point without the insult. I'd agree with him
      that we look at it again in two weeks, with real reviews on the table. At the same time I
      would talk to the two people who stopped sending him changes, because they should not have to
      wait for two weeks, and I'd ask them whether they want somebody else as a reviewer until
      then. The risk is that he feels watched and goes quiet, or that he leaves, and he is the one
      who knows the billing. I would accept that, because I'd rather lose one than four. And if
      nothing has changed after a month I would make it formal, with my own manager in the picture.
      What it costs is that reviews get slower for a while.`,
  },
  {
    id: "long-approach-with-case",
    form: "approach",
    pillar: "hiring",
    kind: "long",
    heard: `I do it in four steps. I start with writing down what the person has to have done after
      a year, three sentences, no list of technologies. Then I pick the people who interview, never
      more than four, and each of them gets one thing to look at, so nobody asks the same question
      twice. Third, everybody writes their notes before they talk to each other, and I check that.
      And fourth, I call the candidate myself, whatever we decided, within two days. To give you a
      case, last year we looked for somebody to lead the data platform. My three sentences were, the
      nightly load is done by six, two of the other teams have built something on it without asking
      us, and the person has a deputy. So I did not ask for Spark at all. One of the interviewers
      had him walk through an outage of his, one had him plan a migration with our own schema, one
      talked only about how he had grown other people, and I did the part about working with
      finance. We had nine candidates. On the one that we took, two were for him and two against,
      and since it was written down before, we could see that the two against had both marked the
      same thing, that he talks too little. I decided to take him anyway and told him about it
      openly in the call. After a year the load was done at half past five, and he had a deputy. The
      other teams, that took longer. How I know that it works, I look at who is still there and
      good after eighteen months, that is eleven of the thirteen that I have hired that way. Where
      it doesn't work is for very young people, who have not done anything yet that you could ask
      about, there I rather give a small paid project.`,
  },
  {
    id: "long-vision-headline-first",
    form: "vision",
    pillar: "strategy",
    kind: "long",
    heard: `I want four people for nine months to give us one way to deploy. That is the whole ask.
      Today we have seven ways, I counted them, and the average team spends six hours a week on
      theirs. With twenty teams that is three full-time people, every week, for ever. So the four
      people have paid for themselves after about a year. What you would see, and when. After three
      months two teams are on it, volunteers, I have their names. After six months it's ten, and by
      then the on-call people have one runbook and not seven. After nine months all new services
      start there, and the old ones move when they are touched anyway. I would not force anybody
      to move before that. Who loses something, the search team and the mobile team, they have good
      pipelines of their own, better than what we'd have in the first half year, and they'll tell
      you so. I have talked with both leads. The mobile lead is fine with coming last, the search
      lead is not happy, and he is going to call you. What we would not do for it is the second
      region, that moves from the spring to the autumn. I think that's right, because the second
      region with seven ways to deploy is seven times the work. What may go wrong, it may become the
      eighth way, that's how these things mostly end. So my rule is, if we don't have five teams
      after six months then I stop it, and I come here and say so. The people would be two from
      infrastructure, one from search on purpose, and one that I have to hire. In money it is about
      four hundred thousand. I need the yes by the end of the month, because the contract for the
      old build farm is up in June.`,
  },
  {
    id: "long-design-figures-first",
    form: "design",
    pillar: "system-design",
    kind: "long",
    heard: `Let me first say what I think it has to do. Two million users, a tenth of them on any
      day, so two hundred thousand, with five messages each that is a million a day, which is about
      twelve a second, and ten times that in the peak, so call it a hundred and twenty. That is not
      much. What is hard is not the load. What is hard is that nobody gets one twice, and that the
      important ones come within seconds even when somebody sends a campaign to everybody. So I
      would have two lanes from the start, one for what somebody waits for, like a login code, and
      one for the rest. The request comes in at a small service, that writes it to Postgres with a
      key that the caller gives, and the key is unique, so a retry changes nothing. From there a
      worker takes it, looks up what the person wants to get, and puts it in the queue of its
      channel. I would take a managed queue, I do not want to run Kafka for a hundred messages a
      second. For each channel there is a sender, with a limit, because the email provider slows us
      down at some point. The trade-off with the key is that we keep the keys for two days, and
      someone who retries after that sends it twice, I would accept that. How it breaks. If the
      provider for SMS is down then the queue grows, login codes are useless after five minutes, so
      I drop those that are older than that and say so to the caller. If Postgres is down we take
      nothing, and the callers have to retry, that is deliberate. For operations I would look at one
      number, how old is the oldest message in each lane, and somebody is woken when the fast lane
      is over thirty seconds. I'd roll it out with password mails first, because I can see at once
      when these do not arrive. And I decide against one topic per customer, that would be nice for
      fairness, but we do not need it at this size.`,
  },
  {
    id: "long-past-wanders-then-arrives",
    form: "past",
    pillar: "behavioural",
    kind: "long",
    heard: `Hmm, so, a conflict. There was one with a colleague, another lead, let me call him the
      other lead. We had started at the same company within a month of each other, and for a long
      time we had lunch together. He led the apps and I led what is behind the apps. And at some
      point it became difficult, because he thought that we were slow, and he said that, in front of
      others, in the weekly. I didn't say anything in the weekly. I wrote down what he had asked us
      for since the summer, and it was fourteen things, and nine of them were done, and of those
      nine he had used two. So I asked him for an hour, outside of the office, and I put the list in
      front of him, and I said that I think we are not slow, I think that we build what you asked for
      and by then you need something else, and it hurts me when you say it in the weekly. He was
      quiet for a bit. And then he said that he finds out himself only two weeks before what the
      apps need. So we decided, well, I proposed it and he took it, that one of my people sits with
      his team, full time, for a quarter. I chose her because she is the one who asks why. In that
      quarter we built six things, and all six were used. And in the weekly he stood up and said
      that, he also said that he had been wrong. We are having lunch again. And what I changed for
      myself is that I go to people the same day now, I had waited for three months with that.`,
  },
  {
    id: "tender-past-layoffs",
    form: "past",
    pillar: "behavioural",
    kind: "tender",
    heard: `That was the winter when we had the layoffs. I had a team of eleven, and there was a
      list, I had not made the list, but it was mine to read out. And it was, I mean, everybody knew
      that something was coming, there had been rumours since the autumn, and people were looking
      at the calendars of the managers. There was a room on the third floor and that room was booked
      for three days, so people knew. And there was snow, I remember that there was a lot of snow
      that week, and the trains were late, so one of the people came late to it, and she came in and
      she said sorry that I'm late. And there was the paper, and the paper had to be read word by
      word, the lawyers had said that. And there was somebody from human resources next to me, who
      did not know any of the people. And people reacted in all kinds of ways, one laughed, and one
      only wanted to know about the laptop. And afterwards there was the kitchen, the people who
      were not on the list were standing in the kitchen, and nobody knew what to say, and the ones
      who were on the list came for their cups. And I remember the cups. Somebody had a cup with the
      name of a release on it, an old release, from years ago. And then in the evening there was
      nobody, and it was very quiet, and the heating was making that noise. And it went on like that
      the next day with the other teams, the room was booked for three days. And the snow was still
      there. And people went home, and some of them wrote messages in the evening, and I didn't know
      what to write back. There was a lot that was not said in those days. And the week after that
      it was quiet, people came in and they worked, and it was quiet.`,
  },
  {
    id: "tender-past-illness",
    form: "past",
    pillar: "behavioural",
    kind: "tender",
    heard: `There was a developer in my team who got cancer, he told me about it in our one on one,
      it was a Tuesday. And I didn't know what to say at first. He was, he had been there from the
      beginning, he knew everything, and he was the one that people went to. And he said that he
      wanted to go on working, as long as it goes, and that he did not want that people know. So for
      a while only I knew, and people were asking why he is not in the meeting. There were the days
      after the treatment when he was not there, and the days when he was there and he was tired,
      and you could see it. And there were things that he did in the night, I saw it in the commits,
      three in the morning, four in the morning. And I would write to him that he doesn't have to,
      and he would write that it is good for him. And it went on like that through the spring. There
      were the good weeks and the other weeks. And people started to notice, of course, because he
      had lost weight, and somebody asked me in the kitchen, and I said that he should ask him. And
      there was the project with the release, the release was in May, and he had a large part in it,
      and people were nervous about the release, and I was nervous about other things. And there was
      the summer party, he came to the summer party with his wife, and they stayed for an hour. I
      think about that quite often. And then in the autumn it got worse, and there were the phone
      calls, sometimes just short ones. He wanted to hear what we were working on.`,
  },
  {
    id: "normal-past-complete",
    form: "past",
    pillar: "strategy",
    kind: "normal",
    heard: `The report job took the whole night and it was late every Monday. I took it over in
      January from a team that had left. I profiled it and saw that it asked the database once for
      every row. I had two options, buy a faster database or rewrite the loading, and I decided to
      rewrite the loading, because the database would have cost us forty thousand a year. It took me
      three weeks. I had one of the analysts check the numbers with me, line by line, because I was
      afraid that nobody would notice a wrong sum. After that it ran in eleven minutes, and the
      sales people started to use it in front of customers. What I learned is that I ask who reads a
      report before I make it fast. We threw away half of them.`,
  },
  {
    id: "normal-past-only-we",
    form: "past",
    pillar: "behavioural",
    kind: "normal",
    heard: `Um, when I joined the payments group it was releasing from a spreadsheet basically. We
      had a release captain and a frozen branch and, you know, everybody hated it. So we moved over
      to trunk, we put flags in front of the risky parts and we built a pipeline that deployed by
      itself when it was green. We did a lot of work with the testers as well. It was a big change
      for some people, and there were a few loud discussions in the beginning. We also had to talk
      to the auditors, they wanted to see who had approved what, so we built that into the pipeline.
      And then, uh, twice a week became twice a day, and the release captain went back to writing
      code. Yeah, we were all pretty happy with it.`,
  },
  {
    id: "normal-situational-short",
    form: "situational",
    pillar: "cross-functional",
    kind: "normal",
    heard: `I'd call the account manager before anything else and ask what exactly was promised, and
      in which words. Then I would sit down with two of my engineers and find out what we could ship
      by that day that helps the customer, and what we could not. I'd go back with that, a smaller
      version in March and the rest in May, and I would offer to tell the customer myself, together
      with sales. It costs some people their plans for the spring. And afterwards I would talk to
      the head of sales about how a date gets promised, because that's the real problem, not this
      one date.`,
  },
  {
    id: "normal-approach-thinking-aloud",
    form: "approach",
    pillar: "behavioural",
    kind: "normal",
    heard: `How do I do that. Let me think about it for a second. I mean there's, um, there is the
      one on one of course, but that's, everybody says that. I think what I really do is, I look at
      what people stop doing. If somebody who always asks in the stand-up stops asking, then I go
      there the same day. And what do I do then, I, um, I take something off their table first and
      talk later. Last year I did that with one of my seniors, I took the on-call away from him for a
      month, and he came by himself after a week and told me what it was. It does not work with the
      very loud ones, because they don't stop anything, they just get louder.`,
  },
  {
    id: "normal-design-compact",
    form: "design",
    pillar: "system-design",
    kind: "normal",
    heard: `I'd start with who needs it and how fast. Say drivers in the rain, and they must get it
      within ten seconds, and never twice. With fifty thousand drivers and four messages an hour
      that is about sixty a second. So one service that takes the message with a key, one table, one
      managed queue, one sender per channel. I choose Postgres for the table, since sixty writes a
      second are nothing. What it costs is that one region is all we have, and if that is down then
      nobody gets a message for some minutes. I would watch the age of the oldest message, and wake
      somebody at a minute. The part that I'd be careful with is the retry, that is where people get
      things twice.`,
  },
];
