// Neo4j's own administration program, out of the jars that the tests' server runs from: node neo4j-admin.mjs database import full …
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { requireJars } from '../../../../scripts/neo4j/jars.mjs';
import { findJava } from '../../../../scripts/neo4j/programs.mjs';

const { command } = findJava();
const jars = await requireJars();
const { status } = spawnSync(
  command,
  ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
