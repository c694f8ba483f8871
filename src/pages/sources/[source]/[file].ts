import type { APIRoute, GetStaticPaths } from 'astro';
import { readOriginal } from '../../../data/edition.ts';
import { originalName } from '../../../views/originals.ts';
import type { Source } from '../../../views/sources.ts';
import { getStory } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const story = await getStory();
  return story.sources.map((source) => ({
    params: { source: source.slug, file: originalName(source) },
    props: { source },
  }));
}) satisfies GetStaticPaths;

/** The document's bytes as they lie in the folder. */
export const GET: APIRoute<{ source: Source }> = async ({ props }) =>
  new Response(await readOriginal(props.source.doc));
