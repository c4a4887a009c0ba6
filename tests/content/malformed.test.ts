/** Every kind of mistake that an author can make is answered with the file, the place and what was expected. */
import { describe, expect, it } from 'vitest';
import { checkContent, checkScenario, compileScenario, type ContentCode, parseContent } from '../../src/content/load.ts';
import { contentOf, cut, getAt, type Json, type JsonFiles, put, setAt } from './read.ts';

const GATE = 'assets/scenarios/water-gate/scenario.json';
const GATE5 = 'assets/scenarios/water-gate-5/scenario.json';
const REGION = 'assets/rules/region.json';
const ORDERS = 'assets/rules/orders.json';
const RULES = 'assets/rules/rules.json';
const PARAMETERS = 'assets/rules/parameters.json';
const EN = 'assets/scenarios/water-gate/text.en.json';
const RU = 'assets/scenarios/water-gate/text.ru.json';

interface Sample {
  readonly what: string;
  readonly spoil: (f: JsonFiles) => void;
  readonly file: string;
  readonly path: string;
  readonly code: ContentCode;
  readonly says?: string;
}
const read = (): JsonFiles => contentOf(['water-gate', 'water-gate-5', 'winter-light', 'winter-light-5']);
const num = (value: number): Json => ({ value, source: 'assumption' });

