import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Conteneur } from '@/components/ui/Page';
import { dateEnClair } from '@/lib/affichage';
import type { Campagne, Phase } from '@/lib/domain/dossier';

interface ProprietesAvant {
  readonly campagne: Campagne;
  readonly phase: Phase;
  readonly action: ActionFormulaire;
}

/** What to have at hand, how long it takes, when the answer comes: before the first question. */
export function AvantDeCommencer({ campagne, phase, action }: ProprietesAvant) {
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <h1>Mon dossier social étudiant {campagne.annee}</h1>
      <p className="mt-4">
        Un seul dossier pour la bourse et le logement. Comptez 15 minutes. Vous pouvez vous arrêter quand vous
        voulez : chaque réponse est enregistrée.
      </p>
      <PhaseDeDepot campagne={campagne} phase={phase} />
      <div className="texte-courant mt-6">
        <h2>À préparer</h2>
        <ul>
          <li>l’avis d’impôt de vos parents, à la ligne « revenu brut global »</li>
          <li>le nom et la ville des formations que vous demandez</li>
          <li>votre RIB, à votre nom</li>
          <li>votre INE, si vous l’avez : il figure sur votre relevé de notes du bac</li>
        </ul>
        <h2>Votre réponse</h2>
        <p>
          Si votre dossier est complet, la réponse est calculée tout de suite, avec les règles et leurs
          textes. Sinon, une personne du Crous l’examine et vous lisez ce qui a demandé cet examen.
        </p>
      </div>
      {phase === 'pas_ouverte' ? null : (
        <div className="mt-8">
          <FormulaireSimple champs={[]} action={action} bouton="Commencer mon dossier" />
        </div>
      )}
    </Conteneur>
  );
}

/** What filing today means for the payments. */
export function PhaseDeDepot({ campagne, phase }: { readonly campagne: Campagne; readonly phase: Phase }) {
  if (phase === 'dans_les_temps') return null;
  const texte = {
    pas_ouverte: `La campagne ouvre le ${dateEnClair(campagne.ouverture)}.`,
    hors_delai_retroactif: `La campagne principale s’est terminée le ${dateEnClair(campagne.finPrioritaire)}. Vous pouvez encore déposer : complet avant le ${dateEnClair(campagne.finRetroactif)}, votre dossier ouvre un droit depuis septembre.`,
    hors_delai_sans_retroactivite: `Vous pouvez déposer jusqu’au ${dateEnClair(campagne.cloture)}. Le droit part du mois qui suit le dépôt du dossier complet : les mois déjà passés ne sont pas payés.`,
    close: `La campagne est close depuis le ${dateEnClair(campagne.cloture)}. Un dépôt reste possible si la situation de votre famille a changé durablement : perte d’emploi, maladie, décès, séparation, retraite. Le Crous examine alors votre dossier.`,
  }[phase];
  return (
    <div className="mt-6">
      <Alerte type={phase === 'close' ? 'attention' : 'info'}>
        <p>{texte}</p>
      </Alerte>
    </div>
  );
}
