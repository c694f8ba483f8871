import type { APIRoute } from 'astro';
import { findables } from '../../views/findable.ts';
import { getStory } from '../_site.ts';

/** Every sentence with its address: what the search index is made from. */
export const GET: APIRoute = async () => new Response(`${JSON.stringify(findables(await getStory()))}\n`);
