import type { APIRoute } from 'astro';
import { getDossier } from '../../data/edition.ts';

export const GET: APIRoute = async () => new Response(`${JSON.stringify(await getDossier())}\n`);
