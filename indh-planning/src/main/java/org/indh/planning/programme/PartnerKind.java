package org.indh.planning.programme;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    /** A commune, of any country. */
    COMMUNE("commune"),
    /** A province, prefecture or region as a territorial collectivity. */
    TERRITORIAL("territorial"),
    /** An association of communes (association de communes, groupement). */
    ASSOCIATION_OF_COMMUNES("association-of-communes"),
    /** An association or another non-governmental organisation. */
    ASSOCIATION("association"),
    /** A cooperative or another enterprise of the social and solidarity economy. */
    COOPERATIVE("cooperative"),
    /** A service of the State or a public institution. */
    PUBLIC("public"),
    /** A university, school or research institute. */
    RESEARCH("research"),
    /** An enterprise. */
    ENTERPRISE("enterprise");

    private final String code;

    PartnerKind(String code) {
        this.code = code;
    }

    /** The stable code: {@code "association-of-communes"}. */
    public String code() {
        return code;
    }
}
