import { deed } from './deed-of.ts';
import type { Frame } from './frame.ts';

/** Deeds of those who settle, make and end things, and what only other rules compare. */
export const MAKING: readonly Frame[] = [
  deed(
    'deciding',
    'Who decides on {O}?',
    [
      'A [decide] (on) O',
      'A [determine] O',
      'A [make|take] decision on|about O',
      'decision|choice|say|word on|about|over O [rest|lie|be|stay|remain|belong] with|to|for A',
      'A [have|get|keep|retain] (the) final|last|casting say|word|decision|vote on|over O',
      'P [leave] (the) (final|last) say|word|decision on|over|about O to|with A',
      'P [give|grant|hand] A (the) final|last say|word|decision on|over O',
      'A [have|get|gain|win|hold] veto (power) over|on O',
      'P [give|grant|hand] A veto (power) over|on O',
      'O [be] for A to decide|determine|settle|say|judge',
      'O [be] (the) decision|choice|call of A',
      'O [be] A decision|choice|call',
      'A [make|take] decision to V',
      'decision|choice|say|word|call to V [rest|lie|be|stay|remain|belong] with|to|for A',
      'power|authority|right|discretion to V [rest|lie|stay|remain|belong|vest|be] with|to|in A',
      'A [have|retain|keep] (sole|exclusive|final) power|authority|discretion to V',
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
      'A [write|compose|author|draft|pen|compile|prepare|formulate] O',
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
      'A [disable|deactivate|disconnect|unplug] O',
    ],
    'The guard disabled the alarm.',
  ),
  deed(
    'sampling',
    'Who took the samples of {O}?',
    [
      'A [take|collect|gather] O sample|samples|swab|swabs|readings|measurements',
      'A [take|collect|gather] sample|samples|swab|swabs|readings|measurements of|from|in|at O',
      'A [test] O',
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
      'A [restore] order|calm|peace (in|at|on|to O)',
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
    [
      'A [propose|devise|conceive|suggest] O',
      'A [come] up with O',
      'A [put] forward O',
      'A [think|dream] up O',
      'O [be] idea|notion|brainchild|invention|initiative|proposal|suggestion of A',
      'O [be] A idea|notion|brainchild|invention|initiative|proposal|suggestion',
      'idea|notion|suggestion|proposal|initiative of|for O [come] from A',
    ],
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
