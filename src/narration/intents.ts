/** What delegations say to each other, in the reader's language. */
import type { Saying, Topic } from '../protocol/intents.ts';
import { line, type Line } from './line.ts';
import { borderLine, clauseLine, orderLine, threatLine } from './names.ts';

/** Names an agreement by its id; undefined when the reader does not know it. */
export type NameAgreement = (id: number) => Line | undefined;

/** What an intent is about, as a noun: 'Hotline, border Kyrgyzstan – Tajikistan'. */
export function narrateTopic(topic: Topic, nameOf: NameAgreement = () => undefined): Line {
  switch (topic.on) {
    case 'clause': return placed(clauseLine(topic.clause), topic.border);
    case 'order': return placed(orderLine(topic.order), topic.border);
    case 'border': return borderLine(topic.border);
    case 'threat': return threatLine(topic.threat);
    case 'agreement': return nameOf(topic.agreement) ?? line('intents.someAgreement');
    case 'need': return line(`needs.name.${topic.need}`);
  }
}

function placed(what: Line, border: Extract<Topic, { on: 'border' }>['border'] | undefined): Line {
  return border === undefined ? what : line('intents.at', { what, border: borderLine(border) });
}

/** An intent as its sender's own sentence: 'We ask you for this: hotline, border Kyrgyzstan – Tajikistan.' */
export function narrateIntent({ kind, about, reason }: Saying['intent'], nameOf?: NameAgreement): Line {
  if (about === undefined) return line(`intents.said.${kind}.none`);
  const what = narrateTopic(about, nameOf);
  if (kind === 'explain' && reason !== undefined) return line('intents.said.explain.because', { what, reason: line(`names.refusal.${reason}`) });
  return line(`intents.said.${kind}.${about.on}`, { what });
}
