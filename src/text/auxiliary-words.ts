/** Forms of the verbs that build English tenses, contractions as the tokeniser leaves them: "'ve", "wo" of "won't". */
export const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
export const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "'s", "'re"]);
export const DO = new Set(['do', 'does', 'did']);
export const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);
export const DUTY = new Set(['shall', 'must', 'should', 'ought']);
