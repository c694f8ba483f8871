/** What features amount to by their weights: a sum to which those without a weight add nothing. */
export const weighedSum = (
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): number => Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
