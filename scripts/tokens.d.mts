export const FILES: Record<'src/ui/tokens.css' | 'src/ui/paper.css', () => string>;
export function tokensCss(): string;
export function paperCss(): string;
