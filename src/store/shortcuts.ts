import type { Association, AssociationId } from '../model/association.js';
import { netEffect, signOfStep, type NetEffect } from '../model/effect.js';
import type { Evidence } from '../model/evidence.js';
import type { Mechanism } from '../model/mechanism.js';
import { predicateInfo } from '../model/predicate.js';

/** What one study tells in several steps between two ends, by those: the signs of its chains. */
const chainsOf = (
  mechanisms: readonly Mechanism[],
  associationById: ReadonlyMap<AssociationId, Association>,
): ReadonlyMap<string, ReadonlySet<NetEffect>> => {
  const signs = new Map<string, Set<NetEffect>>();
  for (const { publication, steps } of mechanisms) {
    const chain = steps.flatMap((id) => associationById.get(id) ?? []);
    for (const [at, { subject }] of chain.entries()) {
      for (const [more, { object }] of chain.slice(at + 1).entries()) {
        const key = JSON.stringify([publication, subject, object]);
        const told = chain.slice(at, at + more + 2);
        const effect = netEffect(
          told.map((step) => signOfStep(predicateInfo(step.predicate).kind, step.effect)),
        );
        signs.set(key, (signs.get(key) ?? new Set()).add(effect));
      }
    }
  }
  return signs;
};

/**
 * An association that studies tell in more steps explains nothing; unless it is itself a step of an explanation and has a sign that
 * none of the longer chains has.
 */
export const shortcutsAmong = (
  associations: readonly Association[],
  evidenceByAssociation: ReadonlyMap<AssociationId, readonly Evidence[]>,
  mechanisms: readonly Mechanism[],
  associationById: ReadonlyMap<AssociationId, Association>,
): Set<AssociationId> => {
  const chains = chainsOf(mechanisms, associationById);
  const steps = new Set(mechanisms.flatMap((mechanism) => mechanism.steps));
  const isShortcut = ({ id, subject, predicate, object, effect }: Association): boolean => {
    const supporting = (evidenceByAssociation.get(id) ?? []).filter(
      ({ supports }) => supports === 'SUPPORTS',
    );
    const longer = supporting.map(({ publication }) =>
      chains.get(JSON.stringify([publication, subject, object])),
    );
    if (longer.length === 0 || longer.includes(undefined)) return false;
    const own = netEffect([signOfStep(predicateInfo(predicate).kind, effect)]);
    return !steps.has(id) || own === 'UNKNOWN' || longer.some((signs) => signs?.has(own));
  };
  return new Set(associations.filter(isShortcut).map(({ id }) => id));
};
