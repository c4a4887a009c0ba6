/** Reading what came from outside: a value of the right form, or the place where it is wrong. */
import * as v from 'valibot';
import { EnvelopeSchema, type Envelope } from './wire.ts';

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly path: string; readonly expected: string };

/** `path` has dots between keys and indices; '' is the whole value. */
export function read<S extends v.GenericSchema>(schema: S, value: unknown): Read<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, path: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message };
}

export const readEnvelope = (value: unknown): Read<Envelope> => read(EnvelopeSchema, value);
