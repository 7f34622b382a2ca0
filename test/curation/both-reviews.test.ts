import { describe, expect, it } from '@jest/globals';
import type { Association } from '../../src/model/association.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Predicate } from '../../src/model/predicate.js';
import { netEffect, signOfStep } from '../../src/model/effect.js';
import { predicateInfo } from '../../src/model/predicate.js';
import { quantityText, type Quantity } from '../../src/model/quantity.js';
import { separatingAxes } from '../../src/model/separation.js';
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.js';
import { curatedKnowledge } from '../curated-knowledge.js';
import type { Path } from '../../src/store/path-request.js';
import { pathRequest } from '../store/filters-at-rest.js';

// What the two articles print, read off by hand: numbers, names and signs.
const { entities, associations, evidence, publications } = curatedKnowledge();
const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
const idOf = (name: string): string => {
  const found = entities.find((entity) => entity.name === name || entity.synonyms.includes(name));
  if (found === undefined) throw new Error(`no entity is called ${name}`);
  return found.id;
};
const named = (id: string): string => nameOf.get(id) ?? id;
const findingsOf = ({ id }: Association): Evidence[] =>
  evidence.filter(({ association }) => association === id);
const text = (quantity: Quantity | null): string | null => quantity && quantityText(quantity);

const find = (fields: {
  subject?: string;
  predicate?: Predicate;
  object?: string;
  aspect?: string;
}): Association[] =>
  associations.filter(
    (association) =>
      (fields.subject === undefined || association.subject === idOf(fields.subject)) &&
      (fields.predicate === undefined || association.predicate === fields.predicate) &&
      (fields.object === undefined || association.object === idOf(fields.object)) &&
      (fields.aspect === undefined || association.aspect === fields.aspect),
  );
const objects = (subject: string, predicate: Predicate): string[] =>
  find({ subject, predicate })
    .filter((association) => findingsOf(association).some(({ supports }) => supports === 'SUPPORTS'))
    .map(({ object }) => named(object))
    .sort();

/** Doses of a compound by protocol. */
const dosesOf = (compound: string): Record<string, string> =>
  Object.fromEntries(
    find({ predicate: 'USES', object: compound }).flatMap((association) => {
      const doses = findingsOf(association).flatMap(({ dose }) => text(dose) ?? []);
      return doses.length === 0 ? [] : [[named(association.subject), [...new Set(doses)].join(', ')]];
    }),
  );

describe('the trial of CYP-001', () => {
  it('showed 86.7, 53.3 and 86.7 % on day 100 in 16 participants of phase 1', () => {
    const findings = find({ subject: 'CYP-001', predicate: 'AMELIORATES' }).flatMap(findingsOf);
    const told = findings.map(({ outcome, result, timepoint, sampleSize, phase, system }) =>
      [outcome, text(result), text(timepoint), sampleSize, phase, system].join(' | '),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'overall response rate | 86.7 % | 100 days | 16 | PHASE_1 | HUMAN_CLINICAL',
        'complete response rate | 53.3 % | 100 days | 16 | PHASE_1 | HUMAN_CLINICAL',
        'overall survival rate | 86.7 % | 100 days | 16 | PHASE_1 | HUMAN_CLINICAL',
      ]),
    );
    expect(findings.filter(({ result }) => result !== null)).toHaveLength(3);
  });

  it('is NCT02923375, and the registry numbers of the other two products stand beside it', () => {
    const trials = find({ predicate: 'EVALUATES' }).map(
      ({ subject, object }) => `${named(object)} ${subject}`,
    );
    expect(trials).toEqual(
      expect.arrayContaining([
        'CYP-001 CLINICALTRIALS:NCT02923375',
        'CAStem CLINICALTRIALS:NCT04331613',
        'NCR100 CLINICALTRIALS:NCT06049342',
      ]),
    );
  });
});

