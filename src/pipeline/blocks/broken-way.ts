/** A way in which the second line of a headline goes on where the first left off. */
export interface BrokenWay {
  readonly because: string;
  readonly first: (text: string) => boolean;
  readonly second: (text: string, first: string) => boolean;
  /** Whether a blank line may stand between the two. */
  readonly apart?: true;
}
