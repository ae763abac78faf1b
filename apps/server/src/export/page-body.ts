import { packetOf } from "@greenroom/interviewer";
import {
  askedByWords,
  pillarNames,
  scriptOf,
  SAMPLE_RATE_HZ,
  type Evidence,
  type Review,
  type RoundReport,
  type ScriptEntry,
  type Segment,
  type Span,
  type Word,
} from "@greenroom/protocol";
import { html, type Markup } from "./html.ts";
import {
  at,
  CANDIDATE,
  dated,
  detailsOf,
  rangeOf,
  thingsHeading,
  titleOf,
  toldFigures,
  valueOf,
  verdictNames,
  wordsIn,
} from "./told.ts";
import { toldRound } from "./told-rounds.ts";

/** @param sounds the page can play: moments are buttons, and words can be pressed */
export function pageBody(review: Review, sounds: boolean): Markup {
  return html`<main>
    <header>
      <h1>${titleOf(review)}</h1>
      <p class="dim">${detailsOf(review)}</p>
      ${sounds && html`<p class="dim">Click a word, or a time, to hear it.</p>`}
    </header>
    ${advice(review, sounds)} ${comments(review, sounds)}
    ${review.rounds.map((report) => round(report, sounds))} ${structure(review, sounds)}
    ${packet(review, sounds)} ${delivery(review)}
    <section>
      <h2>Transcript</h2>
      ${scriptOf(review).map((entry) => passage(review, entry, sounds))}
    </section>
  </main>`;
}

function advice({ advice: { things, wentWell } }: Review, sounds: boolean): Markup | null {
  if (things.length === 0 && !wentWell) return null;
  return html`<section>
    ${things.length > 0 && html`<h2>${thingsHeading(things.length)}</h2>`}
    <ol>
      ${things.map(
        ({ title, why, ask, moment: where }) =>
          html`<li class="card">
            <h3>${title}</h3>
            <p>${why}</p>
            ${where && moment(where, `“${where.text}”`, sounds)}
            <p>${ask}</p>
          </li>`,
      )}
    </ol>
    ${
      wentWell &&
      html`<div class="card">
        <h3>And this went well</h3>
        <p>${wentWell.title}.</p>
        ${moment(wentWell.moment, `“${wentWell.moment.text}”`, sounds)}
      </div>`
    }
  </section>`;
}

function comments(review: Review, sounds: boolean): Markup | null {
  const all = review.annotations.comments.toSorted((a, b) => a.startSample - b.startSample);
  if (all.length === 0) return null;
  return html`<section>
    <h2>Comments</h2>
    ${all.map((comment) => {
      const said = wordsIn(review, comment);
      const who =
        comment.author === "" ? dated(comment.at) : `${comment.author}, ${dated(comment.at)}`;
      return html`<div class="card">
        ${moment(comment, said === "" ? "This moment" : `“${said}”`, sounds)}
        <p class="comment">${comment.text}</p>
        <p class="dim">${who}</p>
      </div>`;
    })}
  </section>`;
}

function round(report: RoundReport, sounds: boolean): Markup {
  const { heading, groups } = toldRound(report);
  return html`<section>
    <h2>${heading}</h2>
    ${groups.map(
      ({ heading: about, lead, lines }) =>
        html`<div class="card">
          ${about !== null && html`<h3>${about}</h3>`}
          ${lead !== null && html`<p class="dim">${lead}</p>`}
          <dl class="elements">
            ${lines.map(
              ({ name, verdict, note, places }) =>
                html`<dt>${name} <span>${verdict}</span></dt>
                  <dd>
                    ${places.map((place) =>
                      moment(place, place.text === null ? null : `“${place.text}”`, sounds),
                    )}
                    ${note !== null && html`<span class="dim">${note}</span>`}
                  </dd>`,
            )}
          </dl>
        </div>`,
    )}
  </section>`;
}

function packet(review: Review, sounds: boolean): Markup | null {
  const pillars = packetOf(review);
  if (pillars.length === 0) return null;
  return html`<section>
    <h2>The packet</h2>
    <p class="dim">What an interviewer could have written down.</p>
    ${pillars.map(
      ({ pillar, competencies }) =>
        html`<div class="card">
          <h3>${pillarNames[pillar]}</h3>
          <dl class="elements">
            ${competencies.map(
              ({ name, evidence }) =>
                html`<dt>${name}</dt>
                  <dd>
                    ${evidence.length === 0 && html`<span class="dim">Blank</span>`}
                    ${evidence.map((each) => note(each, sounds))}
                  </dd>`,
            )}
          </dl>
        </div>`,
    )}
  </section>`;
}

