/** Rights and a voice for women, communities and minorities: what makes talk work again where grievance runs deep (A01, A30, B33). */
import { atHome } from './home.ts';

export const rightsInclusion = atHome('rightsInclusion');
