/**
 * Turns said to the six characters, as a recogniser writes them down: in many registers, with its
 * mishearings, often without its marks. Written from the scenes' facts alone, before anybody looked at
 * what is searched for. `asks` is what is asked for (any of it is right), empty where nothing on the
 * sheet is; `may` is what would not be wrong to tell either. Rules and thresholds may be made on the
 * even ones; the odd ones are only counted.
 */
export interface SaidTurn {
  readonly scene: string;
  readonly said: string;
  readonly asks: readonly string[];
  readonly may?: readonly string[];
}

type Row = readonly [said: string, asks: string, may?: string];

const ids = (list: string): readonly string[] => list.split(" ").filter((id) => id !== "");

const rows = (scene: string, list: readonly Row[]): readonly SaidTurn[] =>
  list.map(([said, asks, may]) => ({
    scene,
    said,
    asks: ids(asks),
    ...(may === undefined ? {} : { may: ids(may) }),
  }));

const promisedDate = rows("promised-date", [
  [
    "Walk me through Friday. What was going on in the room when you gave them that date?",
    "about-to-leave",
    "her-words own-number",
  ],
  [
    "So I'm curious, was there something in that conversation that pushed you into committing?",
    "about-to-leave",
  ],
  ["What made Friday so pressing for Helvig?", "about-to-leave"],
  [
    "Help me get a picture of their day to day, where does it actually hurt for them at the moment?",
    "leavers",
  ],
  ["If they could only have one slice of this, which one would it be?", "leavers"],
  ["um what problem are they trying to solve with custom rolls", "leavers"],
  ["Who picked six? Was it them or was it you?", "own-number"],
  [
    "Is there any kind of hard stop on their end, like an audit or an event that the date hangs on?",
    "own-number",
  ],
  [
    "how much wiggle room is there, would a couple of weeks more be the end of the world",
    "own-number",
  ],
  ["Has this gone out to anybody apart from the person on the phone?", "thursday"],
  ["Do we have that in an email or a contract somewhere, or was it just verbal?", "thursday"],
  ["Can you give me the sentence, as close to verbatim as you can remember?", "her-words"],
  ["Did you define what a custom role is when you told them?", "her-words"],
  ["what kind of money are we talking about with this account", "account"],
  ["How big a deal is Helvig for the business, revenue wise?", "account"],
  [
    "I would have liked a call before that. What was in the way of picking up the phone to one of us?",
    "no-estimate",
  ],
  ["Was there a reason we weren't in the loop before you said it?", "no-estimate"],
  ["Could they get by with some kind of stopgap until the real thing is there?", "by-hand"],
  [
    "What have they been doing up to now when somebody resigns, is there a manual workaround?",
    "by-hand leavers",
  ],
  [
    "And how are you doing with all this, is there something riding on it for you personally?",
    "brandt",
  ],
  [
    "I get the feeling you're under a lot of pressure yourself. What happens to you if this goes wrong?",
    "brandt",
  ],
  ["Thanks for making the time, Priya. I know Friday was a rough one.", ""],
  ["We can't do it in six weeks. Fourteen is what the team says and I trust them.", ""],
  ["You put us in a terrible position, and the team found out from a calendar invite.", ""],
  ["I could offer a first version with two fixed roles in six weeks and the rest after that.", ""],
  ["What colour is their logo by the way?", ""],
  ["How long have you been in product management?", ""],
  ["Do you understand that this is not how we estimate?", "", "no-estimate"],
  ["I promise I'll talk to the head of IT myself and tell them what we can do.", ""],
  [
    "I think what they need is the offboarding, so let's do that first and tell them on Wednesday.",
    "",
  ],
]);

