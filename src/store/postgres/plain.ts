/** No text column takes U+0000; documents, which are JSON, keep it. */
export const plain = (text: string): string => text.replaceAll('\u0000', '');
