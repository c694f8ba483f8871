/**
 * Verbs that report speech or writing, in the base form, with what they do to the thing said. An example each.
 * `say`: reported as said. `assert`: the speaker vouches ("insists"). `urge`: wants it done ("recommends").
 * `ask`, `deny`, `admit`, `direct` (has the power to require).
 */
export type SayingKind = 'say' | 'assert' | 'urge' | 'ask' | 'deny' | 'admit' | 'direct';

export const SAYING: ReadonlyMap<string, SayingKind> = new Map(
  Object.entries({
    say: `say tell state add note remark comment explain write report announce describe continue conclude find
      reveal disclose mention observe reply respond answer recall read repeat reiterate mutter shout tweet post`,
    assert:
      'insist claim maintain argue assert believe think feel warn stress emphasise emphasize suggest predict',
    urge: 'recommend urge propose advise call',
    ask: 'ask inquire enquire wonder question',
    deny: 'deny reject dispute refute dismiss',
    admit: 'admit concede acknowledge accept recognise recognize confirm agree',
    direct: 'direct order require instruct rule decide',
  } satisfies Record<SayingKind, string>).flatMap(([kind, verbs]) =>
    verbs.split(/\s+/).map((verb): [string, SayingKind] => [verb, kind as SayingKind]),
  ),
);
