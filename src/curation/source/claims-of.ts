import type { AssociationId } from '../../model/association.js';
import type { Knowledge } from '../../model/knowledge.js';
import { associationSentence } from '../../model/sentence.js';

/** What each association says, in a sentence without its full stop; an id that is none stands for itself. */
export const claimsOf = ({ associations, entities }: Knowledge): ((id: AssociationId) => string) => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const claims = new Map(
    associations.map((association) => {
      const { id, subject, object } = association;
      return [id, associationSentence(association, nameOf(subject), nameOf(object))];
    }),
  );
  return (id) => claims.get(id) ?? id;
};