const SAMPLES: readonly Sample[] = [
  { what: 'a number without a source', spoil: put(GATE, 'turns', 8), file: GATE, path: 'turns', code: 'noSource', says: '"value": 8' },
  { what: 'a value whose source was forgotten', spoil: cut(GATE, 'start.border.KG-TJ.tension.source'), file: GATE, path: 'start.border.KG-TJ.tension.source', code: 'noSource' },
  { what: 'an empty list of sources', spoil: put(GATE, 'turns.source', []), file: GATE, path: 'turns.source', code: 'noSource' },
  { what: 'a source that nobody registered', spoil: put(GATE, 'events.cameraOnGate.sources', ['R301']), file: GATE, path: 'events.cameraOnGate.sources[0]', code: 'unknownSource', says: 'R30' },
  { what: 'an unknown source of a rule', spoil: put(RULES, 'rules.pressure', ['E99']), file: RULES, path: 'rules.pressure[0]', code: 'unknownSource' },
  { what: 'a fraction', spoil: put(GATE, 'turns', num(7.5)), file: GATE, path: 'turns.value', code: 'notWhole' },
  { what: 'a mistyped order', spoil: put(GATE, 'orders.1', 'requestGodOffices'), file: GATE, path: 'orders[1]', code: 'unknownId', says: 'requestGoodOffices' },
  { what: 'a border that does not exist', spoil: put(GATE, 'start.border.TJ-KG', { tension: num(1) }), file: GATE, path: 'start.border.TJ-KG', code: 'unknownKey', says: 'Nearest valid' },
  { what: 'a mistyped column', spoil: put(GATE, 'start.state.KG.aproval', num(1)), file: GATE, path: 'start.state.KG.aproval', code: 'unknownKey', says: 'approval' },
  { what: 'an unknown season', spoil: put(GATE, 'firstSeason', 'fall'), file: GATE, path: 'firstSeason', code: 'unknownId', says: 'Nearest valid' },
  { what: 'an unknown meter of an event', spoil: put(GATE, 'events.dryYear.effects.0.meter', 'state.KG.watr'), file: GATE, path: 'events.dryYear.effects[0].meter', code: 'unknownMeter', says: 'state.KG.water' },
  { what: 'an unknown meter of a goal', spoil: put(GATE, 'goals.UZ.uzSupport.meter', 'state.UZ.support'), file: GATE, path: 'goals.UZ.uzSupport.meter', code: 'unknownMeter' },
  { what: 'an event id with a dot', spoil: (f) => setAt(f, [GATE, 'events', 'dry.year'], getAt(f, [GATE, 'events', 'dryYear']) ?? null), file: GATE, path: 'events.dry.year', code: 'unknownId' },
  { what: 'an event without effects', spoil: put(GATE, 'events.dryYear.effects', []), file: GATE, path: 'events.dryYear.effects', code: 'badShape' },
  { what: 'a window that ends before it begins', spoil: put(GATE, 'events.dryYear.from', num(9)), file: GATE, path: 'events.dryYear.to.value', code: 'badWindow' },
  { what: 'a chance over a thousand', spoil: put(GATE, 'events.dryYear.chance', num(1001)), file: GATE, path: 'events.dryYear.chance.value', code: 'outOfRange' },
  { what: 'a condition that asks for nothing', spoil: put(GATE, 'events.envoyCalls.when', { meter: 'state.KG.water' }), file: GATE, path: 'events.envoyCalls.when', code: 'badCondition' },
  { what: 'weights that do not sum to a thousand', spoil: put(GATE, 'goals.TJ.quietValley.weight', num(449)), file: GATE, path: 'goals.TJ', code: 'badWeights', says: '999' },
  { what: 'a goal that is both at least and at most', spoil: put(GATE, 'goals.TJ.quietValley.atLeast', num(1)), file: GATE, path: 'goals.TJ.quietValley', code: 'badCondition' },
  { what: 'a delegation with fewer goals', spoil: (f) => { cut(GATE, 'goals.TJ.tjRespect')(f); put(GATE, 'goals.TJ.tjSupport.weight', num(1000))(f); }, file: GATE, path: 'goals', code: 'unequalGoals', says: 'TJ' },
  { what: 'a start value out of its range', spoil: put(GATE, 'start.border.KG-TJ.tension', num(1001)), file: GATE, path: 'start.border.KG-TJ.tension.value', code: 'outOfRange', says: '0 to 1000' },
  { what: 'a start value that nobody gave', spoil: cut(REGION, 'start.state.KZ.approval'), file: REGION, path: 'start.state.KZ.approval', code: 'missing' },
  { what: 'a pressure that alone would fail the region', spoil: put(GATE, 'borders.KG-TJ.pressure', num(700)), file: GATE, path: 'borders.KG-TJ.pressure.value', code: 'outOfRange' },
  { what: 'a misreading by a state that is no side', spoil: put(GATE, 'start.border.KG-TJ.misperception.UZ', num(10)), file: GATE, path: 'start.border.KG-TJ.misperception.UZ', code: 'unknownId' },
  { what: 'too few orders', spoil: put(GATE, 'orders', ['hold', 'factFinding', 'hotline', 'accuse']), file: GATE, path: 'orders', code: 'tooFewOrders' },
  { what: 'a delegation with fewer tools', spoil: put(REGION, 'start.border.TM-UZ.tension', num(90)), file: GATE, path: 'orders', code: 'unequalTools', says: 'TM' },
  { what: 'no way to hold', spoil: put(GATE, 'orders', ['factFinding', 'hotline']), file: GATE, path: 'orders', code: 'missing' },
  { what: 'an unknown parent', spoil: put(GATE5, 'extends', 'water-gates'), file: GATE5, path: 'extends', code: 'unknownParent' },
  { what: 'a parent that is a variant', spoil: put(GATE5, 'extends', 'winter-light-5'), file: GATE5, path: 'extends', code: 'parentIsVariant' },
  { what: 'a mistake of a variant, named in the variant', spoil: put(GATE5, 'start.border.KG-TJ.tension', num(-1)), file: GATE5, path: 'start.border.KG-TJ.tension.value', code: 'outOfRange' },
  { what: 'an id that is not the folder’s', spoil: put(GATE, 'id', 'watergate'), file: GATE, path: 'id', code: 'wrongId' },
  { what: 'a list where an object belongs', spoil: put(GATE, '', []), file: GATE, path: '', code: 'badShape', says: 'a list' },
  { what: 'a text where a table belongs', spoil: put(GATE, 'events', 'none'), file: GATE, path: 'events', code: 'badShape' },
  { what: 'a missing file', spoil: cut(ORDERS, ''), file: 'rules/orders.json', path: '', code: 'missingFile' },
  { what: 'an order that was left out', spoil: cut(ORDERS, 'hotline'), file: ORDERS, path: 'hotline', code: 'missing' },
  { what: 'an unknown column of an effect', spoil: put(ORDERS, 'peacebuilding.effects.0.column', 'cohesions'), file: ORDERS, path: 'peacebuilding.effects[0].column', code: 'unknownId', says: 'cohesion' },
  { what: 'a parameter that was left out', spoil: cut(PARAMETERS, 'warAt'), file: PARAMETERS, path: 'warAt', code: 'missing' },
  { what: 'a parameter that would overflow', spoil: put(PARAMETERS, 'missionTerm.value', 1e9), file: PARAMETERS, path: 'missionTerm.value', code: 'outOfRange' },
  { what: 'an effect larger than a meter', spoil: put(ORDERS, 'accuse.effects.0.delta', num(1001)), file: ORDERS, path: 'accuse.effects[0].delta.value', code: 'outOfRange' },
  { what: 'a text missing in one language', spoil: cut(RU, 'events.dryYear.title'), file: RU, path: 'events.dryYear.title', code: 'missingText', says: 'ru' },
  { what: 'an empty text', spoil: put(EN, 'goals.quietValley', ' '), file: EN, path: 'goals.quietValley', code: 'missingText' },
  { what: 'a site without a name', spoil: cut(EN, 'sites.KG-TJ'), file: EN, path: 'sites.KG-TJ', code: 'missingText' },
  { what: 'a role without red lines', spoil: put(EN, 'roles.TM.redLines', []), file: EN, path: 'roles.TM.redLines', code: 'missingText' },
  { what: 'a role sheet of more than 120 words', spoil: put(EN, 'roles.KZ.brief', 'word '.repeat(120)), file: EN, path: 'roles.KZ', code: 'longRole', says: '120' },
  { what: 'a text that belongs to nothing', spoil: put(EN, 'goals.quietValey', 'x'), file: EN, path: 'goals.quietValey', code: 'extraText' },
  { what: 'a language that is missing', spoil: cut(RU, ''), file: 'water-gate/text.ru.json', path: '', code: 'missingFile' },
];

