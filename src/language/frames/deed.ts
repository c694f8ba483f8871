import type { Frame } from './frame.ts';

/** Deeds that one person or body does: two sources that name two doers disagree. */
function deed(name: string, question: string, phrases: readonly string[], example: string): Frame {
  return {
    name,
    type: 'agent',
    compare: 'doer',
    question,
    topic: question.replace(/\?$/, ''),
    senses: { done: { stance: 'did it', phrases, example } },
  };
}

export const DEEDS: readonly Frame[] = [
  deed(
    'appointing',
    'Who appoints {O}?',
    ['appointment of O [be] made by A', 'A [appoint|elect|choose|pick|nominate|select|name] O (as R)'],
    'The board appoints the chair.',
  ),
  deed(
    'finding',
    'Who found {O}?',
    ['A [find|discover|spot|detect|uncover|identify|notice] O'],
    'Divers found the wreck.',
  ),
  deed(
    'carrying out',
    'Who carries out {O}?',
    [
      'A [carry] out O',
      'A [do|perform|undertake|conduct|implement|execute] O',
      'A [repair|rebuild|build|construct|design|restore] O',
    ],
    'The firm carries out the repairs.',
  ),
  deed(
    'reviewing',
    'Who reviews {O}?',
    ['A [review|inspect|audit|investigate|examine] O'],
    'The auditor reviews the books.',
  ),
  deed(
    'paying',
    'Who pays for {O}?',
    ['A [pay] for O', 'A [fund|finance|bankroll|subsidise|subsidize] O', 'A [foot|meet] bill|cost of|for O'],
    'The county pays for the bridge.',
  ),
  deed(
    'ordering',
    'Who ordered {O}?',
    ['A [order|commission|mandate] O'],
    'The minister ordered an inquiry.',
  ),
  deed(
    'reporting',
    'Who reported {O}?',
    ['A [raise] alarm|concerns about O', 'A [alert] P to O'],
    'A nurse raised the alarm about the ward.',
  ),
  deed(
    'requesting',
    'Who asked for {O}?',
    ['A [request|seek] O', 'A [ask|call|apply] for O', 'O [be] at request of A'],
    'The parish asked for the inquiry.',
  ),
  deed(
    'deciding',
    'Who decides on {O}?',
    ['A [decide] (on) O', 'decision on|about O [rest|lie|be] with A', 'A [have] (the) final say on|over O'],
    'The minister decides on the licence.',
  ),
  deed(
    'buying',
    'Who bought {O}?',
    ['A [buy|purchase] O from P', 'P [sell] O to A'],
    'The brewery bought the inn from the parish.',
  ),
  deed('authoring', 'Who wrote {O}?', ['A [write|compose|author] O'], 'The vicar wrote the hymn.'),
  deed(
    'stopping',
    'Who stopped {O}?',
    ['A [abandon|cancel|suspend|scrap|shelve|axe] O', 'A [call] off O'],
    'The referee abandoned the match.',
  ),
  deed(
    'clarifying',
    'Who clarified {O}?',
    ['A [clarify] O', 'A [give|provide|issue] clarification', 'A [seek] clarification'],
    'The court clarified the rule.',
  ),
  deed(
    'proposing',
    'Who proposed {O}?',
    ['A [propose|devise|draft|draw] (up) O'],
    'The mayor proposed the tax.',
  ),
  deed(
    'chairing',
    'Who chairs {O}?',
    ['A [chair] O', 'A [be] chair|chairman|chairwoman|head|leader of O'],
    'She chairs the panel.',
  ),
  {
    name: 'payment',
    type: 'agent',
    compare: 'none',
    question: 'Who pays {O}?',
    topic: 'Who pays {O}',
    senses: {
      done: {
        stance: 'pays',
        example: 'The firm pays a fine.',
        phrases: ['A [pay] O', 'A [pay] to O'],
      },
    },
  },
  {
    name: 'cooperating',
    type: 'modality',
    compare: 'none',
    question: 'Must {A} cooperate?',
    topic: 'What {A} has to do',
    senses: {
      done: {
        stance: 'cooperates',
        example: 'The club cooperates with the police.',
        phrases: ['A [cooperate|co-operate|comply] (with O)'],
      },
    },
  },
];
