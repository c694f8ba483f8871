/** Two sentences of two articles, and what readers are asked. */
export const QUESTIONS: readonly (readonly [a: string, b: string, question: string])[] = [
  [
    'The county will close nine libraries in Hollinshire.',
    'The county will close a dozen libraries in Hollinshire.',
    'How many libraries: nine, or a dozen?',
  ],
  [
    'The regulator imposed a penalty of £2m on the water company.',
    'The regulator imposed a penalty of £20m on the water company.',
    'How much is the penalty: £2m, or £20m?',
  ],
];