describe('protocols', () => {
  it('use SB431542 at 20, 10 and 4 µM, and 1 to 20 µM altogether', () => {
    const doses = dosesOf('SB431542');
    expect(doses).toMatchObject({
      'Glaeser 2022 MSC-like cell protocol': '20 µM',
      'Kim 2021 iMSC protocol': '10 µM',
      'Zhao 2015 iMSC protocol': '10 µM',
      'Sun 2021 iMSC protocol': '10 µM',
      'Chen 2012 iMSC protocol': '10 µM',
      'Harada 2021 iMSC protocol': '10 µM',
      'Fukuta 2014 iMSC protocol': '10 µM',
      'Winston 2019 iMSC protocol': '4 µM',
      'Lee 2023 iMSC protocol': '10 µM',
    });
    expect(Object.values(doses)).toContain('1–20 µM');
    const glaeser = find({ subject: 'Glaeser 2022 MSC-like cell protocol', object: 'SB431542' });
    expect(glaeser.flatMap(findingsOf).map(({ duration }) => text(duration))).toContain('10–14 days');
  });

  it('add CHIR-99021 at 1 and 4 µM', () => {
    expect(dosesOf('CHIR-99021')).toEqual({
      'Harada 2021 iMSC protocol': '1 µM',
      'Fukuta 2014 iMSC protocol': '1 µM',
      'Winston 2019 iMSC protocol': '4 µM',
    });
  });

  it('use β-mercaptoethanol at 55 µM, 0.1 mM, and at 110 mM, which a note doubts', () => {
    const doses = dosesOf('beta-mercaptoethanol');
    expect(doses).toMatchObject({
      'Liang 2021 iMSC protocol': '55 µM',
      'McGrath 2019 iMSC protocol': '0.1 mM',
      'Hua 2022 iMSC protocol': '0.1 mM',
      'Lim 2022 iMSC protocol': '110 mM',
    });
    const odd = find({ subject: 'Lim 2022 iMSC protocol', object: 'beta-mercaptoethanol' }).flatMap(
      findingsOf,
    );
    expect(odd.find(({ dose }) => dose?.value === 110)?.note).toMatch(/2,?000/);
  });

  it('end with iMSCs after about 21, 25 and 30 days', () => {
    const days = (protocol: string): (string | null)[] =>
      find({ subject: protocol, predicate: 'YIELDS' })
        .flatMap(findingsOf)
        .map(({ duration }) => text(duration));
    expect(days('Harada 2021 iMSC protocol')).toContain('about 21 days');
    expect(days('Winston 2019 iMSC protocol')).toContain('about 25 days');
    expect(days('Lim 2022 iMSC protocol')).toContain('about 30 days');
  });
});

describe('vesicle classes', () => {
  it.each([
    ['small extracellular vesicle', '50–150 nm'],
    ['medium extracellular vesicle', '200–800 nm'],
    ['large extracellular vesicle', '≥ 1000 nm'],
  ])('%s: %s across', (kind, size) => {
    const [diameter] = find({ subject: kind, predicate: 'HAS_ATTRIBUTE', object: 'diameter' });
    expect(findingsOf(diameter).map(({ result }) => text(result))).toEqual([size]);
  });
});

describe('the criteria of the ISCT', () => {
  it('ask for three markers and forbid seven', () => {
    expect(objects('mesenchymal stromal cell', 'EXPRESSES')).toEqual(['CD105', 'CD73', 'CD90']);
    expect(objects('mesenchymal stromal cell', 'LACKS')).toEqual(
      ['CD11b', 'CD14', 'CD19', 'CD34', 'CD45', 'CD79a', 'HLA-DR'].sort(),
    );
    expect(objects('mesenchymal stromal cell', 'DIFFERENTIATES_INTO')).toEqual([
      'adipocyte',
      'chondrocyte',
      'osteoblast',
    ]);
  });
});

describe('IFN-γ with TNF-α', () => {
  it.each([
    ['VIABILITY', ['DOSE', 'OUTCOME']], // the text says survival at the high doses and viability at the low one
    ['DIFFERENTIATION', ['DOSE']],
  ])('harms MSC %s at 20 and 50 ng/mL and not at 5', (aspect, axes) => {
    const sides = find({ subject: 'IFN-γ + TNF-α', object: 'mesenchymal stem cell', aspect });
    const doses = sides.flatMap((side) =>
      findingsOf(side).map(({ dose }) => `${side.effect ?? ''} ${text(dose) ?? ''}`),
    );
    expect(doses.sort()).toEqual(['DECREASES 20 ng/mL', 'DECREASES 50 ng/mL', 'NONE 5 ng/mL']);
    expect(
      separatingAxes(sides.map((association) => ({ association, evidence: findingsOf(association) }))),
    ).toEqual(axes);
  });

  it('is a combination of the two', () => {
    expect(objects('IFN-γ + TNF-α', 'HAS_PART').sort()).toEqual(
      [named(idOf('IFN-γ')), named(idOf('TNF-α'))].sort(),
    );
  });
});

