import { describe, expect, test } from 'vitest';
import { renderContact, renderNummer, renderStatus, renderUren } from '../../src/site/contact-html.ts';

describe('een contact als HTML', () => {
  test('zegt wie opneemt, met een nummer om aan te tikken, wanneer, en dan pas hoe zeker het is', () => {
    const regel = { naam: 'Veilig Thuis', telefoon: '0800 2000', tel: 'tel:08002000', uren: 'dag en nacht', open: 'altijd', merk: 'gezien in 2022' };
    expect(renderContact('veilig-thuis', regel)).toBe(
      '<div class="contact" data-route="veilig-thuis"><b>Veilig Thuis</b>' +
        '<a class="bel" href="tel:08002000">0800 2000</a>' +
        '<button type="button" class="kopieer" data-doe="kopieer" aria-label="Kopieer nummer 0800 2000">Kopieer nummer</button>' +
        '<nu-open data-open="altijd">Volgens de opgegeven tijden: dag en nacht</nu-open><span class="status">Gezien in 2022</span></div>',
    );
  });

  test('toont alles wat bekend is, en niets wat er niet is', () => {
    const html = renderContact('x', {
      naam: 'Moviera',
      namens: 'Neemt op voor Gelderland.',
      vraagNaar: 'Vraag naar de zorgcoördinator.',
      email: 'post@voorbeeld.nl',
      url: 'https://www.voorbeeld.nl',
      letOp: 'nog te controleren',
      uren: 'op werkdagen',
      uitleg: 'Noem je gemeente.',
    });
    expect(html).toContain('<a href="mailto:post@voorbeeld.nl">post@voorbeeld.nl</a>');
    expect(html).toContain('<a href="https://www.voorbeeld.nl">Website</a>');
    expect(html).toContain('<span class="status let-op">Nog te controleren</span>');
    expect(html).toContain('<p>op werkdagen</p>');
    expect(html).not.toMatch(/tel:|kopieer|nu-open/);
  });

  test('is als kaart een element dat een script kan aanvullen, met een kop, een taak en een link', () => {
    const vorm = { element: 'contact-kaart', kop: 'h3', taak: 'Zorgcoördinator', href: '/hulpaanbod/moviera/', vragen: ['het wijkteam'] } as const;
    expect(renderContact(undefined, { naam: 'Moviera', url: 'https://www.moviera.nl/mensenhandel' }, vorm)).toBe(
      '<contact-kaart class="contact"><h3><small>Zorgcoördinator</small> <a href="/hulpaanbod/moviera/">Moviera</a></h3>' +
        '<p>Vraag naar:</p><ul><li>het wijkteam</li></ul><a href="https://www.moviera.nl/mensenhandel">moviera.nl</a></contact-kaart>',
    );
  });

  test('noemt de taak niet als die hetzelfde is als de naam', () => {
    expect(renderContact('x', { naam: 'Veilig Thuis' }, { taak: 'Veilig Thuis' })).not.toContain('small');
  });

  test('laat tekst tekst zijn', () => {
    expect(renderContact('x', { naam: 'Jansen & "Zoon" <nv>' })).toContain('<b>Jansen &amp; &quot;Zoon&quot; &lt;nv></b>');
  });
});

test('uren waarmee niet te rekenen is, blijven gewone tekst', () => {
  expect(renderUren('in de avond', undefined)).toBe('<p>in de avond</p>');
  expect(renderUren('elke dag 9.00-17.00 uur', '0123456 9.00 17.00')).toContain('data-open="0123456 9.00 17.00"');
  expect(renderUren(undefined, 'altijd')).toBe('');
});

test('een knop om te kopiëren zegt welk nummer', () => {
  expect(renderNummer('14 055', 'tel:14055')).toContain('aria-label="Kopieer nummer 14 055"');
});

test('wat nog te controleren is, is aan meer te zien dan aan een kleur', () => {
  expect(renderStatus({ tekst: 'nog te controleren, datum onbekend', toon: 'let-op' })).toBe('<span class="status let-op">Nog te controleren, datum onbekend</span>');
});
