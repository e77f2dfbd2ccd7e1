import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { dateEnClair } from '@/lib/affichage';
import type { Campagne, Phase } from '@/lib/domain/dossier';

interface ProprietesSansDossier {
  readonly campagne: Campagne;
  readonly phase: Phase;
}

/** The dashboard of somebody who has not started: what can be done today, until when. */
export function SansDossier({ campagne, phase }: ProprietesSansDossier) {
  return (
    <Carte>
      <h2>Dossier social étudiant {campagne.annee}</h2>
      <p className="mt-2">{phraseDe(campagne, phase)}</p>
      <div className="mt-5 flex flex-wrap gap-4">
        <LienBouton href={`/dse/${campagne.annee}`}>
          {phase === 'close' ? 'Voir ce qui reste possible' : 'Commencer mon dossier'}
        </LienBouton>
        <LienBouton variante="secondaire" href="/simulateur">
          Estimer ma bourse d’abord
        </LienBouton>
      </div>
    </Carte>
  );
}

function phraseDe(campagne: Campagne, phase: Phase): string {
  switch (phase) {
    case 'pas_ouverte':
      return `La campagne ouvre le ${dateEnClair(campagne.ouverture)}.`;
    case 'dans_les_temps':
      return `Déposez-le avant le ${dateEnClair(campagne.finPrioritaire)} pour avoir votre réponse avant la rentrée.`;
    case 'hors_delai_retroactif':
      return `La campagne principale est finie, mais vous pouvez déposer votre dossier. Complet avant le ${dateEnClair(campagne.finRetroactif)}, il vous donne droit à la bourse depuis septembre.`;
    case 'hors_delai_sans_retroactivite':
      return `Vous pouvez encore déposer votre dossier jusqu’au ${dateEnClair(campagne.cloture)}. Le droit part du mois qui suit le dépôt d’un dossier complet.`;
    case 'close':
      return `La campagne est close depuis le ${dateEnClair(campagne.cloture)}. Un dossier reste possible si votre situation a changé durablement.`;
  }
}
