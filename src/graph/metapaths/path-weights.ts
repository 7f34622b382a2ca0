/** Weights of paths by the node they end at, told apart by the product of their signs. */
export class PathWeights {
  /** Of all paths. */
  readonly total: Float64Array;
  /** Of those with a positive product less those with a negative one. */
  readonly signed: Float64Array;
  /** Of those whose signs are all known. */
  readonly known: Float64Array;

  constructor(nodeCount: number) {
    this.total = new Float64Array(nodeCount);
    this.signed = new Float64Array(nodeCount);
    this.known = new Float64Array(nodeCount);
  }

  /** Adds `factor` times what `other` has at each node. */
  add(other: PathWeights, factor: number): void {
    for (let node = 0; node < this.total.length; node++) {
      if (other.total[node] === 0) continue;
      this.total[node] += factor * other.total[node];
      this.signed[node] += factor * other.signed[node];
      this.known[node] += factor * other.known[node];
    }
  }

  clear(node: number): void {
    this.total[node] = 0;
    this.signed[node] = 0;
    this.known[node] = 0;
  }
}
