/** How often findings are right, as scripts/accuracy.ts measured it. */
export { default as accuracy } from '../pipeline/goldens/accuracy.json' with { type: 'json' };
