/** Value of each colour token, by name: `--basis-color-default-bg-document` → `#fbfaf6`. */
export type Kleuren = ReadonlyMap<string, string>;

/**
 * Read the colours of a theme as a reader sees them in light and in dark; dark has what light has, unless it differs.
 *
 * @param css Text of the token file: the light block, then the block for dark.
 */
export function readKleuren(css: string): { licht: Kleuren; donker: Kleuren } {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const licht = new Map(listColors(light));
  return { licht, donker: new Map([...licht, ...listColors(dark)]) };
}

const listColors = (block: string) =>
  [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map(([, name = '', hex = '']): [string, string] => [
    name,
    hex,
  ]);

/**
 * Recolour a drawing for another theme: each colour that is a token of the one becomes the same token of the other.
 *
 * @param svg The drawing, with literal colours.
 * @param from Colours the drawing was made in.
 * @param to Colours it must get.
 */
export function recolor(svg: string, from: Kleuren, to: Kleuren): string {
  return svg.replace(/#[0-9a-f]{3,6}\b/g, (hex) => {
    const [name] = [...from].find(([, value]) => value === hex) ?? [];
    return (name && to.get(name)) ?? hex;
  });
}
