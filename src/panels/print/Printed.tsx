import type { ScenarioCard } from '../../protocol/wire.ts';
import type { PrintedSheet } from './choice.ts';
import { ClockPage } from './ClockPage.tsx';
import { MapPage } from './MapPage.tsx';
import { OfferCards } from './OfferCards.tsx';
import { OrderCards } from './OrderCards.tsx';
import type { Paper } from '../../protocol/paper.ts';
import { RolePage } from './RolePage.tsx';
import { RulesPage } from './RulesPage.tsx';
import { SlipPage } from './SlipPage.tsx';

/** One sheet, whatever it is. */
export function Printed({ sheet: printed, card, paper }: { sheet: PrintedSheet; card: ScenarioCard; paper: Paper }) {
  switch (printed.sheet) {
    case 'rules': return <RulesPage />;
    case 'clock': return <ClockPage turns={card.turns} />;
    case 'role': return <RolePage card={card} state={printed.state} />;
    case 'orders': return <OrderCards paper={paper} state={printed.state} />;
    case 'offers': return <OfferCards paper={paper} card={card} state={printed.state} />;
    case 'slips': return <SlipPage card={card} state={printed.state} />;
    case 'map': return <MapPage card={card} state={printed.state} />;
  }
}
