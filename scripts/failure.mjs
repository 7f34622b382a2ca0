/** What the user can understand and mend: the message says what is wrong and what to do. */
export class Failure extends Error {
  /** @param {string} message @param {number} exitCode 1 for what failed, 2 for wrong usage */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
