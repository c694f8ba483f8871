/** Invented sentences, one a rule for speakers, with "words — speaker" of each quotation in marks, in order. */
export const SPEAKERS: readonly { what: string; texts: readonly string[]; quotes: readonly string[] }[] = [
  {
    what: 'a surname that ends as adverbs do',
    texts: ['Minister Reilly said: “The lamp will be lit.”'],
    quotes: ['The lamp will be lit. — Maeve Reilly'],
  },
  {
    what: 'a body that was written to under a law',
    texts: [
      'A draft was sent to the Harbour Board on 30 August under section 36 of the Ships Act 1999. It replied: “We do not accept that.”',
    ],
    quotes: ['We do not accept that. — Harbour Board'],
  },
  {
    what: 'what somebody gave evidence of',
    texts: ['Ms Amadi, a pilot, gave evidence that the lamp would fail “by the second week of May”.'],
    quotes: ['by the second week of May — Ruth Amadi'],
  },
  {
    what: 'an age and posts after the verb, of whoever was named last',
    texts: [
      'Mr Brandt takes the bus. “It is late,” says the 34-year-old founder and owner of a shop, sitting down.',
    ],
    quotes: ['It is late, — Leo Brandt'],
  },
  {
    what: 'what somebody’s claim says, over its subject',
    texts: ['The tenants are not persuaded. Ms Amadi’s claim that it “ran like a clock” is not borne out.'],
    quotes: ['ran like a clock — Ruth Amadi'],
  },
  {
    what: 'the claim of a body',
    texts: [
      'Mr Brandt came by boat, although he rejected the claim of the Harbour Board that it was “fit for use”.',
    ],
    quotes: ['fit for use — Harbour Board'],
  },
  {
    what: 'a description of something as words in marks',
    texts: ['Mr Brandt agreed with the Harbour Board’s own description of the slip as “a relic”.'],
    quotes: ['a relic — Harbour Board'],
  },
  {
    what: 'a reason that is somebody’s',
    texts: ['Brandt’s stated reason was “the state of the road”.'],
    quotes: ['the state of the road — Leo Brandt'],
  },
  {
    what: 'what somebody finds a thing to be, over a clause about the thing',
    texts: ['Ms Amadi found the quay which the Harbour Board proposed to sell to be “sound but shabby”.'],
    quotes: ['sound but shabby — Ruth Amadi'],
  },
  {
    what: 'a sentence in marks that goes on after its cue with a small letter',
    texts: ['“They will wait,” said Ms Amadi, a pilot at the port, “until the tide turns and no longer.”'],
    quotes: ['They will wait, — Ruth Amadi', 'until the tide turns and no longer. — Ruth Amadi'],
  },
  {
    what: 'whoever emailed',
    texts: ['Ruth Amadi asked about the pier. “It will stand,” Brandt emailed back on Monday.'],
    quotes: ['It will stand, — Leo Brandt'],
  },
  {
    what: 'what was submitted, over an adverb of degree',
    texts: ['Mr Brandt very fairly submitted that the leak was “a nuisance and no more”.'],
    quotes: ['a nuisance and no more — Leo Brandt'],
  },
  {
    what: '"their spokeswoman", of the body last spoken of',
    texts: ['The Harbour Board is late. “No date has been set,” its spokeswoman said.'],
    quotes: ['No date has been set, — Harbour Board'],
  },
  {
    what: '"a spokesman" over a sentence that only takes the body up',
    texts: ['The Harbour Board lost. It has until May to appeal. “We shall see,” a spokesman said.'],
    quotes: ['We shall see, — Harbour Board'],
  },
  {
    what: '"it" after a report that is somebody’s own',
    texts: [
      'Leo Brandt went to see it. His report calls it “a rare survival”. It also finds it “dry and sound”.',
    ],
    quotes: ['a rare survival — Leo Brandt', 'dry and sound — Leo Brandt'],
  },
  {
    what: '"it" for a report that an earlier sentence says whose it is',
    texts: [
      'The Harbour Board chose Ruth Amadi to look at it, and her report came in May. The report describes the Harbour Board as “loyal to a fault”. It finds that the loss was “plain by the autumn”.',
    ],
    quotes: ['loyal to a fault — Ruth Amadi', 'plain by the autumn — Ruth Amadi'],
  },
  {
    what: 'the leader of a body, and not the body',
    texts: ['Ruth Amadi has been speaking to reporters. “We lend our good name,” says the board leader.'],
    quotes: ['We lend our good name, — Ruth Amadi'],
  },
  {
    what: 'nobody, where a leader was not let speak before',
    texts: ['Ruth Amadi lost her home. “We lend our good name,” says the board leader.'],
    quotes: ['We lend our good name, — ?'],
  },
  {
    what: '"in its words" with a word or two between',
    texts: [
      'The Harbour Board shows a film in which they are taught, in its words, to “find it and lift it”.',
    ],
    quotes: ['find it and lift it — Harbour Board'],
  },
  {
    what: 'a view that is a body’s',
    texts: ['In the view of the Coast Inspectorate it is “a modest hut that mattered”.'],
    quotes: ['a modest hut that mattered — Coast Inspectorate'],
  },
  {
    what: 'a notice that "which" takes up, of whoever issued it',
    texts: [
      'In June the Harbour Board had issued Notice 31, which said that a check was “advised, but not required”.',
    ],
    quotes: ['advised, but not required — Harbour Board'],
  },
  {
    what: 'advice to somebody',
    texts: [
      'Leo Brandt rang from his farm. It was two years, he said. His advice to the mayor: “Come and drink a glass.”',
    ],
    quotes: ['Come and drink a glass. — Leo Brandt'],
  },
  {
    what: 'a statement that is presented',
    texts: [
      'The Harbour Board has sent us a statement. Here it is in full: “There has been no harm to anyone.”',
    ],
    quotes: ['There has been no harm to anyone. — Harbour Board'],
  },
  {
    what: 'the writer of a letter in which something was asked',
    texts: [
      'In a letter sent on Friday, Ruth Amadi asked for more time. “Nobody should lose by a slip,” the letter says.',
    ],
    quotes: ['Nobody should lose by a slip, — Ruth Amadi'],
  },
  {
    what: 'a sentence that goes on with what somebody says',
    texts: [
      'Leo Brandt says that he was misread. He would like it known that he has “nothing against the thing”.',
    ],
    quotes: ['nothing against the thing — Leo Brandt'],
  },
  {
    what: 'nobody, where something is done to whoever spoke',
    texts: ['Leo Brandt said that he was tired. He was charged with “wilful damage to a pier”.'],
    quotes: ['wilful damage to a pier — ?'],
  },
  {
    what: 'a cue that closes the sentence',
    texts: ['It had “neither the wish nor the staff” to run the pier, Ruth Amadi said.'],
    quotes: ['neither the wish nor the staff — Ruth Amadi'],
  },
  {
    what: 'the writer’s question before an answer',
    texts: ['“The pier is ours,” Ruth Amadi said.\n\nAnd the court? “We never went, and time ran out.”'],
    quotes: ['The pier is ours, — Ruth Amadi', 'We never went, and time ran out. — Ruth Amadi'],
  },
  {
    what: 'no verb of a clause that somebody else is the subject of',
    texts: [
      'The Harbour Board could drop it if it likes what it sees, although Ruth Amadi is not sure of that: “Plan for a winter without nights.”',
    ],
    quotes: ['Plan for a winter without nights. — Ruth Amadi'],
  },
  {
    what: 'not the writer, whose verb is an aside',
    texts: ['Ruth Amadi also said this, which I wrote on my hand: “A plan that nobody knows is none.”'],
    quotes: ['A plan that nobody knows is none. — Ruth Amadi'],
  },
  {
    what: 'a pronoun’s letter whose verb says nothing',
    texts: ['The Harbour Board answered in May. Its response goes no further than to “watch the position”.'],
    quotes: ['watch the position — Harbour Board'],
  },
  {
    what: 'the items of a list, of whoever its first line says',
    texts: [
      'The committee met in March and heard everyone who wanted to be heard.\n\n6. The Coast Inspectorate looked at the quay, and found on the evidence that:\n\n(a) the quay was old and had not been looked at for years before the storm came;\n\n(b) the board had “a long habit of waiting” whenever it was told of a danger.\n\n7. The quay is to be shut until it is safe to stand on, and nobody may land there.',
    ],
    quotes: ['a long habit of waiting — Coast Inspectorate'],
  },
  {
    what: 'nobody, where the list is of things',
    texts: [
      '6. The Harbour Board must do the following works:\n\n(a) clear the quay marked by the “old grey sheds and sidings”.',
    ],
    quotes: ['old grey sheds and sidings — ?'],
  },
  {
    what: 'a word of a remark in a heading',
    texts: [
      '‘Lawless’ port taken over\n\nThe port was taken over on Monday by the state.\n\nRuth Amadi said: “It is lawless in there, and it has been for years.”',
    ],
    quotes: ['Lawless — Ruth Amadi', 'It is lawless in there, and it has been for years. — Ruth Amadi'],
  },
  {
    what: 'a remark inside a remark that another document prints with its speaker',
    texts: [
      'Ruth Amadi said: “We begged them. They told us it was ‘a matter for the table’.”',
      'In its letter the Harbour Board described it as “a matter for the table”.',
    ],
    quotes: [
      'We begged them. They told us it was ‘a matter for the table’. — Ruth Amadi',
      'a matter for the table — Harbour Board',
      'a matter for the table — Harbour Board',
    ],
  },
  {
    what: 'a remark inside a remark, and not whoever says the whole',
    texts: ['Ruth Amadi said: “My granny would have said, ‘Mind your feet on that slip’.”'],
    quotes: [
      'My granny would have said, ‘Mind your feet on that slip’. — Ruth Amadi',
      'Mind your feet on that slip — ?',
    ],
  },
  {
    what: 'whom a speaker quotes by name, without taking the floor from the speaker',
    texts: [
      'Leo Brandt was there. “Then Brandt stood up and said, ‘We sail.’ And I sat down,” said Ruth Amadi. “It was late.”',
    ],
    quotes: [
      'Then Brandt stood up and said, ‘We sail.’ And I sat down, — Ruth Amadi',
      'We sail. — Leo Brandt',
      'It was late. — Ruth Amadi',
    ],
  },
  {
    what: 'whom a speaker quotes as "he", where the sentence before brings in one other',
    texts: ['Ruth Amadi recalled that Leo Brandt held the rope. “He said, ‘Pull,’” she said.'],
    quotes: ['He said, ‘Pull,’ — Ruth Amadi', 'Pull, — Leo Brandt'],
  },
  {
    what: 'nobody, where whoever is quoted as "he" is called by name in the words',
    texts: ['Ruth Amadi recalled that Leo Brandt held the rope. “He said, ‘Leo, pull,’” she said.'],
    quotes: ['He said, ‘Leo, pull,’ — Ruth Amadi', 'Leo, pull, — ?'],
  },
  {
    what: 'somebody of a body that a noun takes up, and not the body',
    texts: ['The Harbour Board met. The board surveyor answered, “More than the pier,” and sat down.'],
    quotes: ['More than the pier, — ?'],
  },
  {
    what: 'the chair who heads the sentence, and not whoever the chair thanked',
    texts: [
      'The chair thanked Ruth Amadi for her letter and observed that the quay “could not move itself”.',
    ],
    quotes: ['could not move itself — ?'],
  },
  {
    what: 'whoever is worried',
    texts: ['Leo Brandt worried about “a leak with a licence”.'],
    quotes: ['a leak with a licence — Leo Brandt'],
  },
  {
    what: 'of two main clauses the later one, for a participle',
    texts: [
      'The Harbour Board made Leo Brandt its pilot; he resigned, writing that he was “too wet to go on”.',
    ],
    quotes: ['too wet to go on — Leo Brandt'],
  },
  {
    what: 'not whoever the words are said to',
    texts: ['Ruth Amadi waved. Leo Brandt fell. “Mind the rope,” he told Brandt.'],
    quotes: ['Mind the rope, — ?'],
  },
  {
    what: 'not whoever is called somebody’s father, for "she"',
    texts: ['Ruth Amadi’s father, Sam Cole, has rowed for six years. “I want it mended,” she said.'],
    quotes: ['I want it mended, — Ruth Amadi'],
  },
  {
    what: 'nobody, where somebody reads out a line that another wrote',
    texts: ['Leo Brandt read them a line: “The quay shall be kept dry.”'],
    quotes: ['The quay shall be kept dry. — ?'],
  },
  {
    what: 'whoever is said to be quoted',
    texts: ['“We shall sail,” Leo Brandt read aloud, quoting Ruth Amadi.'],
    quotes: ['We shall sail, — Ruth Amadi'],
  },
  {
    what: 'whoever begins to speak, or likes to say it',
    texts: ['“The tide is nearly —” Ms Amadi began. “It rains,” Leo Brandt likes to say.'],
    quotes: ['The tide is nearly — — Ruth Amadi', 'It rains, — Leo Brandt'],
  },
  {
    what: 'nobody known, for a relative of whoever writes',
    texts: ['Leo Brandt left. “It will dry,” my mother likes to say.'],
    quotes: ['It will dry, — ?'],
  },
  {
    what: 'the whole remark, of which something is left out',
    texts: [
      'Ruth Amadi called the quay “unsafe but, to our eye, mendable”.',
      'The notes have “unsafe but ... mendable” in them.',
    ],
    quotes: ['unsafe but, to our eye, mendable — Ruth Amadi', 'unsafe but ... mendable — Ruth Amadi'],
  },
  {
    what: 'nobody known, where a former chairman of a body speaks and not the body',
    texts: ['A former Harbour Board chairman called the quay “no place for a lorry”.'],
    quotes: ['no place for a lorry — ?'],
  },
  {
    what: 'nobody, where a body is only what a dated hearing is of',
    texts: [
      'The quay came up at a 2014 Harbour Board hearing for saying that tea was a “cure for every ill”.',
    ],
    quotes: ['cure for every ill — ?'],
  },
  {
    what: 'no body whose rules allow it',
    texts: ['Harbour Board rules allow one to “fill the place at any time” in May.'],
    quotes: ['fill the place at any time — ?'],
  },
  {
    what: 'not whoever a closed relative clause speaks of, but who says it',
    texts: [
      'Ruth Amadi acknowledged that there are sailors who feel that way, “but not among the best of them”.',
    ],
    quotes: ['but not among the best of them — Ruth Amadi'],
  },
  {
    what: 'who was last reported, and not whom the report is about',
    texts: [
      'Ruth Amadi left. The ferry, Leo Brandt said, would follow Gareth Pugh.\n\nThough Gareth Pugh rows well, he said, the tide would win.\n\n“It is a long way,” he said.',
    ],
    quotes: ['It is a long way, — Leo Brandt'],
  },
  {
    what: 'whose brief or missive it is',
    texts: [
      'Ruth Amadi’s brief said the quay was “past all mending”. Leo Brandt’s missive called it “a heap”.',
    ],
    quotes: ['past all mending — Ruth Amadi', 'a heap — Leo Brandt'],
  },
  {
    what: 'whoever is named right after the words, and not the verb in the lead',
    texts: [
      'The letter speaks of the use that Ruth Amadi said the quay would be of: “It will sink,” Leo Brandt wrote.',
    ],
    quotes: ['It will sink, — Leo Brandt'],
  },
];
