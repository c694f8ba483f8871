/** "ANN LEE: Good morning.", "ANN LEE, HOST:": a speaker’s name in capitals before what is said, as transcripts print it. */
const SPEAKS = /^\p{Lu}[\p{Lu} .,’'-]{1,40}:(?:$| ["“‘']?(?:\p{Lu}?\p{Ll}.*|I\b.*)[.!?…])/u;

/** Whether a line of a transcript says who speaks. */
export const isSpeakerLine = (text: string): boolean => SPEAKS.test(text);
