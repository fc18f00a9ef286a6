import { element } from './element.js';

type Choice = readonly [value: string, title: string];

/** A labelled drop-down list. */
export function choice(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const options = choices.map(([value, title]) =>
    element('option', { value, selected: value === chosen }, title),
  );
  const list = element('select', {}, ...options);
  list.addEventListener('change', () => onChange(list.value));
  return element('label', { class: 'field' }, element('span', {}, label), list);
}

/** The search field; `/` leads to it. */
export function searchField(value: string, onInput: (value: string) => void): HTMLElement {
  const field = element('input', {
    type: 'search',
    id: 'search',
    value,
    placeholder: 'Part of a name',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  field.addEventListener('input', () => onInput(field.value));
  return element('label', { class: 'field grow' }, element('span', {}, 'Search'), field);
}

/** A button. */
export function button(
  title: string,
  onClick: () => void,
  pressed: boolean | null = null,
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', 'aria-pressed': pressed === null ? null : String(pressed) },
    title,
  );
  made.addEventListener('click', onClick);
  return made;
}