describe('a malformed scenario', () => {
  it.each(SAMPLES)('$what', ({ spoil, file, path, code, says }) => {
    const files = read();
    spoil(files);
    const errors = checkContent(files);
    const found = errors.find((e) => e.file === file && e.path === path && e.code === code);
    expect(found, JSON.stringify(errors.slice(0, 5))).toBeDefined();
    expect(found?.message).toContain(says ?? '');
  });

  it('is never half compiled', () => {
    const files = read();
    put(GATE, 'events.dryYear.effects.0.meter', 'nothing')(files);
    expect(compileScenario(files, 'water-gate')).toMatchObject({ ok: false });
    expect(compileScenario(files, 'winter-light')).toMatchObject({ ok: true });
  });

  it('names the parent when a variant inherits the mistake', () => {
    const files = read();
    put(GATE, 'events.dryYear.chance.value', 0)(files);
    expect(checkScenario(files, 'water-gate-5').map((e) => e.file)).toEqual([GATE]);
  });

  it('names a file that is no JSON, and reads the others', () => {
    const { files, errors } = parseContent({ 'a/scenario.json': '{"id": ', 'b/scenario.json': '{}' });
    expect(Object.keys(files)).toEqual(['b/scenario.json']);
    expect(errors).toMatchObject([{ file: 'a/scenario.json', code: 'badJson' }]);
  });

  it('is refused for a scenario that does not exist', () => {
    const result = compileScenario(read(), 'no-such');
    expect(result).toMatchObject({ ok: false, errors: [{ file: 'no-such/scenario.json', code: 'missingFile' }] });
  });
});
