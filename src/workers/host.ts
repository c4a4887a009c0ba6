/** Answers a page's requests: one game at a time, saved after everything that changes it. Knows no worker and no browser. */
import type { CommandResult } from '../protocol/commands.ts';
import { readEnvelope } from '../protocol/read.ts';
import type { Save } from '../protocol/save.ts';
import type { Beside } from '../protocol/screen.ts';
import { firstViewer, holdersOf, isState, personsOf, tellerOf } from '../protocol/seats.ts';
import type { Viewer } from '../protocol/view.ts';
import type { Answers, Push, Reply, Request, SaveSummary, WireError } from '../protocol/wire.ts';
import type { Drafts, Session } from '../session/contract.ts';
import type { AgentsFor } from '../session/port.ts';
import { whyReadOnly } from '../session/record.ts';
import { GameSession } from '../session/session.ts';
import type { Library, PlayableScenario } from './library.ts';
import { Saves } from './saves.ts';
import type { Seating } from './seating.ts';
import type { Question } from './study.ts';
import type { Storage } from './storage.ts';

type Outcome<A extends keyof Answers> = Answers[A] | Refusal;

/** What the host needs of its surroundings. */
export interface Surroundings {
  readonly library: Library;
  readonly storage: Storage;
  /** Who plays the delegations without a person. */
  readonly agents: (scenario: PlayableScenario) => AgentsFor;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A text that nobody has drawn before: names a save, or a game's key. */
  readonly fresh: () => string;
  /** Makes an address of a file; the last one made may be given up. */
  readonly addressOf: (text: string, type: string) => string;
  readonly push: (push: Push) => void;
  /** Told of what should not have happened. */
  readonly report: (error: unknown) => void;
}

class Refusal {
  readonly error: WireError;
  constructor(error: WireError) {
    this.error = error;
  }
}
const refuse = (code: WireError['code'], path?: string, expected?: string): Refusal =>
  new Refusal({ code, ...(path === undefined ? {} : { path }), ...(expected === undefined ? {} : { expected }) });

interface Playing {
  readonly save: string;
  readonly session: Session;
  /** Whose view the page holds now; no other seat's is ever sent. */
  viewer: Viewer;
  beside: Beside;
  /** Of a device that several delegations share; made when it is first asked for. */
  seating?: Seating;
}
/** Requests that need a game in hand and are neither about its past nor about its seats. */
type InPlay = Extract<Request, { ask: 'command' | 'draft' | 'why' | 'knowledge' | 'debrief' | 'file' | 'stepBack' }>;
/** Requests of a device that several delegations share. */
type AtScreen = Extract<Request, { ask: 'sit' | 'public' | 'seating' | 'turnPage' | 'host' | 'hostView' | 'beside' | 'keepBeside' }>;

const draftsOf = (drafts: Drafts): Save['drafts'] => Object.fromEntries(Object.entries(drafts).map(([seat, orders]) => [seat, [...orders]]));

const idOf = (envelope: unknown): number => {
  const id = typeof envelope === 'object' && envelope !== null && 'id' in envelope ? envelope.id : 0;
  return typeof id === 'number' && Number.isInteger(id) ? id : 0;
};

export class Host {
  readonly #at: Surroundings;
  readonly #saves: Saves;
  #playing: Playing | null = null;
  /** Requests are met one after the other, in the order in which they came. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(at: Surroundings) {
    this.#at = at;
    this.#saves = new Saves(at.storage, (storage) => at.push({ push: 'storage', storage }));
  }

  /** Never rejects, whatever was sent. */
  handle(envelope: unknown): Promise<Reply> {
    const reply = this.#last.then(() => this.#reply(envelope));
    this.#last = reply;
    return reply;
  }

  /** While nobody asks for anything: lets one delegation think ahead of its next turn to speak. False when none has anything to think about. */
  think(): boolean {
    return this.#playing?.session.forethink() ?? false;
  }

