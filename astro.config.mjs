import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { headers } from './src/data/headers.ts';
import { searchIndex } from './src/data/search-index.ts';

// An empty variable, as build services set them, is none.
export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  base: process.env.BASE_PATH || '/',
  output: 'static',
  trailingSlash: 'always',
  integrations: [
    sitemap({ filter: (page) => !/\/(search|embed\/timeline)\/$/.test(page) }),
    searchIndex(),
    headers(),
  ],
  devToolbar: { enabled: false },
  // Styles and scripts are files of their own. The one style in a page is named by its hash in the policy.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
