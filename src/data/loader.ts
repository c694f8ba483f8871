import type { Loader } from 'astro/loaders';
import { GainsayError } from '../model/errors.ts';
import { analyseFolder } from './analyse.ts';
import type { ReadCache } from './folder.ts';
import { assertPublishable } from './publishable.ts';

/** The one entry of the collection. */
export const DOSSIER_ID = 'dossier';

/**
 * Astro's content layer over a story folder: one entry, the dossier. While `astro dev` runs, a change in the
 * folder analyses it again (files that did not change are not decoded or parsed again) and the pages reload.
 * A mistake in the folder is logged in one sentence and the last good dossier stays.
 */
export function storyLoader(folder: string): Loader {
  const cache: ReadCache = new Map();
  return {
    name: 'gainsay-story',
    async load(context) {
      const { store, watcher, logger } = context;
      const refresh = async (): Promise<void> => {
        const dossier = await analyseFolder(folder, cache);
        assertPublishable(dossier);
        for (const { severity, message } of dossier.diagnostics)
          if (severity === 'warning') logger.warn(message);
        const data = dossier as unknown as Record<string, unknown>;
        store.set({ id: DOSSIER_ID, data, digest: context.generateDigest(data) });
      };
      await refresh();
      watcher?.add(folder);
      watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        refresh().catch((error: unknown) => {
          if (!(error instanceof GainsayError)) throw error;
          logger.error(`${error.message} ${error.hint}`);
        });
      });
    },
  };
}
