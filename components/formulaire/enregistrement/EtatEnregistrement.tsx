import { heure } from '@/lib/affichage/dates';
import { Alerte } from '../../ui/Alerte';
import { IconeCoche } from '../../ui/Icones';
import type { EtatEnregistrement as Etat } from './enregistreur';

const MANQUES = {
  hors_ligne: 'vous n’êtes plus connecté à internet.',
  serveur: 'le serveur ne répond pas.',
  session: 'votre session a expiré.',
} as const;

interface ProprietesEtat {
  readonly etat: Etat;
  readonly enregistreLe?: string;
  /** What was typed here earlier and never saved has been put back. */
  readonly retrouvee?: boolean;
}

/** « Enregistré à 14 h 32 », or, at the first miss, that it is not. */
export function EtatEnregistrement({ etat, enregistreLe, retrouvee }: ProprietesEtat) {
  const le = etat.type === 'enregistre' ? etat.le : enregistreLe;
  return (
    <div role="status" className="mt-5 min-h-6 text-petit">
      {retrouvee ? (
        <Alerte type="info" className="mb-3">
          <p>
            Nous avons remis ce que vous aviez tapé sur cet appareil et qui n’était pas encore enregistré.
          </p>
        </Alerte>
      ) : null}
      {etat.type === 'echec' ? <Echec raison={etat.raison} /> : null}
      {etat.type === 'ferme' ? (
        <Alerte type="attention" titre="Cette page ne peut plus être enregistrée">
          <p>
            Le dossier a été déposé, ou une réponse a changé, dans un autre onglet ou sur un autre appareil.{' '}
            <a href="?">Rechargez la page</a> pour voir où il en est.
          </p>
        </Alerte>
      ) : null}
      {etat.type === 'en_cours' ? <p className="text-encre-doux">Enregistrement…</p> : null}
      {(etat.type === 'enregistre' || etat.type === 'repos') && le ? (
        <p className="flex items-center gap-2 text-vert">
          <IconeCoche className="size-4" />
          Enregistré à {heure(new Date(le))}
        </p>
      ) : null}
    </div>
  );
}

function Echec({ raison }: { readonly raison: keyof typeof MANQUES }) {
  return (
    <Alerte type="attention" titre={`Votre saisie n’est pas encore enregistrée : ${MANQUES[raison]}`}>
      {raison === 'session' ? (
        <p>
          <a href="/connexion" target="_blank" rel="noreferrer">
            Reconnectez-vous dans un nouvel onglet
          </a>
          , puis revenez ici : rien de ce que vous avez tapé n’est perdu.
        </p>
      ) : (
        <p>Nous réessayons. Ne fermez pas cette page.</p>
      )}
    </Alerte>
  );
}
