import { expect } from '@jest/globals';
import { CATEGORY_NAMES } from '../../../src/model/category.js';
import { PREDICATE_NAMES } from '../../../src/model/predicate.js';
import { SMALL } from '../small-knowledge.js';
import type { StoreSuite } from '../describe-mechanism-store.js';

export const describeMetagraph = ({ it, open }: StoreSuite): void => {
  it('counts the entities of every category, those without any too, in the order of the model', async () => {
    const { categories } = await (await open(SMALL)).metagraph();
    expect(categories.map(({ category }) => category)).toEqual(CATEGORY_NAMES);
    expect(Object.fromEntries(categories.map(({ category, count }) => [category, count]))).toMatchObject({
      VESICLE: 2,
      CELL: 3,
      GENE: 2,
      DISEASE: 2,
      ANATOMY: 1,
      RNA: 0,
    });
    expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(14);
  });

  it('counts the associations of every predicate, those that are never walked too', async () => {
    const { predicates } = await (await open(SMALL)).metagraph();
    expect(predicates.map(({ predicate }) => predicate)).toEqual(PREDICATE_NAMES);
    expect(Object.fromEntries(predicates.map(({ predicate, count }) => [predicate, count]))).toMatchObject({
      AFFECTS: 13,
      WORSENS: 2,
      DELIVERS: 2,
      SUBCLASS_OF: 1,
      TESTED_IN: 0,
    });
    expect(predicates.reduce((sum, { count }) => sum + count, 0)).toBe(22);
  });

  it('gives each subject category, predicate and object category once, in this order', async () => {
    const { edges } = await (await open(SMALL)).metagraph();
    expect(
      edges.map(({ subject, predicate, object, count }) => `${subject} ${predicate} ${object} ${count}`),
    ).toEqual([
      'CELL AFFECTS DISEASE 1',
      'CELL AFFECTS PROCESS 1',
      'CELL PRODUCES VESICLE 1',
      'CELL WORSENS DISEASE 1',
      'DISEASE LOCATED_IN ANATOMY 1',
      'GENE AFFECTS CELL 1',
      'GENE AFFECTS PATHWAY 1',
      'GENE AFFECTS PROCESS 1',
      'MICRORNA AFFECTS GENE 1',
      'MICRORNA AFFECTS PATHWAY 1',
      'PATHWAY AFFECTS CELL 1',
      'PROCESS WORSENS DISEASE 1',
      'VESICLE AFFECTS CELL 4',
      'VESICLE AFFECTS PATHWAY 1',
      'VESICLE AMELIORATES DISEASE 1',
      'VESICLE CONTAINS MICRORNA 1',
      'VESICLE DELIVERS GENE 1',
      'VESICLE DELIVERS MICRORNA 1',
      'VESICLE SUBCLASS_OF VESICLE 1',
    ]);
  });
};
