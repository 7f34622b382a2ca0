/** Whether a quote is open at the end of the text: the record goes on on the next line. A doubled quote opens and closes. */
export const isOpen = (text: string): boolean => {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
};

/** Cells of a record of RFC 4180: commas and line ends inside quotes are text, "" inside quotes is a quote. */
export const csvCells = (record: string): string[] => {
  if (!record.includes('"')) return record.split(',');
  const cells: string[] = [];
  let at = 0;
  while (at <= record.length) {
    if (record[at] !== '"') {
      const end = endOfCell(record, at);
      cells.push(record.slice(at, end));
      at = end + 1;
      continue;
    }
    let text = '';
    let from = at + 1;
    for (;;) {
      const quote = record.indexOf('"', from);
      if (quote < 0) return [...cells, text + record.slice(from)];
      text += record.slice(from, quote);
      if (record[quote + 1] !== '"') {
        const end = endOfCell(record, quote + 1);
        cells.push(text + record.slice(quote + 1, end));
        at = end + 1;
        break;
      }
      text += '"';
      from = quote + 2;
    }
  }
  return cells;
};

const endOfCell = (record: string, from: number): number => {
  const comma = record.indexOf(',', from);
  return comma < 0 ? record.length : comma;
};
