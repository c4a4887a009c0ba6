/** Schools and dialogue against ignorance and recruitment: slow, and lasting (A09, A10). */
import { atHome } from './home.ts';

export const education = atHome('education');
