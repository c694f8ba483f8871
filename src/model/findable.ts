/** One thing that search can find: a sentence, with where it stands. */
export interface Findable {
  /** Address below the site's base. */
  readonly url: string;
  readonly text: string;
  readonly source: string;
  /** The source's name and, in the primary document, the clause's number. */
  readonly place: string;
}