const sinceSpring = rows("since-spring", [
  ["How have things been for you lately? I mean with the work, in your own eyes.", "late-evenings"],
  ["I wonder how you'd describe the last quarter if you had to tell it honestly.", "late-evenings"],
  [
    "Are you aware that things have been slipping? How does it look from where you sit?",
    "late-evenings",
  ],
  [
    "Something seems different compared to last year. What's been going on with the projects since they moved everybody around?",
    "alone",
  ],
  ["who else is on billing with you these days", "alone"],
  ["When did it get heavy, was there a particular point where your workload shifted?", "alone"],
  [
    "If two things land on your desk on the same morning, how do you know which one wins?",
    "both-first",
  ],
  ["Who's telling you what to work on at the moment?", "both-first"],
  [
    "I noticed that pull requests are sitting with you for a while. What's happening there?",
    "reviews",
  ],
  ["What goes through your head when you open somebody's change?", "reviews"],
  ["Is there something from the may outage that still bothers you", "reviews"],
  ["Why am I only finding out about this today?", "told-once"],
  [
    "I'd like to know what I could have done so that you'd have felt able to raise it earlier.",
    "told-once",
  ],
  ["Have you had a bad experience with opening up to a boss?", "told-once"],
  ["If I could take one thing away from you tomorrow, what should it be?", "tuesdays"],
  ["what would make your week lighter", "tuesdays"],
  ["How can I make this easier on you?", "tuesdays"],
  ["Where do you see yourself a year from now? Still with us?", "letter"],
  ["Be honest with me, have you thought about walking away?", "letter"],
  [
    "You don't have to answer this, but is there something going on outside of here that is taking your energy?",
    "at-home",
  ],
  [
    "How's life apart from the office? You can tell me as much or as little as you like.",
    "at-home",
  ],
  ["I'm asking as a person and not as your boss, is everybody well at your place?", "at-home"],
  ["Hi Robin, thanks for coming. Good to see you.", ""],
  ["The dates have slipped three times now and people are starting to ask me about it.", ""],
  ["I need you to get the reviews done within a day from now on.", ""],
  [
    "You used to be the most reliable person in this team, and I don't understand where that went.",
    "",
    "late-evenings alone",
  ],
  ["That sounds really hard. I'm sorry that you had to carry that by yourself.", ""],
  ["I'll ask Mona to join you on the migration, starting Monday.", ""],
  ["What database does the billing system run on?", ""],
  ["Did you watch the game on Sunday?", ""],
  ["Nothing of what you say here goes into any file, that's a promise.", ""],
  ["Does that make sense to you?", ""],
]);

const aQuarterOff = rows("a-quarter-off", [
  ["What's the company trying to get to with this cut?", "bank"],
  ["Why the thirtieth of September of all dates?", "bank"],
  [
    "Before I talk about servers, could you give me some background, what set this in motion?",
    "bank",
  ],
  ["What is it about our spend that keeps you up at night?", "diagram"],
  [
    "When you open the platform invoice, what do you see that doesn't make sense to you?",
    "diagram",
  ],
  ["have we ever explained to you why the bill is what it is", "diagram"],
  [
    "Is twenty five percent something you worked out for us, or did everybody get the same slice?",
    "spread",
  ],
  ["I'd be interested in the maths behind the five hundred thousand.", "spread"],
  ["how did you land on that number", "spread"],
  [
    "If I bought three year commitments with cash up front, would that help or hurt you?",
    "running",
  ],
  ["What are the rules of the game, as in what can I put on the list and what can't I?", "running"],
  [
    "Would a saving that only kicks in in November still be worth something to you if the contract is inked before?",
    "running half",
  ],
  ["Are we the only ones in the firing line, or are the other heads in here as well?", "others"],
  ["what did sails say when you asked them", "others"],
  ["And if I come back empty handed in October, what then?", "freeze"],
  [
    "What's the alternative you have up your sleeve if the departments don't come up with it?",
    "freeze",
  ],
  ["Should I be worried about people losing their jobs?", "freeze"],
  [
    "I have the impression that you don't quite trust our forecasts. Did something happen?",
    "never-came",
  ],
  [
    "What would it take for you to put my number into your spreadsheet without crossing your fingers?",
    "never-came",
  ],
  ["Is it all or nothing in September, or could we do this in two steps?", "half"],
  ["what's the least you could live with by the deadline", "half"],
  [
    "Suppose I get you a part of it now and a signed plan for the remainder, would that do?",
    "half",
  ],
  ["Chris, thank you for the half hour.", ""],
  [
    "A quarter is not possible without putting the checkout at risk, and I want that to be said.",
    "",
  ],
  [
    "I can give you a hundred and fifty thousand by September by switching off the staging clusters at night.",
    "",
  ],
  ["You finance people always cut where the growth is.", ""],
  ["From now on you'll get one page every month, in plain words, with what went up and why.", ""],
  ["What's your favourite spreadsheet program?", ""],
  ["How many people work in the finance department?", ""],
  ["I understand that this isn't easy for you either.", ""],
  ["Which cloud region is the cheapest?", ""],
  ["Would you agree to that?", ""],
]);

