'use client';

import { useId, useRef, useState } from 'react';
import { Bouton } from '@/components/ui/Bouton';
import { apparenceSaisie } from '@/components/ui/champs/Enveloppe';
import { entier } from '@/lib/affichage';
import type { Axe } from '@/lib/domain/bourse/courbes';
import { arretProche } from './arrets';
import { lireEssai } from './lire-essai';
import { TEXTES } from './textes';
import { useAnnonce } from './useAnnonce';

interface ProprietesEssai {
  readonly axe: Axe;
  readonly arrets: readonly number[];
  /** `null` until one is chosen, when nobody knows the present one. */
  readonly valeur: number | null;
  readonly actuel: number | null;
  /** « Échelon 2 : 3 071 € par an… », of the value being tried. */
  readonly reponse: string | null;
  readonly essayer: (valeur: number) => void;
}

/** A slider and a box say one value; the answer shows at once and is announced when the hand rests. */
export function Essai({ axe, arrets, valeur, actuel, reponse, essayer }: ProprietesEssai) {
  const [saisie, setSaisie] = useState<string | null>(null);
  const id = useId();
  const boite = useRef<HTMLInputElement>(null);
  const { essai, premierEssai, unite, dire } = TEXTES[axe];
  const libelle = actuel === null ? premierEssai : essai;
  const lu = saisie === null ? null : lireEssai(axe, saisie);
  const erreur = lu && !lu.ok ? lu.refus : undefined;
  const annonce = useAnnonce(erreur ?? (valeur === null ? '' : `${dire(valeur)}. ${reponse ?? ''}`));
  const choisir = (choisie: number) => {
    setSaisie(null);
    essayer(choisie);
  };
  // The button leaves with the press: whoever was on it must be somewhere.
  const revenir = (present: number) => {
    choisir(present);
    boite.current?.focus();
  };
  const taper = (texte: string) => {
    setSaisie(texte);
    const relu = lireEssai(axe, texte);
    if (relu.ok) essayer(relu.valeur);
  };
  return (
    <div className="space-y-3 print:hidden noscript:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor={`${id}-boite`} className="font-[680]">
          {libelle}
        </label>
        <span className="flex items-center gap-2">
          <input
            ref={boite}
            id={`${id}-boite`}
            type="text"
            inputMode={axe === 'revenu' ? 'text' : 'decimal'}
            autoComplete="off"
            value={saisie ?? (valeur === null ? '' : commeOnTape(valeur))}
            onChange={({ target }) => taper(target.value)}
            aria-invalid={erreur ? true : undefined}
            aria-describedby={erreur ? `${id}-erreur` : undefined}
            className={`${apparenceSaisie(erreur, 'court')} max-w-36`}
          />
          <span aria-hidden="true">{unite}</span>
        </span>
      </div>
      {erreur ? (
        <p id={`${id}-erreur`} className="font-[680] text-rouge">
          {erreur}
        </p>
      ) : null}
      <input
        type="range"
        aria-label={libelle}
        min={0}
        max={arrets.length - 1}
        value={valeur === null ? 0 : arretProche(arrets, valeur)}
        onChange={({ target }) => choisir(arrets[Number(target.value)] ?? 0)}
        aria-valuetext={valeur === null ? 'à choisir' : dire(valeur)}
        className="block h-11 w-full accent-bleu"
      />
      {reponse ? (
        <p className="rounded-controle bg-bleu-pale px-4 py-2.5 font-[680] forced-colors:border">{reponse}</p>
      ) : null}
      <p role="status" className="sr-only">
        {annonce}
      </p>
      {actuel !== null && valeur !== actuel ? (
        <Bouton type="button" variante="secondaire" onClick={() => revenir(actuel)}>
          Revenir à ma situation
        </Bouton>
      ) : null}
    </div>
  );
}

/** As one types it: « 33 000 », « 29,5 ». */
const commeOnTape = (valeur: number): string =>
  Number.isInteger(valeur) ? entier(valeur) : String(valeur).replace('.', ',');
