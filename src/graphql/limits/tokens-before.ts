import { Lexer, TokenKind, type Source } from 'graphql';

/** How many tokens begin before `position`, counted up to `atMost`. Comments are no tokens. */
export const tokensBefore = (source: Source, position: number, atMost: number): number => {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (count < atMost) {
      const token = lexer.advance();
      if (token.kind === TokenKind.EOF || token.start >= position) return count;
      count++;
    }
  } catch {
    // a character that starts no token: what was counted up to it stands
  }
  return count;
};
