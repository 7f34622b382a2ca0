/** A field of an imported record that the model has no place for, as the source has it. */
export interface Property {
  readonly name: string;
  readonly value: string;
}
