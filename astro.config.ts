import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { heleZinnen } from './src/integrations/hele-zinnen.ts';
import { headers } from './src/integrations/headers.ts';
import { kaleImport } from './src/integrations/kale-import.ts';
import { korteNamen } from './src/integrations/korte-namen.ts';
import { redactie } from './src/integrations/redactie.ts';
import { thema } from './src/integrations/thema.ts';
import { chooseThema } from './src/integrations/thema-keuze.ts';
import { voorbeelden } from './src/integrations/voorbeelden.ts';
import { voorladen } from './src/integrations/voorladen.ts';
import { zoekindex } from './src/integrations/zoekindex.ts';

export default defineConfig({
  site: process.env['SITE_URL'] ?? 'https://verwijshulp-mensenhandel.example',
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One request before the page shows: the budget is for the page and its styles together.
    inlineStylesheets: 'always',
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [heleZinnen(), mdx(), thema(chooseThema()), korteNamen(), kaleImport(), voorladen(), headers(), zoekindex(), redactie(), voorbeelden()],
  vite: {
    build: {
      // No script inside a page: the content security policy refuses it.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every text this way for itself, and its bundler warns once per text.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
