'use client';

import type { InputEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { idDe } from './Enveloppe';
import { ChampTexte, type ProprietesTexte } from './Texte';

const ATTENTE_MS = 200;
const LETTRES_MINIMUM = 2;

/** Reads `[{ libelle }]` or `{ communes: [{ libelle }] }`; anything else suggests nothing. */
function lireSuggestions(corps: unknown): readonly string[] {
  const liste = typeof corps === 'object' && corps !== null && 'communes' in corps ? corps.communes : corps;
  if (!Array.isArray(liste)) return [];
  return liste
    .map((c: unknown) => (typeof c === 'object' && c !== null && 'libelle' in c ? String(c.libelle) : ''))
    .filter((libelle) => libelle !== '');
}

/** A commune: plain text that the server resolves, with suggestions while typing when JavaScript is there. */
export function ChampCommune(proprietes: ProprietesTexte) {
  const [suggestions, setSuggestions] = useState<readonly string[]>([]);
  const attente = useRef<ReturnType<typeof setTimeout>>(undefined);
  const requete = useRef<AbortController>(undefined);
  const idListe = `${idDe(proprietes.nom)}-suggestions`;

  useEffect(() => () => clearTimeout(attente.current), []);

  const chercher = async (texte: string) => {
    requete.current?.abort();
    const controle = new AbortController();
    requete.current = controle;
    try {
      const reponse = await fetch(`/api/communes?q=${encodeURIComponent(texte)}`, {
        signal: controle.signal,
      });
      if (reponse.ok) setSuggestions(lireSuggestions(await reponse.json()));
    } catch {
      // No network: the field stays an ordinary text field, and the server will read it.
    }
  };

  const quandTape = (evenement: InputEvent<HTMLInputElement>) => {
    const texte = evenement.currentTarget.value.trim();
    clearTimeout(attente.current);
    if (texte.length < LETTRES_MINIMUM || suggestions.includes(texte)) return;
    attente.current = setTimeout(() => void chercher(texte), ATTENTE_MS);
  };

  return (
    <ChampTexte
      spellCheck={false}
      autoComplete="off"
      {...proprietes}
      aide={proprietes.aide ?? 'Nom et code postal. Par exemple Rennes 35000'}
      list={idListe}
      onInput={quandTape}
    >
      <datalist id={idListe}>
        {suggestions.map((libelle) => (
          <option key={libelle} value={libelle} />
        ))}
      </datalist>
    </ChampTexte>
  );
}
