import { Failure } from '../failure.mjs';

const ANSWER_WITHIN_MS = 5_000;

/**
 * What a real session with the server gives: `{ version }`, or why there was none: `{ code, reason }`, the code as
 * the driver has it. One attempt, without the driver's retries.
 */
export const askServer = async ({ uri, user, password }) => {
  const neo4j = await loadDriver();
  let driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
      connectionTimeout: ANSWER_WITHIN_MS,
      connectionAcquisitionTimeout: ANSWER_WITHIN_MS,
      telemetryDisabled: true,
    });
    return { version: await readVersion(driver) };
  } catch (error) {
    return { code: error.code ?? 'N/A', reason: error.message };
  } finally {
    await driver?.close();
  }
};

const readVersion = async (driver) => {
  const session = driver.session();
  try {
    await session.run('RETURN 1');
    const { records } = await session.run('CALL dbms.components()');
    return records.find((record) => record.get('name') === 'Neo4j Kernel').get('versions')[0];
  } finally {
    await session.close();
  }
};

const loadDriver = async () => {
  try {
    return (await import('neo4j-driver')).default;
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure('The package neo4j-driver is not installed: run npm ci first.');
  }
};
