// name: schema/constraints    mode: schema    needs: Neo4j 5.26
// Made by the loader before anything else; each is kept as it is where it exists. One statement a paragraph.

CREATE CONSTRAINT vesipath_graph IF NOT EXISTS FOR (g:VesipathGraph) REQUIRE g.key IS UNIQUE;

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;

CREATE CONSTRAINT association_id IF NOT EXISTS FOR (a:Association) REQUIRE a.id IS UNIQUE;

CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (v:Evidence) REQUIRE v.id IS UNIQUE;

CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (p:Publication) REQUIRE p.id IS UNIQUE;

CREATE CONSTRAINT mechanism_id IF NOT EXISTS FOR (m:Mechanism) REQUIRE m.id IS UNIQUE;

CREATE CONSTRAINT conflict_id IF NOT EXISTS FOR (c:Conflict) REQUIRE c.id IS UNIQUE;

CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (d:Dataset) REQUIRE d.id IS UNIQUE;

CREATE INDEX entity_category IF NOT EXISTS FOR (e:Entity) ON (e.category, e.id);

CREATE INDEX association_predicate IF NOT EXISTS FOR (a:Association) ON (a.predicate, a.id);

CREATE INDEX evidence_association IF NOT EXISTS FOR (v:Evidence) ON (v.association);

CREATE INDEX evidence_publication IF NOT EXISTS FOR (v:Evidence) ON (v.publication);

CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.nameKeys] OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (e:Entity) ON EACH [e.words, e.nameWords] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

CREATE FULLTEXT INDEX entity_name_grams IF NOT EXISTS FOR (e:Entity) ON EACH [e.nameGrams] OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
