export type Child = Node | string | null;

type Attributes = Readonly<Record<string, string | number | boolean | null>>;

function setAll(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child) => child !== null));
}

/** A new element; text becomes text nodes only, so that no name can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAll(made, attributes, children);
  return made;
}

/** A new SVG element. */
export function drawing<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAll(made, attributes, children);
  return made;
}

/** A name from data: isolated, so that right-to-left text cannot reorder what stands around it. */
export const named = (text: string, attributes: Attributes = {}): HTMLElement =>
  element('bdi', attributes, text);
