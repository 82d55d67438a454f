package org.indh.core.statement;

/** Numbers that name something and count nothing: "article 3", "1. Réunions", "formation de 3 jours". */
final class Labels {
    /** How far before its complement a noun's article is looked for. */
    private static final int REACH = 4;

    private Labels() {}

    /**
     * Whether the word before makes the number a name or a measure of what stands before.
     *
     * @param nounEnd where the last noun phrase ends that was counted
     */
    static boolean names(Words words, int i, int nounEnd) {
        if (words.has(i - 1, Role.GENITIVE)) {
            return names(words, i - 1, nounEnd);
        }
        boolean measure = words.has(i - 1, Role.WHOLE_OR_MEASURE) && words.isContent(i - 2);
        if (measure || words.follows(i, Role.EACH)) {
            return true;
        }
        Token before = words.at(i - 1);
        if (words.has(i - 1, Role.OF)) {
            return i - 1 == nounEnd || measuresOne(words, i - 2);
        }
        if (words.is(i, Role.AT_LEAST) || words.is(i, Role.AT_MOST) || words.is(i, Role.ABOUT)) {
            return false;
        }
        return switch (before.kind()) {
            case END -> false;
            case SIGN -> before.isSign('.') && before.glued() && words.has(i - 2, Role.LABEL);
            case NUMBER -> !before.isYear();
            case CODE, ORDINAL -> true;
            case WORD -> words.has(i - 1, Role.LABEL) || !goesBeforeCounts(words, i - 1);
        };
    }

    /** Whether the noun before "de" is one thing that the number measures: "un budget de 200 000 MAD". */
    private static boolean measuresOne(Words words, int noun) {
        int i = noun;
        while (i > noun - REACH && words.isContent(i)) {
            i--;
        }
        return i < noun && words.has(i, Role.ARTICLE_ONE);
    }

    /** "1. Réunions", "2) …", "3 - …": the number of an item. */
    static boolean marksItem(Words words, int i) {
        Token after = words.at(i + 1);
        boolean mark = after.kind() == Token.Kind.SIGN && ".)-–:".indexOf(after.raw()) >= 0;
        return mark
                && words.at(i).isNumber()
                && words.isStart(i)
                && words.at(i + 2).kind() != Token.Kind.END;
    }

    /** "تنظم الجماعة 3 دورات": who does it stands between the verb and what is counted. */
    private static boolean isSubject(Words words, int i) {
        return words.is(Trait.VERB_FIRST) && words.has(i - 1, Role.GENITIVE) && words.has(i - 2, Role.VERB);
    }

    private static boolean goesBeforeCounts(Words words, int i) {
        return isSubject(words, i)
                || words.has(i, Role.FUNCTION)
                || words.has(i, Role.VERB)
                || words.has(i, Role.ACTION)
                || words.isParticiple(i)
                || words.endsAs(i, Role.PLURAL_VERB_ENDING)
                || words.endsAs(i, Role.VERBAL_ADJECTIVE_ENDING)
                || words.isInfinitive(i);
    }
}
