import { compareIn } from '../discovery/compare.js';
import type { EvidenceOf } from '../discovery/compared-findings.js';
import { enrichmentIn } from '../discovery/enrichment.js';
import type { FittingOf } from '../discovery/gap-conditions.js';
import { gapsIn } from '../discovery/gaps.js';
import { hypothesesIn } from '../discovery/hypotheses.js';
import { sharedMechanismsIn } from '../discovery/shared-mechanisms.js';
import { toldWith, type MechanismReader } from '../discovery/told-with.js';
import type { MechanismStore } from '../mechanism-store.js';
import type { Projection } from '../projection/projection.js';
import type { Searches } from '../search-pool/searches.js';
import type { RequireKnown } from '../require-known.js';

/** What discovery works with. */
interface DiscoverySources {
  readonly projection: Projection;
  readonly required: RequireKnown;
  readonly fitting: FittingOf;
  readonly searches: Searches;
  readonly evidenceOf: EvidenceOf;
  readonly mechanisms: MechanismReader;
}

/** The discovery questions of a store that holds its projection. */
export const discoveryAnswers = ({
  projection,
  required,
  fitting,
  searches,
  evidenceOf,
  mechanisms,
}: DiscoverySources): Pick<
  MechanismStore,
  'hypotheses' | 'sharedMechanisms' | 'enrichment' | 'gaps' | 'compare'
> => ({
  async hypotheses(request) {
    await required.entities([request.id]);
    const told = await toldWith(mechanisms, request.id, request.seek);
    return hypothesesIn(searches, projection, request, await fitting(request.associations), told);
  },
  async sharedMechanisms(request) {
    await required.entities([request.a, request.b]);
    return sharedMechanismsIn(searches, projection, request, await fitting(request.associations));
  },
  async enrichment(request) {
    await required.entities([...request.ids, ...(request.background ?? [])]);
    return enrichmentIn(projection, request, await fitting(request.associations));
  },
  async gaps(request) {
    await required.entities([...(request.one?.ids ?? []), ...(request.other?.ids ?? [])]);
    return gapsIn(projection, request, fitting);
  },
  async compare(request) {
    await required.entities([request.a, request.b]);
    return compareIn(projection, request, await fitting(request.associations), evidenceOf);
  },
});
