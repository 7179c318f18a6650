import { describe, expect, test } from 'vitest';
import { renderContact } from '../../src/site/contact-html.ts';

describe('een contact als HTML', () => {
  test('zegt wie opneemt, met een nummer om aan te tikken en hoe zeker het is', () => {
    expect(renderContact('veilig-thuis', { naam: 'Veilig Thuis', telefoon: '0800 2000', tel: 'tel:08002000', merk: 'gezien in 2022' })).toBe(
      '<div class="contact" data-route="veilig-thuis"><b>Veilig Thuis</b>' +
        '<a class="bel" href="tel:08002000">0800 2000</a>' +
        '<button type="button" class="kopieer" data-doe="kopieer" aria-label="Kopieer het nummer"></button><span class="status rustig">gezien in 2022</span></div>',
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
    expect(html).toContain('<span class="status">nog te controleren</span>');
    expect(html).not.toContain('tel:');
  });

  test('laat tekst tekst zijn', () => {
    expect(renderContact('x', { naam: 'Jansen & "Zoon" <nv>' })).toContain('<b>Jansen &amp; &quot;Zoon&quot; &lt;nv></b>');
  });
});
