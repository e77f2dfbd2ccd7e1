import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { Pastille } from '@/components/ui/Pastille';
import { heure, pluriel, typographie } from '@/lib/affichage';
import {
  champsDInscription,
  type FenetreAffichee,
  type LogementDeFenetre,
  saisieDesVoeux,
} from '@/lib/parcours/logement/complementaire';
import { direLoyer, nomDuLogement } from '../libelles';
import { CompteARebours } from './CompteARebours';
import { direQuand, MOMENTS } from './fenetres';
import { MonTirage } from './MonTirage';

interface ProprietesPageFenetre {
  readonly fenetre: FenetreAffichee;
  /** Whom the page speaks to: nobody, somebody without a request, somebody who may register. */
  readonly qui: 'anonyme' | 'sans_demande' | 'demandeur';
  readonly maintenant: number;
  readonly fait: string;
  readonly inscrire: ActionFormulaire;
  readonly retirer: ActionFormulaire;
}

const nomDeFiche = (logement: LogementDeFenetre): string =>
  `${nomDuLogement(logement)}, ${logement.residence}, ${logement.ville}`;

const FAITS: Readonly<Record<string, string>> = {
  inscrite: 'Votre inscription est enregistrée.',
  retiree: 'Votre inscription est retirée.',
};

/** A registration window: what it gives, when, how; then what the draw said. */
export function PageFenetre(proprietes: ProprietesPageFenetre) {
  const { fenetre, fait } = proprietes;
  const { mot, ton } = MOMENTS[fenetre.moment];
  const message = FAITS[fait];
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      {message ? <Alerte type="succes" titre={message} role="status" /> : null}
      <div className="space-y-3">
        <Pastille ton={ton}>{mot}</Pastille>
        <h1>{typographie(fenetre.titre)}</h1>
        <p>
          {direQuand(fenetre)}
          {fenetre.moment === 'ouverte' ? (
            <CompteARebours resteMs={fenetre.fermeLe.getTime() - proprietes.maintenant} />
          ) : null}
        </p>
        <p className="text-encre-doux">
          {fenetre.nomDuCrous} · {pluriel(fenetre.inscrits, 'inscription')}
        </p>
        <p lang="en" className="text-petit text-encre-doux">
          In English: register between these times and choose up to {fenetre.voeuxMaximum} rooms. Being first
          gives no advantage.
        </p>
      </div>
      <Suite {...proprietes} />
      <Logements fenetre={fenetre} />
      <Regles fenetre={fenetre} />
    </Conteneur>
  );
}

function Suite(proprietes: ProprietesPageFenetre) {
  const { fenetre, qui, inscrire, retirer } = proprietes;
  const { moment, mesVoeux, monResultat, logements, voeuxMaximum } = fenetre;
  if (moment === 'publiee') return <MonTirage fenetre={fenetre} />;
  if (moment === 'annulee')
    return <Alerte titre="Cette fenêtre est annulée. Ses chambres se réservent de nouveau." />;
  if (moment === 'close')
    return (
      <Alerte titre="La liste est close">
        <p>
          {mesVoeux || monResultat
            ? 'Vous êtes inscrit. Le tirage est publié dans les minutes qui viennent, et un courriel vous le dit.'
            : 'Plus personne ne peut s’inscrire. Le tirage est publié dans les minutes qui viennent.'}
        </p>
      </Alerte>
    );
  if (moment === 'a_venir')
    return (
      <Alerte titre={`Vous pourrez vous inscrire à partir de ${heure(fenetre.ouvreLe)}`}>
        <p>Inutile d’être le premier : seule compte l’inscription dans la fenêtre.</p>
      </Alerte>
    );
  if (qui === 'anonyme')
    return (
      <LienBouton href={`/connexion?retour=${encodeURIComponent(`/logement/fenetre/${fenetre.id}`)}`}>
        Me connecter pour m’inscrire
      </LienBouton>
    );
  if (qui === 'sans_demande')
    return <LienBouton href="/logement/demande">Faire d’abord ma demande de logement</LienBouton>;
  return (
    <section aria-labelledby="choix" className="space-y-5">
      <h2 id="choix">{mesVoeux ? 'Vos choix' : 'Vos choix, dans l’ordre'}</h2>
      <FormulaireSimple
        titre={fenetre.titre}
        champs={champsDInscription(logements, voeuxMaximum, nomDeFiche)}
        action={inscrire}
        initial={saisieDesVoeux(mesVoeux ?? [])}
        bouton={mesVoeux ? 'Changer mes choix' : 'M’inscrire'}
      />
      {mesVoeux ? (
        <FormulaireSimple champs={[]} action={retirer} bouton="Retirer mon inscription" variante="danger" />
      ) : null}
    </section>
  );
}

function Logements({ fenetre }: { readonly fenetre: FenetreAffichee }) {
  return (
    <section aria-labelledby="logements">
      <h2 id="logements">Les logements de la fenêtre</h2>
      <ul className="mt-4 space-y-3">
        {fenetre.logements.map((logement) => (
          <li key={logement.id} className="border-b border-trait pb-3">
            <Lien href={`/logement/${logement.id}`}>{nomDeFiche(logement)}</Lien>
            <p className="text-petit text-encre-doux">
              {direLoyer(logement.loyers)}
              {logement.loyers ? ' par mois' : ''} ·{' '}
              {pluriel(logement.libres, 'chambre libre', 'chambres libres')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Regles({ fenetre }: { readonly fenetre: FenetreAffichee }) {
  return (
    <section aria-labelledby="regles" className="space-y-3">
      <h2 id="regles">Comment les chambres sont données</h2>
      <ol className="list-decimal space-y-2 pl-6">
        <li>À la fin de la fenêtre, la liste des inscrits est close et publiée sous forme d’empreintes.</li>
        <li>
          Les demandes passent par indice social, du plus petit au plus grand. Celles qui n’ont pas d’indice
          viennent ensuite. À égalité, les étudiants d’outre-mer passent devant, puis le tirage décide.
        </li>
        <li>La graine du tirage est choisie une fois la liste publiée, et publiée aussi.</li>
        <li>
          Chacun obtient son premier choix encore libre, une chambre par ville. Il a {fenetre.delaiHeures}{' '}
          heures pour payer l’avance.
        </li>
      </ol>
      <p>
        <Lien href={`/logement/fenetre/${fenetre.id}/tirage`}>Le tirage et de quoi le vérifier</Lien>
      </p>
    </section>
  );
}
