/** Tells what takes long, beside the answer. */
export const progress = (text) => {
  process.stderr.write(`${text}\n`);
};
