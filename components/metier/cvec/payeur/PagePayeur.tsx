import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes } from '@/lib/affichage';
import { champsAccord, champsRefus, type TextesPayeur } from '@/lib/parcours/cvec';
import { AutreLangue } from './AutreLangue';
import { instantEn } from './instant';

interface ProprietesPayeur {
  readonly lien: {
    readonly pour: string;
    readonly annee: string;
    readonly centimes: number;
    readonly expireA: number;
    readonly enCours: boolean;
  };
  readonly textes: TextesPayeur;
  readonly chemin: string;
  readonly accepter: ActionFormulaire;
  readonly refuser: ActionFormulaire;
}

/** What a payer sees: who, how much, for which year; then yes or no. No account, no header of a student. */
export function PagePayeur({ lien, textes, chemin, accepter, refuser }: ProprietesPayeur) {
  const { pour, annee, centimes, expireA, enCours } = lien;
  const montant = eurosDeCentimes(centimes);
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <AutreLangue textes={textes} chemin={chemin} />
      <div lang={textes.langue} className="mt-5 space-y-7">
        <h1>{textes.titre(pour)}</h1>
        <p className="max-w-mesure">{textes.intro(montant, annee)}</p>
        <section aria-labelledby="quoi">
          <h2 id="quoi" className="text-h3">
            {textes.quoi}
          </h2>
          <ListeDescription
            lignes={[
              { libelle: textes.pour, valeur: pour },
              { libelle: textes.annee, valeur: annee },
              { libelle: textes.montant, valeur: <span className="montant">{montant}</span> },
              { libelle: textes.jusqua, valeur: instantEn(textes.langue, new Date(expireA)) },
            ]}
          />
        </section>
        {enCours ? <p className="border-l-4 border-safran pl-4">{textes.enCours}</p> : null}
        <section aria-labelledby="accord" className="space-y-4">
          <h2 id="accord">{textes.accord.titre}</h2>
          <FormulaireSimple
            titre={textes.titre(pour)}
            champs={champsAccord(textes)}
            titreErreurs={textes.probleme}
            action={accepter}
            bouton={textes.accord.bouton}
          />
        </section>
        <section aria-labelledby="refus" className="space-y-4">
          <h2 id="refus">{textes.refus.titre}</h2>
          <FormulaireSimple
            champs={champsRefus(textes)}
            titreErreurs={textes.probleme}
            action={refuser}
            bouton={textes.refus.bouton}
            variante="danger"
          />
        </section>
        <p className="max-w-mesure text-encre-doux">{textes.mefiance}</p>
      </div>
    </Conteneur>
  );
}
