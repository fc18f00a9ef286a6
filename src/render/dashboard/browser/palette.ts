/** Colours of the chart; their values are custom properties of the style sheet, light and dark. */
const names = [
  'line',
  'good',
  'bad',
  'band',
  'level',
  'grid',
  'text',
  'surface',
  'accent',
  'anchor',
  'budget',
] as const;

export type Palette = Readonly<Record<(typeof names)[number], string>>;

/** The colours as they are now: a change of the colour scheme is seen at the next drawing. */
export function palette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colours = names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]);
  return Object.fromEntries(colours) as Palette;
}
