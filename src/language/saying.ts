/**
 * Verbs that report speech or writing, in the base form, with what they do to the thing said. An example each.
 * `say`: reported as said. `assert`: the speaker vouches ("insists"). `urge`: wants it done ("recommends").
 * `ask`, `deny`, `admit`, `direct` (has the power to require). `judge`: says what it is or what it is worth
 * ("described it as", "rated it", "praised"); its words in marks are mostly a few taken into the sentence.
 */
export type SayingKind = 'say' | 'assert' | 'urge' | 'ask' | 'deny' | 'admit' | 'direct' | 'judge';

export const SAYING: ReadonlyMap<string, SayingKind> = new Map(
  Object.entries({
    say: `say tell state add note remark comment explain write report announce describe continue conclude begin find
      reveal disclose mention observe reply respond answer recall remember confide chuckle read repeat reiterate mutter shout tweet post
      declare proclaim email e-mail joke quip exclaim interject recount relate reflect muse elaborate clarify specify inform
      notify brief quote whisper murmur yell scream cry sigh laugh smile grin testify blog counter retort
      summarise summarize outline signal indicate hint imply`,
    assert: `insist claim maintain argue assert believe think feel warn stress emphasise emphasize suggest predict
      contend allege caution boast brag swear vow pledge promise assure reassure underline underscore highlight
      reckon fear worry hope expect estimate calculate forecast complain grumble moan lament protest object regret
      vouch affirm avow`,
    urge: 'recommend urge propose advise call beg plead implore appeal counsel',
    ask: 'ask inquire enquire wonder question demand',
    deny: 'deny reject dispute refute dismiss rebut',
    admit: 'admit concede acknowledge accept recognise recognize confirm agree confess apologise apologize',
    direct: 'direct order require instruct rule decide determine decree',
    judge: `judge rate grade deem consider label brand dub praise commend criticise criticize slam blast condemn
      denounce welcome hail applaud accuse blame characterise characterize liken compare ridicule deride mock
      decry bemoan attack salute thank congratulate view regard see diagnose`,
  } satisfies Record<SayingKind, string>).flatMap(([kind, verbs]) =>
    verbs.split(/\s+/).map((verb): [string, SayingKind] => [verb, kind as SayingKind]),
  ),
);

/** Verbs that report speech only with their particle: "she went on", "he hit back". */
export const PHRASAL_SAYING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    go: 'on',
    point: 'out',
    sum: 'up',
    spell: 'out',
    set: 'out',
    chime: 'in',
    chip: 'in',
    hit: 'back out',
    fire: 'back',
    shoot: 'back',
    write: 'back',
    read: 'out',
    call: 'out',
    cry: 'out',
    put: 'it',
    hold: 'that',
    submit: 'that',
    record: 'that',
    certify: 'that',
    attest: 'that',
    make: 'clear plain',
    give: 'evidence',
    speak: 'of',
    talk: 'of',
  }).map(([verb, particles]): [string, ReadonlySet<string>] => [verb, new Set(particles.split(' '))]),
);