  async #reply(envelope: unknown): Promise<Reply> {
    const id = idOf(envelope);
    try {
      const read = readEnvelope(envelope);
      const outcome = read.ok ? await this.#answer(read.value.request) : refuse('badRequest', read.path, read.expected);
      return outcome instanceof Refusal ? { id, ok: false, error: outcome.error } : { id, ok: true, answer: outcome };
    } catch (error) {
      this.#at.report(error);
      return { id, ok: false, error: { code: 'internal' } };
    }
  }

  async #answer(request: Request): Promise<Outcome<keyof Answers>> {
    switch (request.ask) {
      case 'catalog': return this.#at.library.catalog();
      case 'saves': return { saves: (await this.#saves.list()).map((save) => this.#summary(save)), storage: this.#saves.state };
      case 'new': return this.#begin(request);
      case 'resume': return this.#resume(request.save);
      case 'delete': return this.#delete(request.save);
      case 'open': return this.#open(request.file);
      case 'leave':
        this.#playing = null;
        return null;
      case 'command':
      case 'draft':
      case 'why':
      case 'knowledge':
      case 'debrief':
      case 'file':
      case 'stepBack':
        return this.#playing === null ? refuse('noGame') : this.#play(this.#playing, request);
      case 'decisions':
      case 'alternatives':
      case 'bargaining':
      case 'whatIf':
      case 'playOn':
        return this.#playing === null ? refuse('noGame') : this.#study(this.#playing, request);
      case 'sit':
      case 'public':
      case 'seating':
      case 'turnPage':
      case 'host':
      case 'hostView':
      case 'beside':
      case 'keepBeside':
        return this.#playing === null ? refuse('noGame') : this.#atScreen(this.#playing, request);
      case 'worlds':
      case 'worldsFile':
        return this.#worlds(request);
    }
  }

  async #play(playing: Playing, request: InPlay): Promise<Outcome<keyof Answers>> {
    const { session, viewer } = playing;
    switch (request.ask) {
      case 'command': {
        if (viewer === 'PUBLIC') return refuse(session.readOnly === null ? 'notYourSeat' : 'readOnly');
        return this.#after(playing, (s) => s.command(viewer, request.command), request.command.do === 'lock');
      }
      case 'draft': {
        const result: CommandResult = isState(viewer) ? session.draft(viewer, request.orders) : { ok: false, code: 'notYourSeat' };
        if (!result.ok) return refuse(result.code, result.at);
        await this.#keep(playing);
        return null;
      }
      case 'why': return (isState(viewer) ? session.why(viewer, request.meter) : null) ?? refuse('badRequest', 'request.meter', 'the name of a meter');
      case 'knowledge': {
        const known = isState(viewer) ? session.knowledge(viewer) : null;
        return known === null ? refuse('wrongPhase') : { scenario: session.scenario, ...known };
      }
      case 'debrief': return session.debrief(tellerOf(viewer, session.record().seats), (await import('./study.ts')).debriefOf) ?? refuse('notEnded');
      case 'file': return this.#file(playing, request.what);
      case 'stepBack': {
        if (session.readOnly !== null) return refuse('readOnly');
        const [content, { stepBack }] = await Promise.all([this.#at.library.scenario(session.scenario), import('./reopen.ts')]);
        const branch = content && stepBack(session, request.turn, content, this.#at.agents(content));
        // the earlier line keeps its save, and the new one gets its own
        return branch === null ? refuse('badRequest', 'request.turn', `1 to ${session.turn}`) : this.#enter(branch, playing.beside);
      }
    }
  }

  /** Carries something out. A shared device shows everyone's view again when a phase is over, or a delegation has locked. */
  async #after(playing: Playing, work: (session: Session) => CommandResult, isDone = false): Promise<Outcome<'command'>> {
    const { session } = playing;
    const { turn, phase } = session;
    const result = work(session);
    if (!result.ok) return refuse(result.code, result.at);
    if (isDone || session.turn !== turn || session.phase !== phase) playing.viewer = firstViewer(personsOf(session.record().seats));
    await this.#keep(playing);
    return session.view(playing.viewer);
  }

  async #atScreen(playing: Playing, request: AtScreen): Promise<Outcome<keyof Answers>> {
    const { session } = playing;
    const { Seating, turnPage } = await import('./seating.ts');
    const seating = (playing.seating ??= new Seating(session));
    switch (request.ask) {
      case 'public': return session.view('PUBLIC');
      case 'seating': return seating.due();
      case 'hostView': return session.hostView();
      case 'beside': return playing.beside;
      case 'keepBeside':
        playing.beside = request.beside;
        await this.#keep(playing);
        return null;
      case 'turnPage': return this.#after(playing, turnPage);
      case 'host': return this.#after(playing, (s) => s.host(request.command), request.command.do === 'takeOver' && request.command.seat === playing.viewer);
      case 'sit': {
        const { seat } = request;
        if (seat !== 'PUBLIC' && session.view('PUBLIC').players[seat] !== 'person') return refuse('notYourSeat');
        if (playing.viewer !== 'PUBLIC') seating.leaves(playing.viewer);
        playing.viewer = seat;
        await this.#keep(playing);
        return session.view(seat);
      }
    }
  }

  /** Questions about a finished game; the part that answers them comes when it is first needed. */
  async #study({ session, viewer }: Playing, request: Question): Promise<Outcome<keyof Answers>> {
    if (session.readOnly !== null) return refuse('readOnly');
    const [content, { study }] = await Promise.all([this.#at.library.scenario(session.scenario), import('./study.ts')]);
    if (content === null) return refuse('unknownScenario');
    const told = study({ session, content, agentsFor: this.#at.agents(content), seat: tellerOf(viewer, session.record().seats) }, request);
    if ('error' in told) return new Refusal(told.error);
    if ('answer' in told) return told.answer;
    const line = await this.#load(session.scenario, told.line);
    return line instanceof Refusal ? line : this.#enter(line);
  }

  async #worlds({ ask, of }: Extract<Request, { ask: 'worlds' | 'worldsFile' }>): Promise<Outcome<'worlds' | 'worldsFile'>> {
    const [saves, { worlds, worldsTable }] = await Promise.all([this.#saves.list(), import('./study.ts')]);
    const contentOf = async (scenario: string) => {
      const content = await this.#at.library.scenario(scenario);
      return content === null ? null : { content, agentsFor: this.#at.agents(content) };
    };
    if (ask === 'worlds') return worlds(of, saves, contentOf);
    return { url: this.#at.addressOf(await worldsTable(of, saves, contentOf), 'text/csv;charset=utf-8'), name: 'good-offices-worlds.csv' };
  }

  async #begin({ scenario, persons, level = 'careful', envoy = 'none', keyText }: Extract<Request, { ask: 'new' }>): Promise<Outcome<'new'>> {
    const content = await this.#at.library.scenario(scenario);
    if (content === null) return refuse('unknownScenario', 'request.scenario');
    return this.#enter(GameSession.start({ content, seats: holdersOf(persons, level, envoy), keyText: keyText ?? this.#at.fresh() }, this.#at.agents(content)));
  }

  async #resume(id: string): Promise<Outcome<'resume'>> {
    const save = await this.#saves.get(id);
    if (save === undefined) return refuse('unknownSave', 'request.save');
    const session = await this.#load(save.record.scenario, save.record, save.drafts);
    if (session instanceof Refusal) return session;
    // nobody knows who holds a shared device now
    this.#playing = { save: id, session, viewer: firstViewer(personsOf(save.record.seats)), beside: save.beside ?? {} };
    return session.view(this.#playing.viewer);
  }

  async #delete(id: string): Promise<Outcome<'delete'>> {
    if ((await this.#saves.get(id)) === undefined) return refuse('unknownSave', 'request.save');
    if (this.#playing?.save === id) this.#playing = null;
    await this.#saves.remove(id);
    return null;
  }

  /** A file replaces the game in hand only when all of it is sound. */
  async #open(file: string): Promise<Outcome<'open'>> {
    let json: unknown;
    try {
      json = JSON.parse(file);
    } catch {
      return refuse('badFile', '', 'JSON');
    }
    const scenario = typeof json === 'object' && json !== null && 'scenario' in json ? json.scenario : undefined;
    const session = await this.#load(typeof scenario === 'string' ? scenario : '', json);
    return session instanceof Refusal ? session : this.#enter(session);
  }

  /** A record of a scenario that this build does not hold is told apart from one that is no record. */
  async #load(scenario: string, record: unknown, drafts: Save['drafts'] = {}): Promise<Session | Refusal> {
    const content = (await this.#at.library.scenario(scenario)) ?? (await this.#at.library.any());
    if (content === null) return refuse('unknownScenario', 'scenario');
    const { openRecord } = await import('./reopen.ts');
    const opened = openRecord(record, content, this.#at.agents(content), drafts);
    if (!opened.ok) return refuse('badFile', opened.fault.path, opened.fault.expected);
    return content.card.id === scenario ? opened.session : refuse('unknownScenario', 'scenario');
  }

  /** A game of its own from now on, with a save of its own. */
  async #enter(session: Session, beside: Beside = {}): Promise<Answers['new']> {
    this.#playing = { save: this.#at.fresh(), session, viewer: firstViewer(personsOf(session.record().seats)), beside };
    await this.#keep(this.#playing);
    return session.view(this.#playing.viewer);
  }

  async #keep({ save, viewer, session, beside }: Playing): Promise<void> {
    await this.#saves.put({ save, seat: viewer, turn: session.turn, savedAt: this.#at.now(), record: session.record(), drafts: draftsOf(session.drafts()), beside });
  }

  async #file({ session, viewer }: Playing, what: 'record' | 'meters'): Promise<Outcome<'file'>> {
    const name = ['good-offices', session.scenario, ...(viewer === 'PUBLIC' ? [] : [viewer]), session.turn].join('-');
    const record = session.record();
    if (what === 'record') return { url: this.#at.addressOf(JSON.stringify(record), 'application/json'), name: `${name}.json` };
    // before the end the table holds what one seat has seen: it is not for everyone
    if (!isState(viewer) && session.phase !== 'ended') return refuse('notYourSeat');
    const { metersCsv } = await import('./study.ts');
    return { url: this.#at.addressOf(metersCsv(session.series(tellerOf(viewer, record.seats))), 'text/csv;charset=utf-8'), name: `${name}.csv` };
  }

  #summary({ save, turn, savedAt, record }: Save): SaveSummary {
    const listed = this.#at.library.listed(record.scenario);
    return {
      save, turn, savedAt, scenario: record.scenario, persons: personsOf(record.seats),
      // of a scenario that is gone only the turns that were played are known
      turns: listed?.card.turns ?? record.hashes.length - 1,
      ended: record.outcome.ended,
      rehearsed: record.branch !== undefined,
      readOnly: listed === null || whyReadOnly(record, listed) !== null,
    };
  }
}
