import type { Findings, Route, RouteAssociation, Significance } from './route-answer.js';

/** A route as text: its share and chain, then what stands against it. */
export const routeLines = ({ share, path, contexts }: Route): string[] => {
  const [first, ...others] = path.entities;
  const chain = path.steps.map(({ association, forward }, at) => {
    const told = `${association.predicate}${signOf(association.effect)}: ${citationsOf(association)}`;
    const arrow = forward ? `—[${told}]→` : `←[${told}]—`;
    return ` ${arrow} ${others[at].name}`;
  });
  const differing = contexts
    .filter(({ differ }) => differ > 0)
    .map(
      ({ context, agree, differ, notStated }) =>
        `${wordsOf(context)} at ${differ} of ${agree + differ + notStated}`,
    );
  return [
    `   ${percent(share)} ${first.name}${chain.join('')}`,
    `      ${effectWords(path.effect)}; ${path.coherence.kind === 'SINGLE_STUDY' ? 'one study' : 'joined from several studies'}`,
    ...path.steps
      .filter(({ association }) => association.contested)
      .map((step) => `      ${contestOf(step.association)}`),
    ...(differing.length === 0 ? [] : [`      between neighbouring steps differ: ${differing.join(', ')}`]),
  ];
};

/** "score 0.12, p 0.002, q 0.03"; without permutations the score alone. */
export const significanceText = ({ score, pValue, adjustedPValue }: Significance): string =>
  [
    `score ${score.toPrecision(3)}`,
    ...(pValue === null ? [] : [`p ${pValue.toPrecision(2)}`]),
    ...(adjustedPValue === null ? [] : [`q ${adjustedPValue.toPrecision(2)}`]),
  ].join(', ');

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

const EFFECT_WORDS: Readonly<Record<string, string>> = {
  INCREASES: 'net effect increases',
  DECREASES: 'net effect decreases',
};

const effectWords = (effect: string): string => EFFECT_WORDS[effect] ?? 'net effect unknown';

const SIGNS: Readonly<Record<string, string>> = { INCREASES: ' +', DECREASES: ' -', UNKNOWN: ' ~' };

/** As in a pattern; nothing for a predicate without a sign. */
const signOf = (effect: string | null): string => (effect === null ? '' : (SIGNS[effect] ?? ''));

const MOST_CITED = 3;

/** Publications that support it, at most three named. */
const citationsOf = ({ evidence }: RouteAssociation): string => {
  const cited = new Set(
    evidence.edges.flatMap(({ node: { supports, publication } }) =>
      supports === 'SUPPORTS' && publication !== null ? [publication.citation] : [],
    ),
  );
  if (cited.size === 0) return 'no publication';
  const more = cited.size > MOST_CITED ? ` and ${cited.size - MOST_CITED} more` : '';
  return `${[...cited].slice(0, MOST_CITED).join('; ')}${more}`;
};

/** How many findings stand on either side, of its own and of what says the opposite. */
const contestOf = ({ sentence, evidence, contradictedBy }: RouteAssociation): string => {
  const own = supporting(evidence);
  const against = evidence.edges.length - own;
  const others = contradictedBy.map(
    (other) => `"${withoutStop(other.sentence)}" has ${supporting(other.evidence)}`,
  );
  const counts = [`${own} for it`, ...(against === 0 ? [] : [`${against} against it`]), ...others];
  return `contested: "${withoutStop(sentence)}"; findings: ${counts.join(', ')}`;
};

const supporting = ({ edges }: Findings): number =>
  edges.filter(({ node }) => node.supports === 'SUPPORTS').length;

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

const wordsOf = (context: string): string => context.toLowerCase().replaceAll('_', ' ');
