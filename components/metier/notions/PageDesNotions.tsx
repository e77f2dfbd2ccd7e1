import { DessinDeLAvis } from '@/components/formulaire/DessinDeLAvis';
import { Depliable } from '@/components/ui/Depliable';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { typographie } from '@/lib/affichage';
import type { Bareme } from '@/lib/domain/baremes';
import { dessinerAvis, enMots, expliquer, NOTIONS, type NotionExpliquee } from '@/lib/parcours/notions';
import { MotDeLAvis, MotSimple } from './Mot';

const AVIS = 'avis-d-impot';
const deLAvis = ({ cle, ligne }: NotionExpliquee): boolean => ligne !== undefined || cle === AVIS;

/** Every word of the forms and of the decisions, and the tax notice line by line. */
export function PageDesNotions({ bareme }: { readonly bareme: Bareme }) {
  const mots = expliquer(
    NOTIONS.map(({ cle }) => cle),
    bareme,
  );
  const avis = dessinerAvis('couple', bareme.anneeRevenus);
  return (
    <Conteneur className="py-9">
      <p className="text-petit">
        <Lien href="/regles">Toutes les règles</Lien>
      </p>
      <h1 className="mt-3">Les mots de la bourse</h1>
      <p className="mt-4 max-w-mesure text-encre-doux">
        {typographie(
          `Une phrase par mot, et où le lire. Les chiffres sont ceux de ${bareme.annee} ; ceux de l’avis dessiné sont inventés.`,
        )}
      </p>
      <h2 className="mt-9">L’avis d’impôt, ligne par ligne</h2>
      <div className="mt-4 grid gap-x-12 gap-y-5 lg:grid-cols-[1fr_27rem]">
        <div className="space-y-4">
          <p className="max-w-mesure">
            {typographie(
              'Un seul montant sert à la bourse : le « revenu brut global ». Il est encadré sur le dessin. Le « revenu fiscal de référence », plus bas, ne sert pas.',
            )}
          </p>
          <Depliable titre="Ce dessin en mots">
            <p>{enMots(avis)}</p>
          </Depliable>
        </div>
        <DessinDeLAvis avis={avis} montree="revenu-brut-global" />
      </div>
      <div className="mt-8">
        {mots.filter(deLAvis).map((mot) => (
          <MotDeLAvis key={mot.cle} mot={mot} anneeRevenus={bareme.anneeRevenus} />
        ))}
      </div>
      <h2 className="mt-10">Les mots du calcul et de la demande</h2>
      <div className="mt-2 grid gap-x-12 lg:grid-cols-2">
        {mots
          .filter((mot) => !deLAvis(mot))
          .map((mot) => (
            <MotSimple key={mot.cle} mot={mot} />
          ))}
      </div>
    </Conteneur>
  );
}
