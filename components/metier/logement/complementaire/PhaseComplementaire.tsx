import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { duree, minuteEnClair, typographie } from '@/lib/affichage';
import type { CampagneLogement, PhaseLogement } from '@/lib/domain/logement';
import type { ParametresComplementaires } from '@/lib/domain/logement/complementaire';
import type { FenetreEnBref } from '@/lib/parcours/logement/complementaire';
import { ListeDesFenetres } from './ListeDesFenetres';

interface ProprietesPhase {
  readonly campagne: CampagneLogement;
  readonly phase: PhaseLogement;
  readonly parametres: ParametresComplementaires;
  readonly fenetres: readonly FenetreEnBref[];
}

const SECONDE = 1_000;
const MINUTE_EN_SECONDES = 60;

/** What the complementary phase is, for whom, and its two ways; then the windows. */
export function PhaseComplementaire({ campagne, phase, parametres, fenetres }: ProprietesPhase) {
  const { blocage, fenetre } = parametres;
  const ouverte = phase.type === 'complementaire';
  return (
    <Conteneur className="grid gap-x-14 gap-y-10 py-9 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="space-y-9">
        <div className="space-y-4">
          <h1>La phase complémentaire {campagne.annee}</h1>
          <p className="max-w-mesure">
            {typographie(
              ouverte
                ? 'Elle est ouverte : les chambres que les tours n’ont pas données sont pour tous, avec ou sans dossier social étudiant.'
                : `Elle ouvre le ${minuteEnClair(campagne.complementaire)}. Les chambres que les tours n’ont pas données seront pour tous, avec ou sans dossier social étudiant.`,
            )}
          </p>
          <p lang="en" className="max-w-mesure text-petit text-encre-doux">
            In English: any student, from any country, may book a room that is still free. Ask for housing
            first, then hold a room and pay the advance, or register in a window.
          </p>
          {ouverte ? (
            <p className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <LienBouton href="/logement">Voir les logements libres</LienBouton>
              <Lien href="/logement/demande">Ma demande de logement</Lien>
            </p>
          ) : null}
        </div>
        <section aria-labelledby="fenetres" className="space-y-4">
          <h2 id="fenetres">Les fenêtres d’inscription</h2>
          <ListeDesFenetres fenetres={fenetres} />
        </section>
      </div>
      <div className="space-y-6">
        <Carte ton="papier">
          <h2 className="mb-3 text-h3">Bloquer une chambre</h2>
          <p>
            {typographie(
              `Premier arrivé, premier servi. La chambre que vous bloquez est à vous seul pendant ${duree(blocage.dureeMs / SECONDE)} : le temps de payer l’avance, ou de la faire payer. Sinon elle se libère aussitôt.`,
            )}
          </p>
        </Carte>
        <Carte ton="papier">
          <h2 className="mb-3 text-h3">S’inscrire à une fenêtre</h2>
          <p>
            {typographie(
              `Une fenêtre dure par exemple ${duree(fenetre.minutes * MINUTE_EN_SECONDES)}. S’inscrire à la première ou à la dernière minute revient au même : les chambres vont par indice social, puis par tirage au sort. La liste et le tirage sont publiés, chacun peut les vérifier.`,
            )}
          </p>
        </Carte>
        <Carte ton="papier">
          <h2 className="mb-3 text-h3">Être prévenu</h2>
          <p>
            Cherchez un logement, puis gardez la recherche : un courriel part quand une chambre se libère. Il
            part à tous en même temps et ne donne aucune priorité.
          </p>
          <p className="mt-3">
            <Lien href="/logement/recherches">Mes recherches gardées</Lien>
          </p>
        </Carte>
      </div>
    </Conteneur>
  );
}
