import type { Folder } from '../folder.ts';

/** One way of finding where the names of a folder are meant. */
export interface Pass {
  readonly name: string;
  /** Why it stands where it stands. */
  readonly because: string;
  readonly run: (folder: Folder) => void;
}
