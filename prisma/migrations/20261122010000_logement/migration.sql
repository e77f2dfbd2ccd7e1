-- CreateTable
CREATE TABLE "Residence" (
    "id" SERIAL NOT NULL,
    "cle" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "nomNormalise" TEXT NOT NULL,
    "adresse" TEXT NOT NULL,
    "codePostal" TEXT,
    "ville" TEXT NOT NULL,
    "villeNormalisee" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "description" TEXT,
    "services" TEXT[],
    "telephone" TEXT,
    "courriel" TEXT,
    "site" TEXT,
    "transports" JSONB NOT NULL DEFAULT '[]',
    "source" TEXT NOT NULL,

    CONSTRAINT "Residence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Logement" (
    "id" SERIAL NOT NULL,
    "cle" TEXT NOT NULL,
    "residenceId" INTEGER NOT NULL,
    "surfaceMin" DOUBLE PRECISION,
    "surfaceMax" DOUBLE PRECISION,
    "loyerSeulMin" INTEGER,
    "loyerSeulMax" INTEGER,
    "loyerCoupleMin" INTEGER,
    "loyerCoupleMax" INTEGER,
    "loyerColocationMin" INTEGER,
    "loyerColocationMax" INTEGER,
    "loyerMin" INTEGER,
    "modes" SMALLINT NOT NULL,
    "equipements" SMALLINT NOT NULL,
    "adapte" BOOLEAN NOT NULL,
    "disponible" BOOLEAN NOT NULL,

    CONSTRAINT "Logement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FicheLogement" (
    "logementId" INTEGER NOT NULL,
    "intitule" TEXT,
    "description" TEXT,
    "conditions" TEXT,
    "pieces" INTEGER,
    "chambres" INTEGER,
    "lits" JSONB NOT NULL,
    "avance" INTEGER,
    "forteDemande" BOOLEAN NOT NULL,
    "peuDeStock" BOOLEAN NOT NULL,
    "message" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "FicheLogement_pkey" PRIMARY KEY ("logementId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Residence_cle_key" ON "Residence"("cle");

-- CreateIndex
CREATE INDEX "Residence_ville_prefixe" ON "Residence"("villeNormalisee" text_pattern_ops);

-- CreateIndex
CREATE INDEX "Residence_latitude_longitude_idx" ON "Residence"("latitude", "longitude");

-- CreateIndex
CREATE UNIQUE INDEX "Logement_cle_key" ON "Logement"("cle");

-- CreateIndex
CREATE INDEX "Logement_residenceId_idx" ON "Logement"("residenceId");

-- CreateIndex
CREATE INDEX "Logement_loyerMin_id_idx" ON "Logement"("loyerMin", "id");

-- CreateIndex
CREATE INDEX "Logement_loyerSeulMin_id_idx" ON "Logement"("loyerSeulMin", "id");

-- CreateIndex
CREATE INDEX "Logement_loyerCoupleMin_id_idx" ON "Logement"("loyerCoupleMin", "id");

-- CreateIndex
CREATE INDEX "Logement_loyerColocationMin_id_idx" ON "Logement"("loyerColocationMin", "id");

-- AddForeignKey
ALTER TABLE "Logement" ADD CONSTRAINT "Logement_residenceId_fkey" FOREIGN KEY ("residenceId") REFERENCES "Residence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FicheLogement" ADD CONSTRAINT "FicheLogement_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
