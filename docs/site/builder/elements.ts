export const elementsReference = (_root: string): string => '';
