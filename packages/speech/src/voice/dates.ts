import { ordinal, year } from "./number-words.ts";

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );
const short = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split(" ");
const monthOf = (written: string) =>
  months.find((month) => month.startsWith(written.slice(0, 3))) ?? written;

const anyMonth = [...months, ...short].join("|");
const DAY = String.raw`(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)`;
const YEAR = String.raw`(?:,?\s((?:19|20)\d\d)\b)?`;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const MONTH_DAY = new RegExp(String.raw`\b(${anyMonth})\.?\s${DAY}${YEAR}`, "g");
const DAY_MONTH = new RegExp(String.raw`\b${DAY}\s(${anyMonth})\b\.?${YEAR}`, "g");
/** A month in short, where it can be nothing else. */
const MONTH_ALONE = new RegExp(
  String.raw`\b(${short.join("|")})(?:\.(?=\s)|(?=\s(?:19|20)\d\d\b))`,
  "g",
);

/** Dates as they are said: "2024-03-05" and "5 Mar. 2024" as "March fifth, twenty twenty four". */
export function datesInWords(text: string): string {
  const said = (month: string, day: string, of?: string) =>
    `${monthOf(month)} ${ordinal(Number(day))}${of ? `, ${year(Number(of))}` : ""}`;
  return text
    .replaceAll(ISO, (_, of: string, month: string, day: string) =>
      said(months[Number(month) - 1] ?? month, day, of),
    )
    .replaceAll(MONTH_DAY, (_, month: string, day: string, of?: string) => said(month, day, of))
    .replaceAll(DAY_MONTH, (_, day: string, month: string, of?: string) => said(month, day, of))
    .replaceAll(MONTH_ALONE, (_, month: string) => monthOf(month));
}