const betweenTwo = rows("between-two", [
  ["Take me back to yesterday, step by step, what did she do?", "in-public"],
  ["Okay, before I decide anything, I'd like to hear how it came about from you.", "in-public"],
  ["What was it about the way she did it that made you so angry?", "in-public"],
  [
    "Forget the endpoint for a second. What would make your life easier in planning a release?",
    "wednesday",
  ],
  ["What are you really after here, apart from me overruling her?", "wednesday"],
  ["if i could get you one thing from the api team what would it be", "wednesday"],
  ["Has your team ever caused her trouble with a release?", "two-at-night"],
  [
    "Is there any history, something your side did, that might explain why she's so careful?",
    "two-at-night",
  ],
  [
    "did anything of yours ever break in production because of this kind of end point",
    "two-at-night",
  ],
  ["Put yourself in her shoes. What is she asking for?", "her-side"],
  ["And what has Ines told you she wants to see before she says yes?", "her-side"],
  ["How often do you and her actually sit down together?", "tickets"],
  ["Have you picked up the phone and talked to her about this?", "tickets"],
  ["How do the two of you usually communicate?", "tickets"],
  ["How does the company judge your success, and how does it judge hers?", "goals"],
  ["What's on your scorecard this year?", "goals"],
  ["Do you know if she has enough people at the moment?", "four-people"],
  ["What do you think is going on over in the API team these days, are they okay?", "four-people"],
  ["You two used to get on, didn't you? What came between you?", "the-role"],
  ["Is this about more than an endpoint? Something older between you and Ines?", "the-role"],
  ["I'm not going to overrule her today, and I'd like to tell you why.", ""],
  ["I understand that you're frustrated, it's no fun to be stopped two days before a release.", ""],
  ["I want the two of you in a room tomorrow at ten, and I'll be there.", ""],
  ["You should have gone to her first and not to me.", ""],
  ["Ines is my lead as much as you are, and I decide nothing behind her back.", ""],
  ["What version of Android do you support?", ""],
  ["How many people use the mobile app every day?", ""],
  ["We could agree that every change is shown a week ahead with its expected load.", ""],
  ["Do you see what I mean?", ""],
  ["It's not okay to call her out like that in front of everyone.", ""],
]);

