/** Answers for the product's own voice to speak: words that it says clearly, an event told in part. */
export const outage = {
  problem:
    "Last year our payment service went down twice a week. The team was tired, and nobody knew why.",
  action:
    "I asked every engineer to write down what they saw. Then I moved the work into a queue, and we tested it together.",
  result: "After three months the number of failures fell by eighty percent.",
} as const;
