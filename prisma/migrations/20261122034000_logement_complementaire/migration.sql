-- CreateEnum
CREATE TYPE "EtatFenetre" AS ENUM ('annoncee', 'arretee', 'tiree', 'proposee', 'annulee');

-- CreateTable
CREATE TABLE "ModeComplementaire" (
    "annee" TEXT NOT NULL,
    "crous" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "agentId" UUID NOT NULL,
    "choisiLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModeComplementaire_pkey" PRIMARY KEY ("annee","crous")
);

-- CreateTable
CREATE TABLE "FenetreLogement" (
    "id" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "crous" TEXT NOT NULL,
    "titre" TEXT NOT NULL,
    "ouvreLe" TIMESTAMPTZ(3) NOT NULL,
    "fermeLe" TIMESTAMPTZ(3) NOT NULL,
    "delaiHeures" SMALLINT NOT NULL,
    "etat" "EtatFenetre" NOT NULL DEFAULT 'annoncee',
    "empreinte" TEXT,
    "arreteeLe" TIMESTAMPTZ(3),
    "graine" TEXT,
    "tireeLe" TIMESTAMPTZ(3),
    "agentId" UUID NOT NULL,
    "inscriteLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FenetreLogement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FicheDeFenetre" (
    "fenetreId" UUID NOT NULL,
    "logementId" INTEGER NOT NULL,
    "enCours" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "FicheDeFenetre_pkey" PRIMARY KEY ("fenetreId","logementId")
);

-- CreateTable
CREATE TABLE "LotDeFenetre" (
    "fenetreId" UUID NOT NULL,
    "numero" INTEGER NOT NULL,
    "logementId" INTEGER NOT NULL,
    "secteur" TEXT NOT NULL,
    "chambres" INTEGER[],

    CONSTRAINT "LotDeFenetre_pkey" PRIMARY KEY ("fenetreId","numero")
);

-- CreateTable
CREATE TABLE "InscriptionFenetre" (
    "fenetreId" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "voeux" INTEGER[],
    "inscriteLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieeLe" TIMESTAMPTZ(3) NOT NULL,
    "empreinte" TEXT,
    "classe" INTEGER,
    "lots" INTEGER[],
    "rang" INTEGER,
    "obtenus" INTEGER[],
    "chambres" INTEGER[],
    "proposeeLe" TIMESTAMPTZ(3),

    CONSTRAINT "InscriptionFenetre_pkey" PRIMARY KEY ("fenetreId","demandeId")
);

-- CreateTable
CREATE TABLE "RechercheSauvee" (
    "id" UUID NOT NULL,
    "personneId" UUID NOT NULL,
    "nom" TEXT NOT NULL,
    "adresse" TEXT NOT NULL,
    "codePostal" TEXT,
    "lieu" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "rayonKm" DOUBLE PRECISION,
    "mode" SMALLINT,
    "loyerMax" INTEGER,
    "surfaceMin" DOUBLE PRECISION,
    "equipements" SMALLINT NOT NULL DEFAULT 0,
    "adapte" BOOLEAN NOT NULL DEFAULT false,
    "creeeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dejaDit" BIGINT NOT NULL DEFAULT 0,
    "alerteeLe" TIMESTAMPTZ(3),

    CONSTRAINT "RechercheSauvee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LogementLibere" (
    "id" BIGSERIAL NOT NULL,
    "logementId" INTEGER NOT NULL,
    "annee" TEXT NOT NULL,
    "libereLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LogementLibere_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OuvertureAnnoncee" (
    "annee" TEXT NOT NULL,
    "annonceeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OuvertureAnnoncee_pkey" PRIMARY KEY ("annee")
);

-- CreateIndex
CREATE INDEX "FenetreLogement_etat_fermeLe_idx" ON "FenetreLogement"("etat", "fermeLe");

-- CreateIndex
CREATE INDEX "FicheDeFenetre_logementId_idx" ON "FicheDeFenetre"("logementId");

-- CreateIndex
CREATE INDEX "InscriptionFenetre_demandeId_idx" ON "InscriptionFenetre"("demandeId");

-- CreateIndex
CREATE UNIQUE INDEX "InscriptionFenetre_fenetreId_empreinte_key" ON "InscriptionFenetre"("fenetreId", "empreinte");

-- CreateIndex
CREATE UNIQUE INDEX "RechercheSauvee_personneId_adresse_key" ON "RechercheSauvee"("personneId", "adresse");

-- CreateIndex
CREATE INDEX "LogementLibere_libereLe_idx" ON "LogementLibere"("libereLe");

-- AddForeignKey
ALTER TABLE "FicheDeFenetre" ADD CONSTRAINT "FicheDeFenetre_fenetreId_fkey" FOREIGN KEY ("fenetreId") REFERENCES "FenetreLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheDeFenetre" ADD CONSTRAINT "FicheDeFenetre_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LotDeFenetre" ADD CONSTRAINT "LotDeFenetre_fenetreId_fkey" FOREIGN KEY ("fenetreId") REFERENCES "FenetreLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InscriptionFenetre" ADD CONSTRAINT "InscriptionFenetre_fenetreId_fkey" FOREIGN KEY ("fenetreId") REFERENCES "FenetreLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InscriptionFenetre" ADD CONSTRAINT "InscriptionFenetre_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RechercheSauvee" ADD CONSTRAINT "RechercheSauvee_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- One live window a sheet: no room is given by two draws.
CREATE UNIQUE INDEX "FicheDeFenetre_une_en_cours" ON "FicheDeFenetre"("logementId") WHERE "enCours";

ALTER TABLE "ModeComplementaire" ADD CONSTRAINT "ModeComplementaire_mode" CHECK (mode IN ('blocage', 'fenetre'));
ALTER TABLE "FenetreLogement" ADD CONSTRAINT "FenetreLogement_ordre" CHECK ("ouvreLe" < "fermeLe" AND "delaiHeures" > 0);
-- The list is closed and its imprint published before any seed exists.
ALTER TABLE "FenetreLogement" ADD CONSTRAINT "FenetreLogement_graine"
  CHECK ((graine IS NULL OR empreinte IS NOT NULL) AND graine ~ '^[0-9a-f]{32}$' AND empreinte ~ '^[0-9a-f]{64}$');

-- What was published is never rewritten: neither the imprint of the list nor the seed, so that nobody draws again.
CREATE FUNCTION garder_tirage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.empreinte IS NOT NULL AND NEW.empreinte IS DISTINCT FROM OLD.empreinte)
    OR (OLD.graine IS NOT NULL AND NEW.graine IS DISTINCT FROM OLD.graine) THEN
    RAISE EXCEPTION 'Un tirage publié ne se réécrit pas' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fenetre_logement_tirage BEFORE UPDATE OR DELETE ON "FenetreLogement"
  FOR EACH ROW EXECUTE FUNCTION garder_tirage();

-- A closed list takes nobody and loses nobody.
CREATE FUNCTION garder_inscription() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.voeux = OLD.voeux THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM "FenetreLogement" f WHERE f.id = coalesce(NEW."fenetreId", OLD."fenetreId") AND f.empreinte IS NOT NULL) THEN
    RAISE EXCEPTION 'La liste de cette fenêtre est arrêtée' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER inscription_fenetre_arretee BEFORE INSERT OR UPDATE OR DELETE ON "InscriptionFenetre"
  FOR EACH ROW EXECUTE FUNCTION garder_inscription();

-- A room frees: whoever writes it, the alerts know, in the same transaction.
CREATE FUNCTION dire_logement_libere() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "LogementLibere" ("logementId", annee)
    SELECT DISTINCT n."logementId", n.annee FROM nouvelles n JOIN anciennes a ON a.id = n.id
    WHERE a.etat IN ('proposee', 'reservee') AND n.etat NOT IN ('proposee', 'reservee');
  RETURN NULL;
END $$;
CREATE TRIGGER proposition_libere AFTER UPDATE ON "Proposition"
  REFERENCING OLD TABLE AS anciennes NEW TABLE AS nouvelles
  FOR EACH STATEMENT EXECUTE FUNCTION dire_logement_libere();

CREATE FUNCTION dire_chambres_neuves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "LogementLibere" ("logementId", annee) SELECT DISTINCT "logementId", annee FROM nouvelles;
  RETURN NULL;
END $$;
CREATE TRIGGER chambre_neuve AFTER INSERT ON "Chambre"
  REFERENCING NEW TABLE AS nouvelles FOR EACH STATEMENT EXECUTE FUNCTION dire_chambres_neuves();
