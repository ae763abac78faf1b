/** Answers that the thresholds were set with; the kept-out set knows nothing of them. */

export const wanders = `So that was at my last company, which is a company that makes software for gyms,
  and gyms are a funny market, because most of the people who pay do not come. There was a platform
  and on the platform there were the members and the machines, and the machines were connected, some
  of them at least, and there was an app. The app was made in another office, and the office was in
  Lisbon, I was there twice, it is a nice office with a roof. And on the roof there was a barbecue. So
  the app people were there and the platform people were with us, and in between there was the
  interface, and the interface was described in a document. The document was quite long, it had been
  written by somebody who liked to write. And there were the versions of the document, so there was
  the version of the app people and there was our version. And then there were the gyms themselves,
  the gyms are mostly franchises, so the owner is somebody with three or four gyms, and they have a
  conference every year. The conference was in a hotel, mostly in Spain, and people from our side went
  there as well, it was seen as a bit of a reward. And there was a stand and on the stand there was a
  machine. And the support people were of course also there, they had the most stories, because the
  owners call them at six in the morning. The support was part of operations, and operations was
  growing at that time, it was something like thirty people, some of them part-time. So that was the
  general picture there.`;

export const circles = `I think quality is everybody's job. It is not the job of the testers, it is the
  job of everybody, that is how I see quality. When quality is only the job of the testers, then
  nobody else feels that quality is their job. And then the quality goes down, because everybody
  thinks that it is somebody else's job. So the first thing is that everybody feels that quality is
  their job. And the testers can help with that, but it is not the job of the testers alone. I always
  say quality is everybody's job, and people agree to that, mostly. And then it is also about the
  mindset, the mindset has to be that quality is important. Quality is not something that you add in
  the end, it is not the testers who add it in the end. It is the mindset of everybody, from the
  beginning. If the mindset is there then the quality comes, and if the mindset is not there then the
  quality doesn't come, and no tester in the world can change that. So the mindset is the important
  thing, that it is everybody's job. And the managers have to have that mindset as well, because when
  managers say that quality is the job of the testers, then of course everybody thinks that it's the
  job of the testers. So it is everybody's job, also the job of the managers, and it's a mindset.`;

export const longStory = `In my second year as a manager I took over the warehouse team, nine people, and
  the scanners froze about thirty times a day. Everybody said that it was the network. In my first
  week I went to the warehouse with a notebook, I followed one picker for a whole shift and wrote down
  every freeze. It was never the network, it was always the stock list that was loaded anew on every
  scan. I told that to the network people, who were very glad about it. Then I had to decide whether
  we rewrite the scanner app, which the team wanted very much, or only keep the list on the scanner. I
  decided to only keep the list, because the peak was in eleven weeks. The team was disappointed and
  one of them, the strongest, said that he would leave over it. I asked him to give me until January,
  and I promised that he leads the rewrite then if the numbers support it. We built the list in two
  weeks. In the third week we tried it with four scanners, and on the second day one of the four
  showed a shelf that had been moved, so I had him add a check that loads the list again when a shelf
  is empty. Then we took it to all two hundred scanners, over four nights, always ten percent first.
  The risk that I saw was that two people pick the same last item, so for those the scanner still asks
  the server. The freezes went from thirty a day to one, and the peak went through without overtime
  for the first time. In January we looked at the numbers together, and he said himself that the
  rewrite could wait. He is still there, by the way. What I do since then is that I watch the work for
  a day before I believe anything about it.`;

export const listsSteps = `I would do it in this order. First I'd find out who depends on it, I would
  look at the access logs of the last ninety days and write to every team that is in there, and I'd
  ask them what they use it for. I expect two or three that nobody knows of. Then I would set a date,
  six months from now, and I would have my director say it, not me. Third, I'd pick the easiest of the
  teams and move them with two of my own people, and we write down everything that went wrong. That
  becomes the guide for the others. Then I would take the largest one, because if it doesn't work for
  them I want to know that in month two and not in month five. I would sit with their lead and ask
  what it would take, and if it takes one of my people for six weeks then I give them one. In the
  meantime I would freeze the old one, no new features, no new users, only fixes for security. What
  that costs is that we say no to at least one customer project, I would go to sales with that
  beforehand. In month four I'd turn it off for one hour, announced, on a Tuesday morning, and see who
  calls. Somebody always calls. Then a day. The risk is somebody who only runs once a quarter, so the
  one hour must hit the end of the quarter. If a team is not ready at the end, I would not give them
  more time in secret, I'd let their director ask mine, in writing. And then I turn it off, and keep
  the backup for a year, and I tell everybody what it saves each month.`;
