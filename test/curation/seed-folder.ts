import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { loadSeeds } from '../../src/curation/load-seeds.js';
import { formatProblems } from '../../src/curation/problems/problem.js';

const root = mkdtempSync(join(tmpdir(), 'vesipath-seeds-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A made-up review; the two sentences of section 3.2 are those of the study below. */
export const SOURCE = `Small vesicles may calm sore tendons.
1 Introduction
Tendons hurt for many reasons, e.g. after running.
3.2 iMSC-EVs in tendons
Rats with sore tendons walked better one week after the vesicles were given (Ye et al., 2023). Their mast cells were calmer, which may be why.
`;
export const PAIN =
  'Rats with sore tendons walked better one week after the vesicles were given (Ye et al., 2023).';
export const CELLS = 'Their mast cells were calmer, which may be why.';

/** The smallest seeds without problem or warning; tests change one thing in them. The numbers are those of the lines. */
export const SEEDS = {
  'dataset.yaml': 'name: Test core\nversion: 0.1.0\nlicence: CC-BY-4.0\n',
  'documents.tsv': 'id\tpublication\tfile\nreview-a\tVP:review\treview.txt\n',
  'publications.tsv': `id\tcitation\ttitle\tyear\tjournal\tdoi\tpmid\tpmcid
DOI:10.1234/ye\tYe et al. 2023\tOn sore tendons\t2023\tTendons\t10.1234/ye\t123\tPMC456
VP:gao-2022\tGao et al. 2022\t\t2022\t\t\t\t
VP:review\tReview 2024\t\t\t\t\t\t
`,
  'entities.tsv': `id\tcategory\tname\tsynonym\txref\tdescription\tin_taxon
VP:imsc-ev\tVESICLE\tiMSC-EV\tiMSC-EVs|iPSC-MSC vesicle\tbroad:GO:1903561|MESH:D000067128\tVesicles of iMSCs.\t
VP:smmsc-ev\tVESICLE\tSMMSC-EV\t\t\t\t
CL:0000097\tCELL\tmast cell\tmastocyte\t\t\tNCBITaxon:9606
MONDO:0100010\tDISEASE\ttendinopathy\t\t\t\t
`,
  'studies/ye-2023.yaml': `publication: DOI:10.1234/ye
document: review-a
sentences:
  pain: { section: '3.2', fingerprint: ${sha256(PAIN)} }
  cells: { section: '3.2', fingerprint: ${sha256(CELLS)} }
defaults:
  role: PRIMARY_RESULT
  diseaseModel: tendinopathy
  citedTogether: [VP:gao-2022]
associations: # line 10
  - key: relief
    subject: iMSC-EV
    predicate: AMELIORATES
    object: tendinopathy
    aspect: PAIN
    evidence:
      - sentence: pain
        statement: The vesicles eased the pain.
        comparator: SMMSC-EV
  - key: calm # line 20
    subject: iMSC-EV
    predicate: AFFECTS
    object: mast cell
    effect: DECREASES
    aspect: ACTIVATION
    evidence:
      - sentence: cells
        statement: Mast cells answered less.
        recipientCell: mast cell
  - key: mast-pain # line 30
    subject: mast cell
    predicate: WORSENS
    object: tendinopathy
    evidence:
      - sentence: cells
        statement: Mast cells made it worse.
        hedged: true
mechanisms:
  - name: Relief through mast cells
    sentence: cells # line 40
    statement: The vesicles calm mast cells and so ease the pain.
    steps: [calm, mast-pain]
`,
} as const;

export const STUDY = 'studies/ye-2023.yaml';

/** Path of a new folder with these files; by name in it. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const dir = mkdtempSync(join(root, 'dir-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
};

/** Path of a new seeds folder: SEEDS, with some files in another form or added. */
export const seedFolder = (changes: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  folderOf({ ...SEEDS, ...changes });

/** A file of SEEDS with one text in it replaced. */
export const edited = (file: keyof typeof SEEDS, from: string, to: string): Record<string, string> => {
  if (SEEDS[file].split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
  return { [file]: SEEDS[file].replace(from, () => to) };
};

/** What loading the changed seeds reports, one line a problem. */
export const problemsOf = (changes: Readonly<Record<string, string | Uint8Array>>): string[] =>
  lines(formatProblems(loadSeeds(seedFolder(changes)).problems));

/** As problemsOf, for a change in the study file. */
export const studyProblems = (from: string, to: string): string[] => problemsOf(edited(STUDY, from, to));

export const warningsOf = (changes: Readonly<Record<string, string | Uint8Array>>): string[] =>
  lines(formatProblems(loadSeeds(seedFolder(changes)).warnings));

const lines = (text: string): string[] => (text === '' ? [] : text.split('\n'));
