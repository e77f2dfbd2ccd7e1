import type { ActionFormulaire } from '@/components/formulaire/etat';
import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { Alerte } from '@/components/ui/Alerte';
import { Lien } from '@/components/ui/Lien';
import { Pastille } from '@/components/ui/Pastille';
import { pluriel, typographie } from '@/lib/affichage';
import type { ModeComplementaire, ParametresComplementaires } from '@/lib/domain/logement/complementaire';
import {
  annonceParDefaut,
  CHAMPS_MODE,
  champsDAnnonce,
  type FenetreEnBref,
} from '@/lib/parcours/logement/complementaire';
import { direQuand, MOMENTS } from '../logement/complementaire/fenetres';

interface ProprietesFenetres {
  readonly fenetres: readonly FenetreEnBref[];
  readonly parametres: ParametresComplementaires;
  /** The mode of the agent's Crous; `null` for the national team, which chooses for nobody. */
  readonly mode: ModeComplementaire | null;
  readonly fait: string;
  readonly annoncer: ActionFormulaire;
  readonly choisir: ActionFormulaire;
  readonly annuler: (id: string) => ActionFormulaire;
  readonly tirer: (id: string) => ActionFormulaire;
}

const FAITS: Readonly<Record<string, string>> = {
  annoncee: 'La fenêtre est annoncée. Plus personne ne bloque ses chambres.',
  annulee: 'La fenêtre est annulée. Ses chambres se réservent de nouveau.',
  mode: 'Le mode est enregistré.',
};

/** The windows of a Crous: those there are, a new one, and how the other rooms are given. */
export function Fenetres(proprietes: ProprietesFenetres) {
  const { fenetres, parametres, mode, fait, annoncer, choisir } = proprietes;
  const message = FAITS[fait];
  return (
    <div className="space-y-10">
      {message ? <Alerte type="succes" titre={message} role="status" /> : null}
      <section aria-labelledby="existantes" className="space-y-4">
        <h2 id="existantes">Les fenêtres</h2>
        {fenetres.length === 0 ? <p className="text-encre-doux">Aucune fenêtre n’est annoncée.</p> : null}
        <ul className="space-y-4">
          {fenetres.map((fenetre) => (
            <UneFenetre key={fenetre.id} fenetre={fenetre} {...proprietes} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="nouvelle" className="max-w-formulaire space-y-4">
        <h2 id="nouvelle">Annoncer une fenêtre</h2>
        <p className="text-encre-doux">
          Dès l’annonce, les chambres de ces fiches ne se bloquent plus. À la fin, la liste est close, la
          graine tirée et les chambres proposées sans autre geste.
        </p>
        <FormulaireSimple
          champs={champsDAnnonce}
          action={annoncer}
          initial={annonceParDefaut(parametres.fenetre)}
          bouton="Annoncer la fenêtre"
        />
      </section>
      {mode ? (
        <section aria-labelledby="mode" className="max-w-formulaire space-y-4">
          <h2 id="mode">Les autres chambres</h2>
          <FormulaireSimple
            champs={CHAMPS_MODE}
            action={choisir}
            initial={{ mode }}
            bouton="Enregistrer le mode"
            variante="secondaire"
          />
        </section>
      ) : null}
    </div>
  );
}

function UneFenetre({
  fenetre,
  annuler,
  tirer,
}: Pick<ProprietesFenetres, 'annuler' | 'tirer'> & { readonly fenetre: FenetreEnBref }) {
  const { id, titre, moment, fiches, inscrits } = fenetre;
  return (
    <li className="rounded-bloc border border-trait p-5">
      <Pastille ton={MOMENTS[moment].ton}>{MOMENTS[moment].mot}</Pastille>
      <h3 className="mt-2">
        <Lien href={`/logement/fenetre/${id}`}>{typographie(titre)}</Lien>
      </h3>
      <p className="mt-1">{direQuand(fenetre)}</p>
      <p className="mt-1 text-petit text-encre-doux">
        {pluriel(fiches, 'logement')} · {pluriel(inscrits, 'inscription')}
      </p>
      {moment === 'a_venir' ? (
        <div className="mt-4">
          <FormulaireSimple champs={[]} action={annuler(id)} bouton="Annuler la fenêtre" variante="danger" />
        </div>
      ) : null}
      {moment === 'close' ? (
        <div className="mt-4">
          <FormulaireSimple
            champs={[]}
            action={tirer(id)}
            bouton="Arrêter la liste et tirer"
            variante="secondaire"
          />
        </div>
      ) : null}
      {moment === 'publiee' ? (
        <p className="mt-3">
          <Lien href={`/logement/fenetre/${id}/tirage`}>Le tirage publié</Lien>
        </p>
      ) : null}
    </li>
  );
}
