const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** 0 to 99 as it is said. */
export function inWords(number: number): string {
  const unit = units[number];
  if (unit !== undefined) return unit;
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? ten : `${ten}-${units[number % 10]}`;
}
