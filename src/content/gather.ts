/** Reads the files that make one scenario and gives them their types. */
import type { Problems } from './errors.ts';
import { needFile, pathEnding, type ScenarioFiles } from './files.ts';
import { isObject, type Layer } from './layers.ts';
import { parseLayers } from './parse.ts';
import {
  type Clauses, ClausesSchema, type Injects, InjectsSchema, LibrarySchema, type Orders, OrdersSchema, type Parameters, ParametersSchema, type Platforms, PlatformsSchema, type Rules, RulesSchema, type Scenario, ScenarioSchema,
} from './schema.ts';

/** Everything typed, before it is compiled; `file` names each part for errors. */
export interface Gathered {
  readonly scenario: Scenario;
  readonly orders: Orders;
  readonly clauses: Clauses;
  readonly platforms: Platforms;
  readonly rules: Rules;
  readonly parameters: Parameters;
  readonly injects: Injects;
  /** Ids of the register of sources; undefined when the register was not given. */
  readonly known?: ReadonlySet<string>;
  /** Layers of the scenario: what all share, the parent, the variant. */
  readonly layers: readonly Layer[];
  readonly files: { readonly orders: string; readonly clauses: string; readonly platforms: string; readonly rules: string; readonly parameters: string; readonly injects: string };
  /** Folder whose texts are used. */
  readonly texts: string;
  readonly variantOf?: string;
}

const scenarioEnd = (id: string): string => `${id}/scenario.json`;

/** The layers of a scenario, lowest first; undefined when one is missing or the chain is wrong. */
function layersOf(files: ScenarioFiles, id: string, problems: Problems): { layers: Layer[]; parent?: string } | undefined {
  const region = needFile(files, 'rules/region.json', problems);
  const own = needFile(files, scenarioEnd(id), problems);
  if (region === undefined || own === undefined) return undefined;
  const layers: Layer[] = [{ file: region.path, json: region.json }];
  const top: Layer = { file: own.path, json: own.json };
  if (!isObject(own.json) || own.json['extends'] === undefined) return { layers: [...layers, top] };
  const parent = String(own.json['extends']);
  const path = pathEnding(files, scenarioEnd(parent));
  if (path === undefined || parent === id) {
    problems.add(own.path, 'extends', 'unknownParent', `expected the id of another scenario, found "${parent}"`);
    return undefined;
  }
  const below = files[path];
  if (isObject(below) && below['extends'] !== undefined) {
    problems.add(own.path, 'extends', 'parentIsVariant', `expected a scenario that extends none, but "${parent}" is a variant itself`);
    return undefined;
  }
  return { layers: [...layers, { file: path, json: below }, top], parent };
}

/** Reads and types everything a scenario needs; undefined when something doesn't fit, with the reasons in `problems`. */
export function gather(files: ScenarioFiles, id: string, problems: Problems): Gathered | undefined {
  const chain = layersOf(files, id, problems);
  const part = (name: string) => needFile(files, `rules/${name}.json`, problems);
  const [orders, clauses, organisations, rules, parameters, injects] = [part('orders'), part('clauses'), part('organisations'), part('rules'), part('parameters'), part('injects')];
  if (chain === undefined || orders === undefined || clauses === undefined || organisations === undefined || rules === undefined || parameters === undefined || injects === undefined) return undefined;
  const layer = (p: { path: string; json: unknown }): Layer[] => [{ file: p.path, json: p.json }];
  const scenario = parseLayers(ScenarioSchema, chain.layers, problems);
  const typed = {
    orders: parseLayers(OrdersSchema, layer(orders), problems),
    clauses: parseLayers(ClausesSchema, layer(clauses), problems),
    platforms: parseLayers(PlatformsSchema, layer(organisations), problems),
    rules: parseLayers(RulesSchema, layer(rules), problems),
    parameters: parseLayers(ParametersSchema, layer(parameters), problems),
    injects: parseLayers(InjectsSchema, layer(injects), problems),
  };
  const library = pathEnding(files, 'library/sources.json');
  const register = library === undefined ? undefined : parseLayers(LibrarySchema, [{ file: library, json: files[library] }], problems);
  if (scenario === undefined || typed.orders === undefined || typed.clauses === undefined || typed.platforms === undefined || typed.rules === undefined || typed.parameters === undefined || typed.injects === undefined) return undefined;
  if (scenario.id !== id) problems.add((chain.layers[chain.layers.length - 1] as Layer).file, 'id', 'wrongId', `expected "${id}", the name of the folder, found "${scenario.id}"`);
  return {
    scenario,
    orders: typed.orders,
    clauses: typed.clauses,
    platforms: typed.platforms,
    rules: typed.rules,
    parameters: typed.parameters,
    injects: typed.injects,
    ...(register === undefined ? {} : { known: new Set(Object.keys(register)) }),
    layers: chain.layers,
    files: { orders: orders.path, clauses: clauses.path, platforms: organisations.path, rules: rules.path, parameters: parameters.path, injects: injects.path },
    texts: chain.parent ?? id,
    ...(chain.parent === undefined ? {} : { variantOf: chain.parent }),
  };
}
