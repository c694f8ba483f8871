/**
 * Words that stand before another, so that a line that ends in one has not ended: articles, and the prepositions and
 * conjunctions that end no sentence. Alternatives of an expression; what else ends nothing depends on what the line is.
 */
export const OPEN_WORDS = 'an?|the|of|for|and|or|by|with|at|from|as|its|their';
