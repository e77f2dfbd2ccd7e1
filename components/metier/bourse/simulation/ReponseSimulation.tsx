import type { ResultatBourse } from '@/lib/domain/bourse/resultat';
import { BandeauResultat } from '../BandeauResultat';
import { BandeauSansEchelon } from '../BandeauSansEchelon';

interface ProprietesReponse {
  readonly resultat: ResultatBourse;
  /** « droits d'inscription et CVEC offerts » */
  readonly aussi: string;
  /** Answers that the student can still give. */
  readonly aDonner: number;
}

/** The band of a simulation: what one came for, before any reason. */
export function ReponseSimulation({ resultat, aussi, aDonner }: ProprietesReponse) {
  if (resultat.type === 'eligible') {
    const { echelon, montants } = resultat;
    return <BandeauResultat libelle="Votre échelon estimé" {...{ echelon, montants, aussi }} />;
  }
  if (resultat.type === 'non_eligible')
    return (
      <BandeauSansEchelon titre="D’après vos réponses, vous n’auriez pas de bourse">
        <p>Voici pourquoi, et ce qui existe aussi.</p>
      </BandeauSansEchelon>
    );
  const { estimation } = resultat;
  if (estimation?.echelon && estimation.montants) {
    const { echelon, montants } = estimation;
    return <BandeauResultat libelle="Votre échelon, sous réserve" {...{ echelon, montants, aussi }} />;
  }
  if (aDonner === 0)
    return (
      <BandeauSansEchelon titre="Le Crous doit examiner votre situation">
        <p>Aucun calcul ne répond à sa place. Déposez un dossier, il dira à quoi vous avez droit.</p>
      </BandeauSansEchelon>
    );
  return (
    <BandeauSansEchelon
      titre={`Il nous manque ${aDonner === 1 ? 'une réponse' : `${aDonner} réponses`} pour conclure`}
    >
      <p>Nous préférons ne rien annoncer plutôt que de deviner. Vos autres réponses sont gardées.</p>
    </BandeauSansEchelon>
  );
}
