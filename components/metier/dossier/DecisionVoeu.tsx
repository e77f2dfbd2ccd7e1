import type { ReactNode } from 'react';
import { BandeauResultat } from '@/components/metier/bourse/BandeauResultat';
import { CeQuiChangerait } from '@/components/metier/bourse/CeQuiChangerait';
import { Motifs } from '@/components/metier/bourse/Motifs';
import { PourquoiCetEchelon } from '@/components/metier/bourse/PourquoiCetEchelon';
import { Reserves } from '@/components/metier/bourse/Reserves';
import { euros, nomEchelon, pluriel } from '@/lib/affichage';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import { montantDu } from '@/lib/domain/dossier';

interface ProprietesDecision {
  readonly rang: number;
  readonly libelle: string;
  readonly resultat: ResultatBourse;
  readonly premierMois: string | null;
  readonly mensualites: number;
}

/** The decision for one wish: the answer, why, and what would change it. */
export function DecisionVoeu({ rang, libelle, resultat, premierMois, mensualites }: ProprietesDecision) {
  return (
    <section className="space-y-6" aria-labelledby={`voeu-${rang}`}>
      <h2 id={`voeu-${rang}`}>
        Vœu {rang} : {libelle}
      </h2>
      {reponse(resultat)}
      {resultat.type === 'eligible' && premierMois ? (
        <p>
          Votre droit est ouvert à partir de {premierMois} : {pluriel(mensualites, 'versement')} cette année,
          soit <strong className="montant">{euros(montantDu(resultat.montants.mensuel, mensualites))}</strong>
          .
        </p>
      ) : null}
      {resultat.explication.length > 0 ? (
        <div>
          <h3>Pourquoi cette réponse</h3>
          <PourquoiCetEchelon explication={resultat.explication} />
        </div>
      ) : null}
      {resultat.type !== 'indetermine' && resultat.seuils && resultat.calcul ? (
        <div className="space-y-2">
          <h3>Ce qui changerait votre échelon</h3>
          <CeQuiChangerait seuils={resultat.seuils} revenu={resultat.calcul.ressourcesRetenues} />
        </div>
      ) : null}
    </section>
  );
}

function reponse(resultat: ResultatBourse): ReactNode {
  switch (resultat.type) {
    case 'eligible':
      return (
        <BandeauResultat
          libelle="Votre échelon"
          titre="h3"
          echelon={resultat.echelon}
          montants={resultat.montants}
          aussi="droits d’inscription et CVEC offerts"
        />
      );
    case 'non_eligible':
      return (
        <div className="space-y-3">
          <h3>Pourquoi la réponse est non</h3>
          <Motifs motifs={resultat.motifs} />
        </div>
      );
    case 'indetermine':
      return (
        <div className="space-y-3">
          <h3>Ce qui demande un examen</h3>
          <Reserves faitsManquants={resultat.faitsManquants} />
          {resultat.estimation?.echelon ? (
            <p>
              Estimation, sous réserve de cet examen :{' '}
              <strong>échelon {nomEchelon(resultat.estimation.echelon)}</strong>.
            </p>
          ) : null}
        </div>
      );
  }
}
