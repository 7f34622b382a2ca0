import { Failure } from '../failure.mjs';

/** Arguments of Java for the heap, and the size of the page cache. @throws Failure naming the variable that is no size */
export const memory = () => {
  const heap = size('NEO4J_HEAP');
  return {
    heap: heap === null ? ['-Xms512m', '-Xmx1g'] : [`-Xms${heap}`, `-Xmx${heap}`],
    pageCache: size('NEO4J_PAGECACHE') ?? '256m',
  };
};

const size = (variable) => {
  const text = process.env[variable] ?? '';
  if (text === '') return null;
  if (/^\d+[kmg]$/i.test(text)) return text.toLowerCase();
  throw new Failure(`${variable} takes a size such as 512m or 2g, not "${text}".`);
};
