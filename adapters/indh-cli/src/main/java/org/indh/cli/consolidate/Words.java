package org.indh.cli.consolidate;

import java.util.Map;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;

/**
 * What the command line says about consolidating, in the user's language.
 *
 * @param language the user's language
 * @param terms the words of every module and of the command line
 */
public record Words(Language language, Catalogue terms) {
    /** The command line's own words and those of the modules. */
    public static Words of(Language language, Catalogue modules) {
        Catalogue own = Catalogue.read(Words.class, "/META-INF/indh/cli/terms.txt");
        return new Words(language, modules.with(own));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** The text of {@code consolidate.} and that key. */
    String say(String key, Map<String, ?> facts) {
        return new Template(terms.get("consolidate." + key, language)).render(facts, language, terms);
    }

    /** What stands between the items of a list. */
    String comma() {
        return language.isRightToLeft() ? "، " : ", ";
    }

    /** A value as the language shows it; what is Latin stays in one piece within Arabic. */
    String show(Object value) {
        return Template.show(value, language, terms);
    }
}
