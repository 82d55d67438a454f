package org.indh.core.place;

/**
 * How well a name that somebody wrote fits a territory, from the best. It is a grade and no percentage, because each grade
 * asks for something else: the first three can be taken as they are, {@link #VARIANT} is to be written as the lists write
 * it, {@link #PART} and {@link #NEAR} are to be decided by a person. That a name fits says nothing of whether it fits one
 * territory alone: see {@link Candidates#single}.
 */
public enum Match {
    /** It is the territory's code and no name: "08.401.03.03", "MA-OUA". */
    CODE("code", true),
    /** It is the name as the lists write it, in French or Arabic. */
    EXACT("exact", true),
    /**
     * The same letters but for accents, capitals, hyphens, articles, Arabic hamzas, or a word such as "Commune de": "Aït Zineb"
     * for "Ait Zineb", "El Hoceima" for "Al Hoceima".
     */
    SPELLING("spelling", true),
    /** Another way to write the same sounds: "Mokrisset" for "Moqrisset", "Boulmane" for "Boulemane". */
    VARIANT("variant", true),
    /** One part of a name made of several: "Tétouan" for "Tanger-Tétouan-Al Hoceima". */
    PART("part", false),
    /** One sound away, where nothing fits: "Tinzert" for "Tinzart", but also what is no place of Morocco at all. */
    NEAR("near", false);

    private final String code;
    private final boolean fits;

    Match(String code, boolean fits) {
        this.code = code;
        this.fits = fits;
    }

    /** The stable code: {@code "variant"}. */
    public String code() {
        return code;
    }

    /** Whether the whole name is the territory's, however it is spelt. */
    public boolean fits() {
        return fits;
    }
}
