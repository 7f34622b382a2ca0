import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type YAMLMap } from 'yaml';

/** Way to a value inside a file: keys and positions from 0. */
export type YamlPath = readonly PropertyKey[];

interface YamlPair {
  readonly key: unknown;
  readonly value: unknown;
}

/** Lines of the values of a YAML document, from 1. */
export class YamlLines {
  readonly #document: Document;
  readonly #counter: LineCounter;
  /** A mapping is asked for many of its lines when much is wrong with it. */
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, YamlPair>>();

  constructor(document: Document, counter: LineCounter) {
    this.#document = document;
    this.#counter = counter;
  }

  /** Line on which a node starts. */
  lineAt(node: unknown): number {
    const start = isNode(node) ? node.range?.[0] : undefined;
    return start === undefined ? 1 : Math.max(1, this.#counter.linePos(start).line);
  }

  /** Line of the value at the path: of its key in a mapping, of the nearest outer value when there is none. */
  lineOf(path: YamlPath): number {
    let node: unknown = this.#document.contents;
    let line = this.lineAt(node);
    for (const step of path) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (isMap(node)) {
        const pair = this.#pairsOf(node).get(String(step));
        if (pair === undefined) return line;
        line = this.lineAt(pair.key);
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step];
        line = this.lineAt(node);
      } else return line;
    }
    return line;
  }

  #pairsOf(map: YAMLMap): ReadonlyMap<string, YamlPair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(map.items.map((pair) => [keyText(pair.key), pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }
}

/** Name of a key, as it is in the value that the mapping becomes. */
export const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
