import type { APIRoute, GetStaticPaths } from 'astro';
import { drawPng } from '../../data/picture.ts';
import { cardSvg } from '../../views/card.ts';
import { getStory } from '../_site.ts';

interface Card {
  readonly words: string;
  readonly kicker: string;
}

/** A picture for the edition, and one for each disagreement. */
export const getStaticPaths = (async () => {
  const story = await getStory();
  const edition = { params: { card: 'edition' }, props: { words: story.dossier.title, kicker: '' } };
  return [
    edition,
    ...story.flags.map((conflict) => ({
      params: { card: conflict.id },
      props: { words: conflict.question, kicker: 'The sources disagree' },
    })),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<Card> = async ({ props }) =>
  new Response(drawPng(cardSvg(await getStory(), props.words, props.kicker)));
