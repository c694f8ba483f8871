/** Words of English that carry grammar rather than meaning: articles, pronouns, prepositions, auxiliaries. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its it's he him his she her hers they them their theirs we us our ours you
  your yours i me my mine who whom whose which what when where why how and or but nor so yet if then than as at
  by for from in into of off on onto out over to under up upon with without within about after again against all
  also among any are aren't be been before being below between both can can't could couldn't did didn't do does
  doesn't doing don't down during each few further had hadn't has hasn't have haven't having here i'd i'll i'm
  i've is isn't just may might more most must no not now once only other others own same shall should shouldn't
  some such there there's through too until very was wasn't were weren't while will won't would wouldn't because
  however per via one's`.split(/\s+/),
);
