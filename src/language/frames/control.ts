import type { Frame } from './frame.ts';

/** Who has the say over a thing, and whether one body swallows another. */
export const CONTROL: readonly Frame[] = [
  {
    name: 'control',
    type: 'control',
    compare: 'holder',
    question: 'Who controls {O}?',
    topic: 'Who controls {O}',
    reconcile:
      'Both can be true only if they mean different things, such as a service and the work to improve it.',
    settle: 'The order or agreement that says who is responsible would settle it.',
    senses: {
      take: {
        stance: 'takes control',
        example: 'The county takes over the school.',
        phrases: [
          'A [take] over (control|management|running of) O',
          'A [take|assume|seize|gain|win|get] (full|overall) control|charge (of|over O)',
          'A [take|assume] responsibility for O',
          'A [assume] O',
          'P [put|place] A in charge|control (of O)',
          'P [put|place] O under control|direction|management of A',
          'P [hand|transfer|pass] (control of) O to A',
          'P [give] A (full|overall) control|charge (of|over O)',
          'A [step] in to run O',
          'control|management|running of O [pass|transfer|move|shift|go] to A',
          'O [come|fall|pass] under control|management|direction|command of A',
          'O [pass|fall|move] into hands of A',
          'A [take] the reins|helm|wheel (of|at O)',
        ],
      },
      keep: {
        stance: 'keeps control',
        example: 'The town keeps control of the harbour.',
        phrases: [
          'A [retain|keep|maintain|hold] (full|overall) control|charge (of|over O)',
          'A [remain|stay] in control|charge (of O)',
          'control of O [remain|stay|rest|lie] with A',
          'O [remain|stay] under control of A',
          'responsibility for O [remain|stay|rest|lie] with A',
          'running|management of O [remain|stay] with A',
          'O [remain|stay] in hands of A',
          'A [remain|stay] responsible|accountable for O',
          'A [continue] to run|manage|control|operate O',
        ],
      },
      hold: {
        stance: 'is in charge',
        example: 'The agency is responsible for the works.',
        phrases: [
          'A [control] O',
          'A [have] (full|overall) control|charge of|over O',
          'A [be] in (full|overall) control|charge (of O)',
          'A [be] responsible|accountable for O',
          'A [have] responsibility for O',
          'A [look] after O',
          'A [run|manage|operate|administer|govern] O',
          'A [have] running|management|command|custody|stewardship of O',
          'O [be] in hands of A',
          'O [be] under (direct|sole) control|management|direction|command of A',
          'O [be] (the) responsibility of A',
          'responsibility for O [be] with A',
          'A [be] at helm|wheel of O',
        ],
      },
      lead: {
        stance: 'leads',
        example: 'The hospital leads the programme.',
        phrases: [
          'A [lead|direct|oversee|supervise|head|spearhead] O',
          'A [take] (the) lead (on|over|in O)',
          'A [be] in the lead on O',
        ],
      },
      lose: {
        stance: 'loses control',
        example: 'The board gave up control of the club.',
        phrases: [
          'A [lose|relinquish|surrender|cede] control (of|over O)',
          'A [give|hand] up|over control (of|over O)',
          'P [strip] A of control (of|over O)',
          'P [strip|relieve] A of responsibility for O',
        ],
      },
    },
  },
  {
    name: 'union',
    type: 'control',
    compare: 'opposed',
    question: 'Is {O} taken over, or do the two join as equals?',
    topic: 'Takeover or union of equals',
    reconcile: 'What is equal on paper may work out otherwise, but the documents are worded as opposites.',
    settle: 'The terms of the agreement would settle it.',
    oppositions: [
      ['absorb', 'equal'],
      ['absorb', 'independent'],
      ['absorb', 'not absorb'],
    ],
    senses: {
      absorb: {
        stance: 'taken over',
        example: 'The bank was absorbed by its rival.',
        phrases: [
          'A [absorb|swallow|acquire|engulf|subsume] O',
          'A [take] over O',
          'A [buy] (out|up) O',
          'O [become] a subsidiary|part of A',
          'O [vanish|disappear] into A',
        ],
      },
      equal: {
        stance: 'join as equals',
        example: 'The two firms merge as equals.',
        phrases: [
          'O [unite|merge|combine|join|enter] (into the merger) as equals|partners',
          'O [be] equal|equals|a merger of equals',
        ],
      },
      independent: {
        stance: 'stays independent',
        example: 'The brewery stays independent.',
        phrases: [
          'O [be|remain|stay] (fully) independent|autonomous|separate',
          'O [retain|keep] independence',
        ],
      },
    },
  },
];
