import { GraphQLError, type ValidationRule } from 'graphql';
import { VesipathError } from '../../errors.js';

/** Refuses documents with more than `maxAliases` aliases: they ask one field many times in a request that looks small. */
export const aliasLimit =
  (maxAliases: number): ValidationRule =>
  (context) => {
    let aliases = 0;
    return {
      Field: (field) => {
        if (field.alias) aliases++;
      },
      Document: {
        leave: () => {
          if (aliases <= maxAliases) return;
          const message = `The document has ${aliases} aliases and ${maxAliases} are allowed. Use fields that take several ids, or send several requests.`;
          const originalError = new VesipathError('TOO_MANY_ALIASES', message, {
            aliases,
            allowed: maxAliases,
          });
          context.reportError(new GraphQLError(message, { originalError }));
        },
      },
    };
  };
