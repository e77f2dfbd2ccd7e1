import type { ReactNode } from 'react';
import { BandeauResultat } from '@/components/metier/bourse/BandeauResultat';
import { CeQuiChangerait } from '@/components/metier/bourse/CeQuiChangerait';
import { Motifs } from '@/components/metier/bourse/Motifs';
import { PourquoiCetEchelon } from '@/components/metier/bourse/PourquoiCetEchelon';
import { Reserves } from '@/components/metier/bourse/Reserves';
import { Echeancier } from '@/components/metier/bourse/versements/Echeancier';
import { MontantsDuLieu } from '@/components/metier/bourse/versements/MontantsDuLieu';
import { euros, moisEnClair, nomEchelon, pluriel } from '@/lib/affichage';
import { type AnneeVersee, totalVerse } from '@/lib/domain/bourse';
import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import type { Ouverture } from '@/lib/parcours/ouverture';

interface ProprietesDecision {
  readonly rang: number;
  readonly libelle: string;
  readonly resultat: ResultatBourse;
  /** `null` when the table of its year is no longer known. */
  readonly ouverture: Ouverture | null;
  /** The bourse is notified: the payments may be announced. */
  readonly notifie: boolean;
  /** The only wish: its payments show at once. */
  readonly seul: boolean;
}

/** The decision for one wish: the answer, why, and what would change it. */
export function DecisionVoeu({ rang, libelle, resultat, ouverture, notifie, seul }: ProprietesDecision) {
  return (
    <section className="space-y-6" aria-labelledby={`voeu-${rang}`}>
      <h2 id={`voeu-${rang}`}>
        Vœu {rang} : {libelle}
      </h2>
      {reponse(resultat, ouverture)}
      {ouverture ? <MontantsDuLieu ouverture={ouverture} /> : null}
      {ouverture?.annee ? <DroitOuvert annee={ouverture.annee} /> : null}
      {notifie && ouverture?.annee?.versements.length ? (
        <div className="space-y-2">
          <h3>Quand la bourse est versée</h3>
          <Echeancier ouverture={ouverture} ouvert={seul} />
        </div>
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

/** From which month the bourse is paid, and what that makes this year (TAR-2). */
function DroitOuvert({ annee }: { readonly annee: AnneeVersee }) {
  const bourse = annee.versements.filter(({ nature }) => nature === 'bourse');
  const [premier] = bourse;
  if (!premier) return null;
  return (
    <p>
      Votre droit est ouvert à partir de {moisEnClair(premier.mois)} : {pluriel(bourse.length, 'versement')}{' '}
      cette année, soit <strong className="montant">{euros(totalVerse(bourse))}</strong>.
    </p>
  );
}

const AUSSI = {
  DROITS_INSCRIPTION: 'droits d’inscription et CVEC offerts',
  AUCUN: 'CVEC offerte',
} as const;

/** EXO: the fees of a private school are its own; only the CVEC is waived there. */
const aussi = (ouverture: Ouverture | null): string =>
  ouverture?.exonerations.some(({ code }) => code === 'DROITS_INSCRIPTION')
    ? AUSSI.DROITS_INSCRIPTION
    : AUSSI.AUCUN;

function reponse(resultat: ResultatBourse, ouverture: Ouverture | null): ReactNode {
  switch (resultat.type) {
    case 'eligible':
      return (
        <BandeauResultat
          libelle="Votre échelon"
          titre="h3"
          echelon={resultat.echelon}
          montants={resultat.montants}
          aussi={aussi(ouverture)}
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
