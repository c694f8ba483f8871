import type { Cast } from '../../text/story.testing.ts';

/** The people and bodies of the invented stories below. */
export const CAST: Cast = [
  ['person', 'Ruth Amadi', 'Ms Amadi', 'Amadi'],
  ['person', 'Leo Brandt', 'Mr Brandt', 'Brandt'],
  ['organisation', 'Harbour Board', 'The board', 'the board'],
  ['organisation', 'Coast Inspectorate', 'the inspectorate'],
  ['role', 'Minister for Ports', 'the minister', 'The minister'],
  ['person', 'Gareth Pugh'],
  ['person', 'Maeve Reilly', 'Minister Reilly'],
  ['person', 'Harbour Board spokesman', 'A spokesman for the board', 'The spokesman'],
];

interface Case {
  readonly what: string;
  readonly text: string;
  /** "words — speaker" of each quotation in marks, in order. */
  readonly quotes: readonly string[];
}

export const MARKED: readonly Case[] = [
  {
    what: 'a body for which somebody unnamed speaks',
    text: 'The Harbour Board met. A spokesman for the board said it was “aware of the leak”.',
    quotes: ['aware of the leak — Harbour Board'],
  },
  {
    what: 'somebody unnamed whom the text takes up again',
    text: 'A spokesman for the board said it was “aware of the leak”. The spokesman left.',
    quotes: ['aware of the leak — Harbour Board spokesman'],
  },
  {
    what: 'a spokeswoman of nobody in particular, by the body last spoken of',
    text: 'The Harbour Board owns the quay. “We knew of the leak in May,” a spokeswoman said.',
    quotes: ['We knew of the leak in May, — Harbour Board'],
  },
  {
    what: 'a verb like a noun right after the words, and one with an object',
    text: '“Two at a time, please,” calls Ruth Amadi. A report by Leo Brandt, who looked at it, calls it “a mistake that nobody saw”.',
    quotes: ['Two at a time, please, — Ruth Amadi', 'a mistake that nobody saw — Leo Brandt'],
  },
  {
    what: 'a report that "which" takes up, and not what it is about',
    text: 'Ruth Amadi welcomed the Coast Inspectorate’s report on the quay of the Harbour Board, which says that it was “avoidable but honest”.',
    quotes: ['avoidable but honest — Coast Inspectorate'],
  },
  {
    what: 'the one who "he" was, and not whom he met',
    text: 'Leo Brandt asked for help. Nobody came and he was taken to Ruth Amadi for three hours. “I waved, and she waved back,” he wrote.',
    quotes: ['I waved, and she waved back, — Leo Brandt'],
  },
  {
    what: 'the subject of a row of verbs',
    text: 'The Coast Inspectorate visited, found that the care was “kind, but it was not safe”, and left.',
    quotes: ['kind, but it was not safe — Coast Inspectorate'],
  },
  {
    what: 'two opinions in one sentence',
    text: 'Ruth Amadi looked at the quay. In her opinion the wall is “fit to stand” (RA 5.2) and “the next storm is the one to fear”.',
    quotes: ['fit to stand — Ruth Amadi', 'the next storm is the one to fear — Ruth Amadi'],
  },
  {
    what: 'nobody, where a paper by nobody known is "it"',
    text: 'The Harbour Board met. A review, published in May, found the doors bad. It blamed “a long habit of filing bad news”.',
    quotes: ['a long habit of filing bad news — ?'],
  },
  {
    what: 'a press office',
    text: 'The Harbour Board was no help. Yesterday its press office said that the leak was “being looked at with care”.',
    quotes: ['being looked at with care — Harbour Board'],
  },
  {
    what: 'nobody, where the body is only what kind of inspector wrote it',
    text: 'A Harbour Board inspector’s report called the alarm “silent and broken”.',
    quotes: ['silent and broken — ?'],
  },
  {
    what: 'whoever is from a body named in the bracket after them',
    text: 'Ruth Amadi, of the charity Harbour Board, told the radio on Friday morning: “One staircase is no staircase.”',
    quotes: ['One staircase is no staircase. — Ruth Amadi'],
  },
  {
    what: 'a body in a post that somebody holds in another',
    text: 'Ruth Amadi, Chair of the Coast Inspectorate’s Harbour Board, said:\n\n“Nobody closes a quay gladly.”',
    quotes: ['Nobody closes a quay gladly. — Ruth Amadi'],
  },
  {
    what: 'a speaker whose first name fits her pronoun, though another stands nearer',
    text: '“We are not walking away,” said Ruth Amadi. Gareth Pugh, the director, had her “full and entire support”, she added.',
    quotes: ['We are not walking away, — Ruth Amadi', 'full and entire support — Ruth Amadi'],
  },
  {
    what: 'somebody whom the next paragraph names',
    text: 'The woman who closed the quay says she would do it again, “only louder”.\n\nRuth Amadi went home on Friday.',
    quotes: ['only louder — Ruth Amadi'],
  },
  {
    what: 'nobody of the next paragraph where a paper speaks',
    text: 'An engineer’s letter describes the quay as “not fit to be lived behind”.\n\nRuth Amadi was not surprised.',
    quotes: ['not fit to be lived behind — ?'],
  },
  {
    what: 'whoever wrote the letter that a clause describes',
    text: 'The Harbour Board gave its reasons in a letter to the town, which described “a pattern of delay and of drift”.',
    quotes: ['a pattern of delay and of drift — Harbour Board'],
  },
  {
    what: 'the subject of the verb’s own clause',
    text: 'It gave in only after Ruth Amadi set a date and warned the town that she had “run out of patience”.',
    quotes: ['run out of patience — Ruth Amadi'],
  },
  {
    what: 'a pronoun that ends a relative clause',
    text: 'The Harbour Board met five times. Ruth Amadi, who chairs it, accepted that it “watched and did not steer”.',
    quotes: ['watched and did not steer — Ruth Amadi'],
  },
  {
    what: 'whose own words a speaker says again',
    text: '“I never say never. I say ‘not through that pipe’,” Ruth Amadi said.',
    quotes: [
      'I never say never. I say ‘not through that pipe’, — Ruth Amadi',
      'not through that pipe — Ruth Amadi',
    ],
  },
  {
    what: 'not the agent of what was done to her',
    text: 'Ruth Amadi lost. The powder was handed to her by the doctor, Leo Brandt. “I never looked behind it,” she told them.',
    quotes: ['I never looked behind it, — Ruth Amadi'],
  },
  {
    what: 'a sentence of reported speech before the words',
    text: 'Leo Brandt was at hand. The wall has crept, he said, and it stands five inches out. “That is what we expected.”',
    quotes: ['That is what we expected. — Leo Brandt'],
  },
  {
    what: 'a paragraph of reported speech before the words',
    text: 'Leo Brandt said it was unclear what was owed. A clause in the deed had every pile in use.\n\n“It can’t be both.”',
    quotes: ['It can’t be both. — Leo Brandt'],
  },
  {
    what: 'a subheading, by the words that come after it',
    text: 'Ruth Amadi told the board that she was sad.\n\n“Pillow over my head”\n\nLeo Brandt moved in last year.\n\n“I slept with a pillow over my head,” he said.',
    quotes: ['Pillow over my head — Leo Brandt', 'I slept with a pillow over my head, — Leo Brandt'],
  },
  {
    what: 'a statement that "it" takes up',
    text: 'Ruth Amadi, the head of the town, put out a statement. “We should have caught this sooner,” it reads.',
    quotes: ['We should have caught this sooner, — Ruth Amadi'],
  },
  {
    what: 'a letter that speaks of something',
    text: 'The Coast Inspectorate’s letter of last year spoke of “a pattern of delay and of drift”.',
    quotes: ['a pattern of delay and of drift — Coast Inspectorate'],
  },
  {
    what: 'a name after a dash on the line below',
    text: 'Quotes\n\n“The quay has been part of our summers for a century.”\n– Ruth Amadi, Chief Executive\n\n“Our first plan went too far, and we heard that.”\n– Leo Brandt, Director, Harbour Board',
    quotes: [
      'The quay has been part of our summers for a century. — Ruth Amadi',
      'Our first plan went too far, and we heard that. — Leo Brandt',
    ],
  },
  {
    what: 'a name beside a description that a comma closes',
    text: 'It was a bad year. “The wall is moving,” the engineer who examined it, Ruth Amadi, warned in November.',
    quotes: ['The wall is moving, — Ruth Amadi'],
  },
  {
    what: 'an opinion in its owner’s words',
    text: 'Ruth Amadi looked at the quay in May. In her opinion the wall is “fit to stand and not to lean on”.',
    quotes: ['fit to stand and not to lean on — Ruth Amadi'],
  },
  {
    what: 'somebody’s assurance, and not whoever welcomed it',
    text: 'The Harbour Board welcomed Leo Brandt’s assurance that “nobody will be out of a job”.',
    quotes: ['nobody will be out of a job — Leo Brandt'],
  },
  {
    what: 'somebody by her age',
    text: 'Ruth Amadi has lived on the quay since it was built.\n\n“I have two cats and a lily,” the 71-year-old said.',
    quotes: ['I have two cats and a lily, — Ruth Amadi'],
  },
  {
    what: 'a will, which is no auxiliary before "says"',
    text: 'Ruth Amadi left the quay to the town. Her will says that it is “to be kept as long as it stands there”.',
    quotes: ['to be kept as long as it stands there — Ruth Amadi'],
  },
  {
    what: '"in her words", and not whoever told of it',
    text: 'The Harbour Board told the Coast Inspectorate that the quay was safe, and Ruth Amadi pointed to a storm that was, in her words, “over in an hour”.',
    quotes: ['over in an hour — Ruth Amadi'],
  },
  {
    what: 'a report set in between commas',
    text: 'The Harbour Board, says the Coast Inspectorate’s report, “had got out of the habit of asking”.',
    quotes: ['had got out of the habit of asking — Coast Inspectorate'],
  },
  {
    what: 'their report, of those who open the sentence before',
    text: 'The Coast Inspectorate surveyed the pier in May. Nine of its legs have rusted, and their report called the damage “serious and beyond repair”.',
    quotes: ['serious and beyond repair — Coast Inspectorate'],
  },
  {
    what: 'what was held',
    text: 'Ruth Amadi heard the case in May. In June she held that the ban was “longer than it needs to be”.',
    quotes: ['longer than it needs to be — Ruth Amadi'],
  },
  {
    what: 'said by phone, and by nobody else',
    text: '“It is going to stay our quay,” Ruth Amadi, the owner, said by phone from Dover on Thursday.',
    quotes: ['It is going to stay our quay, — Ruth Amadi'],
  },
  {
    what: 'the body of which the speaker is the chair by another body’s name',
    text: 'Ruth Amadi, chair of the Coast Inspectorate’s Harbour Board, said: “Nobody closes a quay gladly, and we did.”',
    quotes: ['Nobody closes a quay gladly, and we did. — Ruth Amadi'],
  },
  {
    what: 'a report that speaks for its author',
    text: 'The Harbour Board considered the report of Ruth Amadi. The report calls the pier “tired and unloved”.',
    quotes: ['tired and unloved — Ruth Amadi'],
  },
  {
    what: '"it" for the report just handed in',
    text: 'Ruth Amadi put the first of her reports before the Harbour Board on Monday. It describes the pier as “quiet, used and cheap”.',
    quotes: ['quiet, used and cheap — Ruth Amadi'],
  },
  {
    what: 'their report, of those by whom the survey was made',
    text: 'A survey was carried out on the instructions of Leo Brandt by the Coast Inspectorate. Their report called the damage “serious and beyond repair”.',
    quotes: ['serious and beyond repair — Coast Inspectorate'],
  },
  {
    what: 'a message that somebody else reads out',
    text: 'Ruth Amadi was heckled twice. She read out a message from the chairman, Leo Brandt: “I am sorry for the hurt.” Was it enough? “You know the answer,” she said.',
    quotes: ['I am sorry for the hurt. — Leo Brandt', 'You know the answer, — Ruth Amadi'],
  },
  {
    what: 'a body with its leader in a bracket',
    text: 'The Harbour Board met. The board, chaired by silk Leo Brandt, called it "carelessness carried to the point of recklessness".',
    quotes: ['carelessness carried to the point of recklessness — Harbour Board'],
  },
  {
    what: 'an adverb between a described subject and a verb of calling',
    text: 'Leo Brandt, the president of the Harbour Board, nonetheless called the pier "a disgrace".',
    quotes: ['a disgrace — Leo Brandt'],
  },
  {
    what: 'words in a clause after the speaker',
    text: 'It will matter elsewhere, said Ruth Amadi, a partner at the Harbour Board, because it is “the first of its kind”.',
    quotes: ['the first of its kind — Ruth Amadi'],
  },
  {
    what: 'a described speaker in the middle of the words reported',
    text: 'It will go on, without whom, says president Leo Brandt, “we may as well close”.',
    quotes: ['we may as well close — Leo Brandt'],
  },
  {
    what: 'a body that is spoken of, not speaking',
    text: 'Ruth Amadi, chief engineer of piers, said the board had "acted quickly".',
    quotes: ['acted quickly — Ruth Amadi'],
  },
  {
    what: 'a sentence about somebody with a relative clause, then their words',
    text: 'Leo Brandt, who advised neither side, warned against reading too much into the rest. “It is one pier and one set of facts.”',
    quotes: ['It is one pier and one set of facts. — Leo Brandt'],
  },
  {
    what: 'a bracket after the name',
    text: 'Councillor Leo Brandt (Harbour and Quay) said that the report was “fair, and late”.',
    quotes: ['fair, and late — Leo Brandt'],
  },
  {
    what: 'a body set beside the subject’s post',
    text: 'Ruth Amadi, chief executive of the operator, Coast Inspectorate, said crews were being trained and that the start was “looking good”.',
    quotes: ['looking good — Ruth Amadi'],
  },
  {
    what: 'a second word after the cue',
    text: 'Leo Brandt spoke on Monday. Would he be sorry? "I already am," he said. "Twice."',
    quotes: ['I already am, — Leo Brandt', 'Twice. — Leo Brandt'],
  },
  {
    what: 'the cue after the words, verb first',
    text: '“The pier is sound,” said Ruth Amadi, the harbour engineer.',
    quotes: ['The pier is sound, — Ruth Amadi'],
  },
  {
    what: 'the cue after the words, name first, with an apposition',
    text: '"The pier is sound," Ruth Amadi, the harbour engineer since 2011, said on Monday.',
    quotes: ['The pier is sound, — Ruth Amadi'],
  },
  {
    what: 'a description with the name set beside it',
    text: '‘The pier is sound,’ said the port’s chief engineer, Ruth Amadi.',
    quotes: ['The pier is sound, — Ruth Amadi'],
  },
  {
    what: 'the cue before the words',
    text: 'Leo Brandt, who keeps a shop by the quay, said: "Nobody asked us. Nobody ever does."',
    quotes: ['Nobody asked us. Nobody ever does. — Leo Brandt'],
  },
  {
    what: 'a speaker who goes on in the same paragraph',
    text: '"It is cold," said Mr Brandt. "It has been cold since May."',
    quotes: ['It is cold, — Leo Brandt', 'It has been cold since May. — Leo Brandt'],
  },
  {
    what: 'a turn over three paragraphs, closed once',
    text: 'Ruth Amadi said: “One of the two piers will stay where it is.\n\n“The other one will have to go in the spring.\n\n“That is all that we can tell you about it now.”',
    quotes: [
      'One of the two piers will stay where it is. / The other one will have to go in the spring. / That is all that we can tell you about it now. — Ruth Amadi',
    ],
  },
  {
    what: 'a paragraph left open, and a new turn with other marks: nothing is carried',
    text: 'She wrote that the pier, the boys\' own, was gone.\n\n"It is gone," said Ruth Amadi.',
    quotes: ['It is gone, — Ruth Amadi'],
  },
  {
    what: 'a pronoun goes to the person in the paragraph before, not to an earlier speaker',
    text: '"We are closed," said Leo Brandt.\n\nRuth Amadi was not convinced.\n\n"It is a trick," she said.',
    quotes: ['We are closed, — Leo Brandt', 'It is a trick, — Ruth Amadi'],
  },
  {
    what: 'no cue at all after a turn',
    text: 'Ruth Amadi said: “We mend what we can.”\n\n“The rest must wait for the summer.”',
    quotes: ['We mend what we can. — Ruth Amadi', 'The rest must wait for the summer. — Ruth Amadi'],
  },
  {
    what: 'a document speaks for its author',
    text: 'The report by the Coast Inspectorate said: "Three piles are rotten."',
    quotes: ['Three piles are rotten. — Coast Inspectorate'],
  },
  {
    what: 'a few words taken into the sentence',
    text: 'Ruth Amadi found the pier "worn rather than weak" but warned that it was "no place for a lorry".',
    quotes: ['worn rather than weak — Ruth Amadi', 'no place for a lorry — Ruth Amadi'],
  },
  {
    what: 'a grade and who gave it',
    text: 'The pier received a "poor" rating from the Coast Inspectorate.',
    quotes: ['poor — Coast Inspectorate'],
  },
  {
    what: 'according to',
    text: 'The works were “a year late and twice the price”, according to Leo Brandt.',
    quotes: ['a year late and twice the price — Leo Brandt'],
  },
  {
    what: 'a body’s own people',
    text: 'The Harbour Board knew. Its engineers concluded that the pier was "past all mending".',
    quotes: ['past all mending — Harbour Board'],
  },
  {
    what: 'somebody unknown is nobody known',
    text: 'Leo Brandt looked on. "It was loud," one resident said.',
    quotes: ['It was loud, — ?'],
  },
  {
    what: 'plural possessives and elisions inside single marks',
    text: '‘We are proud of our members’ work and the lads’ pluck since the ’80s,’ said Leo Brandt.',
    quotes: ['We are proud of our members’ work and the lads’ pluck since the ’80s, — Leo Brandt'],
  },
  {
    what: 'a curly opening mark closed by a straight one',
    text: "Mr Brandt said he was ‘pleased' the pier would stay.",
    quotes: ['pleased — Leo Brandt'],
  },
  {
    what: 'a quotation in a quotation',
    text: '"My mother used to say \'the sea gives back\', and she was right," said Ruth Amadi.',
    quotes: [
      "My mother used to say 'the sea gives back', and she was right, — Ruth Amadi",
      'the sea gives back — ?',
    ],
  },
];

