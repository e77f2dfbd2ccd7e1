import { LienBouton } from '@/components/ui/Bouton';
import { DessinAvis } from './DessinAvis';

/** The dark band: what this place is for, and the two ways in. */
export function Affiche() {
  return (
    <section className="bg-encre text-blanc print:bg-blanc print:text-encre">
      <div className="mx-auto grid w-full max-w-page items-center gap-x-10 gap-y-14 px-4.5 py-9 sm:px-6 md:py-16 lg:grid-cols-[minmax(0,1fr)_23rem] lg:py-[4.1rem]">
        <div>
          <h1 className="max-w-[36rem] text-[2rem] leading-[1.13] tracking-[-0.015em] sm:text-[3rem] sm:leading-[1.1]">
            Bourse, logement, CVEC : vos droits, expliqués et demandés en une fois.
          </h1>
          <p className="mt-5 max-w-[36rem] text-[#dfe3f4] sm:mt-8">
            Un dossier complet reçoit sa réponse tout de suite, avec le texte qui la fonde. Rien de ce que
            vous tapez ne se perd.
          </p>
          <div className="mt-7 flex flex-wrap gap-3.5">
            <LienBouton href="/simulateur" variante="accent">
              Estimer ma bourse en 2 minutes
            </LienBouton>
            <LienBouton href="/tableau-de-bord" variante="clair">
              Déposer mon dossier
            </LienBouton>
          </div>
        </div>
        <DessinAvis />
      </div>
    </section>
  );
}
