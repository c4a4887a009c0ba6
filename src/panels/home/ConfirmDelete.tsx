import type { SaveSummary } from '../../protocol/wire.ts';
import { Confirm } from '../common/Sheet.tsx';
import { useClient } from '../common/store.tsx';
import { useTranslation } from '../common/text.tsx';
import { useSaveNames } from './saveNames.ts';

export default function ConfirmDelete({ save, onClose }: { save: SaveSummary; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useClient((s) => s.remove);
  const names = useSaveNames(save);
  return (
    <Confirm
      open
      danger
      onClose={onClose}
      onConfirm={() => void remove(save.save)}
      title={t('saves.confirmTitle')}
      body={t('saves.confirmBody', names)}
      confirm={t('saves.delete')}
    />
  );
}
