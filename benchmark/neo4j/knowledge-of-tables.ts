import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { associationId, type Association } from '../../src/model/association.js';
import type { Category } from '../../src/model/category.js';
import type { Effect } from '../../src/model/effect.js';
import type { Entity } from '../../src/model/entity.js';
import { evidenceId, type Evidence } from '../../src/model/evidence.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Predicate } from '../../src/model/predicate.js';
import type { Publication } from '../../src/model/publication.js';
import { contentChecksum } from '../../src/model/release.js';

/* A graph of KGX-like tables as knowledge, for measuring: `<folder>/<name>.nodes.tsv.gz` and `<name>.edges.tsv.gz`. It keeps what a measurement needs
 * (topology, sign, publications) and is no importer: ids without prefix get one, and predicates we have no word for become AFFECTS. */

const CATEGORY_OF: Readonly<Record<string, Category>> = {
  'biolink:Gene': 'GENE',
  'biolink:Protein': 'GENE',
  'biolink:SmallMolecule': 'COMPOUND',
  'biolink:Pathway': 'PATHWAY',
  'biolink:Transcript': 'RNA',
  'biolink:MacromolecularComplex': 'COMPLEX',
  'biolink:Disease': 'DISEASE',
};
const PREDICATE_OF: Readonly<Record<string, Predicate>> = { 'biolink:participates_in': 'PARTICIPATES_IN' };
const EFFECT_OF: Readonly<Record<string, Effect>> = { '1': 'INCREASES', '-1': 'DECREASES', '0': 'NONE' };

export const knowledgeOfTables = async (folder: string, name: string): Promise<Knowledge> => {
  const entities = new Map<string, Entity>();
  for await (const [id, category, label] of rowsOf(`${folder}/${name}.nodes.tsv.gz`)) {
    const curie = curieOf(id);
    entities.set(curie, {
      id: curie,
      name: label === '' ? curie : label,
      category: CATEGORY_OF[category] ?? 'PROCESS',
      synonyms: [],
      xrefs: [],
      description: null,
      taxon: null,
      properties: [],
    });
  }
  const associations = new Map<string, Association>();
  const evidence = new Map<string, Evidence>();
  const publications = new Map<string, Publication>();
  for await (const row of rowsOf(`${folder}/${name}.edges.tsv.gz`)) {
    const [subject, object] = [curieOf(row[0]), curieOf(row[2])];
    if (!entities.has(subject) || !entities.has(object)) continue;
    const predicate = PREDICATE_OF[row[1]] ?? 'AFFECTS';
    const effect = predicate === 'AFFECTS' ? (EFFECT_OF[row[3]] ?? 'UNKNOWN') : null;
    const content = { subject, predicate, object, effect, aspect: null };
    const association = { id: associationId(content), ...content };
    associations.set(association.id, association);
    const cited = row[6] === '' ? [null] : row[6].split('|');
    for (const publication of cited) {
      if (publication !== null) publications.set(publication, publicationOf(publication));
      const finding = findingOf(association.id, publication, name);
      evidence.set(finding.id, finding);
    }
  }
  const content = {
    entities: sorted(entities),
    publications: sorted(publications),
    associations: sorted(associations),
    evidence: sorted(evidence),
    mechanisms: [],
  };
  const checksum = contentChecksum(content);
  return { datasets: [{ id: name, name, version: '1', licence: 'see the source', checksum }], ...content };
};

async function* rowsOf(file: string): AsyncGenerator<string[]> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  let isHead = true;
  for await (const line of lines) {
    if (!isHead) yield line.split('\t');
    isHead = false;
  }
}

const curieOf = (id: string): string =>
  /^[A-Za-z_][\w.-]*:\S+$/.test(id) ? id : `X:${id.replace(/\s+/g, '_')}`;

const publicationOf = (id: string): Publication => ({
  id,
  citation: id,
  title: null,
  year: null,
  journal: null,
  doi: null,
  pmid: id.startsWith('PMID:') ? id.slice('PMID:'.length) : null,
  pmcid: null,
});

const findingOf = (association: string, publication: string | null, dataset: string): Evidence => {
  const finding = {
    association,
    dataset,
    publication,
    citedTogether: [],
    supports: 'SUPPORTS',
    directness: 'NOT_STATED',
    role: 'PRIMARY_RESULT',
    hedged: false,
    system: 'NOT_STATED',
    species: ['NCBITaxon:9606'],
    diseaseModel: null,
    recipientCell: null,
    dose: null,
    route: null,
    duration: null,
    comparator: null,
    outcome: null,
    result: null,
    timepoint: null,
    sampleSize: null,
    phase: null,
    statement: 'Drawn in a pathway.',
    locator: null,
    knowledgeLevel: 'KNOWLEDGE_ASSERTION',
    agentType: 'MANUAL_AGENT',
    note: null,
    properties: [],
  } as const;
  return { id: evidenceId(finding), ...finding };
};

const sorted = <Item extends { readonly id: string }>(items: ReadonlyMap<string, Item>): Item[] =>
  [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
