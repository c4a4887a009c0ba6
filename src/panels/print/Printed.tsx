import type { StateId } from '../../engine/names.ts';
import type { Paper } from '../../protocol/paper.ts';
import type { ScenarioCard } from '../../protocol/wire.ts';
import type { PrintedSheet } from './choice.ts';
import { ClockPage } from './ClockPage.tsx';
import { EnvoyCards } from './EnvoyCards.tsx';
import { MapPage } from './MapPage.tsx';
import { OfferCards } from './OfferCards.tsx';
import { OrderCards } from './OrderCards.tsx';
import { RolePage } from './RolePage.tsx';
import { RulesPage } from './RulesPage.tsx';
import { SlipPage } from './SlipPage.tsx';

interface PrintedProps {
  readonly sheet: PrintedSheet;
  readonly card: ScenarioCard;
  readonly paper: Paper;
}

/** One sheet, whatever it is. */
export function Printed({ sheet: printed, card, paper }: PrintedProps) {
  switch (printed.sheet) {
    case 'rules': return <RulesPage />;
    case 'clock': return <ClockPage turns={card.turns} />;
    case 'role': return <RolePage card={card} seat={printed.seat} />;
    case 'map': return <MapPage card={card} seat={printed.seat} />;
    case 'orders':
    case 'offers':
    case 'slips': return printed.seat === 'ENVOY' ? <EnvoyCards card={card} paper={paper} /> : <Handed sheet={printed.sheet} state={printed.seat} card={card} paper={paper} />;
  }
}

/** What a delegation fills in and hands over. */
function Handed({ sheet, state, card, paper }: Omit<PrintedProps, 'sheet'> & { readonly sheet: 'orders' | 'offers' | 'slips'; readonly state: StateId }) {
  switch (sheet) {
    case 'orders': return <OrderCards paper={paper} state={state} />;
    case 'offers': return <OfferCards paper={paper} card={card} state={state} />;
    case 'slips': return <SlipPage card={card} state={state} />;
  }
}