const fourNights = rows("four-nights", [
  ["What's the root cause, as far as you know?", "old-queue"],
  ["Talk me through one of those nights technically. What falls over?", "old-queue"],
  ["so what exactly brakes at night in the gateway", "old-queue"],
  ["How's your staffing at the moment?", "lent-out"],
  ["Who have you actually got left to work on the gateway?", "lent-out"],
  ["Where did all your people go?", "lent-out"],
  ["When it happens, what shows up on your dashboards?", "not-seen"],
  ["Were you aware that my people are woken every time?", "not-seen"],
  ["do you even get paged when that happens", "not-seen"],
  ["What does your boss look at when you get your review?", "countries"],
  ["Is up time of the gateway part of anybody's objectives?", "countries"],
  ["Is there a proper fix on the table, and how big is it?", "two-weeks"],
  ["Where does that sit in your priorities?", "two-weeks"],
  ["how much effort would it be to get rid of the problem", "two-weeks"],
  ["Did you ever take this upstairs?", "refused"],
  ["What did your director say when you brought it up?", "refused"],
  ["Is there something that we're doing over in checkout that isn't helping?", "our-retries"],
  ["What could my team do differently so that it's less bad for you?", "our-retries"],
  ["How are you holding up with all that?", "worn-out"],
  ["And your folks, are they all right? That's a lot for so few.", "worn-out lent-out"],
  ["Kim, thanks for the coffee.", ""],
  ["My people have been up four nights, and one of them has a newborn.", ""],
  ["This has to stop. I can't tell my team that it'll go on till summer.", ""],
  ["I'll put back off and jitter into our retries this week, that's on us.", ""],
  ["Let's go to the director together on Tuesday, with the four nights on one page.", ""],
  ["How many payments does the shop take on a good day?", ""],
  ["What programming language is the gateway in?", ""],
  ["It sounds to me as though you've been left alone with this, and I'm sorry.", ""],
  ["Why should my team pay for your backlog?", ""],
  ["I could lend you one engineer for two weeks if your side puts in the other.", ""],
]);

const oneMinute = rows("one-minute", [
  ["Thank you for telling me. When did this first cross your mind?", "slides"],
  ["Was there a moment when you thought, that's it, I'm out?", "slides"],
  ["Is it connected to the promotion round?", "slides"],
  ["What's a normal Tuesday like for you at the moment?", "nothing-built"],
  ["Are you still getting anything out of the work itself?", "nothing-built"],
  ["when was the last time you got to make something", "nothing-built"],
  ["Have you already signed somewhere?", "offer"],
  ["How much time have I got before you have to give them a yes or no?", "offer"],
  ["Which company is it, if I may ask?", "offer"],
  ["Are they paying you a lot more?", "not-money"],
  ["If I matched the salary, would that change anything?", "not-money"],
  ["Do you have the sense that people here know what you've done for us?", "nights"],
  ["Was there anything about how we thanked you that felt wrong?", "nights"],
  ["Is there any project in this place that would get you excited again?", "ingestion"],
  ["what would have to be on your desk for you to want to stay", "ingestion"],
  ["If you had a free hand here, what would you pick up?", "ingestion"],
  ["Anything about Tarn that gives you pause?", "doubts"],
  ["What does your gut say about the people you'd be working for over there?", "doubts"],
  ["Does anybody else on the team know about this?", "two-others"],
  ["Should I expect others to walk out after you?", "two-others"],
  ["I'm glad that you came to me first, Jules. I know it wasn't easy.", ""],
  ["We can go up by fifteen percent, I'd get that through by tomorrow.", ""],
  ["You can't leave now, the whole release hangs on you.", ""],
  [
    "If you decide to go, I'll be the first to write you a reference, and there'll be no bad blood.",
    "",
  ],
  ["I'll talk to the vice president and give you a straight answer by Thursday noon.", ""],
  ["What do you think about the new coffee machine?", ""],
  ["How many lines are in the ingestion service?", ""],
  ["I should have seen that, and I didn't. That's my fault.", ""],
  ["I want you to have the rebuild. I can't promise it today but I'll fight for it.", ""],
  ["After all we've done for you?", ""],
]);

/** All of them, in order. */
export const askedByVoice: readonly SaidTurn[] = [
  ...promisedDate,
  ...sinceSpring,
  ...aQuarterOff,
  ...betweenTwo,
  ...fourNights,
  ...oneMinute,
];

/** The half that rules and thresholds may be made on. */
export const toLearnFrom: readonly SaidTurn[] = askedByVoice.filter((_, at) => at % 2 === 0);

/** The half that is only counted. */
export const keptOut: readonly SaidTurn[] = askedByVoice.filter((_, at) => at % 2 === 1);
