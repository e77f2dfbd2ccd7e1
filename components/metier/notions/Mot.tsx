import { DessinDeLAvis } from '@/components/formulaire/DessinDeLAvis';
import { dessinerAvis, extrait, type LigneAvis, type NotionExpliquee } from '@/lib/parcours/notions';

interface ProprietesMot {
  readonly mot: NotionExpliquee;
}

/** Its anchor is its key: questions lead here. */
export function MotSimple({ mot: { cle, terme, phrase, ou } }: ProprietesMot) {
  return (
    <section id={cle} className="border-t border-trait py-5">
      <h3>{terme}</h3>
      <p className="mt-1 max-w-mesure">{phrase}</p>
      {ou ? <p className="mt-1 max-w-mesure text-encre-doux">{ou}</p> : null}
    </section>
  );
}

/** Only a parent alone has the letter. */
const foyerQuiMontre = (ligne: LigneAvis) => (ligne === 'lettre-t' ? 'isole' : 'couple');

/** The same, beside the part of the notice where it is read. */
export function MotDeLAvis({ mot, anneeRevenus }: ProprietesMot & { readonly anneeRevenus: number }) {
  const { cle, terme, phrase, ou, ligne } = mot;
  return (
    <section
      id={cle}
      className="grid gap-x-12 gap-y-4 border-t border-trait py-6 break-inside-avoid lg:grid-cols-[1fr_27rem]"
    >
      <div>
        <h3>{terme}</h3>
        <p className="mt-1 max-w-mesure">{phrase}</p>
        {ou ? (
          <p className="mt-2 max-w-mesure">
            <strong>Où le lire.</strong> {ou}
          </p>
        ) : null}
      </div>
      {ligne ? (
        <DessinDeLAvis
          avis={extrait(dessinerAvis(foyerQuiMontre(ligne), anneeRevenus), ligne)}
          montree={ligne}
        />
      ) : null}
    </section>
  );
}
