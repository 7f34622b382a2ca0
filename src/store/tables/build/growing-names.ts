import { NameColumn, NO_CODE } from '../columns.js';
import { GrowingIntegers } from './growing-integers.js';

/** Codes of names of a closed list. */
export class GrowingNames<Name extends string> {
  readonly #codes = new GrowingIntegers();
  readonly #names: readonly Name[];

  constructor(names: readonly Name[]) {
    this.#names = names;
  }

  push(name: Name | null): void {
    this.#codes.push(name === null ? NO_CODE : this.#names.indexOf(name));
  }

  at(row: number): Name {
    return this.#names[this.#codes.at(row)];
  }

  inOrder(order: Uint32Array): NameColumn<Name> {
    return new NameColumn(this.#codes.codesInOrder(order), this.#names);
  }
}
