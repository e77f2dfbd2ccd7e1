import type { ReactNode } from 'react';
import { classes } from './classes';
import { IconeAttention, IconeCoche, IconeErreur, IconeInfo } from './Icones';

export type TypeAlerte = 'info' | 'attention' | 'erreur' | 'succes';

const TONS = {
  info: { boite: 'border-bleu bg-bleu-pale', icone: 'text-bleu', Icone: IconeInfo, mot: 'Information' },
  attention: {
    boite: 'border-safran bg-safran-pale',
    icone: 'text-safran-encre',
    Icone: IconeAttention,
    mot: 'Attention',
  },
  erreur: { boite: 'border-rouge bg-rouge-pale', icone: 'text-rouge', Icone: IconeErreur, mot: 'Erreur' },
  succes: { boite: 'border-vert bg-vert-pale', icone: 'text-vert', Icone: IconeCoche, mot: 'Réussite' },
} as const;

interface ProprietesAlerte {
  readonly type?: TypeAlerte;
  readonly titre?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` interrupts, `status` waits its turn; nothing when the message is there from the start. */
  readonly role?: 'alert' | 'status';
  readonly id?: string;
  readonly className?: string;
}

/** A message that stands out. The icon says its kind in words too: never the colour alone. */
export function Alerte({ type = 'info', titre, children, role, id, className }: ProprietesAlerte) {
  const { boite, icone, Icone, mot } = TONS[type];
  return (
    <div
      id={id}
      role={role}
      className={classes('flex gap-3.5 rounded-controle border-l-8 px-4.5 py-4', boite, className)}
    >
      <Icone className={classes('mt-0.5 size-6', icone)} titre={mot} />
      <div className="min-w-0 flex-1 space-y-2">
        {titre ? <p className="font-[680]">{titre}</p> : null}
        {children}
      </div>
    </div>
  );
}
