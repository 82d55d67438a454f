package org.indh.planning.rule;

import org.indh.core.place.Territory;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A territory as a message calls it: by its name in the published lists and its code, behind the name that somebody wrote
 * where that is another.
 *
 * @param written the name as it was written; absent where the territory is named of its own
 * @param territory the territory of the lists
 */
record ListedName(@Nullable String written, Territory territory) implements Shown {
    private static final char OPEN_ISOLATE = '\u2068';
    private static final char CLOSE_ISOLATE = '\u2069';

    static ListedName of(Territory territory) {
        return new ListedName(null, territory);
    }

    /** The name in the letters that were written, so that the author may copy it. */
    String name(Language language) {
        Language letters = written == null ? language : isArabic(written) ? Language.AR : Language.FR;
        return territory.in(letters);
    }

    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    @Override
    public String in(Language language) {
        if (!language.isRightToLeft()) {
            String listed = name(language) + " (" + territory.code() + ")";
            return written == null ? listed : written + " → " + listed;
        }
        String listed =
                isolated(name(language)) + " (" + isolated(territory.code().toString()) + ")";
        return written == null ? listed : isolated(written) + " ← " + listed;
    }

    private static String isolated(String text) {
        return OPEN_ISOLATE + text + CLOSE_ISOLATE;
    }

    /** As French shows it: {@code "Mokrisset → Moqrisset (01.405.09.09)"}. */
    @Override
    public String toString() {
        return in(Language.FR);
    }
}
