/** A thread of a validation. */
import { work, type Task } from './pool.ts';

export default (task: Task): ReturnType<typeof work> => work(task);
