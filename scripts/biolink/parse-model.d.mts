export declare const parseModel: (text: string, file: string) => unknown;
