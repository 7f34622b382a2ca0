/** A window on a sorted list: the first `first` items whose id comes after `after`. */
export interface PageRequest {
  /** 0 or more. */
  readonly first: number;
  /** Id of the last item of the page before; null for the first page. */
  readonly after: string | null;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNext: boolean;
}
