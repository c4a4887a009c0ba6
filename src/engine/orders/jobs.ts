/** Work for young people and for those who return from abroad (B20, R52). */
import { atHome } from './home.ts';

export const jobs = atHome('jobs');
