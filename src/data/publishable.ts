import type { Dossier } from '../model/dossier.ts';
import { DiagnosedError } from '../model/errors.ts';

/**
 * Throws where the analysis found something in the input that must not go out, such as a ruling on a finding that
 * is not there: what an editor dismissed would be published all the same.
 *
 * @throws DiagnosedError with the first such sentence
 */
export function assertPublishable({ diagnostics }: Dossier): void {
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new DiagnosedError(wrong.message, 'Nothing was published.');
}
