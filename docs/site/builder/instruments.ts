export const instrumentsOverview = (_root: string): string => '';