describe('disagreement', () => {
  it('about iMSCs as substitutes is on one association: Xu et al. 2019 against the reviews', () => {
    const [association] = find({
      subject: 'iMSC',
      predicate: 'SUBSTITUTE_FOR',
      object: 'mesenchymal stem cell',
    });
    const citations = new Map(publications.map(({ id, citation }) => [id, citation]));
    const by = (verdict: string): (string | undefined)[] =>
      findingsOf(association)
        .filter(({ supports }) => supports === verdict)
        .map(({ publication }) => (publication === null ? undefined : citations.get(publication)));
    expect(by('REFUTES')).toEqual(['Xu et al. 2019']);
    expect(by('SUPPORTS').length).toBeGreaterThan(1);
  });

  it('about iMSCs in inflamed bowels: Kagia et al. 2019 saw nothing where Soontararak et al. 2018 saw relief', () => {
    const [relief] = find({
      subject: 'iMSC',
      predicate: 'AMELIORATES',
      object: 'inflammatory bowel disease',
    });
    const verdicts = new Set(findingsOf(relief).map(({ supports }) => supports));
    expect(verdicts).toEqual(new Set(['SUPPORTS', 'NO_EFFECT']));
  });
});

describe('families', () => {
  it.each([
    ['ERK1/2', ['HGNC:6871', 'HGNC:6877']],
    ['SMAD2/3', ['HGNC:6768', 'HGNC:6769']],
    ['TGF-beta', ['HGNC:11766', 'HGNC:11768', 'HGNC:11769']],
    ['GSK3', ['HGNC:4616', 'HGNC:4617']],
  ])('%s has its members', (family, members) => {
    expect(
      find({ subject: family, predicate: 'HAS_MEMBER' })
        .map(({ object }) => object)
        .sort(),
    ).toEqual(members);
  });
});

describe('mechanisms', () => {
  it('are found as explanations: every curated chain, or a finer one of the same study with the same net effect', async () => {
    const { mechanisms } = curatedKnowledge();
    const store = openEmbeddedStore(curatedKnowledge());
    const byId = new Map(associations.map((association) => [association.id, association]));
    const lost: string[] = [];
    for (const { name, steps, publication } of mechanisms) {
      const [first, last] = [byId.get(steps[0]), byId.get(steps[steps.length - 1])];
      if (first === undefined || last === undefined) throw new Error(`${name} has an unknown step`);
      const { paths } = await store.findPaths(
        pathRequest([first.subject], [last.object], {
          select: 'ALL',
          shortcuts: false,
          minSteps: 2,
          first: 10_000,
        }),
      );
      const chain = steps.flatMap((id) => byId.get(id) ?? []);
      const effect = netEffect(
        chain.map((step) => signOfStep(predicateInfo(step.predicate).kind, step.effect)),
      );
      const isTold = (path: Path): boolean =>
        path.effect === effect &&
        path.steps.every(({ association }) =>
          findingsOf(association).some((finding) => finding.publication === publication),
        );
      if (!paths.some(isTold)) lost.push(name);
    }
    expect(lost).toEqual([]);
  });
});

describe('findings', () => {
  it('have a place in one of the two articles, each', () => {
    const documents = new Set(evidence.map(({ locator }) => locator?.document));
    expect(documents).toEqual(new Set(['review-a', 'review-b']));
  });

  it('say how they were concluded where the text does not say them', () => {
    const silent = evidence.filter(
      ({ knowledgeLevel, note }) => knowledgeLevel === 'LOGICAL_ENTAILMENT' && note === null,
    );
    expect(silent.map(({ statement }) => statement)).toEqual([]);
  });

  it('are results of other papers than the reviews, or statements of a review', () => {
    const reviews = new Set(['DOI:10.3389/fbioe.2024.1434465', 'DOI:10.1155/2024/4073485']);
    const wrong = evidence.filter(
      ({ role, publication }) =>
        role === 'PRIMARY_RESULT' && publication !== null && reviews.has(publication),
    );
    expect(wrong.map(({ statement }) => statement)).toEqual([]);
  });
});
