import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { apparenceSaisie } from '@/components/ui/champs/Enveloppe';
import { enumeration, typographie } from '@/lib/affichage';
import { GROUPES, type GroupePartageable, type PartagePret } from '@/lib/parcours/simulateur/partage';
import { CopierLeLien } from './CopierLeLien';

interface ProprietesLienPret {
  readonly partage: PartagePret;
  readonly adresse: string | undefined;
  readonly groupes: readonly GroupePartageable[];
}

/** The link, what whoever opens it will see, or why there is none yet. */
export function LienPret({ partage, adresse }: ProprietesLienPret) {
  if (partage.type === 'trop_long')
    return (
      <Alerte type="attention" className="mt-6" titre="Ce lien serait trop long">
        <p>{typographie('Cochez moins de réponses : un lien trop long se coupe dans un message.')}</p>
      </Alerte>
    );
  if (partage.type === 'incomplet' || !adresse)
    return (
      <Alerte type="attention" className="mt-6" titre="Il manque une case">
        <p>
          {typographie(`Une réponse cochée ne se comprend pas seule. Cochez aussi : ${manquants(partage)}.`)}
        </p>
      </Alerte>
    );
  return (
    <section className="mt-6 space-y-4 rounded-bloc bg-bleu-pale p-5 forced-colors:border sm:p-7">
      <h2>Votre lien</h2>
      <p>{typographie(ceQuElleVerra(partage))}</p>
      <div>
        <label htmlFor="adresse-partagee" className="font-[680]">
          Lien à copier
        </label>
        <input
          id="adresse-partagee"
          readOnly
          value={adresse}
          className={`${apparenceSaisie(undefined, 'long')} mt-2 text-petit!`}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <CopierLeLien adresse={adresse} />
        <LienBouton href={adresse} variante="secondaire">
          Voir ce que montre ce lien
        </LienBouton>
      </div>
      <p className="text-petit text-encre-doux">
        {typographie(
          'Toute personne qui reçoit ce lien peut l’ouvrir et le transmettre. Nous ne gardons rien : ce qu’il montre est écrit dans l’adresse même, il ne peut donc pas être effacé.',
        )}
      </p>
    </section>
  );
}

const titreDe = (cle: string): string => GROUPES.find((groupe) => groupe.cle === cle)?.titre ?? '';

const manquants = (partage: PartagePret): string =>
  partage.type === 'incomplet' ? enumeration(partage.manquent.map((cle) => `« ${titreDe(cle)} »`)) : '';

function ceQuElleVerra(partage: PartagePret & { type: 'pret' }): string {
  const { recalcul, reponses } = partage.lu;
  if (recalcul) return 'La personne verra vos réponses cochées, et le résultat recalculé sous ses yeux.';
  return reponses.length > 0
    ? 'La personne verra vos réponses cochées. Elles ne suffisent pas à refaire le calcul : le résultat sera donc marqué « communiqué, non vérifié ».'
    : 'La personne verra l’année et le résultat, marqué « communiqué, non vérifié ».';
}
