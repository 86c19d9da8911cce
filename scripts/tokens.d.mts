export const FILE: string;
export function tokensCss(): string;
