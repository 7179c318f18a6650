declare namespace App {
  /** What the page that is being built hands to the tags inside its text. */
  interface Locals {
    /** Number of each source in the list below the text. */
    bronnummers?: ReadonlyMap<string, number>;
    /** Terms already explained on this page: one explanation each is enough. */
    uitgelegd?: Set<string>;
  }
}

/** Colours of the theme for the browser's own bar, as the integration `thema` fills them in. */
interface ImportMetaEnv {
  readonly THEMA_LICHT: string;
  readonly THEMA_DONKER: string;
}

/** What the proofs found, as the integration `redactie` hands it to the pages for editors. */
declare module 'virtual:bewijs' {
  const verslag: import('./integrations/redactie.ts').Proefverslag;
  export default verslag;
}
