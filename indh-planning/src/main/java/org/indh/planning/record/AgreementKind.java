package org.indh.planning.record;

/** What sort of legal instrument an agreement is (instrument juridique). */
public enum AgreementKind {
    /** The general protocol that opens a relation between two partners (protocole général). */
    PROTOCOL("protocol"),
    /** A framework under which others are made (convention-cadre). */
    FRAMEWORK("framework"),
    /** The agreement on one programme or project (convention spécifique, convention de partenariat). */
    SPECIFIC("specific"),
    /** A change to another agreement (avenant). */
    AMENDMENT("amendment");

    private final String code;

    AgreementKind(String code) {
        this.code = code;
    }

    /** The stable code: {@code "specific"}. */
    public String code() {
        return code;
    }
}
