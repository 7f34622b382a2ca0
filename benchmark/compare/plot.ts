import type { Comparison } from './compare-graph.js';
import { OURS, standingsOf, type Standing } from './standing.js';
import { isQuestion, QUESTIONS } from './task.js';
import { count, milliseconds } from './written.js';

const [PANEL, LABELS, VALUES, GAP] = [300, 112, 118, 24];
const [ROW, HEAD, FOOT, TOP] = [18, 26, 22, 52];
const [LEAST, MOST] = [-2, 5]; // powers of ten, in milliseconds
const COLUMN = LABELS + PANEL + VALUES + GAP;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .title { font-size: 14px; font-weight: 600; } .question { font-weight: 600; }
  .small { font-size: 10px; fill: #59636e; } .grid { stroke: #d1d9e0; }
  .range { stroke: #818b98; stroke-width: 5; stroke-linecap: round; } .dot { fill: #59636e; }
  .ours .range { stroke: #54aeff; } .ours .dot { fill: #0969da; } .ours text { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; } .small { fill: #9198a1; } .grid { stroke: #3d444d; }
    .range { stroke: #656c76; } .dot { fill: #b7bdc8; } .ours .range { stroke: #1f6feb; } .ours .dot { fill: #79c0ff; }
  }`;

/** An SVG of its own: a column a graph, a panel a question, a row a contestant from p50 (dot) to p99 (end of the bar), on a scale of powers of ten. */
export const plotOf = (comparisons: readonly Comparison[]): string => {
  const columns = comparisons.map(columnOf);
  const height = TOP + Math.max(0, ...columns.map((column) => column.height));
  const width = COLUMN * comparisons.length + GAP;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Milliseconds a question, p50 to p99, by contestant; the tables beside it hold the figures</title>
<style>${STYLE}
</style>
${columns.map(({ svg }, at) => `<g transform="translate(${GAP + at * COLUMN} 0)">\n${svg}\n</g>`).join('\n')}
</svg>
`;
};

const columnOf = ({ name, nodes, edges, answers }: Comparison): { svg: string; height: number } => {
  const standings = standingsOf(answers);
  const parts = [
    text(0, 20, `${name}: ${count(nodes)} entities, ${count(edges)} associations`, 'title'),
    text(
      0,
      38,
      'milliseconds, p50 (dot) to p99 (end of the bar); of fewer questions where it says so',
      'small',
    ),
  ];
  let y = TOP;
  for (const question of Object.keys(QUESTIONS).filter(isQuestion)) {
    const own = standings.filter((standing) => standing.question === question);
    if (own.length === 0) continue;
    parts.push(`<g transform="translate(0 ${y})">`, panelOf(QUESTIONS[question], own), '</g>');
    y += HEAD + own.length * ROW + FOOT;
  }
  return { svg: parts.join('\n'), height: y - TOP };
};

const x = (ms: number): number => {
  const power = Math.min(MOST, Math.max(LEAST, Math.log10(ms)));
  return round(LABELS + ((power - LEAST) / (MOST - LEAST)) * PANEL);
};

/** Of a power of ten: short enough to stand beside the next. */
const duration = (ms: number): string => (ms < 1000 ? `${ms}` : `${count(ms / 1000)} s`);

const panelOf = (title: string, standings: readonly Standing[]): string => {
  const most = Math.max(...standings.map(({ asked }) => asked));
  const bottom = HEAD + standings.length * ROW;
  const powers = Array.from({ length: MOST - LEAST + 1 }, (_, at) => Number(`1e${LEAST + at}`));
  return [
    text(0, 14, title, 'question'),
    ...powers.map((ms) => `<path class="grid" d="M${x(ms)} ${HEAD - 4}V${bottom}"/>`),
    ...powers.map((ms) => text(x(ms), bottom + 12, duration(ms), 'small', 'middle')),
    ...standings.map((standing, at) => rowOf(standing, HEAD + at * ROW + ROW / 2, most)),
  ].join('\n');
};

const rowOf = ({ who, p50, p99, cut, asked }: Standing, y: number, most: number): string =>
  [
    `<g${who === OURS ? ' class="ours"' : ''}>`,
    text(0, y + 4, who),
    `<path class="range" d="M${x(p50)} ${y}H${x(p99)}"/>`,
    `<circle class="dot" cx="${x(p50)}" cy="${y}" r="4"/>`,
    text(
      LABELS + PANEL + 8,
      y + 4,
      `${milliseconds(p50)} – ${cut > 0 ? '≥ ' : ''}${milliseconds(p99)}${asked < most ? ` (of ${asked})` : ''}`,
      'small',
    ),
    '</g>',
  ].join('');

const text = (at: number, y: number, words: string, kind?: string, anchor?: string): string =>
  `<text x="${at}" y="${y}"${kind === undefined ? '' : ` class="${kind}"`}${anchor === undefined ? '' : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`;

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const round = (value: number): number => Math.round(value * 10) / 10;
