import type { ActionFormulaire } from '@/components/formulaire/etat';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import type { PropositionMontree } from '@/lib/parcours/logement/avance';
import { APayer } from './APayer';
import { LeLogement } from './LeLogement';
import { enteteDe } from './libelles';
import { Recu } from './Recu';
import { Rendus } from './Rendus';

interface ProprietesProposition {
  readonly proposition: PropositionMontree;
  readonly payer: ActionFormulaire;
}

const SUITES: Readonly<Record<string, string>> = {
  refusee: 'Il est proposé à quelqu’un d’autre. Vos autres vœux restent valables.',
  expiree:
    'L’heure de payer est passée : il est proposé à quelqu’un d’autre. Vos autres vœux restent valables.',
  liberee: 'Il est proposé à quelqu’un d’autre.',
};

/** A room offered, booked or gone: what it is, what it asks for, what was paid, what comes back. */
export function Proposition({ proposition, payer }: ProprietesProposition) {
  const { mot, ton, titre } = enteteDe(proposition);
  const { chambre, empechement } = proposition;
  const suite = empechement === 'echeance_passee' ? SUITES.expiree : SUITES[chambre];
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <div className="space-y-3">
        <Pastille ton={ton}>{mot}</Pastille>
        <h1>{titre}</h1>
        {suite ? <p className="max-w-mesure">{suite}</p> : null}
      </div>
      <Recu proposition={proposition} />
      <LeLogement proposition={proposition} />
      {empechement === null ? <APayer proposition={proposition} payer={payer} /> : null}
      <Rendus proposition={proposition} />
      <p>
        <Lien href="/logement/demande">Revenir à mon logement</Lien>
      </p>
    </Conteneur>
  );
}
