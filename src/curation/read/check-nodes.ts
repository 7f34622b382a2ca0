import { isAlias, isMap, isNode, isSeq, type Alias, type Document, type YAMLMap } from 'yaml';
import type { Findings } from '../problems/findings.js';
import { quoted } from '../problems/quoted.js';
import { keyText, type YamlLines } from './yaml-lines.js';

/** Reports repeated keys, and aliases without an anchor before them; false when an alias makes the document unreadable. */
export const checkNodes = (document: Document, file: string, lines: YamlLines, findings: Findings): boolean =>
  new NodeCheck(file, lines, findings).check(document.contents);

class NodeCheck {
  readonly #anchors = new Set<string>();
  readonly #file: string;
  readonly #lines: YamlLines;
  readonly #findings: Findings;

  constructor(file: string, lines: YamlLines, findings: Findings) {
    [this.#file, this.#lines, this.#findings] = [file, lines, findings];
  }

  /** Whether the node can be resolved. */
  check(node: unknown): boolean {
    if (isAlias(node)) return this.#checkAlias(node);
    if (isNode(node) && node.anchor !== undefined) this.#anchors.add(node.anchor);
    if (isSeq(node)) return node.items.map((item) => this.check(item)).every(Boolean);
    if (!isMap(node)) return true;
    this.#checkKeys(node);
    return node.items.map(({ value }) => this.check(value)).every(Boolean);
  }

  #checkAlias(alias: Alias): boolean {
    const isKnown = this.#anchors.has(alias.source);
    if (!isKnown)
      this.#add(alias, `there is no anchor &${alias.source} before the alias`, 'write the value out');
    return isKnown;
  }

  #checkKeys(map: YAMLMap): void {
    const first = new Map<string, unknown>();
    for (const { key } of map.items) {
      const name = keyText(key);
      const earlier = first.get(name);
      if (earlier === undefined) first.set(name, key);
      else {
        const line = this.#lines.lineAt(earlier);
        this.#add(key, `key ${quoted(name)} stands here and in line ${line}`, 'keep one of them');
      }
    }
  }

  #add(node: unknown, message: string, remedy: string): void {
    this.#findings.add({ file: this.#file, line: this.#lines.lineAt(node) }, message, remedy);
  }
}
