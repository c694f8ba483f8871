/**
 * Words that say what kind of body a council is, and may be left out of its name: "Holm Borough Council" is
 * "Holm Council". Two names that both have one must have the same.
 */
export const TIER_WORDS: ReadonlySet<string> = new Set(
  'county borough district city town parish metropolitan london royal unitary community regional'.split(' '),
);

/** Nouns of bodies named for a place that has a life of its own: the place's name alone does not call them. */
export const TERRITORIAL_NOUNS: ReadonlySet<string> = new Set(
  'council police constabulary authority government court department parliament assembly senate legion'.split(
    ' ',
  ),
);

/** Nouns of bodies that govern a place and may be called by its name alone. */
export const GOVERNING_NOUNS: ReadonlySet<string> = new Set('council government authority'.split(' '));

/** What a district is set up to provide: "Elmwood Fire District" is a body, "Lake District" is none. */
export const DISTRICT_SERVICES: ReadonlySet<string> = new Set(
  `school unified elementary college fire water sewer sanitary sanitation drainage irrigation levee flood utility
  power hospital health library park parks recreation transit transportation conservation improvement cemetery
  ambulance lighting reclamation port harbor airport`.split(/\s+/),
);
