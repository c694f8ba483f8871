import type { Frame } from './frame.ts';

/** Deeds that one person or body does: two sources that name two doers disagree. */
export function deed(name: string, question: string, phrases: readonly string[], example: string): Frame {
  return {
    name,
    type: 'agent',
    compare: 'doer',
    question,
    topic: question.replace(/\?$/, ''),
    senses: { done: { stance: 'did it', phrases, example } },
  };
}
