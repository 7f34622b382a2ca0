import {
  associationId,
  type Association,
  type AssociationContent,
  type AssociationId,
} from '../../src/model/association.js';
import type { Category } from '../../src/model/category.js';
import type { Curie } from '../../src/model/curie.js';
import type { Entity } from '../../src/model/entity.js';
import { evidenceId, type Evidence } from '../../src/model/evidence.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { mechanismId, type Mechanism } from '../../src/model/mechanism.js';
import { predicateInfo } from '../../src/model/predicate.js';
import type { Publication } from '../../src/model/publication.js';
import { contentChecksum } from '../../src/model/release.js';
import { evidence } from '../model/evidence-of.js';

/** Knowledge of two datasets, `curated` with the checksum of the content as it stands, and `import`. */
export const knowledgeOf = ({
  entities,
  publications,
  associations,
  evidence: findings,
  mechanisms,
}: Omit<Knowledge, 'datasets'>): Knowledge => {
  const content = { entities, publications, associations, evidence: findings, mechanisms };
  return {
    datasets: [
      { id: 'curated', name: 'Core', version: '1', licence: 'CC0-1.0', checksum: contentChecksum(content) },
      { id: 'import', name: 'Import', version: '7', licence: 'CC-BY-4.0', checksum: 'f00d' },
    ],
    ...content,
  };
};

export const entityOf = (
  id: Curie,
  category: Category,
  name: string,
  rest: Partial<Omit<Entity, 'id' | 'category' | 'name'>> = {},
): Entity => ({
  id,
  category,
  name,
  synonyms: [],
  xrefs: [],
  description: null,
  taxon: null,
  properties: [],
  ...rest,
});

export const publicationOf = (id: Curie, citation: string, year: number | null): Publication => ({
  id,
  citation,
  year,
  title: null,
  journal: null,
  doi: null,
  pmid: null,
  pmcid: null,
});

/** An association with the effect of its predicate; AFFECTS takes its own. */
export const associationOf = (
  subject: Curie,
  predicate: AssociationContent['predicate'],
  object: Curie,
  rest: Partial<Pick<AssociationContent, 'effect' | 'aspect'>> = {},
): Association => {
  const content = {
    subject,
    predicate,
    object,
    effect: predicateInfo(predicate).effect ?? null,
    aspect: null,
    ...rest,
  };
  return { id: associationId(content), ...content };
};

/** A direct primary result from the curated dataset, not hedged, unless said otherwise. */
export const findingOf = (
  association: AssociationId,
  publication: Curie | null,
  rest: Partial<Evidence> = {},
): Evidence => {
  const finding = evidence({ dataset: 'curated', directness: 'DIRECT', ...rest, association, publication });
  return { ...finding, id: evidenceId(finding) };
};

export const mechanismOf = (name: string, publication: Curie, steps: readonly Association[]): Mechanism => {
  const ids = steps.map(({ id }) => id);
  return {
    id: mechanismId(publication, ids),
    name,
    publication,
    steps: ids,
    hedged: false,
    statement: `${name}, as told.`,
    locator: { document: 'text', section: '1', fingerprint: '0'.repeat(64) },
  };
};
