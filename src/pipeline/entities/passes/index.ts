import { SIEVES } from '../sieves/index.ts';
import { capacities } from './capacities.ts';
import { founders } from './founders.ts';
import { generics } from './generics.ts';
import { latter } from './latter.ts';
import { laws } from './laws.ts';
import { metonyms } from './metonyms.ts';
import { names } from './names.ts';
import { owned } from './owned.ts';
import type { Pass } from './pass.ts';
import { posts } from './posts.ts';
import { professions } from './professions.ts';
import { printedPosts } from './printed-posts.ts';
import { sites } from './sites.ts';
import { terms } from './terms.ts';

/** In this order: each pass reads what the ones before it placed. */
export const PASSES: readonly Pass[] = [
  {
    name: 'terms',
    because: 'what a document itself says that a short name means goes before all else',
    run: terms,
  },
  {
    name: 'sieves',
    because: 'names are merged before short forms are looked up, which must lead to one entity only',
    run: ({ nodes, merger }) => {
      for (const sieve of SIEVES) sieve.run(nodes, merger);
    },
  },
  {
    name: 'names',
    because: 'full names, terms and short forms are where everything else holds on to',
    run: names,
  },
  {
    name: 'founders',
    because: '"Brook’s" alone is the firm, which a verb or a common noun takes up later as a body',
    run: founders,
  },
  { name: 'laws', because: 'instruments and sections are told by the laws placed beside them', run: laws },
  {
    name: 'metonyms',
    because: 'a place that stands for its council must be a body before bodies are taken up by a noun',
    run: metonyms,
  },
  {
    name: 'owned',
    because: '"the agency’s board" is a body that "the board" takes up later',
    run: owned,
  },
  { name: 'generics', because: '"the council" goes to a body named before it', run: generics },
  {
    name: 'professions',
    because:
      '"the engineers" are the firm of engineers, where the firm itself is placed and nothing else fits',
    run: professions,
  },
  {
    name: 'posts',
    because: 'a post is told by the body and the person named beside it, so by all names',
    run: posts,
  },
  {
    name: 'capacities',
    because: 'what a body is appointed as calls it in that document, once the posts of people are placed',
    run: capacities,
  },
  {
    name: 'printed posts',
    because: 'a post that somebody is known to hold calls that person, so what nobody holds comes after',
    run: printedPosts,
  },
  {
    name: 'latter',
    because: '"the latter" counts the names before it, so all names come first',
    run: latter,
  },
  {
    name: 'sites',
    because: '"the plant" takes up a place where nothing else stands on those words',
    run: sites,
  },
];
