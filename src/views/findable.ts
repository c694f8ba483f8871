import type { Findable } from '../model/findable.ts';
import { pathOf } from './links.ts';
import type { Story } from './story.ts';

/** Every sentence of the sources' own text; page furniture is not searched. */
export function findables(story: Story): Findable[] {
  return story.sources.flatMap((source) => {
    const blocks = new Map(source.doc.blocks.map((block) => [block.id, block]));
    return source.doc.sentences.flatMap((sentence): Findable[] => {
      const block = blocks.get(sentence.block);
      if (!block || block.role === 'furniture' || block.role === 'duplicate') return [];
      const clause = block.path === null ? '' : `, clause ${block.path}`;
      return [
        {
          url: pathOf(story.linkTo(sentence)),
          text: sentence.text,
          source: source.slug,
          place: source.short + clause,
        },
      ];
    });
  });
}
