/** What takes up a game that was played before, from a save, a record or one of its turns. Fetched where there is one: a first game need not carry it. */
export { readSave } from '../protocol/save.ts';
export { openRecord, stepBack } from '../session/open.ts';
