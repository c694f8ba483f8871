import type { Conflict } from '../model/conflict.ts';
import { oneLine } from '../text/one-line.ts';
import { eventViews } from './events.ts';
import { href } from './links.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** A schema.org node; what is null or empty is left out. */
export type Node = Readonly<Record<string, unknown>>;

/** Turns an address inside the site into an absolute one. */
type Absolute = (address: string) => string;

/** The edition as a schema.org Dataset about its events. */
export function editionData(story: Story, absolute: Absolute): Node {
  const { title, edition } = story.dossier;
  return node({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: edition.standfirst ?? `What happened when in “${title}”, and where the sources disagree.`,
    url: absolute(href('')),
    version: edition.version,
    datePublished: edition.date,
    distribution: node({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: absolute(href('data/dossier.json')),
    }),
    isBasedOn: story.sources.map((source) => sourceData(source, absolute)),
    about: eventViews(story)
      .filter(({ machine }) => machine !== null)
      .map(({ event, machine, anchor }) =>
        node({
          '@type': 'Event',
          name: event.title,
          startDate: event.earliest ?? machine,
          endDate: event.latest,
          url: absolute(`${href('')}#${anchor}`),
        }),
      ),
  });
}

/** A source as schema.org Legislation (an official document) or Article. */
export function sourceData(source: Source, absolute: Absolute): Node {
  const { doc } = source;
  const day = /^\d{4}(-\d\d){0,2}$/.exec(doc.published.edtf ?? '')?.[0] ?? null;
  return node({
    '@context': 'https://schema.org',
    '@type': doc.kind === 'official' ? 'Legislation' : 'Article',
    name: source.name,
    headline: doc.kind === 'news' ? doc.title : null,
    url: absolute(source.href),
    sameAs: doc.url,
    [doc.kind === 'official' ? 'legislationDate' : 'datePublished']: day,
    author: doc.authors.map((name) => node({ '@type': 'Person', name })),
    publisher: doc.publisher === null ? null : node({ '@type': 'Organization', name: doc.publisher }),
  });
}

/** A disagreement as schema.org Quotations, one for each passage that takes a stance. */
export function disagreementData(story: Story, conflict: Conflict, absolute: Absolute): Node {
  return node({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: conflict.question,
    itemListElement: conflict.positions.flatMap((position) =>
      position.spans.map((span) =>
        node({
          '@type': 'Quotation',
          text: oneLine(span.text),
          url: absolute(story.linkTo(span)),
          isPartOf: absolute(story.source(span.doc).href),
        }),
      ),
    ),
  });
}

function node(fields: Record<string, unknown>): Node {
  const empty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !empty(value)));
}
