/** Names of the Greek letters in the order of their code points, so that "IFN-gamma" finds IFN-γ; final sigma stands after rho. */
const GREEK_NAMES =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const ALPHA = 0x3b1;

/** Most texts have no letter beyond ASCII, and are folded several times as fast by themselves. */
const BEYOND_ASCII = /[^\0-\x7f]/;

const lowerCased = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const withGreek = (text: string, write: (name: string) => string): string =>
  text.replace(/[α-ω]/g, (letter) => write(GREEK_NAMES[letter.charCodeAt(0) - ALPHA]));

/** Lower case without accents, Greek letters spelled out: "Sjögren" is "sjogren", "IFN-γ" is "ifn-gamma". */
export const folded = (text: string): string =>
  BEYOND_ASCII.test(text) ? withGreek(lowerCased(text), (name) => name) : text.toLowerCase();

/** The folded words and numbers of a text, in order. */
export const words = (text: string): string[] => {
  const found = BEYOND_ASCII.test(text)
    ? folded(text).match(/[\p{L}\p{N}]+/gu)
    : text.toLowerCase().match(/[a-z0-9]+/g);
  return found ?? [];
};

/** Without spaces, and without hyphens, slashes and apostrophes inside: "IL-10", "IL 10" and "IL10" are one; "CD4-" keeps its sign. */
const compact = (text: string): string =>
  text.replace(/[-\u2010-\u2015_/'’](?=[\p{L}\p{N}])/gu, '').replace(/\s+/gu, '');

/** The same of ASCII in lower case. */
const compactAscii = (text: string): string =>
  /[-_/'\s]/.test(text) ? text.replace(/[-_/'](?=[a-z0-9])|\s+/g, '') : text;

/** The form in which a text is compared with names: folded and compact. */
export const nameKey = (text: string): string =>
  BEYOND_ASCII.test(text) ? compact(folded(text)) : compactAscii(text.toLowerCase());

/** The forms in which a name may be met: its key, and with Greek letters as Latin ones where it has any ("TGF-b1", "NFkB"). */
export const nameKeys = (name: string): string[] => {
  const spelled = nameKey(name);
  if (!BEYOND_ASCII.test(name)) return [spelled];
  const latin = compact(withGreek(lowerCased(name), ([initial]) => initial));
  return spelled === latin ? [spelled] : [spelled, latin];
};
