import { type Etape, Etapes } from '@/components/ui/Etapes';
import { dateEnClair, heure } from '@/lib/affichage';
import type { Minute } from '@/lib/domain/logement';
import type { EtatSejour } from '@/lib/domain/logement/sejour';
import { creneauEnClair, EVENEMENTS_SEJOUR } from './libelles';
import type { SejourAffiche } from './types';

const A_VENIR = [
  'Dossier déposé',
  'Dossier validé par le Crous',
  'Dépôt de garantie réglé',
  'Décision d’admission acceptée',
  'Rendez-vous pour les clés',
  'Entrée dans le logement',
] as const;

/** How many of these steps are behind, in each state of the way in. */
const FAITES: Readonly<Partial<Record<EtatSejour, number>>> = {
  ouvert: 0,
  a_completer: 0,
  dossier_depose: 1,
  dossier_valide: 2,
  admission_emise: 3,
  admission_acceptee: 4,
  cles: 5,
};

function precision(donnees: Readonly<Record<string, unknown>>): string | null {
  if (typeof donnees.creneau === 'string') return creneauEnClair(donnees.creneau as Minute);
  return null;
}

/** The timeline: what happened, from the journal, then what comes. */
export function Suite({ sejour }: { readonly sejour: SejourAffiche }) {
  const passees = sejour.journal.flatMap(({ type, donnees, survenuA }): readonly Etape[] => {
    const titre = EVENEMENTS_SEJOUR[type];
    const le = new Date(survenuA);
    if (!titre) return [];
    const detail = (
      <>
        {dateEnClair(le)} à {heure(le)}
        {precision(donnees) ? <span className="block">{precision(donnees)}</span> : null}
      </>
    );
    return [{ titre, etat: 'fait', detail }];
  });
  const faites = FAITES[sejour.vie.etat] ?? A_VENIR.length;
  const suite = A_VENIR.slice(faites).map(
    (titre, i): Etape => ({ titre, etat: i === 0 ? 'en_cours' : 'a_venir' }),
  );
  return <Etapes etapes={[...passees, ...suite]} />;
}
