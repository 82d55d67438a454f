package org.indh.core.place;

/** The steps of the territorial division, from the broadest; cercles and caïdats are not held. */
public enum TerritoryLevel {
    /** One of the 12 regions (région, جهة). */
    REGION("region"),
    /** One of the 75 provinces and prefectures (province, préfecture; إقليم، عمالة). */
    PROVINCE("province"),
    /** One of the 1,503 communes (commune, جماعة). */
    COMMUNE("commune"),
    /** One of the 41 districts that six cities are divided into (arrondissement, مقاطعة). */
    ARRONDISSEMENT("arrondissement");

    private final String code;

    TerritoryLevel(String code) {
        this.code = code;
    }

    /** The stable code: {@code "commune"}. */
    public String code() {
        return code;
    }
}
