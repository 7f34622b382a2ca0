import { describe, expect, it } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { openCurated } from '../../src/cli/open-curated.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { ASPECT_NAMES } from '../../src/model/aspect.js';
import { CATEGORY_NAMES } from '../../src/model/category.js';
import { EFFECTS } from '../../src/model/effect.js';
import { DIRECTNESS, ROLES, SUPPORTS, SYSTEMS } from '../../src/model/evidence.js';
import { PREDICATE_NAMES } from '../../src/model/predicate.js';

const schema = buildSchema();

interface Described {
  readonly place: string;
  readonly description: string;
}

const describedIn = (from: GraphQLSchema): Described[] =>
  Object.values(from.getTypeMap())
    .filter(
      ({ name }) => !name.startsWith('__') && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
    )
    .flatMap((type): Described[] => {
      const own = described(type.name, type);
      if (isEnumType(type)) {
        return [own, ...type.getValues().map((value) => described(`${type.name}.${value.name}`, value))];
      }
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
      const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
      return [own, ...fields.flatMap((field) => describedField(`${type.name}.${field.name}`, field))];
    });

const describedField = (
  place: string,
  field: GraphQLField<unknown, unknown> | GraphQLInputField,
): Described[] => [
  described(place, field),
  ...('args' in field ? field.args.map((argument) => described(`${place}(${argument.name})`, argument)) : []),
];

const described = (
  place: string,
  { description }: { readonly description?: string | null | undefined },
): Described => ({
  place,
  description: description ?? '',
});

describe('schema', () => {
  it('describes every type, field, argument and enum value', () => {
    expect(describedIn(schema).filter(({ description }) => description.length < 4)).toEqual([]);
  });

  it('gives only example ids that are in the curated graph', async () => {
    const store = openCurated();
    const examples = new Set(
      describedIn(schema).flatMap(
        ({ description }) => description.match(/(?:VP|HGNC|DOI|CL|MONDO|mirbase):[\w./-]*\w/g) ?? [],
      ),
    );
    const ids = [...examples];
    const [entities, publications] = await Promise.all([
      store.entitiesByIds(ids),
      store.publicationsByIds(ids),
    ]);
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((_, at) => entities[at] === null && publications[at] === null)).toEqual([]);
  });

  it.each([
    ['Category', CATEGORY_NAMES],
    ['Predicate', PREDICATE_NAMES],
    ['Aspect', ASPECT_NAMES],
    ['Effect', EFFECTS],
    ['Supports', SUPPORTS],
    ['Directness', DIRECTNESS],
    ['Role', ROLES],
    ['System', SYSTEMS],
  ])('enum %s lists exactly the values of the model', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type)
        ? type
            .getValues()
            .map((value) => value.name)
            .sort()
        : [],
    ).toEqual([...values].sort());
  });

  it('has an object type for every category', () => {
    const types = schema.getPossibleTypes(entityInterface()).map(({ name }) => name.toUpperCase());
    expect(types.sort()).toEqual(CATEGORY_NAMES.map((name) => name.replaceAll('_', '')).sort());
  });
});

function entityInterface() {
  const type = schema.getType('Entity');
  if (!isInterfaceType(type)) throw new Error('Entity is no interface');
  return type;
}
