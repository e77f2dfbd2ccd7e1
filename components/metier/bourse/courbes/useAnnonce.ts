import { useEffect, useRef, useState } from 'react';

/** A slider says twenty values a second: only the one where it rests is worth announcing. */
const REPOS_MS = 600;

/** The text once it has not changed for a moment; nothing for the text that was there at first. */
export function useAnnonce(texte: string): string {
  const [annonce, setAnnonce] = useState('');
  const initial = useRef(texte);
  useEffect(() => {
    if (texte === initial.current && annonce === '') return;
    const delai = setTimeout(() => setAnnonce(texte), REPOS_MS);
    return () => clearTimeout(delai);
  }, [texte, annonce]);
  return annonce;
}