/** Marks that hold no speech: nothing must be found. */
export const UNSPOKEN: readonly string[] = [
  'The Harbour Board ("the Board") met on Monday.',
  'The contractor, Quay Works Limited (“Quay Works” or “the Company”), was late.',
  '“Completion” means the day on which the pier opens.',
  'A report entitled "A pier for the people" was published.',
  'The film “The Long Grey Pier” opened last week.',
  'Walter "Bosun" Hale ran the ferry.',
  'The so-called "bridge" is a plank.',
  "It was the dogs' day, and the cats' and the '90s were back.",
  'He is 6\'2" tall.',
  'A ferry called “Sea Maid” sank.',
  'On "Harbour Hour," Ms Amadi was asked about the pier.',
  'Mr Brandt told Dock FM’s “Morning Tide” that the quay was dry.',
  'They put in a "new" door.',
];

/** "clause — speaker" of what is reported without marks. */
export const REPORTED: readonly Case[] = [
  {
    what: 'two verbs before one clause, of which the nearer reports it',
    text: 'Ruth Amadi, who complained on behalf of the tenants, fears that the report will gather dust.',
    quotes: ['the report will gather dust — Ruth Amadi'],
  },
  {
    what: 'that after an object and a day',
    text: 'Ruth Amadi told the committee on Monday that the pier would close.',
    quotes: ['the pier would close — Ruth Amadi'],
  },
  {
    what: 'a bare clause',
    text: 'Mr Brandt said the shop was empty by noon.',
    quotes: ['the shop was empty by noon — Leo Brandt'],
  },
  {
    what: 'a bare clause with a "that" of its own',
    text: 'Mr Brandt said it was clear that the shop would close.',
    quotes: ['it was clear that the shop would close — Leo Brandt'],
  },
  {
    what: 'a bare clause whose subject has its verb grown on',
    text: "Ruth Amadi said she’d mended three quays. The board says they’re on time. Mr Brandt said it's going to rain.",
    quotes: [
      'she’d mended three quays — Ruth Amadi',
      'they’re on time — Harbour Board',
      "it's going to rain — Leo Brandt",
    ],
  },
  {
    what: 'a bare clause with a negated auxiliary, and nothing owned',
    text: 'Mr Brandt said the ferry won’t sail. He added the pier’s name.',
    quotes: ['the ferry won’t sail — Leo Brandt'],
  },
  {
    what: 'a verb grown on after "that" over an object, and a bracket around the sentence',
    text: 'Ruth Amadi told the board on Monday that there’s no leak. (Mr Brandt said he’d ask her.)',
    quotes: ['there’s no leak — Ruth Amadi', 'he’d ask her — Leo Brandt'],
  },
  {
    what: 'a sentence before its verb of saying',
    text: 'It would take two weeks to close the pier, Mr Brandt said. The quay is sound, the board told reporters on Monday. No ferry will sail in June, said Ruth Amadi, who drew the plans.',
    quotes: [
      'It would take two weeks to close the pier — Leo Brandt',
      'The quay is sound — Harbour Board',
      'No ferry will sail in June — Ruth Amadi',
    ],
  },
  {
    what: 'a sentence around its verb of saying',
    text: 'But though the pier was sound, Ruth Amadi said, mending it would be harder. The quay, she said on Monday, would close. The ferry, a wreck since May, will sink, Mr Brandt warned, if nobody bails.',
    quotes: [
      'though the pier was sound / mending it would be harder — Ruth Amadi',
      'The quay / would close — Ruth Amadi',
      'The ferry, a wreck since May, will sink — Leo Brandt',
    ],
  },
  {
    what: 'what comes after the verb is the writer’s where it may be',
    text: 'The pier would close in June, Ms Amadi said, but the board had its doubts. It was old, she said, adding that it would sink.',
    quotes: [
      'The pier would close in June — Ruth Amadi',
      'It was old — Ruth Amadi',
      'it would sink — Ruth Amadi',
    ],
  },
  {
    what: 'people and spokesmen of nobody named say it too',
    text: 'The Harbour Board met. Two men were hurt, police said. The crew plans to sail, a spokesman said on Monday.',
    quotes: ['Two men were hurt — ?', 'The crew plans to sail — ?'],
  },
  {
    what: 'a clause that begins after a hearer, a day or where',
    text: 'Leo Brandt told the crew he would sail. He said in a letter he was ready. The board announced it would close the pier. Ms Amadi said on Monday the quay was safe. Slower ships are late, and Mr Brandt said slower ships in the east are lost.',
    quotes: [
      'he would sail — Leo Brandt',
      'he was ready — Leo Brandt',
      'it would close the pier — Harbour Board',
      'the quay was safe — Ruth Amadi',
      'slower ships in the east are lost — Leo Brandt',
    ],
  },
  {
    what: 'a clause ends where another verb of saying has its own, and with the relative clause that it is in',
    text: 'Ms Amadi said that the pier was sound, and the board warned that the quay was not. Mr Brandt, who told the crew it was late, sat down.',
    quotes: [
      'the pier was sound — Ruth Amadi',
      'the quay was not — Harbour Board',
      'it was late — Leo Brandt',
    ],
  },
  {
    what: 'a clause told on a programme',
    text: 'Mr Brandt told Dock FM’s “Morning Tide” that the quay was dry.',
    quotes: ['the quay was dry — Leo Brandt'],
  },
  {
    what: 'no clause after a letter, an inspector or an arrest',
    text: 'Ms Amadi told them about a letter she had read. The bats are gone, says inspector, as the deal is done. The board announced the arrest of a man.',
    quotes: [],
  },
  {
    what: 'no sentence is before the verb, or the verb has an object',
    text: 'In May, the board said nothing. When the pier closed, Mr Brandt said so. Leo Brandt, who chairs it, said thank you. The ferry is late, as Ms Amadi said. Asked whether the ferry, a wreck, would sail, Mr Brandt said on Monday: no.',
    quotes: [],
  },
  {
    what: 'words in marks beside it have their speaker already, and nothing is taken from them',
    text: '“It leaks,” Ms Amadi said, and sat down. It was, she said, “no good”. The mark is low, “and the tide is high, he said”.',
    quotes: [],
  },
  {
    what: 'a noun is no verb, and a sentence that reports already is left whole',
    text: 'The board shall meet once a month, the first report to be made in May. Mr Brandt states that on 4 May, a week before the ferry sank, the board told it in writing not to.',
    quotes: ['on 4 May, a week before the ferry sank, the board told it in writing not to — Leo Brandt'],
  },
  {
    what: 'neither a relative "that" nor a plain object is a report',
    text: 'The Harbour Board announced a plan that reached the quay on Friday. It rejected that proposal.',
    quotes: [],
  },
];
