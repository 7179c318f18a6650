/** The page a message is about; what is not known is left for the reader to fill in. */
export type Melding = { titel?: string; adres?: string; bestand?: string };

/**
 * Write a message about what is wrong, which only needs filling in.
 *
 * @example formatMelding({ titel: 'Rollen', adres: '/rollen/' }) // 'Op deze pagina klopt iets niet: Rollen\nAdres: /rollen/\n…'
 */
export function formatMelding({ titel = '', adres = '', bestand }: Melding): string {
  return [
    `Op deze pagina klopt iets niet: ${titel}`,
    `Adres: ${adres}`,
    ...(bestand === undefined ? [] : [`Bestand: ${bestand}`]),
    'Dit staat er nu: ',
    'Dit moet er staan: ',
    'Dat las ik hier: ',
  ].join('\n');
}

/** Make the link that opens such a message in the reader's own mail program. */
export function formatMailto(meldadres: string, melding: Melding): string {
  const kop = `Klopt er iets niet?${melding.titel ? ` ${melding.titel}` : ''}`;
  // Mail programs want the line ends of mail.
  const tekst = formatMelding(melding).replaceAll('\n', '\r\n');
  return `mailto:${meldadres}?subject=${encodeURIComponent(kop)}&body=${encodeURIComponent(tekst)}`;
}
