import type { Path, PathPage } from '../../src/store/path-request.js';
import { A } from './small-knowledge.js';

const NAMES = new Map(Object.entries(A).map(([name, { id }]) => [id, name]));

/** The associations of a path by the names they have in the small knowledge: `calms worsens`. */
export const nameOf = ({ steps }: Path): string =>
  steps.map(({ association }) => NAMES.get(association.id) ?? association.id).join(' ');

export const linesOf = ({ paths }: PathPage): string[] => paths.map(nameOf);
