/** Do nothing this season: the seat keeps its capital. */
import { atHome } from './home.ts';

export const hold = atHome('hold');
