import { Alerte } from '@/components/ui/Alerte';
import { Bouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { ListeDescription } from '@/components/ui/ListeDescription';
import { Conteneur } from '@/components/ui/Page';
import { eurosDeCentimes } from '@/lib/affichage';
import { type Langue, textesDeLaBanque } from './textes';

interface ProprietesPage {
  readonly id: string;
  readonly ordre: string;
  readonly centimes: number;
  readonly langue: Langue;
  readonly etat: 'ouverte' | 'expiree' | 'conclue';
  readonly boutique: string;
}

/** The hosted page: who is paid, how much, and what the bank shall do. No field of a card. */
export function PageDePaiement(operation: ProprietesPage) {
  const { langue, etat, boutique } = operation;
  const textes = textesDeLaBanque(langue);
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <div lang={langue} className="space-y-7">
        {etat === 'ouverte' ? (
          <Ouverte {...operation} />
        ) : (
          <>
            <h1>{textes[etat].titre}</h1>
            <p>{textes[etat].texte}</p>
            <p>
              <Lien href={boutique}>{textes.revenir}</Lien>
            </p>
          </>
        )}
      </div>
    </Conteneur>
  );
}

function Ouverte({ id, ordre, centimes, langue }: ProprietesPage) {
  const textes = textesDeLaBanque(langue);
  return (
    <>
      <h1>{textes.titre(centimes)}</h1>
      <Alerte type="attention">{textes.avertissement}</Alerte>
      <ListeDescription
        lignes={[
          { libelle: textes.commercant, valeur: 'Guichet étudiant, CVEC' },
          { libelle: textes.commande, valeur: <span className="break-all">{ordre}</span> },
          { libelle: textes.montant, valeur: eurosDeCentimes(centimes) },
        ]}
      />
      <form method="post" action={`/banque-de-demonstration/${id}/choix`} className="space-y-7">
        <h2>{textes.authentification}</h2>
        <p>{textes.consigne}</p>
        <Bouton name="denouement" value="accepte">
          {textes.payer(centimes)}
        </Bouton>
        <h2>{textes.autres}</h2>
        <ul className="space-y-5">
          {textes.choix.map(({ cle, libelle, aide }) => (
            <li key={cle} className="flex flex-col gap-x-5 gap-y-2 sm:flex-row sm:items-center">
              <Bouton
                variante="secondaire"
                name="denouement"
                value={cle}
                aria-describedby={`aide-${cle}`}
                className="sm:w-70 sm:shrink-0"
              >
                {libelle}
              </Bouton>
              <p id={`aide-${cle}`} className="text-petit text-encre-doux">
                {aide}
              </p>
            </li>
          ))}
        </ul>
      </form>
    </>
  );
}
