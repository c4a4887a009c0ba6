/** Conduct a delegation expects of a neighbour next season. Apart from the commands, whose forms only a referee needs. */
export const CONDUCTS = ['cooperative', 'mixed', 'firm'] as const;
export type Conduct = (typeof CONDUCTS)[number];
