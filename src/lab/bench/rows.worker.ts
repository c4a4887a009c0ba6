/** A thread that measures delegations. */
import { work, type Task } from './rows.ts';

export default (task: Task): ReturnType<typeof work> => work(task);
