import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { findNotes } from '../../scripts/biolink/find-notes.mjs';
import { findProblems } from '../../scripts/biolink/find-problems.mjs';
import { formatted } from '../../scripts/biolink/formatted.mjs';
import { mappingTables, withTables } from '../../scripts/biolink/mapping-tables.mjs';
import type { Tables } from '../../scripts/biolink/tables.mjs';
import { BIOLINK, TABLES } from './biolink-tables.js';

const PAGE = fileURLToPath(new URL('../../docs/biolink.md', import.meta.url));

/** What is found when our tables are changed in one place, without what the change did not cause. */
const problemsWith = (change: Partial<Tables>): readonly string[] => {
  const before = findProblems(TABLES, BIOLINK).map(({ name }) => name);
  return findProblems({ ...TABLES, ...change }, BIOLINK)
    .filter(({ name }) => !before.includes(name))
    .map(({ name, problem }) => `${name}: ${problem}`);
};

const withClass = (biolink: string): Partial<Tables> => ({
  categories: { ...TABLES.categories, X: { biolink } },
});

const withPredicate = (biolink: string): Partial<Tables> => ({
  predicates: { ...TABLES.predicates, X: { biolink, subjects: ['GENE'], objects: ['DISEASE'] } },
});

describe('our tables and Biolink 4.4.6', () => {
  it('agree on every class, predicate, aspect, effect, knowledge level and agent type', () => {
    expect(findProblems(TABLES, BIOLINK)).toEqual([]);
  });

  it('are described in docs/biolink.md as `node scripts/biolink.mjs table --write docs/biolink.md` does it', async () => {
    const page = readFileSync(PAGE, 'utf8');
    expect(page).toBe(await formatted(withTables(page, mappingTables(TABLES, BIOLINK)), PAGE));
  });

  it('name no class of vesicles because Biolink has none', () => {
    expect(Object.keys(BIOLINK.classes).filter((name) => /vesic|exosom|secretome/i.test(name))).toEqual([]);
  });

  it('have no predicate of their own kind for "did better than": Biolink has none', () => {
    expect(Object.keys(BIOLINK.predicates).filter((name) => /superior|better|outperform/.test(name))).toEqual(
      [],
    );
  });
});

describe('findProblems', () => {
  it.each([
    ['biolink:ExtracellularVesicle', 'Biolink has no class of an entity of this name'],
    ['biolink:gene', 'Biolink has no class of an entity of this name'],
    ['biolink:toString', 'Biolink has no class of an entity of this name'],
    ['biolink:Association', 'Biolink has no class of an entity of this name'],
    ['Gene', 'does not begin with biolink:'],
    ['biolink:BiologicalEntity', 'is abstract'],
    ['biolink:GeneOrGeneProduct', 'is a mixin and no class of its own'],
    ['biolink:Entity', 'is abstract'],
  ])('refuses the class %s: %s', (biolink, problem) => {
    expect(problemsWith(withClass(biolink))).toEqual([`X: ${problem}`]);
  });

  it.each([
    ['biolink:better_than', 'Biolink has no predicate of this name'],
    ['biolink:affects activity of', 'Biolink has no predicate of this name'],
    ['biolink:binds', 'is deprecated'],
    ['biolink:contributor', 'is abstract'],
    [
      'biolink:has_attribute',
      'is a property in Biolink and no predicate (it does not descend from biolink:related_to)',
    ],
  ])('refuses the predicate %s: %s', (biolink, problem) => {
    expect(problemsWith(withPredicate(biolink))).toEqual([`X: ${problem}`]);
  });

  it('refuses an aspect that Biolink lacks or writes otherwise', () => {
    const aspects = { A: { biolink: 'migration' }, B: { biolink: 'Secretion' }, C: { biolink: null } };
    expect(problemsWith({ aspects })).toEqual([
      'A: GeneOrGeneProductOrChemicalEntityAspectEnum has no such value',
      'B: is written otherwise in Biolink',
    ]);
  });

  it('refuses a knowledge level, an agent type and a version of our own', () => {
    expect(problemsWith({ knowledgeLevels: ['GUESS'], agentTypes: ['ROBOT'], version: '4.4.5' })).toEqual([
      'BIOLINK_VERSION: the file is of version 4.4.6',
      'GUESS: KnowledgeLevelEnum has no such value',
      'ROBOT: AgentTypeEnum has no such value',
    ]);
  });

  it('tells what to do instead', () => {
    const found = findProblems({ ...TABLES, ...withClass('biolink:Celll') }, BIOLINK);
    expect(found.find(({ name }) => name === 'X')).toMatchObject({
      table: 'category',
      remedy: 'take a broader one; nearest in spelling: biolink:Cell',
    });
  });
});

describe('findNotes', () => {
  const notesOf = (change: Partial<Tables>): readonly string[] =>
    findNotes({ ...TABLES, ...change }, BIOLINK)
      .filter(({ name }) => name === 'X')
      .map(({ note }) => note);

  it('names the categories outside a domain, also where the domain is inherited', () => {
    const domain = 'subject should be biolink:ChemicalOrDrugOrTreatment; not so: GENE';
    expect(notesOf(withPredicate('biolink:treats'))).toEqual([
      'is a mixin: Biolink prefers a predicate below it',
      domain,
    ]);
    expect(notesOf(withPredicate('biolink:beneficial_in_models_for'))).toEqual([domain]);
    expect(notesOf(withPredicate('biolink:has_plasma_membrane_part'))).toEqual([]);
  });

  it('looks at the other side when a predicate is swapped', () => {
    const info = { biolink: 'biolink:expressed_in', subjects: ['CELL'], objects: ['GENE'] };
    expect(notesOf({ predicates: { X: { ...info, swapped: true } } })).toEqual([]);
    expect(notesOf({ predicates: { X: info } })).toEqual([
      'subject should be biolink:GeneOrGeneProduct; not so: CELL',
      'object should be biolink:AnatomicalEntity; not so: GENE',
    ]);
  });

  it('tells which values of Biolink we leave out', () => {
    const notes = findNotes({ ...TABLES, knowledgeLevels: ['PREDICTION'] }, BIOLINK);
    expect(notes.map(({ biolink }) => biolink)).toContain('text_co_occurrence');
  });
});
