/** A value that is computed when it is first asked for. */
export const once = <Value>(compute: () => Value): (() => Value) => {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: compute() }).value;
};
