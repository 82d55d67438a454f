package org.indh.core.statement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The languages that are read. A file per language lists its words, one role to a line:
 * {@code at-least | au moins ; minimum}, with {@code = value} after a word that stands for something. Its first line
 * names the language's traits. The file {@code languages.txt} names the files; the words of {@code any.txt} belong to each.
 */
final class Lexicons {
    private static final String FOLDER = "/META-INF/indh/core/statement/";
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter TERMS = Splitter.on(" ; ").trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableList<Lexicon> ALL = load();

    private Lexicons() {}

    /** Every language, in the order in which they are preferred. */
    static ImmutableList<Lexicon> all() {
        return ALL;
    }

    /** The singular of a plural that its ending does not tell. */
    static @Nullable String singularOf(String word) {
        for (Lexicon lexicon : ALL) {
            List<Term> found = lexicon.lexeme(word).starting(Role.PLURAL);
            if (!found.isEmpty()) {
                return found.get(0).value();
            }
        }
        return null;
    }

    private static ImmutableList<Lexicon> load() {
        Map<Role, List<Term>> any = entries(lines("any"));
        ImmutableList.Builder<Lexicon> lexicons = ImmutableList.builder();
        for (String language : lines("languages")) {
            List<String> lines = lines(language);
            Map<Role, List<Term>> entries = entries(lines.subList(1, lines.size()));
            any.forEach((role, terms) ->
                    entries.computeIfAbsent(role, r -> new ArrayList<>()).addAll(terms));
            lexicons.add(LexiconBuilder.lexicon(traits(lines.get(0)), entries));
        }
        return lexicons.build();
    }

    private static Set<Trait> traits(String line) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        TERMS.split(line.substring(line.indexOf('|') + 1)).forEach(code -> traits.add(Trait.of(code)));
        return traits;
    }

    private static Map<Role, List<Term>> entries(List<String> lines) {
        Map<Role, List<Term>> entries = new EnumMap<>(Role.class);
        for (String line : lines) {
            int bar = line.indexOf('|');
            Role role = Role.of(line.substring(0, bar).trim());
            List<Term> terms = entries.computeIfAbsent(role, key -> new ArrayList<>());
            for (String term : TERMS.split(line.substring(bar + 1))) {
                int equal = term.indexOf(" = ");
                String words = equal < 0 ? term : term.substring(0, equal);
                String value = equal < 0 ? "" : folded(term.substring(equal + 3).trim());
                terms.add(new Term(
                        WORDS.splitToStream(words).map(Lexicons::folded).toList(), value));
            }
        }
        return entries;
    }

    /** Arabic is listed as it is written, hamza and all, and looked up in its plainest form. */
    private static String folded(String word) {
        return Script.hasArabicLetters(word) ? Token.folded(word) : word;
    }

    private static List<String> lines(String name) {
        String file = FOLDER + name + ".txt";
        try (InputStream in = Lexicons.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return LINES.splitToStream(text)
                    .filter(line -> line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
