import { Recapitulatif } from '@/components/formulaire/Recapitulatif';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Conteneur } from '@/components/ui/Page';
import { enumeration, typographie } from '@/lib/affichage';
import { anneeReprise } from '@/lib/parcours/simulateur';
import type { PartageLu } from '@/lib/parcours/simulateur/partage';
import { BaremeProvisoire } from '../BaremeProvisoire';
import { Motifs } from '../Motifs';
import { baremeAffiche } from '../paliers';
import { Reserves } from '../Reserves';
import { ReponsePartagee } from './ReponsePartagee';

/** What a shared link shows: the result computed again, or as it was told and marked so; then what was shared of the answers. */
export function SimulationPartagee({ partage }: { readonly partage: PartageLu }) {
  const { bareme, recalcul, contredit, reponses, examens, inconnu } = partage;
  const { resultat } = recalcul ?? {};
  return (
    <Conteneur className="py-9">
      <p className="mb-3 text-encre-doux">
        {typographie(`Simulation partagée avec vous, pour l’année ${bareme.annee}`)}
      </p>
      <ReponsePartagee partage={partage} />
      <div className="mt-4 max-w-formulaire space-y-4">
        <Garantie recalcule={recalcul !== null} contredit={contredit} />
        <BaremeProvisoire
          bareme={baremeAffiche(bareme, anneeReprise(bareme))}
          suite="Ceci n’est ni une demande, ni une décision du Crous."
        />
      </div>
      <div className="mt-10 max-w-formulaire space-y-9">
        {resultat?.type === 'non_eligible' ? (
          <section>
            <h2 className="mb-3">Pourquoi la réponse est non</h2>
            <Motifs motifs={resultat.motifs} />
            <p className="mt-3">{VOUS}</p>
          </section>
        ) : null}
        <Recapitulatif
          sections={reponses.map(({ cle, pourTiers: titre, lignes }) => ({
            titre,
            questions: [{ cle, titre, lignes }],
          }))}
        />
        <CeQuiReste examens={examens} inconnu={inconnu} />
        <LienBouton href="/simulateur">Faire ma propre simulation</LienBouton>
      </div>
    </Conteneur>
  );
}

/** The engine speaks to whoever answered. */
const VOUS = typographie('« Vous » est ici la personne qui a partagé ce lien.');

const minuscule = (mots: string): string => mots.charAt(0).toLowerCase() + mots.slice(1);

function CeQuiReste({ examens, inconnu }: Pick<PartageLu, 'examens' | 'inconnu'>) {
  if (!inconnu && examens.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3">Ce dont le résultat dépend encore</h2>
      {inconnu ? (
        <p>
          {typographie(
            inconnu.tus.length > 0
              ? `Ces réponses n’ont pas été partagées : ${enumeration(inconnu.tus.map(minuscule))}.`
              : 'Certaines réponses sont « Je ne sais pas ».',
          )}
        </p>
      ) : null}
      {examens.length > 0 ? (
        <div className="mt-4 space-y-3">
          <Reserves faitsManquants={examens} />
          <p>{VOUS}</p>
        </div>
      ) : null}
    </section>
  );
}

function Garantie({ recalcule, contredit }: { readonly recalcule: boolean; readonly contredit: boolean }) {
  if (!recalcule)
    return (
      <Alerte type="attention" titre="Résultat communiqué, non vérifié">
        <p>
          {typographie(
            'Les réponses qui permettent de refaire le calcul n’ont pas été partagées. Ce résultat est celui que le lien annonce : rien ici ne le prouve.',
          )}
        </p>
      </Alerte>
    );
  return (
    <>
      <Alerte titre="Résultat recalculé à l’instant">
        <p>
          Ce résultat vient des réponses partagées, avec les règles que ce site applique aujourd’hui. Les
          réponses elles-mêmes n’ont pas été vérifiées.
        </p>
      </Alerte>
      {contredit ? (
        <Alerte type="attention" titre="Le lien annonçait autre chose">
          <p>Il a été modifié, ou les règles ont changé depuis. Seul le résultat recalculé est à retenir.</p>
        </Alerte>
      ) : null}
    </>
  );
}
