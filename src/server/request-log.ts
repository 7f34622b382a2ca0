import { pino, type Logger } from 'pino';
import type { Exchange } from './exchange.js';
import type { LogLevel } from './server-options.js';

/** A log of JSON lines. */
export const createLog = (level: LogLevel, writeLog?: (line: string) => void): Logger => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return writeLog
    ? pino(options, { write: writeLog })
    : pino(options, pino.destination({ fd: 2, sync: true }));
};

/** Writes one line when the exchange is over. It never holds a query, its variables or the query string, which may hold both. */
export const logExchange = (log: Logger, exchange: Exchange): void => {
  const { request, response, requestId, path, notes } = exchange;
  const startedAt = performance.now();
  response.once('close', () => {
    const line = {
      requestId,
      method: request.method,
      path: path.slice(0, 200),
      status: response.statusCode,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(notes.operationName !== null && { operationName: notes.operationName.slice(0, 100) }),
      ...(notes.cost !== null && { cost: notes.cost }),
      ...(notes.errorCodes.length > 0 && { errorCodes: [...new Set(notes.errorCodes)] }),
      ...(!response.writableFinished && { clientGone: true }),
    };
    if (response.statusCode >= 500) log.error(line, 'request');
    else log.info(line, 'request');
  });
};
