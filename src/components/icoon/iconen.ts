import afdrukken from '@tabler/icons/outline/printer.svg?raw';
import bellen from '@tabler/icons/outline/phone.svg?raw';
import kopieren from '@tabler/icons/outline/copy.svg?raw';
import plaats from '@tabler/icons/outline/map-pin.svg?raw';
import sluiten from '@tabler/icons/outline/x.svg?raw';
import uitklappen from '@tabler/icons/outline/chevron-down.svg?raw';
import verder from '@tabler/icons/outline/chevron-right.svg?raw';
import waarschuwing from '@tabler/icons/outline/alert-triangle.svg?raw';
import website from '@tabler/icons/outline/external-link.svg?raw';
import zoeken from '@tabler/icons/outline/search.svg?raw';
import { getLijnen } from './lijnen.ts';

const bestanden = { afdrukken, bellen, kopieren, plaats, sluiten, uitklappen, verder, waarschuwing, website, zoeken };

export type IcoonNaam = keyof typeof bestanden;

/** The icons the site may use, by what they stand for. A page carries only the lines of those that it shows. */
export const iconen = Object.fromEntries(
  Object.entries(bestanden).map(([naam, svg]) => [naam, getLijnen(svg)]),
) as Record<IcoonNaam, string>;
