import { UserError } from '../errors.js';
import { refuseBroken } from './decode.js';
import type { Format, Source } from './format.js';

/** One shape of a tool's output. */
export type Shape = Pick<Format, 'matches' | 'parse'>;

/** A format whose tool writes several shapes: the first that matches reads the file. */
export function ofShapes(said: Pick<Format, 'title' | 'made'>, shapes: readonly Shape[]): Format {
  const shapeOf = (source: Source): Shape | undefined => shapes.find((shape) => shape.matches(source));
  return {
    ...said,
    matches: (source) => shapeOf(source) !== undefined,
    parse(source) {
      const shape = shapeOf(source);
      if (shape) return shape.parse(source);
      refuseBroken(source);
      throw new UserError(`this is not the output of ${said.title}, or it holds no benchmark`, {
        place: { file: source.path },
        hint: `Such a file is made by: ${said.made}`,
      });
    },
  };
}
