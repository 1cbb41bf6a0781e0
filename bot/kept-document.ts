/** One small document of the staff's side: accounts, settings, lists. Implemented in adapters/storage. */
export interface KeptDocument<T> {
  /** @returns a copy of what is stored, or of the initial value. */
  read(): Promise<T>
  /**
   * Reads, lets `change` build the next value, writes it whole and synced. Calls run one after the other.
   *
   * @param change - gets a copy; `next` undefined writes nothing. When it throws nothing is written.
   */
  change<R>(change: (present: T) => { next: T | undefined; result: R }): Promise<R>
}
