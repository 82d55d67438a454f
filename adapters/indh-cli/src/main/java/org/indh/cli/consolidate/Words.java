package org.indh.cli.consolidate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    /** So many of a kind are told one by one. */
    static final int MOST_LISTED = 5;

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

    /** The first few of some texts, with a mark behind them where there are more. */
    static List<Said> first(List<String> texts) {
        return first(texts, MOST_LISTED);
    }

    /** The first so many of some texts. */
    static List<Said> first(List<String> texts, int most) {
        return Stream.concat(texts.stream().limit(most), texts.size() > most ? Stream.of("…") : Stream.empty())
                .map(Said::new)
                .toList();
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
