/** What the page can ask once a game is over: what if, and how several games compare. */
import type { StateId } from '../engine/names.ts';
import type { Bargaining } from '../protocol/bargaining.ts';
import type { SeatView } from '../protocol/view.ts';
import type { Decisions, Question, WhatIf } from '../protocol/whatIf.ts';
import type { Answers, Request } from '../protocol/wire.ts';
import type { Worlds, WorldSource } from '../protocol/worlds.ts';

/** As all actions these never throw; they resolve to null (false) when refused. */
export interface StudyActions {
  decisions(): Promise<Decisions | null>;
  /** Takes a moment: deals are played again. */
  bargaining(): Promise<Bargaining | null>;
  alternatives(turn: number, seat: StateId): Promise<Answers['alternatives'] | null>;
  whatIf(question: Question): Promise<WhatIf | null>;
  /** Opens the changed line at the turn after the change, as a game of its own. */
  playOn(question: Question): Promise<boolean>;
  compareWorlds(of: readonly WorldSource[]): Promise<Worlds | null>;
  exportWorlds(of: readonly WorldSource[]): Promise<boolean>;
}

/** What the actions need of the store. */
interface Means {
  readonly ask: <R extends Request>(request: R) => Promise<Answers[R['ask']] | null>;
  /** Shows a game that was just opened. */
  readonly enter: (opening: () => Promise<SeatView | null>) => Promise<boolean>;
  readonly download: ((file: Answers['file']) => void) | undefined;
}

export function studyActions({ ask, enter, download }: Means): StudyActions {
  return {
    decisions: () => ask({ ask: 'decisions' }),
    bargaining: () => ask({ ask: 'bargaining' }),
    alternatives: (turn, seat) => ask({ ask: 'alternatives', turn, seat }),
    whatIf: (question) => ask({ ask: 'whatIf', question }),
    playOn: (question) => enter(() => ask({ ask: 'playOn', question })),
    compareWorlds: (of) => ask({ ask: 'worlds', of: [...of] }),
    async exportWorlds(of) {
      const file = await ask({ ask: 'worldsFile', of: [...of] });
      if (file) download?.(file);
      return file !== null;
    },
  };
}
