import { ALL_STOPPED, PART_STOPPED, REST_RUNS, undertakings } from '../../../language/running.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import type { Detector } from '../detector.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { raise } from '../statements/raise.ts';
import { asking } from '../wording/question.ts';

/** "All production is on hold", where one line is stopped and the others run. */
export const stopped: Detector = {
  name: 'scope/stopped',
  because: 'a part that is stopped is easily told as the whole',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const running = story.all.filter((t) => !t.quoted && REST_RUNS.test(t.span.text) && partStopped(t, story));
  return story.all.flatMap((all) => {
    if (all.quoted || !ALL_STOPPED.test(all.span.text)) return [];
    const rest = running.filter((t) => sameUndertaking(all, t, story, analysis));
    if (rest.length === 0 || rest.some((t) => t.document.id === all.document.id)) return [];
    return [
      raise(analysis, {
        rule: 'scope/stopped',
        topic: 'stopped',
        topicTitle: 'Whether all of it is stopped',
        question: asking('All of it, or only a part', all.span),
        sides: [
          { stance: 'all stopped', spans: [all.span] },
          ...rest.map((t) => ({ stance: 'a part goes on', spans: [t.span] })),
        ],
        reconcile: 'Both can be right only if they speak of different places or times.',
        settle: 'The order that stops it, or a visit, would settle it.',
        level: 'contradiction',
        weight: 0.65,
      }),
    ];
  });
}

/** Whether the paragraph, or the one before it in a list of clauses, has the part that is stopped. */
function partStopped(told: Told, story: Story): boolean {
  return story.inBlock(told).some((t) => PART_STOPPED.test(t.span.text));
}

/** One kind of undertaking, and a body or place that the sweeping sentence names stands in the other document too. */
function sameUndertaking(all: Told, rest: Told, story: Story, analysis: Analysis): boolean {
  const kinds = undertakings(all.notions.map((n) => n.norm));
  const others = undertakings(story.inBlock(rest).flatMap((t) => t.notions.map((n) => n.norm)));
  if (![...kinds].some((k) => others.has(k))) return false;
  return analysis.entities.some(
    (e) =>
      (e.type === 'organisation' || e.type === 'place') &&
      all.names.has(e.id) &&
      e.mentions.some((m) => m.doc === rest.document.id),
  );
}
