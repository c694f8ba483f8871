/** A frame's question, the words of its slot, and the question in the number of the words. */
export const TEMPLATES: readonly (readonly [template: string, slot: string, plural: string])[] = [
  ['Is {O} closed, or open?', '{O}', 'Are {O} closed, or open?'],
  ['Was {A} made to act, or did it act freely?', '{A}', 'Were {A} made to act, or did they act freely?'],
  ['Does {O} go on, or is it stopped?', '{O}', 'Do {O} go on, or are they stopped?'],
  ['How was {O} rated?', '{O}', 'How were {O} rated?'],
  ['Whether {O} is open or closed', '{O}', 'Whether {O} are open or closed'],
  ['What {A} has to do', '{A}', 'What {A} have to do'],
  ['Who controls {O}?', '{O}', 'Who controls {O}?'],
];

export const PLURALS: readonly (readonly [words: string, plural: boolean])[] = [
  ['the trustees', true],
  ['the women of the village', true],
  ['the north and south gates', true],
  ['the Trustees', true],
  ['the Harlan Foods', false],
  ['the bus', false],
  ['the crisis', false],
  ['the Tramways Works', false],
  ['the pier’s legs', true],
  ['the owner of the boats', false],
];

/** The words of a claim, a text of the story, and how they stand inside a question. */
export const NOUNS: readonly (readonly [words: string, text: string, inside: string])[] = [
  ['Viaduct', 'They shut the old viaduct.', 'the viaduct'],
  ['Ambulances', 'It stops ambulances.', 'ambulances'],
  ['Birth centre', 'A birth centre is to shut.', 'the birth centre'],
  ['The footway', 'The footway is open.', 'the footway'],
  ['Harlan Foods', 'Harlan Foods has agreed.', 'Harlan Foods'],
  ['Respondent', 'Under the order the Respondent shall pay.', 'the Respondent'],
  ['Corn Exchange', 'They sold corn.', 'Corn Exchange'],
  ['Marlow', 'The council runs the Marlow baths.', 'Marlow'],
  ["children's services", 'It runs services.', "children's services"],
  ['two piers', 'It has two piers.', 'two piers'],
];
