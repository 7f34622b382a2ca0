/** CURIE of the article that an address or an identifier names; null when it names none. */
export const articleIn = (text: string): string | null => {
  const pmid =
    /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/|europepmc\.org\/(?:article|abstract)\/med\/|^pmid:\s*)(\d+)/i.exec(
      text,
    );
  if (pmid?.[1] !== undefined) return `PMID:${pmid[1]}`;
  const pmc = /(?:\/articles\/|^pmc:?)(PMC\d+)/i.exec(text);
  if (pmc?.[1] !== undefined) return `PMC:${pmc[1].toUpperCase()}`;
  const doi = /(?:doi\.org\/|^doi:\s*)(10\.\d{4,9}\/\S+)/i.exec(text);
  return doi?.[1] === undefined ? null : `DOI:${doi[1]}`;
};
