/** Nouns for people at large, who wish, say and vote but decide for nobody else. */
export const PEOPLE_AT_LARGE =
  'residents|villagers|townspeople|neighbou?rs|parents|relatives|famil(?:y|ies)|tenants|pupils|students|staff|workers|employees|teachers|nurses|drivers|customers|users|fans|owners|campaigners|protesters|protestors|activists|objectors|critics|opponents|supporters|unions?';

/** "Parents voted to keep it open", "residents have asked for it". */
export const PEOPLE_WISHED = new RegExp(
  `\\b(?:${PEOPLE_AT_LARGE}) (?:(?:have|had|also|overwhelmingly) )*(?:voted?|want(?:s|ed)?|hope[ds]?|wish(?:es|ed)?|asked|call(?:s|ed)|campaigned|fought|petitioned)\\b`,
  'iu',
);

/** "Residents say that the council must", "the union insists". */
export const PEOPLE_SAID = new RegExp(
  `\\b(?:${PEOPLE_AT_LARGE}) (?:(?:have|had|also|now|still|of \\p{L}+) ){0,2}(?:say|said|says|argued?|argues|insist(?:s|ed)?|believed?|believes|want(?:s|ed)?|urge[ds]?|demand(?:s|ed)?|think|thinks|feel|feels)\\b`,
  'iu',
);
