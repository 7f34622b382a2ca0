export declare const formatted: (text: string, file: string) => Promise<string>;
