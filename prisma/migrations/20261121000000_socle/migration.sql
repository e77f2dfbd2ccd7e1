-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "EtatDossier" AS ENUM ('brouillon', 'depose', 'en_examen', 'notifie_conditionnel', 'rejete');

-- CreateTable
CREATE TABLE "Personne" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "motDePasse" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "dateNaissance" DATE NOT NULL,
    "ine" TEXT,
    "versionSession" INTEGER NOT NULL DEFAULT 0,
    "persona" TEXT,
    "creeeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Personne_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InscriptionEnAttente" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "motDePasse" TEXT NOT NULL,
    "prenom" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "dateNaissance" DATE NOT NULL,
    "ine" TEXT,
    "codeHache" TEXT NOT NULL,
    "essais" INTEGER NOT NULL DEFAULT 0,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "creeeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InscriptionEnAttente_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReinitialisationMotDePasse" (
    "jetonHache" TEXT NOT NULL,
    "personneId" UUID NOT NULL,
    "expireLe" TIMESTAMPTZ(3) NOT NULL,
    "utiliseeLe" TIMESTAMPTZ(3),

    CONSTRAINT "ReinitialisationMotDePasse_pkey" PRIMARY KEY ("jetonHache")
);

-- CreateTable
CREATE TABLE "Limite" (
    "cle" TEXT NOT NULL,
    "fenetre" TIMESTAMPTZ(3) NOT NULL,
    "compte" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Limite_pkey" PRIMARY KEY ("cle","fenetre")
);

-- CreateTable
CREATE TABLE "JournalAcces" (
    "id" BIGSERIAL NOT NULL,
    "categorie" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "personneId" UUID,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JournalAcces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CourrielLocal" (
    "id" TEXT NOT NULL,
    "destinataire" TEXT NOT NULL,
    "sujet" TEXT NOT NULL,
    "texte" TEXT NOT NULL,
    "envoyeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CourrielLocal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dossier" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "numero" TEXT,
    "personneId" UUID NOT NULL,
    "campagne" TEXT NOT NULL,
    "etat" "EtatDossier" NOT NULL DEFAULT 'brouillon',
    "version" INTEGER NOT NULL DEFAULT 0,
    "brouillon" JSONB NOT NULL DEFAULT '{}',
    "versionParcours" TEXT NOT NULL,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "modifieLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deposeLe" TIMESTAMPTZ(3),

    CONSTRAINT "Dossier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementDossier" (
    "dossierId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementDossier_pkey" PRIMARY KEY ("dossierId","rang")
);

-- CreateTable
CREATE TABLE "Instantane" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "dossierId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "contenu" JSONB NOT NULL,
    "empreinte" TEXT NOT NULL,
    "versionParcours" TEXT NOT NULL,
    "bareme" TEXT NOT NULL,
    "deposeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Instantane_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "instantaneId" UUID NOT NULL,
    "voeu" INTEGER NOT NULL,
    "faits" JSONB NOT NULL,
    "resultat" JSONB NOT NULL,
    "type" TEXT NOT NULL,
    "echelon" TEXT,
    "emiseLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("instantaneId","voeu")
);

-- CreateTable
CREATE TABLE "Commune" (
    "code" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "nomNormalise" TEXT NOT NULL,
    "departement" TEXT NOT NULL,
    "codesPostaux" TEXT[],
    "population" INTEGER NOT NULL DEFAULT 0,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "source" TEXT NOT NULL DEFAULT 'paquet',

    CONSTRAINT "Commune_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "Personne_email_key" ON "Personne"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Personne_persona_key" ON "Personne"("persona");

-- CreateIndex
CREATE INDEX "InscriptionEnAttente_expireLe_idx" ON "InscriptionEnAttente"("expireLe");

-- CreateIndex
CREATE INDEX "ReinitialisationMotDePasse_personneId_idx" ON "ReinitialisationMotDePasse"("personneId");

-- CreateIndex
CREATE INDEX "Limite_fenetre_idx" ON "Limite"("fenetre");

-- CreateIndex
CREATE INDEX "JournalAcces_personneId_survenuLe_idx" ON "JournalAcces"("personneId", "survenuLe");

-- CreateIndex
CREATE INDEX "JournalAcces_categorie_survenuLe_idx" ON "JournalAcces"("categorie", "survenuLe");

-- CreateIndex
CREATE INDEX "CourrielLocal_destinataire_envoyeLe_idx" ON "CourrielLocal"("destinataire", "envoyeLe");

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_numero_key" ON "Dossier"("numero");

-- CreateIndex
CREATE UNIQUE INDEX "Dossier_personneId_campagne_key" ON "Dossier"("personneId", "campagne");

-- CreateIndex
CREATE UNIQUE INDEX "Instantane_dossierId_rang_key" ON "Instantane"("dossierId", "rang");

-- CreateIndex
CREATE INDEX "Commune_nomNormalise_prefixe" ON "Commune"("nomNormalise" text_pattern_ops);

-- CreateIndex
CREATE INDEX "Commune_codesPostaux_idx" ON "Commune" USING GIN ("codesPostaux");

-- AddForeignKey
ALTER TABLE "ReinitialisationMotDePasse" ADD CONSTRAINT "ReinitialisationMotDePasse_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dossier" ADD CONSTRAINT "Dossier_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementDossier" ADD CONSTRAINT "EvenementDossier_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Instantane" ADD CONSTRAINT "Instantane_dossierId_fkey" FOREIGN KEY ("dossierId") REFERENCES "Dossier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_instantaneId_fkey" FOREIGN KEY ("instantaneId") REFERENCES "Instantane"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What the law makes us keep is only ever added to: journal, frozen copies, decisions.
CREATE FUNCTION refuser_reecriture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La table % ne se modifie pas : on y ajoute seulement.', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER evenement_dossier_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementDossier"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER instantane_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "Instantane"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER decision_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "Decision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
