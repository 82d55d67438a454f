package org.indh.core.place;

import org.indh.core.text.InvalidValueException;

/** What a territory is called by law or by the census; two kinds may be of one level. */
public enum TerritoryKind {
    /** Region (région, جهة). */
    REGION("region", TerritoryLevel.REGION),
    /** Prefecture (préfecture, عمالة): the mostly urban ones of the second level. */
    PREFECTURE("prefecture", TerritoryLevel.PROVINCE),
    /** Province (province, إقليم). */
    PROVINCE("province", TerritoryLevel.PROVINCE),
    /** Urban commune (commune urbaine, municipalité): the census still tells them from rural ones, the law no longer. */
    URBAN_COMMUNE("urban-commune", TerritoryLevel.COMMUNE),
    /** Rural commune (commune rurale). */
    RURAL_COMMUNE("rural-commune", TerritoryLevel.COMMUNE),
    /** Arrondissement (arrondissement, مقاطعة) of a city. */
    ARRONDISSEMENT("arrondissement", TerritoryLevel.ARRONDISSEMENT);

    private final String code;
    private final TerritoryLevel level;

    TerritoryKind(String code, TerritoryLevel level) {
        this.code = code;
        this.level = level;
    }

    /** The stable code: {@code "rural-commune"}. */
    public String code() {
        return code;
    }

    /** The step of the division that it stands on: the province's for a prefecture. */
    public TerritoryLevel level() {
        return level;
    }

    /** The kind of that code. @throws InvalidValueException where there is none */
    public static TerritoryKind parse(String text) {
        for (TerritoryKind kind : values()) {
            if (kind.code.equals(text)) {
                return kind;
            }
        }
        throw new InvalidValueException("territory-kind", text);
    }
}
