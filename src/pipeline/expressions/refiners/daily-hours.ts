import type { Refiner } from 'chrono-node';
import { Finding, reading } from '../finding.ts';

/** "between 8pm and 8am", where the sentence names no day: hours of every day. */
export const dailyHours: Refiner = {
  refine: ({ text }, results) => {
    const findings = results.filter((result): result is Finding => result instanceof Finding);
    return findings.map((finding, i) => {
      if (!isHours(finding)) return finding;
      const neighbours = [findings[i - 2], findings[i - 1], findings[i + 1], findings[i + 2]];
      const dayNear = neighbours.some(
        (other) => other !== undefined && namesDay(other) && sameSentence(finding, other, text),
      );
      if (dayNear) return finding;
      const read = reading({ type: 'SET', value: 'P1D', quant: 'EVERY' });
      return new Finding(finding.index, finding.text, 'daily-hours', read);
    });
  },
};

function isHours({ ends }: Finding): boolean {
  return (
    ends?.every(
      ({ rule, reading: { known } }) =>
        rule === 'clock' && Object.keys(known).every((k) => k === 'hour' || k === 'minute'),
    ) ?? false
  );
}

function namesDay({ reading: { known, deictic, absolute } }: Finding): boolean {
  return (
    known.day !== undefined ||
    known.weekday !== undefined ||
    known.holiday !== undefined ||
    deictic?.unit === 'day' ||
    /\d-\d\d-\d\d/.test(absolute ?? '')
  );
}

function sameSentence(a: Finding, b: Finding, text: string): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return !/[.!?;]["”’)]?\s/.test(text.slice(first.stop, second.index));
}
