import type { TextesPayeur } from '@/lib/parcours/cvec';

interface ProprietesAutreLangue {
  readonly textes: TextesPayeur;
  readonly chemin: string;
}

/** The same page in the other language, said in that language. */
export function AutreLangue({ textes: { langue, autreLangue }, chemin }: ProprietesAutreLangue) {
  const autre = langue === 'fr' ? 'en' : 'fr';
  return (
    <p className="text-right text-petit">
      <a href={`${chemin}?langue=${autre}`} lang={autre} hrefLang={autre}>
        {autreLangue}
      </a>
    </p>
  );
}
