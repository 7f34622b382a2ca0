import { DIRECTIONS, matchPredicate } from './export-form.mjs';
import { Failure } from '../failure.mjs';

const BEGIN = '<!-- biolink:begin (written by scripts/biolink.mjs; change src/model instead) -->';
const END = '<!-- biolink:end -->';

/** The mapping of the tables as Markdown, not yet aligned. The same tables and predicates give the same text. */
export const mappingTables = (tables, { predicates }) =>
  [
    `Biolink ${tables.version}.`,
    table(['category', 'Biolink class'], curiesOf(tables.categories)),
    table(['predicate', 'Biolink predicate', 'stated from'], predicateRows(tables)),
    `As \`biolink:related_to\` alone, for want of a nearer one: ${listed(relatedOnly(tables))}.`,
    table(['aspect', 'object aspect qualifier'], aspectRows(tables, true)),
    `Aspects without a counterpart: ${listed(aspectRows(tables, false).map(([name]) => name))}.`,
    table(
      ['effect', 'object direction qualifier'],
      tables.effects.map((name) => [name, DIRECTIONS[name] ?? 'none']),
    ),
    table(
      ['cross-reference', 'Biolink predicate'],
      tables.mappings.map((name) => [name, matchOf(name, predicates)]),
    ),
    `Knowledge levels and agent types are the values of Biolink in capitals: ${listed(tables.knowledgeLevels)}; ${listed(tables.agentTypes)}.`,
  ].join('\n\n');

const curiesOf = (terms) => Object.entries(terms).map(([name, { biolink }]) => [name, code(biolink)]);

const predicateRows = ({ predicates }) =>
  Object.entries(predicates).map(([name, { biolink, swapped }]) => [
    name,
    code(biolink),
    swapped ? 'object to subject' : 'subject to object',
  ]);

const relatedOnly = ({ predicates }) =>
  Object.keys(predicates).filter((name) => predicates[name].biolink === 'biolink:related_to');

const aspectRows = ({ aspects }, hasCounterpart) =>
  Object.entries(aspects)
    .filter(([, { biolink }]) => (biolink !== null) === hasCounterpart)
    .map(([name, { biolink }]) => [name, code(biolink)]);

const matchOf = (mapping, predicates) => {
  const name = matchPredicate(mapping);
  return Object.hasOwn(predicates, name) ? code(`biolink:${name}`) : 'none';
};

const code = (text) => `\`${text}\``;
const listed = (names) => names.map(code).join(', ');

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');
const row = (cells) => `| ${cells.join(' | ')} |`;

/** The page with the tables between its two markers. @throws Failure when a marker is missing */
export const withTables = (page, markdown) => {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Failure(`The page lacks the markers ${BEGIN} and ${END}.`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${markdown}\n\n${page.slice(end)}`;
};
