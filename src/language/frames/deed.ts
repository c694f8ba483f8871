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
    [
      'appointment of O [be] made by A',
      'A [appoint|elect|choose|pick|nominate|select|name|hire|recruit|install|designate] O (as R)',
      'A [put|place|install] O on board|committee|panel|council',
      'A [appoint|elect] to board|committee|panel|council O',
      'choice of O [be|rest|lie] with|for|to A',
      'A [make] (the) choice|appointment|selection|nomination of O',
      'choice|appointment|selection of O [fall|belong|pass|go] to A',
      'O [be] (the) choice|pick|nominee|appointee of A',
      'A [co-opt] O',
    ],
    'The board appoints the chair.',
  ),
  deed(
    'finding',
    'Who found {O}?',
    [
      'A [find|discover|spot|detect|uncover|identify|notice|locate|unearth] O',
      'A [stumble|come] on|upon|across O',
      'A [be] first to notice|spot|see|find|discover O',
      'A [make] (the) discovery of O',
    ],
    'Divers found the wreck.',
  ),
  deed(
    'carrying out',
    'Who carries out {O}?',
    [
      'A [carry] out O',
      'A [do|perform|undertake|conduct|implement|execute] O',
      'A [repair|rebuild|build|construct|design|restore|install|replace|dig|demolish] O',
      'A [manufacture|assemble|produce|print|deliver|lift|raise|salvage|recover] O',
      'A [clean] up O',
    ],
    'The firm carries out the repairs.',
  ),
  deed(
    'reviewing',
    'Who reviews {O}?',
    ['A [review|inspect|audit|investigate|examine|assess|survey|monitor|evaluate] O', 'A [look] into O'],
    'The auditor reviews the books.',
  ),
  deed(
    'paying',
    'Who pays for {O}?',
    [
      'A [pay] for O',
      'A [fund|finance|bankroll|subsidise|subsidize] O',
      'A [foot|meet|cover|bear|shoulder|pay|pick|defray|absorb] (up) bill|cost|costs|tab|expense|expenses|price (of|for O)',
      'A [bear|shoulder|absorb|meet|cover|foot|pay] (the) overrun|shortfall|increase|excess|deficit|difference (in|of|on O)',
      'cost|costs|bill|expense|burden|increase of|for|in O [fall] to|on|upon A',
      'O [be] (met) at expense|cost of A',
      'A [stump|cough] up for O',
      'A [underwrite|sponsor] O',
    ],
    'The county pays for the bridge.',
  ),
  deed(
    'ordering',
    'Who ordered {O}?',
    ['A [order|commission|mandate|instigate|initiate] O', 'A [set] up O', 'O [be] on orders of A'],
    'The minister ordered an inquiry.',
  ),
  deed(
    'reporting',
    'Who reported {O}?',
    [
      'A [raise] alarm|concerns|concern|flag about|over O',
      'A [alert] P to O',
      'A [notify|inform|tell|warn] P of|about O',
      'A [report|disclose|self-report] O to P',
      'A [report|disclose|self-report] to P O',
      'A [bring] O to attention|notice of P',
      'A [draw] attention to O',
      'P [learn|hear] of|about O from A',
      'P [receive|get] complaint|complaints|report|reports|tip-off|tip|warning|warnings from A (about|of O)',
      'A [complain] (to P) about|of O',
      'A [blow] whistle on O',
    ],
    'A nurse raised the alarm about the ward.',
  ),
  deed(
    'requesting',
    'Who asked for {O}?',
    [
      'A [request|seek|demand] O',
      'A [ask|call|apply] for O',
      'O [be|come] at request|invitation|behest|instigation|insistence of A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings|pressure by|from A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings made|raised|voiced|expressed by|from A',
      'O [follow] complaints|concerns|complaint|request|calls|warnings made|raised|voiced|expressed with|to P by A',
    ],
    'The parish asked for the inquiry.',
  ),
  deed(
    'deciding',
    'Who decides on {O}?',
    [
      'A [decide] (on) O',
      'A [determine] O',
      'A [make|take] (the) (final) decision on|about O',
      'decision|choice|say|word on|about|over O [rest|lie|be|stay|remain|belong] with|to|for A',
      'A [have|get|keep|retain] (the) final|last|casting say|word|decision|vote on|over O',
      'P [leave] (the) (final|last) say|word|decision on|over|about O to|with A',
      'O [be] for A to decide|determine|settle|say|judge',
      'O [be] (the) decision of A',
      'O [be] at|in (the) (sole|absolute) discretion of A',
      'A [call] (the) shots on O',
    ],
    'The minister decides on the licence.',
  ),
  deed(
    'buying',
    'Who bought {O}?',
    ['A [buy|purchase|acquire] O from P', 'P [sell] O to A'],
    'The brewery bought the inn from the parish.',
  ),
  deed(
    'authoring',
    'Who wrote {O}?',
    [
      'A [write|compose|author|draft|pen|compile|prepare|formulate|frame|word] O',
      'A [draw] up O',
      'O [be] (the) work|handiwork of A',
    ],
    'The vicar wrote the hymn.',
  ),
  deed(
    'stopping',
    'Who stopped {O}?',
    ['A [abandon|cancel|suspend|scrap|shelve|axe] O', 'A [call] off O'],
    'The referee abandoned the match.',
  ),
  deed(
    'switching off',
    'Who switched off {O}?',
    [
      'A [switch|turn|shut] off O',
      'A [switch|turn|shut] O off',
      'A [disable|deactivate|disconnect|silence|mute|unplug] O',
    ],
    'The guard disabled the alarm.',
  ),
  deed(
    'sampling',
    'Who took the samples of {O}?',
    [
      'A [take|collect|gather] O sample|samples|swab|swabs|readings|measurements',
      'A [take|collect|gather] sample|samples|swab|swabs|readings|measurements of|from|in|at O',
      'A [test|sample|swab] O',
    ],
    'The chemist tested the water.',
  ),
  deed(
    'ending',
    'Who ended {O}?',
    [
      'A [end|quell|subdue|defuse] O',
      'A [put] down O',
      'A [bring] O to an end|close|halt',
      'A [put] an end|stop to O',
    ],
    'The marines ended the siege.',
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
    ['A [propose|devise|conceive|suggest] O', 'A [come] up with O', 'O [be] idea|brainchild|invention of A'],
    'The mayor proposed the tax.',
  ),
  deed(
    'chairing',
    'Who chairs {O}?',
    [
      'A [chair|co-chair] O',
      'A [preside] over O',
      'A [be] (the) chair|chairman|chairwoman|chairperson|convener|convenor|head|leader of O',
      'P [elect|appoint|name|choose] A (as) (the) chair|chairman|chairwoman|chairperson|convener|convenor of O',
    ],
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
        phrases: ['A [pay] O', 'A [pay] to O', 'A [make] payment|payments to O'],
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
