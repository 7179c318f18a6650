import { describe, expect, test } from 'vitest';
import { readKleuren } from '../../src/integrations/thema-kleuren.ts';
import { themas } from './themas.ts';

/** Contrast of two colours, by WCAG 2.2 (relative luminance). */
function measureContrast(a: string, b: string): number {
  const [light, dark] = [measureLuminance(a), measureLuminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function measureLuminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(full.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Reading text: AAA. */
const TEKST = [
  ['color-default-color-document', 'color-default-bg-document'],
  ['color-default-color-document', 'color-default-bg-default'],
  ['color-default-color-subtle', 'color-default-bg-document'],
  ['color-default-color-subtle', 'color-default-bg-default'],
  ['color-action-1-color-default', 'color-default-bg-document'],
  ['color-action-1-color-default', 'color-default-bg-default'],
  ['color-action-1-color-hover', 'color-default-bg-document'],
  ['color-action-1-color-hover', 'color-default-bg-default'],
  ['color-accent-1-inverse-color-default', 'color-accent-1-inverse-bg-default'],
  ['color-action-2-color-default', 'color-action-2-bg-default'],
  ['color-action-2-color-default', 'color-action-2-bg-hover'],
  ['color-action-1-inverse-color-default', 'color-action-1-inverse-bg-default'],
  ['color-action-1-inverse-color-default', 'color-action-1-inverse-bg-hover'],
  ['color-negative-inverse-color-default', 'color-negative-inverse-bg-default'],
  ['color-warning-color-default', 'color-warning-bg-default'],
  ['color-info-color-default', 'color-info-bg-default'],
  ['color-default-color-document', 'color-info-bg-default'],
];

/** What shows where something is: edges of fields, the line, the focus ring. */
const VORM = [
  ['form-control-border-color', 'color-default-bg-default'],
  ['form-control-border-color', 'color-default-bg-document'],
  ['color-accent-1-border-default', 'color-default-bg-document'],
  ['color-accent-1-border-default', 'color-default-bg-default'],
  ['color-accent-1-inverse-border-default', 'color-accent-1-inverse-bg-default'],
  ['color-action-2-bg-default', 'color-accent-1-inverse-bg-default'],
  ['color-action-1-inverse-bg-default', 'color-default-bg-document'],
  ['color-action-1-inverse-bg-default', 'color-default-bg-default'],
  ['color-negative-border-default', 'color-default-bg-document'],
  ['color-negative-border-default', 'color-default-bg-default'],
  ['focus-outline-color', 'focus-background-color'],
];

const weergaven = themas.flatMap(({ naam, css }) =>
  Object.entries(readKleuren(css)).map(([weergave, kleuren]) => ({ naam, weergave, kleuren })),
);

describe.each(weergaven)('kleuren van het thema $naam in de weergave $weergave', ({ kleuren }) => {
  const measurePair = (op: string, onder: string) =>
    measureContrast(kleuren.get(`--basis-${op}`) ?? '', kleuren.get(`--basis-${onder}`) ?? '');

  test.each(TEKST)('tekst in %s is goed te lezen op %s', (op = '', onder = '') => {
    expect(measurePair(op, onder)).toBeGreaterThanOrEqual(7);
  });

  test.each(VORM)('%s is te zien op %s', (op = '', onder = '') => {
    expect(measurePair(op, onder)).toBeGreaterThanOrEqual(3);
  });
});
