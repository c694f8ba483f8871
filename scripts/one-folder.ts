import { SettingError } from '../src/model/errors.ts';

/**
 * The one folder that a command is about.
 *
 * @throws SettingError where it has none, or more than one
 */
export function oneFolder(positionals: readonly string[], usage: string): string {
  const [folder = '', ...rest] = positionals;
  if (folder === '' || rest.length > 0) throw new SettingError('One folder is wanted.', `Run: ${usage}`);
  return folder;
}
