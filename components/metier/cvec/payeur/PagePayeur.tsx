import type { EtatFormulaire } from '@/components/formulaire/etat';
import { FormulairePoste } from '@/components/formulaire/FormulairePoste';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
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
    /** The room of an advance; `null` for a contribution. */
    readonly objet?: { readonly logement: string } | null;
  };
  readonly textes: TextesPayeur;
  readonly chemin: string;
  /** Names this view of the page: its « yes » pressed twice begins once. */
  readonly page: string;
  /** What each form answered last. */
  readonly accord: EtatFormulaire;
  readonly refus: EtatFormulaire;
}

const enErreur = ({ etat }: EtatFormulaire): boolean => etat === 'saisie_invalide';

/** What a payer sees: who, how much, for which year; then yes or no. No account, no header of a student. */
export function PagePayeur({ lien, textes, chemin, page, accord, refus }: ProprietesPayeur) {
  const { pour, annee, centimes, expireA, enCours, objet } = lien;
  const montant = eurosDeCentimes(centimes);
  return (
    <Conteneur largeur="formulaire" className="py-9">
      <TitreDOnglet titre={textes.titre(pour)} enErreur={enErreur(accord) || enErreur(refus)} />
      <AutreLangue textes={textes} chemin={chemin} />
      <div lang={textes.langue} className="mt-5 space-y-7">
        <h1>{textes.titre(pour)}</h1>
        <p className="max-w-mesure">{textes.intro(montant, objet?.logement ?? annee)}</p>
        <section aria-labelledby="quoi">
          <h2 id="quoi" className="text-h3">
            {textes.quoi}
          </h2>
          <ListeDescription
            lignes={[
              { libelle: textes.pour, valeur: pour },
              ...(objet ? [{ libelle: textes.logement, valeur: objet.logement }] : []),
              { libelle: textes.annee, valeur: annee },
              { libelle: textes.montant, valeur: <span className="montant">{montant}</span> },
              { libelle: textes.jusqua, valeur: instantEn(textes.langue, new Date(expireA)) },
            ]}
          />
        </section>
        {enCours ? <p className="border-l-4 border-safran pl-4">{textes.enCours}</p> : null}
        <section aria-labelledby="accord" className="space-y-4">
          <h2 id="accord">{textes.accord.titre}</h2>
          <FormulairePoste
            vers={`${chemin}/accepter?langue=${textes.langue}`}
            etat={accord}
            champs={[...champsAccord(textes), { type: 'cache', nom: 'page', valeur: page }]}
            titreErreurs={textes.probleme}
            bouton={textes.accord.bouton}
          />
        </section>
        <section aria-labelledby="refus" className="space-y-4">
          <h2 id="refus">{textes.refus.titre}</h2>
          <FormulairePoste
            vers={`${chemin}/refuser?langue=${textes.langue}`}
            etat={refus}
            champs={champsRefus(textes)}
            titreErreurs={textes.probleme}
            bouton={textes.refus.bouton}
            variante="danger"
          />
        </section>
        <p className="max-w-mesure text-encre-doux">{textes.mefiance}</p>
      </div>
    </Conteneur>
  );
}
