/** Courts, police and procurement that people can trust; against corruption (A30). */
import { atHome } from './home.ts';

export const ruleOfLaw = atHome('ruleOfLaw');
