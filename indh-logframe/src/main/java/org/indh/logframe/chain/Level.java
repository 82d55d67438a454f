package org.indh.logframe.chain;

/** A level of the results chain in OECD-DAC's terms; donors name them in their own (see {@link LevelTemplate}). */
public enum Level {
    /** Long-term effects (impact; objectif global). */
    IMPACT("impact"),
    /** Medium-term effect of outputs (effet direct; DGD: objectif spécifique). */
    OUTCOME("outcome"),
    /** Goods, services and capacities delivered (produit; DGD: résultat). */
    OUTPUT("output");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** The stable code: {@code "output"}. */
    public String code() {
        return code;
    }
}
