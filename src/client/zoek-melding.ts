/** Say how much was found. */
export function formatAantal(totaal: number, vraag: string): string {
  if (totaal === 0) return `Niets gevonden voor “${vraag}”.`;
  return `${totaal} ${totaal === 1 ? 'resultaat' : 'resultaten'} voor “${vraag}”.`;
}

/** Say what was found in the text alone, where no name fits. */
export function formatInTekst(totaal: number, vraag: string): string {
  return `Geen naam of titel past bij “${vraag}”. Wel ${totaal === 1 ? 'staat het op 1 pagina' : `staat het op ${totaal} pagina’s`}.`;
}
