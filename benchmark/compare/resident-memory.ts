import { readFileSync } from 'node:fs';

/** Resident memory of a process in bytes, now and at its most; null where the system has no /proc. */
export const residentMemory = (pid: number): { now: number; peak: number } | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const bytes = (key: string): number =>
      Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
    return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
  } catch {
    return null;
  }
};
