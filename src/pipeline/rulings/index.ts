import type { Conflict } from '../../model/conflict.ts';
import type { AppliedRuling, Ruling } from '../../model/corpus.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Stage } from '../../model/stage.ts';

/**
 * An editor overrules the program on the record: a dismissed finding leaves the lists, a changed one gets the
 * editor's level or title, and `rulings` keeps what the program had said beside who ruled, when and why.
 */
export const rulings: Stage = {
  name: 'rulings',
  because: 'an editor rules on finished events and conflicts, before reports and the matrix sum them up',
  run: ({ events, conflicts }, { corpus }) => {
    const byFinding = new Map(corpus.rulings.map((ruling) => [ruling.finding, ruling]));
    const found = new Map<string, TimelineEvent | Conflict>(
      [...events, ...conflicts].map((item) => [item.id, item]),
    );
    return {
      items: {
        events: events.filter(stays).map(retitled),
        conflicts: conflicts.filter(stays).map(relevelled),
        rulings: corpus.rulings.flatMap((ruling) => applied(ruling, found.get(ruling.finding))),
      },
      diagnostics: corpus.rulings.filter(({ finding }) => !found.has(finding)).map(unknown),
    };

    function stays({ id }: { readonly id: string }): boolean {
      return byFinding.get(id)?.ruling !== 'dismissed';
    }
    function retitled(event: TimelineEvent): TimelineEvent {
      const title = byFinding.get(event.id)?.title;
      return title === undefined ? event : { ...event, title };
    }
    function relevelled(conflict: Conflict): Conflict {
      const { level, title } = byFinding.get(conflict.id) ?? {};
      return { ...conflict, level: level ?? conflict.level, question: title ?? conflict.question };
    }
  },
};

function applied(ruling: Ruling, item: TimelineEvent | Conflict | undefined): AppliedRuling[] {
  if (item === undefined) return [];
  return [{ ...ruling, was: 'question' in item ? `${item.level}: ${item.question}` : item.title }];
}

function unknown({ finding }: Ruling): Diagnostic {
  return {
    severity: 'error',
    rule: 'rulings/unknown-finding',
    file: 'corpus.yaml',
    span: null,
    message: `corpus.yaml rules on "${finding}", which is no event or conflict of this story; take the id from its page or from the dossier.`,
  };
}
