import { CONFINED, WHOLE_NUMBER } from '../../../language/quantifiers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import { oneLine } from '../../../text/one-line.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { stem } from '../../../text/tokens.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Told } from '../statements/sentences.ts';

/** A number of things, all of which are meant, or no more than which. */
interface Measure {
  readonly told: Told;
  readonly quantity: Quantity;
}

/** "The whole 212 acres can be dug", where the paper confines the digging to 140. */
export const whole: Detector = {
  name: 'scope/whole',
  because: 'what is confined to a part is not allowed for the whole',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const confined = story.all.flatMap((t) => measures(t, CONFINED));
  return story.all
    .flatMap((t) => measures(t, WHOLE_NUMBER))
    .flatMap((all) => {
      const part = confined.filter(
        (c) =>
          c.told.document.id !== all.told.document.id &&
          stem(c.quantity.unit) === stem(all.quantity.unit) &&
          c.quantity.value + c.quantity.tolerance < all.quantity.value &&
          // The unit is in common anyway: something else must be.
          common(all.told.notions, c.told.notions, story.weigh).words.filter(
            (n) => stem(n.norm) !== stem(all.quantity.unit) && stem(n.root) !== stem(all.quantity.unit),
          ).length > 0,
      );
      if (part.length === 0) return [];
      const words = (m: Measure): string => oneLine(m.quantity.text);
      return [
        raise(analysis, {
          rule: 'scope/whole',
          topic: `whole-${stem(all.quantity.unit)}`,
          topicTitle: 'The whole, or a part of it',
          question: `All ${words(all)}, or only ${words(part[0]!)}?`,
          sides: [
            { stance: `all ${words(all)}`, spans: [all.told.span], deciding: [all.quantity] },
            ...part.map((p) => ({
              stance: `only ${words(p)}`,
              spans: [p.told.span],
              deciding: [p.quantity],
            })),
          ],
          reconcile: 'Both can be right only if two things are measured.',
          settle: 'The paper that sets the limit would settle it.',
          level: 'contradiction',
          weight: 0.65,
        }),
      ];
    });
}

function measures(told: Told, marks: RegExp): Measure[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const amounts = quantitiesIn(told.document.id, told.document.text, start, text).filter(
    (q) => q.unit !== '',
  );
  return [...text.matchAll(marks)].flatMap((m): Measure[] => {
    const at = start + m.index + m[0].length;
    const quantity = amounts.find((q) => q.start >= at && q.start <= at + 1);
    return quantity ? [{ told, quantity: { ...quantity, start: quantity.start } }] : [];
  });
}