function note({ text, askedBy, ...span }: Evidence, sounds: boolean): Markup {
  const by = askedBy !== undefined && html`<span class="dim">${askedByWords(askedBy)}</span> `;
  return html`${moment(span, `“${text}”`, sounds)}${by}`;
}

function structure(review: Review, sounds: boolean): Markup | null {
  const read = review.structure.filter(({ elements }) => elements.length > 0);
  if (read.length === 0) return null;
  return html`<section>
    <h2>Structure</h2>
    <p class="dim">“Not heard” may also mean that it was said and not understood.</p>
    ${read.map(
      ({ question, askedBy, elements, mistakes }) =>
        html`<div class="card">
          <h3>${question.text}</h3>
          ${askedBy !== undefined && html`<p class="dim">${askedByWords(askedBy)}</p>`}
          <dl class="elements">
            ${elements.map(
              ({ name, verdict, meaning, quotes }) =>
                html`<dt>${name} <span>${verdictNames[verdict]}</span></dt>
                  <dd>
                    ${quotes.length === 0 && html`<span class="dim">${meaning}</span>`}
                    ${quotes.map((quote) => {
                      const hand = quote.by === "person" ? " (found by hand)" : "";
                      return moment(quote, `“${quote.text}”${hand}`, sounds);
                    })}
                  </dd>`,
            )}
          </dl>
          ${mistakes.map(
            ({ name, why, quotes }) =>
              html`<h4>${name}</h4>
                <p>${why}</p>
                ${quotes.map((quote) => moment(quote, `“${quote.text}”`, sounds))}`,
          )}
        </div>`,
    )}
  </section>`;
}

function delivery({ figures }: Review): Markup | null {
  const told = toldFigures(figures);
  if (told.length === 0) return null;
  return html`<section>
    <h2>Delivery</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
          <th scope="col">Usual range</th>
        </tr>
      </thead>
      <tbody>
        ${told.map(
          (figure) =>
            html`<tr>
              <th scope="row">${figure.name}</th>
              <td>${valueOf(figure)}</td>
              <td>${rangeOf(figure)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

function passage(review: Review, entry: ScriptEntry, sounds: boolean): Markup {
  if (entry.who === "interviewer") {
    const { heard, heardText, text, name = review.personaName } = entry.line;
    return html`<div class="passage">
      <p class="who">${name}${!heard && ", not spoken"}</p>
      <p class="asked">${heardText ?? text}</p>
      ${heard && moment(heard, null, sounds)}
    </div>`;
  }
  const { segments } = entry.turn;
  return html`<div class="passage">
    <p class="who">${CANDIDATE}</p>
    ${segments.length === 0 && html`<p class="dim">No answer was heard.</p>`}
    ${segments.filter(isSpeech).map(
      (segment) =>
        html`<p class="stretch">
          ${moment(segment, null, sounds)}
          <span
            >${segment.words.map((each) => html`${word(each)} `)}
            ${!segment.understood && html`<em class="dim">Not understood here.</em>`}</span
          >
        </p>`,
    )}
  </div>`;
}

/** A click or a breath is none. */
function isSpeech({ words, understood }: Segment): boolean {
  return words.length > 0 || !understood;
}

function word({ text, heardAs, ...span }: Word): Markup {
  const [from, to] = seconds(span);
  return heardAs === undefined
    ? html`<span class="w" data-from="${from}" data-to="${to}">${text}</span>`
    : html`<span
        class="w fixed"
        data-from="${from}"
        data-to="${to}"
        title="Corrected by hand; heard as: ${heardAs}"
        >${text}</span
      >`;
}

/** A place in the recording, which plays where there is sound; with what is to be heard there. */
function moment(span: Span, label: string | null, sounds: boolean): Markup {
  const [from, to] = seconds(span);
  const place = at(span.startSample);
  const inside = html`${label !== null && html`<span>${label}</span> `}<span class="at"
      >${place}</span
    >`;
  if (!sounds) return html`<span class="moment">${inside}</span> `;
  // A time alone does not say what it is for.
  const name = label === null && html` aria-label="Play from ${place}"`;
  return html`<button type="button" class="moment" ${name} data-from="${from}" data-to="${to}">
    ${inside}
  </button> `;
}

function seconds({ startSample, endSample }: Span): [from: string, to: string] {
  return [(startSample / SAMPLE_RATE_HZ).toFixed(2), (endSample / SAMPLE_RATE_HZ).toFixed(2)];
}
