import type { AstroInlineConfig, AstroIntegration } from 'astro';

/** What scripts of components fetch: the site has it already, a preview on its own does not. */
const GEGEVENS = ['keuzehulp-verwijzen.json', 'plaatsen.json'];

/**
 * Preview of all components: `/voorbeelden/` and a page per component. It exists while someone works on the site
 * (`npm run dev`) and in the build that the tests look at, never in the site itself.
 *
 * @param isAsked True to add the pages to a build as well.
 */
export function voorbeelden(isAsked = false): AstroIntegration {
  return {
    name: 'voorbeelden',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev' && !isAsked) return;
        injectRoute({ pattern: '/voorbeelden/', entrypoint: './src/voorbeelden/lijst.astro' });
        injectRoute({ pattern: '/voorbeelden/[component]/', entrypoint: './src/voorbeelden/component.astro' });
        for (const naam of command === 'dev' ? [] : GEGEVENS) {
          injectRoute({ pattern: `/gegevens/${naam}`, entrypoint: `./src/pages/gegevens/${naam}.ts` });
        }
      },
    },
  };
}

/**
 * Change the settings of the site into those of a build that holds the preview alone: no pages of the site, no search
 * index.
 *
 * @param config Settings of the site.
 * @param folder Where the preview is written.
 */
export function makeVoorbeeldenConfig(config: AstroInlineConfig, folder: string): AstroInlineConfig {
  const ofSite = ['headers', 'zoekindex', 'voorladen', 'voorbeelden'];
  const needed = (config.integrations ?? []).flat().filter((one) => one && !ofSite.includes(one.name));
  return {
    ...config,
    configFile: false,
    // A room without a folder of pages: only the pages of the preview are left.
    srcDir: './src/voorbeelden',
    outDir: folder,
    // Not beside the cache of the site, which may be building at the same time.
    cacheDir: '.cache/astro-voorbeelden',
    integrations: [...needed, voorbeelden(true)],
    logLevel: 'error',
  };
}
