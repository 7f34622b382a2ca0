/** The data of the server as @neo4j/graphql wants to be told it. */
export const TYPES = /* GraphQL */ `
  type Entity @node {
    id: ID!
    name: String!
    category: String!
    asSubject: [Association!]! @relationship(type: "SUBJECT", direction: IN)
  }
  type Association @node {
    id: ID!
    predicate: String!
    effect: String
    evidence: [Evidence!]! @relationship(type: "ABOUT", direction: IN)
  }
  type Evidence @node {
    id: ID!
    statement: String!
    role: String!
    publication: [Publication!]! @relationship(type: "REPORTED_IN", direction: OUT)
  }
  type Publication @node {
    id: ID!
    citation: String!
    doi: String
  }
`;

/** The same question to @neo4j/graphql and to Vesipath: an entity, its associations, their evidence, its publications. */
export const READ_THEIRS = /* GraphQL */ `
  query ($id: ID!) {
    entities(where: { id: { eq: $id } }) {
      id
      name
      category
      asSubject(limit: 20, sort: [{ id: ASC }]) {
        id
        predicate
        effect
        evidence(limit: 10, sort: [{ id: ASC }]) {
          id
          statement
          role
          publication {
            id
            citation
            doi
          }
        }
      }
    }
  }
`;

export const READ_OURS = /* GraphQL */ `
  query ($id: ID!) {
    entity(id: $id) {
      id
      name
      category
      associations(side: SUBJECT, first: 20) {
        edges {
          node {
            id
            predicate
            effect
            evidence(first: 10) {
              edges {
                node {
                  id
                  statement
                  role
                  publication {
                    id
                    citation
                    doi
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;

export const PATHS = /* GraphQL */ `
  query ($from: ID!, $to: ID!, $select: PathSelect!, $direction: Direction!, $maxSteps: Int!) {
    paths(
      query: {
        from: { ids: [$from] }
        to: { ids: [$to] }
        select: $select
        direction: $direction
        maxSteps: $maxSteps
        k: 10
      }
      timeLimitMs: 5000
    ) {
      edges {
        node {
          effect
          cost
          entities {
            id
            name
          }
        }
      }
    }
  }
`;
