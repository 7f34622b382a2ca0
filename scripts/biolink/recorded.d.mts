import type { Extract } from './extract-of.mjs';

export declare const recordedExtract: (version: string) => Extract;
