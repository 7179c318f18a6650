import type { Taal } from '../schema/hulp-nu.ts';

/** What the help page says around its content, and what leads to the other language. */
export type HulpWoorden = {
  /** Address of the page in this language. */
  href: string;
  naam: string;
  naarInhoud: string;
  verlaat: string;
  sneltoets: string;
  bel: string;
  voorHulpverleners: string;
};

export const hulpWoorden: Readonly<Record<Taal, HulpWoorden>> = {
  nl: {
    href: '/hulp-nu/',
    naam: 'Nederlands',
    naarInhoud: 'Naar de inhoud',
    verlaat: 'Snel weg',
    sneltoets: 'Of druk drie keer op Shift.',
    bel: 'Bel',
    voorHulpverleners: 'Help jij iemand anders?',
  },
  en: {
    href: '/hulp-nu/en/',
    naam: 'English',
    naarInhoud: 'Go to the content',
    verlaat: 'Leave this page',
    sneltoets: 'Or press Shift three times.',
    bel: 'Call',
    voorHulpverleners: 'Do you help someone else? (in Dutch)',
  },
};
